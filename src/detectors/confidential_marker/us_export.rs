//! Export control of the United States. Source: 15 CFR 774 (Commerce Control List), 22 CFR 121
//! (Munitions List), 10 CFR 1017 (UCNI).

use super::{PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Context, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "us-eccn",
        title: "Export control classification number (ECCN, USML)",
        regions: &["US"],
        reference: Reference::new(
            "https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-774",
        ),
        trigger: near(&["eccn", "usml", "ear99"], 48),
        pattern: r"\bECCN\b[\x20:#=is]{1,5}(?:[0-9][A-E]\d{3}(?:\.[a-z0-9]{1,3}){0,3}|EAR99)\b|\bUSML\b[\x20:,]{1,3}(?:Category|Cat\.?)\x20(?:XXI|XX|XI?X|XVI{0,3}|XI?V|XI{1,3}|X|IX|VI{1,3}|IV|V|I{1,3})\b",
        confidence: Confidence {
            alone: 70,
            in_context: 85,
        },
        context: Context {
            positive: &[(
                "en",
                &[
                    "export",
                    "controlled",
                    "license",
                    "drawing",
                    "technical data",
                ],
            )],
            negative: &[],
        },
        examples: examples! {
            positive: &["{{ECCN: 5D002}}", "this drawing is {{USML Category VIII}}", "{{ECCN 3A001.b.2}}, export"],
            negative: &[
                ("What is an ECCN?", "a question"),
                ("ECCN 5F002", "there is no product group F"),
                ("USML has categories", "about it"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "us-nuclear-information",
        title: "Unclassified controlled nuclear information (UCNI)",
        regions: &["US"],
        reference: Reference::new("https://www.ecfr.gov/current/title-10/chapter-X/part-1017"),
        trigger: near(&["ucni", "controlled nuclear"], 60),
        pattern: r"\bUNCLASSIFIED CONTROLLED NUCLEAR INFORMATION\b|\b(?:contains|may contain)\x20(?i:unclassified controlled nuclear information)\b|\bDO[DE] UCNI\b",
        confidence: Confidence {
            alone: 85,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "{{UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION}}\nNot for public dissemination",
                "{{DOE UCNI}}",
                "The annex {{contains Unclassified Controlled Nuclear Information}}.",
            ],
            negative: &[
                ("The UCNI rule is in 10 CFR 1017.", "about it"),
                ("a tunic of wool", "other letters"),
                ("unclassified controlled nuclear information is defined there", "about it"),
            ],
        },
        ..PHRASE
    },
];
