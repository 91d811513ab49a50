//! Angola. Source: Ministério da Justiça; Administração Geral Tributária.

use super::declaration::{NUMBER, context, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ao-bi",
    title: "Angolan identity card and tax number (BI, NIF)",
    regions: &["AO"],
    reference: Reference::new("https://agt.minfin.gov.ao/"),
    trigger: word_of(14, 14),
    pattern: r"\b\d{9}[A-Z]{2}\d{3}\b",
    context: context(&[
        (
            "pt",
            &["bilhete de identidade", "bi", "nif", "número do bi"],
        ),
        ("en", &["angolan identity card"]),
    ]),
    confidence: Confidence {
        alone: 55,
        in_context: 93,
    },
    examples: examples! {
        positive: &[
            "bilhete de identidade {{003383224LA097}}",
            "BI: {{007800282BA015}}",
            "NIF {{005956577LA067}}",
        ],
        negative: &[
            ("NIF 123456789LA", "without the last digits"),
            ("BI 12345678LA012", "eight digits in front"),
            ("bilhete de identidade 003383224LA09", "one character short"),
        ],
    },
    ..NUMBER
}];
