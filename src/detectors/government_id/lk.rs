//! Sri Lanka. Source: Department for Registration of Persons.

use super::declaration::{NUMBER, checked, context, number_within, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, digits, number};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "lk-nic",
    title: "Sri Lankan identity card number (NIC)",
    regions: &["LK"],
    reference: Reference::new("https://drp.gov.lk/"),
    trigger: number_within(9, 0, 1),
    pattern: r"(?i)\b(?:\d{2}[0-35-8]\d{6}[VX]|(?:19|20)\d{2}[0-35-8]\d{7})\b",
    validator: validator("day of birth", nic),
    context: context(&[
        (
            "en",
            &["nic", "national identity card", "nic no", "sri lankan id"],
        ),
        ("si", &["ජාතික හැඳුනුම්පත"]),
        ("ta", &["தேசிய அடையாள அட்டை"]),
    ]),
    confidence: Confidence {
        alone: 20,
        in_context: 91,
    },
    examples: examples! {
        positive: &[
            "NIC {{800656079V}}",
            "National Identity Card: {{199214075656}}",
            "nic no {{716358585X}}",
        ],
        negative: &[
            ("NIC 854123456V", "day 412"),
            ("ref 786379012X in the list", "nothing says what it is"),
            ("NIC 800656079", "one character short"),
        ],
    },
    ..NUMBER
}];

/// The day of the year, which women add 500 to.
fn nic(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all: Few<u32> = digits(value).collect();
        let year = if all.len() == 9 { 2 } else { 4 };
        let day = number(all.get(year..year + 3).unwrap_or_default());
        match day % 500 {
            1..=366 => Ok(()),
            _ => Err(Refusal::Range("day of the year")),
        }
    })
}
