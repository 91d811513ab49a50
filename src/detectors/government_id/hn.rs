//! Honduras. Source: Registro Nacional de las Personas (DNI); Servicio de Administración de Rentas (RTN).

use super::declaration::{FORMAT, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "hn-dni",
        title: "Honduran identity number (DNI)",
        regions: &["HN"],
        reference: "https://www.rnp.hn/",
        trigger: number_of(13),
        pattern: r"\b(?:0[1-9]|1[0-8])\d{2}-?(?:19|20)\d{2}-?\d{5}\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "dni",
                    "documento nacional de identificación",
                    "tarjeta de identidad",
                    "número de identidad",
                ],
            ),
            ("en", &["honduran identity number"]),
        ]),
        confidence: Confidence {
            alone: 25,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "DNI {{0801-1973-35226}}",
                "tarjeta de identidad: {{0501197661890}}",
                "número de identidad {{0801-1985-72065}}",
            ],
            negative: &[
                ("ref 0501196974076 in the list", "nothing says what it is"),
                ("invoice 0501196431490", "an ordinary number"),
                ("DNI 0801-1973-3522", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "hn-rtn",
        title: "Honduran tax number (RTN)",
        regions: &["HN"],
        reference: "https://www.sar.gob.hn/",
        trigger: number_of(14),
        pattern: r"\b(?:0[1-9]|1[0-8])\d{2}-?(?:19|20)\d{2}-?\d{6}\b",
        validator: FORMAT,
        context: context(&[
            ("es", &["rtn", "registro tributario nacional"]),
            ("en", &["honduran tax number"]),
        ]),
        confidence: Confidence {
            alone: 25,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "RTN {{08011971880739}}",
                "Registro Tributario Nacional: {{0501-2002-163185}}",
                "R.T.N. RTN {{08011981905736}}",
            ],
            negative: &[
                ("ref 0501-2003-166544 in the list", "nothing says what it is"),
                ("invoice 0501-2014-729428", "an ordinary number"),
                ("RTN 0801197188073", "one character short"),
            ],
        },
        ..NUMBER
    },
];
