//! Guatemala. Source: Superintendencia de Administración Tributaria, Factura Electrónica en Línea,
//! reglas y validaciones (NIT); Registro Nacional de las Personas (CUI).

use super::declaration::{NUMBER, checked, context, number_of, number_within, validator, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::digits::exactly;
use crate::validators::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "gt-nit",
        title: "Guatemalan tax number (NIT)",
        regions: &["GT"],
        reference: Reference::new("https://portal.sat.gob.gt/"),
        trigger: number_within(4, 0, 2),
        pattern: r"\b(?:(?:\d-)?\d{4,11}-[\dKk]|\d{6,11}[\dKk])\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(it, &[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], b"0K987654321")
        }),
        context: context(&[
            ("es", &["nit", "número de identificación tributaria"]),
            ("en", &["guatemala tax number", "guatemalan tax number"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "NIT {{9733747-1}}",
                "número de identificación tributaria: {{287798-8}}",
                "Guatemala tax number {{87239272}}",
            ],
            negative: &[
                ("NIT 9733747-0", "wrong check digit"),
                ("ref 20842414 in the list", "nothing says what it is"),
                ("NIT 9733747-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "gt-cui",
        title: "Guatemalan identity number (CUI, DPI)",
        regions: &["GT"],
        reference: Reference::new("https://www.renap.gob.gt/"),
        trigger: number_of(13),
        pattern: r"\b\d{4}[\x20-]?\d{5}[\x20-]?(?:0[1-9]|1\d|2[0-2])[0-3]\d\b",
        validator: validator("weighted sum, modulo 11", |it| {
            checked(it, |value| {
                let all = exactly::<13>(value)?;
                if weighted_sum::weighted_sum(&all, &[2, 3, 4, 5, 6, 7, 8, 9]) % 11 == all[8] {
                    Ok(())
                } else {
                    Err(Refusal::CheckDigit)
                }
            })
        }),
        context: context(&[
            (
                "es",
                &[
                    "cui",
                    "dpi",
                    "código único de identificación",
                    "documento personal de identificación",
                ],
            ),
            ("en", &["guatemalan identity number"]),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "CUI {{4821 92119 0101}}",
                "DPI: {{1133813520501}}",
                "Documento Personal de Identificación {{6420 77231 0101}}",
            ],
            negative: &[
                ("CUI 4821 92110 0101", "wrong check digit"),
                ("ref 6602314680501 in the list", "nothing says what it is"),
                ("CUI 4821 92119 010", "one character short"),
            ],
        },
        ..NUMBER
    },
];
