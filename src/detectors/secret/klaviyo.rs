//! Klaviyo. Source: <https://developers.klaviyo.com/en/docs/authenticate_>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "klaviyo-private-key",
    title: "Klaviyo private API key",
    reference: Reference::new("https://developers.klaviyo.com/en/docs/authenticate_"),
    trigger: from(&["pk_"], 39),
    pattern: r"\bpk_[0-9a-f]{34}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pk",
                "_a6570c5dfad8ccc75e03f2d41eb8fe10f6}}\" />",
            ),
            concat!("\"token\": \"{{pk", "_205f125a51c651bf84ec9a3b0a4c08e72d}}\","),
            concat!("  token: {{pk", "_3e1fb6fb1e9f0f805c50f57017413d3f4a}} # rotate in May"),
        ],
        negative: &[
            (concat!("pk", "_0000000000000000000000000000000000"), "a filler"),
            (concat!("pk", "_f1f31c999b61139f16fb23c1200ae37e4"), "one character short"),
            ("Which tokens begin with pk_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
