//! Rwanda. Source: National Identification Agency.

use super::declaration::{FORMAT, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "rw-nid",
    title: "Rwandan identity number",
    regions: &["RW"],
    reference: Reference::new("https://www.nida.gov.rw/"),
    trigger: number_of(16),
    pattern: r"\b[1-3]\x20?(?:19|20)\d{2}\x20?[78]\x20?\d{7}\x20?\d\x20?\d{2}\b",
    validator: FORMAT,
    context: context(&[
        (
            "en",
            &["rwandan id", "national id", "nida", "rwanda national id"],
        ),
        ("rw", &["indangamuntu"]),
    ]),
    confidence: Confidence {
        alone: 25,
        in_context: 91,
    },
    examples: examples! {
        positive: &[
            "indangamuntu {{1198282571774091}}",
            "Rwandan ID: {{1 1997 7 5598831 0 61}}",
            "national ID {{1197387686023618}}",
        ],
        negative: &[
            ("ref 1 1997 7 4013350 4 77 in the list", "nothing says what it is"),
            ("indangamuntu 119828257177409", "one character short"),
            ("invoice 1 1981 7 2656244 7 94", "an ordinary number"),
        ],
    },
    ..NUMBER
}];
