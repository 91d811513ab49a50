//! Taiwan. Source: Ministry of the Interior (identity and residence numbers); Ministry of Finance (unified
//! business number, as of April 2023).

use super::declaration::{NUMBER, checked, context, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{alphanumerics, base36, exactly};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "tw-national-id",
        title: "Taiwanese identity and residence number",
        regions: &["TW"],
        reference: Reference::new("https://www.ris.gov.tw/"),
        trigger: word_of(10, 10),
        pattern: r"(?i)\b[A-Z][1289A-D]\d{8}\b",
        validator: validator("weighted sum, modulo 10", national_id),
        context: context(&[
            (
                "zh",
                &["身分證", "身分證字號", "統一證號", "居留證", "身分證號碼"],
            ),
            (
                "en",
                &[
                    "taiwan id",
                    "taiwanese national id",
                    "national identification card",
                    "arc number",
                    "alien resident certificate",
                    "uniform id",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "身分證字號 {{A120122866}}",
                "Taiwan ID: {{F230567258}}",
                "居留證 {{B893748224}}",
            ],
            negative: &[
                ("身分證字號 A120122860", "wrong check digit"),
                ("ref B840746456 in the list", "nothing says what it is"),
                ("身分證字號 A12012286", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "tw-business-number",
        title: "Taiwanese unified business number",
        regions: &["TW"],
        reference: Reference::new("https://www.fia.gov.tw/"),
        pattern: r"\b\d{8}\b|\b\d{7}\x20\d\b",
        validator: validator("weighted digit sum, modulo 5", business),
        context: context(&[
            ("zh", &["統一編號", "統編"]),
            (
                "en",
                &[
                    "ubn",
                    "unified business number",
                    "taiwanese tax number",
                    "uniform number",
                    "gui number",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "統一編號 {{46776326}}",
                "UBN: {{12127405}}",
                "統編 {{22952832}}",
            ],
            negative: &[
                ("統一編號 46776320", "wrong check digit"),
                ("ref 19877130 in the list", "nothing says what it is"),
                ("invoice 91241942", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// Letters count 10 to 35 in an order of their own, and digit by digit.
fn national_id(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const ORDER: &[u8; 26] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";
    let rank = |byte| {
        ORDER
            .iter()
            .zip(10..)
            .find_map(|(&letter, rank)| (letter == byte).then_some(rank))
    };
    let mut values: Vec<u32> = Vec::new();
    for (place, byte) in alphanumerics(candidate.value()).enumerate() {
        match rank(byte) {
            Some(rank) if place == 0 => values.extend([rank / 10, rank % 10]),
            Some(rank) => values.push(rank % 10),
            None => values.extend(base36(byte)),
        }
    }
    if weighted_sum(&values, &[1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]).is_multiple_of(10) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// Digits of the products are added up; a 7 in the seventh place may count one more.
fn business(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<8>(value)?;
        let products = all
            .iter()
            .zip([1, 2, 1, 2, 1, 2, 4, 1])
            .map(|(digit, weight)| digit * weight);
        let sum: u32 = products.map(|product| product / 10 + product % 10).sum();
        if sum.is_multiple_of(5) || all[6] == 7 && (sum + 1).is_multiple_of(5) {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
