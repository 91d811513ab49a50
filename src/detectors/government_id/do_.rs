//! Dominican Republic. Source: Junta Central Electoral (cédula); Dirección General de Impuestos
//! Internos (RNC).

use super::declaration::{
    NUMBER, checked, context, number_of, plausible_unless, validator, weighted,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::digits;
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "do-cedula",
        title: "Dominican identity number (cédula)",
        regions: &["DO"],
        reference: Reference::new("https://jce.gob.do/"),
        trigger: number_of(11),
        pattern: r"\b\d{3}-?\d{7}-?\d\b",
        validator: validator("Luhn", cedula),
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
                "Cédula {{001-9325768-0}}",
                "cédula de identidad y electoral: {{40888834518}}",
                "cedula {{001-3807688-0}}",
            ],
            negative: &[
                ("ref 40191992383 in the list", "nothing says what it is"),
                ("Cédula 001-9325768-", "one character short"),
                ("Cédula 001-9325768-07", "one character too many"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "do-rnc",
        title: "Dominican tax number (RNC)",
        regions: &["DO"],
        reference: Reference::new("https://dgii.gov.do/"),
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
                "RNC {{1-04-61641-3}}",
                "Registro Nacional del Contribuyente {{572334762}}",
                "RNC: {{1-09-50106-7}}",
            ],
            negative: &[
                ("RNC 1-04-61641-0", "wrong check digit"),
                ("ref 597115553 in the list", "nothing says what it is"),
                ("RNC 1-04-61641-", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// Many cards of the first years have a check digit that is not Luhn's.
fn cedula(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let sound = checked(candidate, |_| Ok(()));
    plausible_unless(luhn::check(digits(candidate.value())).is_ok(), sound)
}
