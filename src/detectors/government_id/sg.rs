//! Singapore. Source: Immigration and Checkpoints Authority (NRIC, FIN); Accounting and Corporate
//! Regulatory Authority (UEN).

use super::declaration::{NUMBER, context, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, alphanumerics, digits, exactly};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "sg-nric-fin",
        title: "Singaporean identity number (NRIC, FIN)",
        regions: &["SG"],
        reference: Reference::new("https://www.ica.gov.sg/"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[STFGM]\d{7}[A-Z]\b",
        validator: validator("weighted sum, modulo 11", nric),
        context: context(&[
            (
                "en",
                &[
                    "nric",
                    "fin",
                    "nric no",
                    "identification number",
                    "singapore id",
                    "foreign identification number",
                    "fin no",
                ],
            ),
            ("zh", &["身份证"]),
            ("ms", &["kad pengenalan"]),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "NRIC {{S8981052C}}",
                "FIN: {{T0839316D}}",
                "NRIC No. {{G2824548W}}",
            ],
            negative: &[
                ("NRIC S8981050C", "wrong check digit"),
                ("ref G4056632K in the list", "nothing says what it is"),
                ("NRIC S8981052", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "sg-uen",
        title: "Singaporean entity number (UEN)",
        regions: &["SG"],
        reference: Reference::new("https://www.uen.gov.sg/"),
        trigger: word_of(9, 10),
        pattern: r"(?i)\b(?:\d{8}[A-Z]|(?:18|19|20)\d{7}[A-Z]|[RST]\d{2}[A-Z]{2}\d{4}[A-Z])\b",
        validator: validator("weighted sum, modulo 11", uen),
        context: context(&[(
            "en",
            &[
                "uen",
                "unique entity number",
                "acra",
                "company registration no",
                "gst reg no",
                "roc",
            ],
        )]),
        confidence: Confidence {
            alone: 45,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "UEN {{53740290W}}",
                "Unique Entity Number: {{200344351E}}",
                "uen {{T19LL3897F}}",
            ],
            negative: &[
                ("UEN 53740291W", "wrong check digit"),
                ("ref T07LL8105G in the list", "nothing says what it is"),
                ("UEN 53740290", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "sg-passport",
        title: "Singaporean passport number",
        regions: &["SG"],
        reference: Reference::new("https://www.ica.gov.sg/"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[EK]\d{7}[A-Z]\b",
        context: context(&[(
            "en",
            &[
                "passport",
                "passport number",
                "passport no",
                "singapore passport",
            ],
        )]),
        confidence: Confidence {
            alone: 12,
            in_context: 87,
        },
        examples: examples! {
            positive: &[
                "passport {{K1937249M}}",
                "Passport No.: {{E2438359Y}}",
                "Singapore passport {{K1283485T}}",
            ],
            negative: &[
                ("ref E2857188R in the list", "nothing says what it is"),
                ("passport K1937249", "one character short"),
                ("invoice E2917440B", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// Each series has its own letters and its own start of the sum.
fn nric(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let (start, characters): (u32, &[u8; 11]) = match alphanumerics(value).next() {
        Some(b'S') => (0, b"JZIHGFEDCBA"),
        Some(b'T') => (4, b"JZIHGFEDCBA"),
        Some(b'F') => (0, b"XWUTRQPNMLK"),
        Some(b'G') => (4, b"XWUTRQPNMLK"),
        Some(b'M') => (3, b"XWUTRQPNJLK"),
        _ => return Err(Refusal::Range("series")),
    };
    let sum = start + weighted_sum(&exactly::<7>(value)?, &[2, 7, 6, 5, 4, 3, 2]);
    ends_with(value, characters.get(sum as usize % 11))
}

/// Businesses, companies and all others are numbered differently.
fn uen(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const OTHERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWX0123456789";
    const KINDS: &str = "CC CD CH CL CM CP CS CX DP FB FC FM FN GA GB GS HS LL LP MB MC MD MH MM MQ \
        NB NR PA PB PF RF RP SM SS TC TU VH XL";
    let value = candidate.value().to_ascii_uppercase();
    let all: Few<u32> = digits(&value).collect();
    match all.len() {
        8 => {
            let sum = weighted_sum(&all, &[10, 4, 9, 3, 8, 2, 7, 1]);
            ends_with(&value, b"XMKECAWLJDB".get(sum as usize % 11))
        }
        9 => {
            let sum = weighted_sum(&all, &[10, 8, 6, 4, 9, 7, 5, 3, 1]);
            ends_with(&value, b"ZKCMDNERGWH".get(sum as usize % 11))
        }
        _ => {
            let kind = value.get(3..5).unwrap_or_default();
            if !KINDS.split_ascii_whitespace().any(|known| known == kind) {
                return Err(Refusal::Range("kind of entity"));
            }
            let rank = |byte| OTHERS.iter().position(|&known| known == byte);
            let ranks: Vec<usize> = value.bytes().take(9).filter_map(rank).collect();
            let weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
            let sum: usize = ranks
                .iter()
                .zip(weights)
                .map(|(rank, weight)| rank * weight)
                .sum();
            ends_with(&value, OTHERS.get((sum + 11 - 5) % 11))
        }
    }
}

fn ends_with(value: &str, expected: Option<&u8>) -> Result<Validity, Refusal> {
    if alphanumerics(value).next_back().as_ref() == expected {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
