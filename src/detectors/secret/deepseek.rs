//! `DeepSeek`. Source: <https://api-docs.deepseek.com/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "deepseek-api-key",
    title: "DeepSeek API key",
    reference: Reference::new("https://api-docs.deepseek.com/"),
    trigger: from(&["sk-"], 37),
    pattern: r"\bsk-[0-9a-f]{32}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sk",
                "-12e23a7b530e9d07f1e527fee3e92ad3}}\" />",
            ),
            concat!("\"token\": \"{{sk", "-3b89688baf5edf3f7e507099e82e6af5}}\","),
            concat!("  token: {{sk", "-39a8c8eeb2d0d03dbc820b61a3155c6e}} # rotate in May"),
        ],
        negative: &[
            (concat!("sk", "-00000000000000000000000000000000"), "a filler"),
            (concat!("sk", "-a395417daf58e3edcaf2b3112839538"), "one character short"),
            ("Which tokens begin with sk- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
