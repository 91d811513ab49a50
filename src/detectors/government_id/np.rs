//! Nepal. Source: Department of National ID and Civil Registration; Inland Revenue Department.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "np-citizenship",
        title: "Nepali citizenship certificate number",
        regions: &["NP"],
        reference: Reference::new("https://donidcr.gov.np/"),
        trigger: number_of(9),
        pattern: r"\b\d{2}-\d{2}-\d{2}-\d{5}\b",
        validator: FORMAT,
        context: context(&[
            ("ne", &["नागरिकता", "नागरिकता नं"]),
            (
                "en",
                &[
                    "citizenship no",
                    "citizenship number",
                    "citizenship certificate",
                    "nepali citizenship",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 20,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "citizenship no. {{27-00-72-25770}}",
                "नागरिकता {{27-01-71-62270}}",
                "Citizenship Certificate: {{27-07-76-25454}}",
            ],
            negative: &[
                ("invoice 27-01-70-12345", "an ordinary number"),
                ("ref 27-03-75-96165 in the list", "nothing says what it is"),
                ("citizenship no. 27-00-72-2577", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "np-pan",
        title: "Nepali permanent account number (PAN)",
        regions: &["NP"],
        reference: Reference::new("https://ird.gov.np/"),
        trigger: number_of(9),
        pattern: r"\b[1-9]\d{8}\b",
        validator: FORMAT,
        context: context(&[
            ("ne", &["स्थायी लेखा नम्बर"]),
            (
                "en",
                &[
                    "pan nepal",
                    "nepal pan",
                    "permanent account number",
                    "nepali pan",
                ],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "Nepal PAN {{396885644}}",
                "permanent account number {{603656906}}",
                "PAN (Nepal): nepal pan {{324311348}}",
            ],
            negative: &[
                ("ref 342099634 in the list", "nothing says what it is"),
                ("invoice 636613881", "an ordinary number"),
                ("Nepal PAN 39688564", "one character short"),
            ],
        },
        ..NUMBER
    },
];
