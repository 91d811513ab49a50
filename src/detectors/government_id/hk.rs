//! Hong Kong. Source: Immigration Department; Inland Revenue Department.

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, checked, context, number_within, plausible_unless, validator,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, alphanumerics, base36};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "hk-hkid",
        title: "Hong Kong identity card number (HKID)",
        regions: &["HK"],
        reference: Reference::new("https://www.immd.gov.hk/eng/services/hkid/general_info.html"),
        trigger: number_within(6, 2, 3),
        pattern: r"(?i)\b[A-Z]{1,2}\d{6}(?:\x20?\([\dA]\)|[\dA]\b)",
        validator: validator("weighted sum, modulo 11", hkid),
        context: context(&[
            ("zh", &["身份證", "香港身份證", "身份證號碼"]),
            (
                "en",
                &[
                    "hkid",
                    "hong kong identity card",
                    "hkid no",
                    "identity card",
                    "id card",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 75,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "HKID {{F657720(9)}}",
                "香港身份證 {{C1853315}}",
                "Hong Kong identity card: {{WX841536(4)}}",
            ],
            negative: &[
                ("HKID A12345(6)", "five digits"),
                ("HKID A123456", "without the check digit"),
                ("HKID F657720(0)", "wrong check digit"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "hk-business-registration",
        title: "Hong Kong business registration number",
        regions: &["HK"],
        reference: Reference::new("https://www.ird.gov.hk/eng/tax/bre.htm"),
        trigger: number_within(8, 0, 18),
        pattern: r"\b\d{8}(?:-\d{3}-\d{2}-\d{2}-[\dA-Z])?\b",
        validator: FORMAT,
        context: context(&[
            ("zh", &["商業登記", "商業登記號碼"]),
            (
                "en",
                &[
                    "business registration number",
                    "brn hong kong",
                    "business registration no",
                ],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "Business Registration No. {{31297298}}",
                "商業登記號碼 {{63726793-000-01-27-6}}",
                "business registration number: {{31551590}}",
            ],
            negative: &[
                ("ref 61334532-000-01-27-6 in the list", "nothing says what it is"),
                ("invoice 68576227-000-01-26-6", "an ordinary number"),
                ("Business Registration No. 3129729", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// A single letter counts as if a space, worth 36, stood before it.
fn hkid(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let sound = checked(candidate, |value| {
        let characters: Few<u32> = alphanumerics(value).filter_map(base36).collect();
        let missing = 9 - characters.len().min(9);
        let values: Few<u32> = std::iter::repeat_n(36, missing).chain(characters).collect();
        if weighted_sum(&values, &[9, 8, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11) {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    });
    plausible_unless(candidate.value().ends_with(')'), sound)
}
