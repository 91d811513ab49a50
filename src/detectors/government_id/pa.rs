//! Panama. Source: Tribunal Electoral (cédula); Dirección General de Ingresos (RUC).

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_within};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "pa-cedula",
        title: "Panamanian identity number (cédula)",
        regions: &["PA"],
        reference: "https://www.tribunal-electoral.gob.pa/",
        trigger: number_within(5, 6, 0),
        pattern: r"\b(?:PE|E|N|(?:1[0-3]|[1-9])(?:-?(?:AV|PI|N))?)-\d{1,4}-\d{1,6}\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &["cédula", "cedula", "cédula de identidad personal", "cip"],
            ),
            ("en", &["panamanian identity", "panama id"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "cédula {{8-254-9679}}",
                "Cédula de identidad personal: {{PE-45-229}}",
                "cedula {{E-8-409796}}",
            ],
            negative: &[
                ("cédula 14-123-4567", "no province 14"),
                ("ref E-8-526269 in the list", "nothing says what it is"),
                ("invoice E-8-483705", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "pa-ruc",
        title: "Panamanian tax number (RUC)",
        regions: &["PA"],
        reference: "https://dgi.mef.gob.pa/",
        trigger: number_within(9, 0, 6),
        pattern: r"\b\d{5,9}-\d{1,4}-\d{3,6}(?:\x20?(?:DV|D\.V\.)\x20?\d{1,2})?\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "ruc",
                    "registro único de contribuyentes",
                    "registro único del contribuyente",
                ],
            ),
            ("en", &["panamanian tax number"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "RUC {{155196251-2-2078 DV 14}}",
                "RUC: {{1522021-1-244003}}",
                "Registro Único de Contribuyentes {{155530229-2-2046 DV 79}}",
            ],
            negative: &[
                ("RUC 1234-1-123", "too short"),
                ("ref 1984180-1-371800 in the list", "nothing says what it is"),
                ("invoice 1668383-1-367471", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
