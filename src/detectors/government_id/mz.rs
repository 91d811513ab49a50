//! Mozambique. Source: Autoridade Tributária de Moçambique.

use super::declaration::{FORMAT, NUMBER, context, number_of, validator, weighted, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "mz-nuit",
        title: "Mozambican tax number (NUIT)",
        regions: &["MZ"],
        reference: Reference::new("https://www.at.gov.mz/"),
        trigger: number_of(9),
        pattern: r"\b\d{3}[\x20.-]?\d{3}[\x20.-]?\d{3}\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(it, &[8, 9, 4, 5, 6, 7, 8, 9], b"01234567891")
        }),
        context: context(&[
            (
                "pt",
                &[
                    "nuit",
                    "número único de identificação tributária",
                    "número único de identificação tributaria",
                ],
            ),
            ("en", &["mozambique tax number", "mozambican tax number"]),
        ]),
        confidence: Confidence {
            alone: 20,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "NUIT {{400 729 166}}",
                "NUIT: {{133496750}}",
                "Número Único de Identificação Tributária {{400 935 033}}",
            ],
            negative: &[
                ("NUIT 400 729 160", "wrong check digit"),
                ("ref 108716487 in the list", "nothing says what it is"),
                ("NUIT 400 729 16", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "mz-bi",
        title: "Mozambican identity card number (BI)",
        regions: &["MZ"],
        reference: Reference::new("https://www.dnic.gov.mz/"),
        trigger: word_of(13, 13),
        pattern: r"\b\d{12}[A-Z]\b",
        validator: FORMAT,
        context: context(&[
            ("pt", &["bilhete de identidade", "bi", "bi no", "no do bi"]),
            ("en", &["mozambican identity card"]),
        ]),
        confidence: Confidence {
            alone: 15,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "bilhete de identidade {{110702371572T}}",
                "BI nº {{110021296900J}}",
                "BI: {{110795704436G}}",
            ],
            negative: &[
                ("ref 110600069422E in the list", "nothing says what it is"),
                ("bilhete de identidade 110702371572", "one character short"),
                ("invoice 110604463958G", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
