//! Linear. Source: <https://linear.app/developers/graphql>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "linear-api-key",
    title: "Linear API key",
    reference: Reference::new("https://linear.app/developers/graphql"),
    trigger: from(&["lin_api_", "lin_oauth_"], 76),
    pattern: r"\blin_(?:api_[0-9A-Za-z]{40}|oauth_[0-9a-f]{64})\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{li",
                "n_api_6zwhBqNCyiJgsPYNBsYl8m39zJWAKZBs5WTzR4zj}}\" />",
            ),
            concat!("\"token\": \"{{li", "n_api_RdjXSEffGM91U5Qf1aayG9Xhgq53GfSP72M2w1oy}}\","),
            concat!(
                "  token: {{li",
                "n_api_PsZ9W5KbYxd1FHZt0irQVR7vkQJW1jhhtKN49rFQ}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("li", "n_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("li", "n_api_4ongE1sUvZNbr3SjvCixc2zYYlHaYzROX08fuQl"), "one character short"),
            ("Which tokens begin with lin_api_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
