//! Rwanda. Source: National Identification Agency.

use super::declaration::{FORMAT, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "rw-nid",
    title: "Rwandan identity number",
    regions: &["RW"],
    reference: "https://www.nida.gov.rw/",
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
            "indangamuntu {{1197889362044200}}",
            "Rwandan ID: {{1 1984 7 3092682 7 02}}",
            "national ID {{1199288339523441}}",
        ],
        negative: &[
            ("ref 1 1990 7 3233863 4 22 in the list", "nothing says what it is"),
            ("indangamuntu 119788936204420", "one character short"),
            ("invoice 1 1987 7 7409167 7 75", "an ordinary number"),
        ],
    },
    ..NUMBER
}];
