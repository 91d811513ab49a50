//! Mauritius. Source: Civil Status Division.

use super::declaration::{NUMBER, context, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, digits};
use crate::validators::{calendar_date, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mu-nid",
    title: "Mauritian identity number",
    regions: &["MU"],
    reference: Reference::new("https://dcs.govmu.org/"),
    trigger: word_of(14, 14),
    pattern: r"(?i)\b[A-Z]\d{12}[\dA-G]\b",
    validator: validator("date and weighted sum, modulo 17", nid),
    context: context(&[
        (
            "en",
            &[
                "nid",
                "mauritian national identifier",
                "national identity card",
                "national id",
                "mauritian id",
                "id number",
            ],
        ),
        ("fr", &["carte d identité nationale"]),
    ]),
    confidence: Confidence {
        alone: 80,
        in_context: 96,
    },
    examples: examples! {
        positive: &[
            "Mauritian ID {{N011151042714C}}",
            "NID: {{B100950023779C}}",
            "National Identity Card {{L151260791161B}}",
        ],
        negative: &[
            ("NID C3113852977326", "month 13"),
            ("Mauritian ID N011151042710C", "wrong check digit"),
            ("Mauritian ID N011151042714", "one character short"),
        ],
    },
    ..NUMBER
}];

fn nid(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const WEIGHTS: &[u32] = &[14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
    let birth: Few<u32> = digits(candidate.value()).take(6).collect();
    let [d1, d2, m1, m2, y1, y2] = *birth else {
        return Err(Refusal::Length);
    };
    calendar_date::check_in_any_century(y1 * 10 + y2, m1 * 10 + m2, d1 * 10 + d2)?;
    weighted_sum::check_character(candidate.value(), WEIGHTS, b"0GFEDCBA987654321")?;
    Ok(Validity::Real)
}
