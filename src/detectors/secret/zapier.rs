//! Zapier. Source: <https://help.zapier.com/hc/en-us/articles/8496288690317>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "zapier-webhook",
    title: "Zapier webhook",
    reference: Reference::new("https://help.zapier.com/hc/en-us/articles/8496288690317"),
    trigger: from(&["hooks.zapier.com/"], 54),
    pattern: r"(?i)\bhooks\.zapier\.com/hooks/catch/(?:\d{5,10}/[a-z0-9]{6,12}|[a-z0-9]{16})\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ho",
                "oks.zapier.com/hooks/catch/71363914/frxswae}}\" />",
            ),
            concat!("\"token\": \"{{ho", "oks.zapier.com/hooks/catch/21035658/no7eni7}}\","),
            concat!(
                "  token: {{ho",
                "oks.zapier.com/hooks/catch/74540510/rfd3us5}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("ho", "oks.zapier.com/hooks/catch/00000000/xxxxxxx"), "a filler"),
            (concat!("ho", "oks.zapier.com/hooks/catch/753"), "too short"),
            ("Which tokens begin with hooks.zapier.com/hooks/catch/ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
