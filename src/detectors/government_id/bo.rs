//! Bolivia. Source: Servicio General de Identificación Personal; Servicio de Impuestos Nacionales.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of, number_within};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "bo-ci",
        title: "Bolivian identity card number (CI)",
        regions: &["BO"],
        reference: Reference::new("https://www.segip.gob.bo/"),
        trigger: number_within(5, 0, 3),
        pattern: r"\b\d{5,8}(?:[\x20-](?:LP|CB|SC|OR|PT|CH|TJ|BE|PD|PN))?\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "carnet de identidad",
                    "cédula de identidad boliviana",
                    "c i no",
                    "segip",
                ],
            ),
            ("en", &["bolivian identity card", "bolivian id"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "carnet de identidad {{7290410 LP}}",
                "Carnet de Identidad N° {{8591201}}",
                "SEGIP: {{7239807 LP}}",
            ],
            negative: &[
                ("carnet de identidad 123456789", "nine digits"),
                ("ref 1641075 in the list", "nothing says what it is"),
                ("invoice 6834096", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "bo-nit",
        title: "Bolivian tax number (NIT)",
        regions: &["BO"],
        reference: Reference::new("https://www.impuestos.gob.bo/"),
        trigger: number_of(7),
        pattern: r"\b\d{7,12}\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "nit",
                    "nit boliviano",
                    "nit bolivia",
                    "servicio de impuestos nacionales",
                    "impuestos nacionales",
                ],
            ),
            ("en", &["bolivian tax number"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "NIT boliviano {{680615162}}",
                "Impuestos Nacionales, NIT: {{321294084554}}",
                "nit bolivia {{841479491}}",
            ],
            negative: &[
                ("NIT boliviano 123456", "six digits"),
                ("ref 430293655675 in the list", "nothing says what it is"),
                ("invoice 765030201875", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
