//! Bolivia. Source: Servicio General de Identificación Personal; Servicio de Impuestos Nacionales.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of, number_within};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "bo-ci",
        title: "Bolivian identity card number (CI)",
        regions: &["BO"],
        reference: "https://www.segip.gob.bo/",
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
                "carnet de identidad {{9074139 LP}}",
                "Carnet de Identidad N° {{9977803}}",
                "SEGIP: {{5969753 LP}}",
            ],
            negative: &[
                ("carnet de identidad 123456789", "nine digits"),
                ("ref 6221104 in the list", "nothing says what it is"),
                ("invoice 7920396", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "bo-nit",
        title: "Bolivian tax number (NIT)",
        regions: &["BO"],
        reference: "https://www.impuestos.gob.bo/",
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
                "NIT boliviano {{566629041}}",
                "Impuestos Nacionales, NIT: {{859120134396}}",
                "nit bolivia {{907506410}}",
            ],
            negative: &[
                ("NIT boliviano 123456", "six digits"),
                ("ref 683409636580 in the list", "nothing says what it is"),
                ("invoice 616247221294", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
