//! Zimbabwe. Source: Registrar General.

use super::declaration::{NUMBER, context, number_within};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "zw-national-id",
    title: "Zimbabwean identity number",
    regions: &["ZW"],
    reference: Reference::new("https://www.zimimmigration.gov.zw/"),
    trigger: number_within(8, 0, 6),
    pattern: r"\b\d{2}-\d{6,7}\x20?-?[A-HJ-NP-TV-Z]\x20?-?\d{2}\b|\b\d{8,9}[A-HJ-NP-TV-Z]\d{2}\b",
    context: context(&[(
        "en",
        &[
            "zimbabwean id",
            "national registration number",
            "national id",
            "zimbabwe id",
            "id number",
        ],
    )]),
    confidence: Confidence {
        alone: 40,
        in_context: 92,
    },
    examples: examples! {
        positive: &[
            "Zimbabwean ID {{63-8517188C51}}",
            "national registration number {{08-891272 D 66}}",
            "national ID: {{63-2084214C27}}",
        ],
        negative: &[
            ("national ID 63-1234567I12", "the letter I is not used"),
            ("ref 08-316350 E 21 in the list", "nothing says what it is"),
            ("Zimbabwean ID 63-8517188C5", "one character short"),
        ],
    },
    ..NUMBER
}];
