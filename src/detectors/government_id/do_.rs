//! Dominican Republic. Source: Junta Central Electoral (cédula); Dirección General de Impuestos
//! Internos (RNC).

use super::declaration::{LUHN, NUMBER, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "do-cedula",
        title: "Dominican identity number (cédula)",
        regions: &["DO"],
        reference: "https://jce.gob.do/",
        trigger: number_of(11),
        pattern: r"\b\d{3}-?\d{7}-?\d\b",
        validator: LUHN,
        context: context(&[
            (
                "es",
                &["cédula", "cedula", "cédula de identidad y electoral"],
            ),
            (
                "en",
                &[
                    "dominican republic national identification number",
                    "dominican identity",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "Cédula {{001-7629644-0}}",
                "cédula de identidad y electoral: {{40358372312}}",
                "cedula {{001-5294064-9}}",
            ],
            negative: &[
                ("Cédula 001-7629644-1", "wrong check digit"),
                ("ref 40072631464 in the list", "nothing says what it is"),
                ("Cédula 001-7629644-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "do-rnc",
        title: "Dominican tax number (RNC)",
        regions: &["DO"],
        reference: "https://dgii.gov.do/",
        trigger: number_of(9),
        pattern: r"\b[145]-?\d{2}-?\d{5}-?\d\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(it, &[7, 9, 8, 6, 5, 4, 3, 2], b"21987654321")
        }),
        context: context(&[
            (
                "es",
                &[
                    "rnc",
                    "registro nacional del contribuyente",
                    "registro nacional de contribuyentes",
                ],
            ),
            (
                "en",
                &["dominican republic tax number", "dominican tax number"],
            ),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "RNC {{1-18-53053-8}}",
                "Registro Nacional del Contribuyente {{532696454}}",
                "RNC: {{1-95-02133-8}}",
            ],
            negative: &[
                ("RNC 1-18-53053-0", "wrong check digit"),
                ("ref 565113681 in the list", "nothing says what it is"),
                ("RNC 1-18-53053-", "one character short"),
            ],
        },
        ..NUMBER
    },
];
