//! New Zealand. Source: Inland Revenue, Resident Withholding Tax and Non-Resident Withholding Tax
//! specification (IRD); Department of Internal Affairs; NZ Transport Agency.

use super::declaration::{FORMAT, NUMBER, checked, context, number_within, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, digits, number};
use crate::validators::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "nz-ird",
        title: "New Zealand tax number (IRD)",
        regions: &["NZ"],
        reference: Reference::new("https://www.ird.govt.nz/"),
        trigger: number_within(8, 2, 0),
        pattern: r"\b\d{2,3}[\x20-]?\d{3}[\x20-]?\d{3}\b|\b\d{7}-\d\b",
        validator: validator("two-round weighted sum, modulo 11", ird),
        context: context(&[
            (
                "en",
                &[
                    "ird",
                    "ird number",
                    "inland revenue",
                    "new zealand inland revenue",
                    "ird no",
                    "gst number",
                ],
            ),
            ("mi", &["te tari tāke"]),
        ]),
        confidence: Confidence {
            alone: 35,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "IRD {{20-259-450}}",
                "IRD number: {{136-174-223}}",
                "Inland Revenue {{108624906}}",
            ],
            negative: &[
                ("IRD 20-259-451", "wrong check digit"),
                ("ref 111484236 in the list", "nothing says what it is"),
                ("IRD 20-259-45", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "nz-passport",
        title: "New Zealand passport number",
        regions: &["NZ"],
        reference: Reference::new("https://www.passports.govt.nz/"),
        trigger: word_of(8, 8),
        pattern: r"(?i)\b(?:L[ADFHJKN]|E[APBD]|RA)\d{6}\b",
        context: context(&[(
            "en",
            &[
                "passport",
                "passport number",
                "passport no",
                "new zealand passport",
            ],
        )]),
        confidence: Confidence {
            alone: 10,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "passport {{LA517329}}",
                "Passport No. {{RA680055}}",
                "New Zealand passport {{LA676445}}",
            ],
            negative: &[
                ("ref RA537376 in the list", "nothing says what it is"),
                ("passport LA51732", "one character short"),
                ("invoice RA885678", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "nz-drivers-licence",
        title: "New Zealand driving licence number",
        regions: &["NZ"],
        reference: Reference::new("https://www.nzta.govt.nz/driver-licences/"),
        trigger: word_of(8, 8),
        pattern: r"(?i)\b[A-Z]{2}\d{6}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "driver licence",
                "new zealand driver licence",
                "driver licence number",
            ],
        )]),
        confidence: Confidence {
            alone: 0,
            in_context: 87,
        },
        examples: examples! {
            positive: &[
                "driver licence {{DB657969}}",
                "NZ driver licence: {{DP130174}}",
                "driver licence number {{DB483759}}",
            ],
            negative: &[
                ("ref DP399688 in the list", "nothing says what it is"),
                ("driver licence DB65796", "one character short"),
                ("invoice DP713370", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// A first sum that leaves no digit is taken again with other weights.
fn ird(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all: Few<u32> = digits(value).collect();
        if !(10_000_000..150_000_000).contains(&number(&all)) {
            return Err(Refusal::Range("number"));
        }
        let first = weighted_sum::check_character(value, &[3, 2, 7, 6, 5, 4, 3, 2], b"0-987654321");
        let body = all.get(..all.len() - 1).unwrap_or_default();
        let leading = 8 - body.len().min(8);
        let rest = |weights: &[u32]| {
            weighted_sum::complement(body, weights.get(leading..).unwrap_or_default(), 11)
        };
        if rest(&[3, 2, 7, 6, 5, 4, 3, 2]) != 10 {
            return first;
        }
        if all.last() == Some(&rest(&[7, 4, 3, 2, 5, 2, 7, 6])) {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
