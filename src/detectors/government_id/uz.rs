//! Uzbekistan. Source: State Personalization Centre.

use super::declaration::{NUMBER, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "uz-pinfl",
    title: "Uzbek personal number (PINFL, JShShIR)",
    regions: &["UZ"],
    reference: Reference::new("https://my.gov.uz/"),
    trigger: number_of(14),
    pattern: r"\b[1-6](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{9}\b",
    validator: validator("weighted sum, modulo 10", |it| {
        weighted(it, &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7], b"0123456789")
    }),
    context: context(&[
        (
            "uz",
            &["jshshir", "jsh sh ir", "shaxsiy identifikatsiya raqami"],
        ),
        ("ru", &["пинфл"]),
        ("en", &["pinfl", "uzbek personal number"]),
    ]),
    confidence: Confidence {
        alone: 30,
        in_context: 93,
    },
    examples: examples! {
        positive: &[
            "JShShIR {{32604856824435}}",
            "ПИНФЛ: {{40502511209010}}",
            "PINFL {{32607629119020}}",
        ],
        negative: &[
            ("JShShIR 32604856824430", "wrong check digit"),
            ("ref 42503774342717 in the list", "nothing says what it is"),
            ("JShShIR 3260485682443", "one character short"),
        ],
    },
    ..NUMBER
}];
