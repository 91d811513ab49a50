//! Uganda. Source: National Identification and Registration Authority.

use super::declaration::{NUMBER, context, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ug-nin",
    title: "Ugandan identity number (NIN)",
    regions: &["UG"],
    reference: Reference::new("https://www.nira.go.ug/"),
    trigger: word_of(14, 14),
    pattern: r"\bC[MF]\d{2}[0-9A-Z]{9}[A-Z0-9]\b",
    context: context(&[(
        "en",
        &[
            "nin",
            "national identification number",
            "ugandan nin",
            "nira",
            "national id",
        ],
    )]),
    confidence: Confidence {
        alone: 40,
        in_context: 93,
    },
    examples: examples! {
        positive: &[
            "NIN {{CM934412216SZP}}",
            "National Identification Number: {{CF867628841LSL}}",
            "NIRA: {{CM997255617GRB}}",
        ],
        negative: &[
            ("NIN CX91234567ABCD", "neither M nor F"),
            ("ref CF868974134NKZ in the list", "nothing says what it is"),
            ("NIN CM934412216SZ", "one character short"),
        ],
    },
    ..NUMBER
}];
