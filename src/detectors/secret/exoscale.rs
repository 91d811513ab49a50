//! Exoscale. Source: <https://community.exoscale.com/reference/iam/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "exoscale-api-key",
    title: "Exoscale API key",
    reference: Reference::new("https://community.exoscale.com/reference/iam/"),
    trigger: from(&["exo"], 35),
    pattern: r"\bEXO[0-9a-f]{24,30}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{EX", "Oec2fa8ff9d173e75883899f518}}\" />"),
            concat!("\"token\": \"{{EX", "Of06da398799933fbf97bc778cb}}\","),
            concat!("  token: {{EX", "Ob42b887ed3e6e1e3d35e97b077}} # rotate in May"),
        ],
        negative: &[
            (concat!("EX", "O00000000000000000000000000"), "a filler"),
            (concat!("EX", "Ob51530711b715fb6a44829"), "too short"),
            ("Which tokens begin with EXO and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
