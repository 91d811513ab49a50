//! Ghana. Source: Ghana Revenue Authority (TIN); National Identification Authority (Ghana Card).

use super::declaration::{FORMAT, NUMBER, context, number_within, validator, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Validity};
use crate::validators::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "gh-tin",
        title: "Ghanaian taxpayer number (TIN)",
        regions: &["GH"],
        reference: Reference::new("https://gra.gov.gh/tin/"),
        trigger: word_of(11, 11),
        pattern: r"(?i)\b[PCGQV]00\d{7}[\dX]\b",
        validator: validator("weighted sum, modulo 11", |it| {
            let value = it.value().get(1..).unwrap_or_default();
            weighted_sum::check_character(value, &[1, 2, 3, 4, 5, 6, 7, 8, 9], b"0123456789X")
                .map(|()| Validity::Real)
        }),
        context: context(&[(
            "en",
            &[
                "tin",
                "taxpayer identification number",
                "ghana tax number",
                "gra",
            ],
        )]),
        confidence: Confidence {
            alone: 60,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "TIN {{C0071189807}}",
                "GRA TIN: {{P002530738X}}",
                "Ghana tax number {{C0048124400}}",
            ],
            negative: &[
                ("TIN B001234567X", "no such kind"),
                ("TIN C0071189800", "wrong check digit"),
                ("TIN C007118980", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "gh-card",
        title: "Ghanaian identity number (Ghana Card)",
        regions: &["GH"],
        reference: Reference::new("https://nia.gov.gh/"),
        trigger: number_within(10, 4, 0),
        pattern: r"\bGHA-?\d{9}-?\d\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &["ghana card", "ghana card pin", "ghanacard", "national id"],
        )]),
        confidence: Confidence {
            alone: 85,
            in_context: 96,
        },
        examples: examples! {
            positive: &[
                "Ghana Card {{GHA-884704137-0}}",
                "PIN: {{GHA5624634077}}",
                "national ID {{GHA-063539553-8}}",
            ],
            negative: &[
                ("Ghana Card GHB-123456789-1", "another country"),
                ("Ghana Card 123456789-1", "no country"),
                ("Ghana Card GHA-884704137-", "one character short"),
            ],
        },
        ..NUMBER
    },
];
