//! Panama. Source: Tribunal Electoral (cédula); Dirección General de Ingresos (RUC).

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_within};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "pa-cedula",
        title: "Panamanian identity number (cédula)",
        regions: &["PA"],
        reference: Reference::new("https://www.tribunal-electoral.gob.pa/"),
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
                "cédula {{8-533-3350}}",
                "Cédula de identidad personal: {{PE-32-121}}",
                "cedula {{E-8-984405}}",
            ],
            negative: &[
                ("cédula 14-123-4567", "no province 14"),
                ("ref E-8-400300 in the list", "nothing says what it is"),
                ("invoice E-8-174477", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "pa-ruc",
        title: "Panamanian tax number (RUC)",
        regions: &["PA"],
        reference: Reference::new("https://dgi.mef.gob.pa/"),
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
                "RUC {{155555547-2-2066 DV 34}}",
                "RUC: {{1788712-1-037758}}",
                "Registro Único de Contribuyentes {{155900808-2-2084 DV 43}}",
            ],
            negative: &[
                ("RUC 1234-1-123", "too short"),
                ("ref 1939800-1-687584 in the list", "nothing says what it is"),
                ("invoice 1456006-1-496091", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
