//! Colombia. Source: Dirección de Impuestos y Aduanas Nacionales, Orden Administrativa 4 de 1989 (NIT);
//! Registraduría Nacional del Estado Civil.

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, context, number_of, plausible_unless, validator, weighted,
};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "co-nit",
        title: "Colombian tax number (NIT)",
        regions: &["CO"],
        reference: "https://www.dian.gov.co/",
        trigger: number_of(9),
        pattern: r"\b(?:\d{1,3}(?:[.,\x20]\d{3}){2,3}|\d{7,10})(?:\x20?-\x20?|\x20)?\d\b",
        validator: validator("weighted sum, modulo 11", |it| {
            let weights = &[71, 67, 59, 53, 47, 43, 41, 37, 29, 23, 19, 17, 13, 7, 3];
            let sound = weighted(it, weights, b"01987654321");
            plausible_unless(it.value().contains('.') && it.value().contains('-'), sound)
        }),
        context: context(&[
            (
                "es",
                &[
                    "nit",
                    "rut",
                    "número de identificación tributaria",
                    "registro único tributario",
                ],
            ),
            ("en", &["colombian identity code", "colombian tax number"]),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "NIT {{982.563.729-9}}",
                "Nit: {{894308337-4}}",
                "número de identificación tributaria {{9137201404}}",
            ],
            negative: &[
                ("NIT 982.563.729-0", "wrong check digit"),
                ("ref 9621790436 in the list", "nothing says what it is"),
                ("NIT 982.563.729-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "co-cc",
        title: "Colombian citizenship card number (CC)",
        regions: &["CO"],
        reference: "https://www.registraduria.gov.co/",
        trigger: number_of(6),
        pattern: r"\b(?:\d{1,3}(?:\.\d{3}){2,3}|\d{6,10})\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "cédula de ciudadanía",
                    "cédula de extranjería",
                    "tarjeta de identidad",
                    "c c",
                ],
            ),
            ("en", &["colombian citizenship card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "cédula de ciudadanía {{1.078.825.331}}",
                "C.C. {{1035503684}}",
                "cédula de ciudadanía No. {{55.548.479}}",
            ],
            negative: &[
                ("cédula de ciudadanía 12.345", "five digits"),
                ("ref 12.257.434 in the list", "nothing says what it is"),
                ("invoice 19.644.661", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
