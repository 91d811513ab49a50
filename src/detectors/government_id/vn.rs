//! Vietnam. Source: General Department of Taxation, circular 105/2020/TT-BTC (MST); decree 137/2015/NĐ-CP
//! (identity number).

use super::declaration::{FORMAT, NUMBER, checked, context, number_of, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, digits};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "vn-mst",
        title: "Vietnamese tax number (MST)",
        regions: &["VN"],
        reference: Reference::new("https://www.gdt.gov.vn/"),
        trigger: number_of(10),
        pattern: r"\b\d(?:[\x20.]?\d){9}(?:\x20?-?\x20?\d{3})?\b",
        validator: validator("weighted sum, modulo 11", mst),
        context: context(&[
            ("vi", &["mst", "mã số thuế", "mã số doanh nghiệp"]),
            (
                "en",
                &["vietnam tax number", "vietnamese tax number", "tax code"],
            ),
        ]),
        confidence: Confidence {
            alone: 30,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "MST {{0399894629}}",
                "Mã số thuế: {{0339073402-001}}",
                "mã số doanh nghiệp {{0992047128}}",
            ],
            negative: &[
                ("MST 0399894620", "wrong check digit"),
                ("ref 0312179715-001 in the list", "nothing says what it is"),
                ("MST 039989462", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "vn-passport",
        title: "Vietnamese passport number",
        regions: &["VN"],
        reference: Reference::new("https://xuatnhapcanh.gov.vn/"),
        trigger: word_of(8, 8),
        pattern: r"(?i)\b[BCEKNP]\d{7}\b",
        context: context(&[
            ("vi", &["hộ chiếu", "số hộ chiếu"]),
            ("en", &["vietnamese passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 87,
        },
        examples: examples! {
            positive: &[
                "hộ chiếu {{C1569623}}",
                "Số hộ chiếu: {{P8735329}}",
                "Vietnamese passport {{C0105892}}",
            ],
            negative: &[
                ("ref C6493046 in the list", "nothing says what it is"),
                ("hộ chiếu C156962", "one character short"),
                ("invoice P4318533", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "vn-cccd",
        title: "Vietnamese identity card number (CCCD)",
        regions: &["VN"],
        reference: Reference::new("https://bocongan.gov.vn/"),
        trigger: number_of(12),
        pattern: r"\b0(?:0[1-9]|[1-8]\d|9[0-6])[0-9]\d{2}\d{6}\b",
        validator: FORMAT,
        context: context(&[
            (
                "vi",
                &[
                    "cccd",
                    "căn cước công dân",
                    "căn cước",
                    "cmnd",
                    "chứng minh nhân dân",
                    "số định danh",
                ],
            ),
            ("en", &["vietnamese identity card", "citizen identity card"]),
        ]),
        confidence: Confidence {
            alone: 10,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "CCCD {{001070158319}}",
                "căn cước công dân số {{079086997146}}",
                "CMND/CCCD: {{001063761792}}",
            ],
            negative: &[
                ("ref 079563934036 in the list", "nothing says what it is"),
                ("CCCD 00107015831", "one character short"),
                ("invoice 079196803946", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// The check digit is the tenth; a branch may follow.
fn mst(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all: Few<u32> = digits(value).collect();
        let (body, branch) = all.split_at_checked(10).ok_or(Refusal::Length)?;
        if !matches!(branch.len(), 0 | 3) || branch == [0, 0, 0] || body[2..9] == [0; 7] {
            return Err(Refusal::Range("branch or serial"));
        }
        if weighted_sum(body, &[31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11 + body[9] == 10 {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
