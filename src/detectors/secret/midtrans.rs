//! Midtrans. Source: <https://docs.midtrans.com/docs/access-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "midtrans-server-key",
    title: "Midtrans server key",
    reference: Reference::new("https://docs.midtrans.com/docs/access-keys"),
    trigger: from(&["mid-server-"], 42),
    pattern: r"\b(?<value>Mid-server-[\w-]{16,28})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{Mi",
                "d-server-s3fDGwkZxPandf7U08xhU36d}}\" />",
            ),
            concat!("\"token\": \"{{Mi", "d-server-rANtgS4RWkEMCYgak3r5Wg0Q}}\","),
            concat!("  token: {{Mi", "d-server-lzYxdQNc7RY09dVL03DUTW24}} # rotate in May"),
        ],
        negative: &[
            (concat!("Mi", "d-server-xxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("Mi", "d-server-qnHOey"), "too short"),
            ("Which tokens begin with Mid-server- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
