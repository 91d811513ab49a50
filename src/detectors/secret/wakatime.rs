//! `WakaTime`. Source: <https://wakatime.com/developers#authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "wakatime-api-key",
    title: "WakaTime API key",
    reference: Reference::new("https://wakatime.com/developers#authentication"),
    trigger: from(&["waka_"], 71),
    pattern: r"\bwaka_(?:[0-9a-z]{36,64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{wa",
                "ka_61e4b5c3-6f06-47f0-1b44-9e31558750c3}}\" />",
            ),
            concat!("\"token\": \"{{wa", "ka_f4ee92be-d017-d510-9d5c-2dc979a973cc}}\","),
            concat!(
                "  token: {{wa",
                "ka_7f2315f0-b125-c34c-8ba2-ba14b6d3853c}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("wa", "ka_00000000-0000-0000-0000-000000000000"), "a filler"),
            (concat!("wa", "ka_15ccdf84-9d0b-7561-5379-189e7f4f1bf"), "one character short"),
            ("Which tokens begin with waka_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
