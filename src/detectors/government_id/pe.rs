//! Peru. Source: Registro Nacional de Identificación y Estado Civil; Superintendencia Nacional de
//! Aduanas y de Administración Tributaria.

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, checked, context, number_of, number_within, validator, weighted,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "pe-cui",
        title: "Peruvian identity number (CUI, DNI)",
        regions: &["PE"],
        reference: Reference::new("https://www.gob.pe/reniec"),
        trigger: number_within(8, 0, 2),
        pattern: r"\b\d{8}-?[\dA-K]\b",
        validator: validator("weighted sum, modulo 11", cui),
        context: context(&[
            (
                "es",
                &[
                    "cui",
                    "dni",
                    "cédula única de identidad",
                    "código único de identificación",
                ],
            ),
            ("en", &["peruvian identity number"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 91,
        },
        examples: examples! {
            positive: &[
                "CUI {{83647117-8}}",
                "DNI: {{41818500G}}",
                "Peruvian identity number {{81774060-5}}",
            ],
            negative: &[
                ("CUI 83647117-0", "wrong check digit"),
                ("ref 67377651E in the list", "nothing says what it is"),
                ("invoice 71199074G", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "pe-dni",
        title: "Peruvian identity document number (DNI)",
        regions: &["PE"],
        reference: Reference::new("https://www.gob.pe/reniec"),
        pattern: r"\b\d{8}\b",
        validator: FORMAT,
        context: context(&[
            ("es", &["dni peruano", "reniec", "dni del perú", "dni perú"]),
            ("en", &["peruvian dni"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "DNI peruano {{14775443}}",
                "RENIEC, DNI: {{43105967}}",
                "Peruvian DNI {{18637250}}",
            ],
            negative: &[
                ("ref 75299137 in the list", "nothing says what it is"),
                ("invoice 12009574", "an ordinary number"),
                ("DNI peruano 147754437", "one character too many"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "pe-ruc",
        title: "Peruvian tax number (RUC)",
        regions: &["PE"],
        reference: Reference::new("https://www.sunat.gob.pe/"),
        trigger: number_of(11),
        pattern: r"\b(?:1[0567]|20)\d{9}\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(it, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], b"10987654321")
        }),
        context: context(&[
            ("es", &["ruc", "registro único de contribuyentes"]),
            (
                "en",
                &["peruvian company tax number", "peruvian tax number"],
            ),
        ]),
        confidence: Confidence {
            alone: 35,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "RUC {{20743219814}}",
                "RUC: {{10805359973}}",
                "Registro Único de Contribuyentes {{20867425765}}",
            ],
            negative: &[
                ("RUC 20743219810", "wrong check digit"),
                ("ref 10475499315 in the list", "nothing says what it is"),
                ("RUC 2074321981", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// The check character is a digit or a letter by the same sum.
fn cui(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const WEIGHTS: &[u32] = &[3, 2, 7, 6, 5, 4, 3, 2];
    checked(candidate, |value| {
        weighted_sum::check_character(value, WEIGHTS, b"65432110987")
            .or_else(|_| weighted_sum::check_character(value, WEIGHTS, b"KJIHGFEDCBA"))
    })
}
