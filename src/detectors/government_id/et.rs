//! Ethiopia. Source: National ID Program (Fayda); Ministry of Revenues.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "et-fayda",
    title: "Ethiopian identity number (Fayda FIN, FAN)",
    regions: &["ET"],
    reference: Reference::new("https://id.gov.et/"),
    trigger: number_of(12),
    pattern: r"\b\d{4}[\x20-]?\d{4}[\x20-]?\d{4}(?:[\x20-]?\d{4})?\b",
    validator: FORMAT,
    context: context(&[
        (
            "en",
            &[
                "fayda",
                "fayda id",
                "fayda number",
                "fan fayda",
                "ethiopian national id",
            ],
        ),
        ("am", &["ፋይዳ"]),
    ]),
    confidence: FORMAT_ONLY,
    examples: examples! {
        positive: &[
            "Fayda {{8818 7256 1832}}",
            "Fayda ID: {{2143556848491403}}",
            "ፋይዳ {{4546 7494 8942}}",
        ],
        negative: &[
            ("ref 5411860000510986 in the list", "nothing says what it is"),
            ("Fayda 8818 7256 183", "one character short"),
            ("invoice 1218299006674945", "an ordinary number"),
        ],
    },
    ..NUMBER
}];
