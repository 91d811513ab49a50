//! Val Town. Source: <https://docs.val.town/api/authentication/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "val-town-api-token",
    title: "Val Town API token",
    reference: Reference::new("https://docs.val.town/api/authentication/"),
    trigger: from(&["vtwn_"], 88),
    pattern: r"\b(?<value>vtwn_[\w-]{20,80})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{vt", "wn_jpvenlodtzKU5ZoESNwf4OQCtNUk}}\" />"),
            concat!("\"token\": \"{{vt", "wn_YKcMLywKkGwyiDpC1fOcfIa9vuiv}}\","),
            concat!("  token: {{vt", "wn_ziwy7XPh5H01WXLpzwyEzlSmh4ka}} # rotate in May"),
        ],
        negative: &[
            (concat!("vt", "wn_xxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("vt", "wn_6fnjXdGeZ"), "too short"),
            ("Which tokens begin with vtwn_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
