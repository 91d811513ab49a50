//! Cargo's default registry. Source: <https://doc.rust-lang.org/cargo/reference/publishing.html>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "crates-io-api-token",
    title: "API token of Cargo's default registry",
    reference: Reference::new("https://doc.rust-lang.org/cargo/reference/publishing.html"),
    trigger: from(&["cio"], 37),
    pattern: r"\bcio[A-Za-z0-9]{32}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ci",
                "ovhNmbVwIVU6y4t3kVGDzoFIK1FdJO96b}}\" />",
            ),
            concat!("\"token\": \"{{ci", "o72JK0W9C8NyqqwgeHU9mUIanVefY7ROk}}\","),
            concat!("  token: {{ci", "oAKKCTkpEZiOnihi2xIAXCGgFXXHksZVR}} # rotate in May"),
        ],
        negative: &[
            (concat!("ci", "oxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ci", "ogUwlu5V51MOd2X8n9m6jDIbKqkDIAKt"), "one character short"),
            ("Which tokens begin with cio and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
