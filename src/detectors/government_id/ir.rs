//! Iran. Source: National Organization for Civil Registration.

use super::declaration::{NUMBER, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ir-national-code",
    title: "Iranian national code",
    regions: &["IR"],
    reference: Reference::new("https://www.sabteahval.ir/"),
    trigger: number_of(10),
    pattern: r"\b\d{3}-?\d{6}-?\d\b",
    validator: validator("weighted sum, modulo 11", |it| {
        weighted(it, &[10, 9, 8, 7, 6, 5, 4, 3, 2], b"01987654321")
    }),
    context: context(&[
        ("fa", &["کد ملی", "شماره ملی", "کدملی"]),
        (
            "en",
            &[
                "iranian national code",
                "melli code",
                "iranian national id",
                "code melli",
            ],
        ),
    ]),
    confidence: Confidence {
        alone: 25,
        in_context: 93,
    },
    examples: examples! {
        positive: &[
            "کد ملی {{0002223732}}",
            "Iranian national code {{932-154758-4}}",
            "شماره ملی: {{0084970588}}",
        ],
        negative: &[
            ("کد ملی 0002223730", "wrong check digit"),
            ("ref 051-111765-5 in the list", "nothing says what it is"),
            ("کد ملی 000222373", "one character short"),
        ],
    },
    ..NUMBER
}];
