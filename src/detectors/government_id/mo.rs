//! Macao. Source: Identification Services Bureau.

use super::declaration::{NUMBER, checked, context, number_within, plausible_unless, validator};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mo-bir",
    title: "Macao resident identity card number",
    regions: &["MO"],
    reference: Reference::new("https://www.dsi.gov.mo/"),
    trigger: number_within(7, 0, 3),
    pattern: r"\b[157]\d{6}(?:\(\d\)|\d\b)",
    validator: validator("format", |it| {
        plausible_unless(it.value().ends_with(')'), checked(it, |_| Ok(())))
    }),
    context: context(&[
        ("zh", &["澳門居民身份證", "澳門身份證", "居民身份證"]),
        (
            "en",
            &[
                "macao resident identity card",
                "macau id",
                "macao identity card",
                "bir",
            ],
        ),
    ]),
    confidence: Confidence {
        alone: 40,
        in_context: 90,
    },
    examples: examples! {
        positive: &[
            "澳門居民身份證 {{1168585(4)}}",
            "Macau ID {{57632898}}",
            "BIR {{1819914(5)}}",
        ],
        negative: &[
            ("Macau ID 2123456(7)", "begins with another digit than 1, 5 or 7"),
            ("ref 55298729 in the list", "nothing says what it is"),
            ("澳門居民身份證 1168585(4", "one character short"),
        ],
    },
    ..NUMBER
}];
