//! Classification of the United Kingdom. Source: <https://www.gov.uk/government/publications/government-security-classifications>.

use super::{PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "uk-official-sensitive",
        title: "UK OFFICIAL-SENSITIVE",
        regions: &["GB", "AU"],
        reference: Reference::new(
            "https://www.gov.uk/government/publications/government-security-classifications",
        ),
        trigger: near(
            &[
                "official-sensitive",
                "official - sensitive",
                "official sensitive",
                "official: sensitive",
                "official – sensitive",
            ],
            60,
        ),
        pattern: r"\b(?i:uk )?OFFICIAL\s?(?:[-:]|(?u:–))?\s?(?:SENSITIVE|Sensitive)(?:\s?[-:/\[]{0,3}\s?(?:COMMERCIAL|PERSONAL|PERSONAL DATA|LOCSEN|LEGAL|ORGCON|RECSEN|HMG))?\b",
        confidence: Confidence {
            alone: 92,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "{{OFFICIAL-SENSITIVE}}\nMinutes",
                "Subject: {{OFFICIAL - SENSITIVE COMMERCIAL}}",
                "marking {{OFFICIAL: Sensitive}}",
            ],
            negative: &[
                ("an official sensitive to criticism", "a sentence"),
                ("OFFICIAL", "routine business"),
                ("official-sensitive handling rules", "about it"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "uk-eyes-only",
        title: "UK national caveat",
        regions: &["GB"],
        reference: Reference::new(
            "https://www.gov.uk/government/publications/government-security-classifications",
        ),
        trigger: near(
            &[
                "eyes only",
                "nhs confidential",
                "uk secret",
                "protect -",
                "protect –",
                "protect commercial",
                "protect personal",
                "uk top secret",
            ],
            40,
        ),
        pattern: r"\b(?:UK|US|AUS|CAN|NZ|FVEY|FIVE)(?:/[A-Z]{2,3}){0,4} EYES ONLY\b|\bNHS CONFIDENTIAL\b|\bUK (?:TOP )?SECRET\b|\bPROTECT\x20?(?:-|(?u:–))?\x20?(?:COMMERCIAL|PERSONAL|PRIVATE|STAFF|POLICY|INVESTIGATION)\b",
        confidence: Confidence {
            alone: 90,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "{{UK EYES ONLY}}",
                "SECRET – {{UK/US EYES ONLY}}",
                "{{NHS CONFIDENTIAL}}\nPatient list",
                "{{PROTECT – COMMERCIAL}}\nBid",
            ],
            negative: &[
                ("for your eyes only", "a film"),
                ("NHS confidential waste bins", "lower case"),
                ("UK secrets of baking", "lower case"),
            ],
        },
        ..PHRASE
    },
];
