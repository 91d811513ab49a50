//! License plates of the Americas.

use super::PLATE;
use crate::examples;
use crate::scan::detector::Detector;

pub(in crate::detectors::personal) static DETECTORS: &[Detector] = &[Detector {
    id: "br-license-plate",
    title: "Brazilian license plate",
    regions: &["BR"],
    pattern: r"\b[A-Z]{3}[\x20-]?\d[A-Z0-9]\d{2}\b",
    examples: examples! {
        positive: &["placa {{QXR4B82}}", "veículo {{KLM-4821}}", "Placa: {{BRA2E19}}"],
        negative: &[
            ("placa QX4B82", "two letters"),
            ("code QXR4B82", "nothing says that it is a plate"),
            ("placa QXRAB82", "no digit in the fourth place"),
        ],
    },
    ..PLATE
}];
