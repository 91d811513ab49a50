//! Classification of Italy. Source: DPCM 5/2015, <https://www.sicurezzanazionale.gov.it/>.

use super::{MARKING, near};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "it-riservato-segreto",
    title: "Riservato, riservatissimo, segreto, segretissimo",
    regions: &["IT"],
    reference: Reference::new("https://www.sicurezzanazionale.gov.it/"),
    trigger: near(&["riservat", "segret"], 30),
    pattern: r"\b(?:RISERVATO|RISERVATISSIMO|SEGRETO|SEGRETISSIMO)\b|(?i)\b(?:riservatissimo|segretissimo)\b",
    examples: examples! {
        positive: &[
            "{{RISERVATISSIMO}}\nRoma",
            "{{SEGRETO}}",
            "Classificazione: {{Segretissimo}}",
        ],
        negative: &[
            ("un tavolo riservato per due", "a word"),
            ("il segreto della pizza", "a word"),
            ("PARCHEGGIO RISERVATO AI CLIENTI DEL LOCALE", "a sign"),
        ],
    },
    ..MARKING
}];
