//! Honduras. Source: Registro Nacional de las Personas (DNI); Servicio de Administración de Rentas (RTN).

use super::declaration::{FORMAT, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "hn-dni",
        title: "Honduran identity number (DNI)",
        regions: &["HN"],
        reference: Reference::new("https://www.rnp.hn/"),
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
                "DNI {{0801-1982-70505}}",
                "tarjeta de identidad: {{0501196958009}}",
                "número de identidad {{0801-1982-50781}}",
            ],
            negative: &[
                ("ref 0501197801308 in the list", "nothing says what it is"),
                ("invoice 0501196466906", "an ordinary number"),
                ("DNI 0801-1982-7050", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "hn-rtn",
        title: "Honduran tax number (RTN)",
        regions: &["HN"],
        reference: Reference::new("https://www.sar.gob.hn/"),
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
                "RTN {{08011983908543}}",
                "Registro Tributario Nacional: {{0501-2002-114103}}",
                "R.T.N. RTN {{08011979765569}}",
            ],
            negative: &[
                ("ref 0501-2000-525604 in the list", "nothing says what it is"),
                ("invoice 0501-2008-416755", "an ordinary number"),
                ("RTN 0801198390854", "one character short"),
            ],
        },
        ..NUMBER
    },
];
