//! License plates of Africa.

use super::PLATE;
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(in crate::detectors::personal) static DETECTORS: &[Detector] = &[Detector {
    id: "ng-license-plate",
    title: "Nigerian license plate",
    regions: &["NG"],
    pattern: r"\b[A-Z]{3}[\x20-]?\d{3}[\x20-]?[A-Z]{2}\b",
    confidence: Confidence {
        alone: 40,
        in_context: 88,
    },
    examples: examples! {
        positive: &["plate number {{KJA-482XM}}", "vehicle {{ABJ 730 GT}}", "Plate: {{LSR-091WZ}}"],
        negative: &[
            ("plate KJ-482XM", "two letters"),
            ("code KJA-482XM", "nothing says that it is a plate"),
            ("plate KJA-48XM", "two digits"),
        ],
    },
    ..PLATE
}];
