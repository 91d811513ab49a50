//! Traffic Light Protocol 2.0 of FIRST. Source: <https://www.first.org/tlp/>.

use super::{PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "tlp-marking",
    title: "Traffic Light Protocol: red, amber or green",
    reference: Reference::new("https://www.first.org/tlp/"),
    trigger: near(&["tlp"], 24),
    pattern: r"(?i)\bTLP\s?[:\-]?\s?(?-i:RED|AMBER(?:\+STRICT)?|GREEN)\b|(?i)\bTLP\s?:\s?(?:red|amber(?:\+strict)?|green)\b",
    confidence: Confidence {
        alone: 95,
        in_context: 98,
    },
    examples: examples! {
        positive: &[
            "{{TLP:RED}}\nIndicators of compromise",
            "Subject: [{{TLP:AMBER+STRICT}}] Phishing wave",
            "please treat as {{tlp: green}} for now",
        ],
        negative: &[
            ("TLP:CLEAR", "may be published"),
            ("TLP:WHITE", "the same, in version 1.0"),
            ("The tlp package saves battery, green or not.", "another TLP"),
            ("TLP 2.0 has four labels", "about the protocol"),
        ],
    },
    ..PHRASE
}];
