//! Tavily. Source: <https://docs.tavily.com/documentation/api-reference/introduction>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "tavily-api-key",
    title: "Tavily API key",
    reference: Reference::new("https://docs.tavily.com/documentation/api-reference/introduction"),
    trigger: from(&["tvly-"], 44),
    pattern: r"\btvly-(?:dev-|prod-)?[A-Za-z0-9]{32}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{tv",
                "ly-JqMnzDzCmTzxsEbmLb6BaRmU4qJOfkb0}}\" />",
            ),
            concat!("\"token\": \"{{tv", "ly-eArC0EuP4ttq4kBVZAxhVaH1xqli1PUY}}\","),
            concat!("  token: {{tv", "ly-8N5O6luLWWVwsfAMUDQSwV9yXU1FSWl8}} # rotate in May"),
        ],
        negative: &[
            (concat!("tv", "ly-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("tv", "ly-WgQNYi7TiyscEL2ja6OQkzgLmFGssS1"), "one character short"),
            ("Which tokens begin with tvly- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
