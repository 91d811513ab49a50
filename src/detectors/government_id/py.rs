//! Paraguay. Source: Dirección Nacional de Ingresos Tributarios (RUC); Policía Nacional, Departamento de
//! Identificaciones.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "py-ruc",
        title: "Paraguayan tax number (RUC)",
        regions: &["PY"],
        reference: Reference::new("https://www.dnit.gov.py/"),
        trigger: number_of(6),
        pattern: r"\b\d{4,8}-?\d\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(it, &[9, 8, 7, 6, 5, 4, 3, 2], b"00987654321")
        }),
        context: context(&[
            (
                "es",
                &[
                    "ruc",
                    "registro único de contribuyentes",
                    "registro único del contribuyente",
                ],
            ),
            ("en", &["paraguay tax number", "paraguayan tax number"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 91,
        },
        examples: examples! {
            positive: &[
                "RUC {{89831973-0}}",
                "RUC: {{4764988-7}}",
                "Registro Único de Contribuyentes {{86251531-9}}",
            ],
            negative: &[
                ("RUC 89831973-1", "wrong check digit"),
                ("ref 1082138-4 in the list", "nothing says what it is"),
                ("RUC 89831973-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "py-ci",
        title: "Paraguayan identity card number (cédula)",
        regions: &["PY"],
        reference: Reference::new("https://www.policianacional.gov.py/identificaciones/"),
        trigger: number_of(6),
        pattern: r"\b\d{1,2}\.\d{3}\.\d{3}\b|\b\d{6,7}\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "cédula de identidad paraguaya",
                    "cédula de identidad civil",
                    "cédula paraguaya",
                    "c i paraguaya",
                ],
            ),
            ("en", &["paraguayan identity card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "cédula de identidad civil {{7.244.131}}",
                "cédula paraguaya: {{2060755}}",
                "Paraguayan identity card {{7.144.055}}",
            ],
            negative: &[
                ("cédula paraguaya 12345", "five digits"),
                ("ref 6055227 in the list", "nothing says what it is"),
                ("invoice 3816424", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
