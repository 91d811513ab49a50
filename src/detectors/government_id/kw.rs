//! Kuwait. Source: Public Authority for Civil Information.

use super::declaration::{NUMBER, checked, context, number_of, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::exactly;
use crate::validators::{calendar_date, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "kw-civil-id",
    title: "Kuwaiti civil number",
    regions: &["KW"],
    reference: Reference::new("https://www.paci.gov.kw/"),
    trigger: number_of(12),
    pattern: r"\b[23]\d{11}\b",
    validator: validator("date and weighted sum, modulo 11", civil),
    context: context(&[
        ("ar", &["الرقم المدني", "البطاقة المدنية"]),
        (
            "en",
            &[
                "civil id",
                "civil number",
                "civil id no",
                "paci",
                "kuwait id",
            ],
        ),
    ]),
    confidence: Confidence {
        alone: 40,
        in_context: 94,
    },
    examples: examples! {
        positive: &[
            "Civil ID {{269062022653}}",
            "الرقم المدني {{203121748162}}",
            "Civil ID No: {{275102665495}}",
        ],
        negative: &[
            ("Civil ID 285133112345", "month 13"),
            ("Civil ID 269062022650", "wrong check digit"),
            ("Civil ID 26906202265", "one character short"),
        ],
    },
    ..NUMBER
}];

fn civil(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let [_, y1, y2, m1, m2, d1, d2, ..] = exactly::<12>(value)?;
        calendar_date::check_in_any_century(y1 * 10 + y2, m1 * 10 + m2, d1 * 10 + d2)?;
        let weights = &[2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        weighted_sum::check_character(value, weights, b"--987654321")
    })
}
