//! Segment. Source: <https://docs.segmentapis.com/tag/Getting-Started>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "segment-public-api-token",
    title: "Segment public API token",
    reference: Reference::new("https://docs.segmentapis.com/tag/Getting-Started"),
    trigger: from(&["sgp_"], 70),
    pattern: r"\bsgp_[A-Za-z0-9]{64}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sg",
                "p_RJVbK4s86B19ddu7EbXEt1PvfUDEVmuxBZ95UXPZziV4H9TitbbZrW",
                "VpA6ErFSpQ}}\" />",
            ),
            concat!(
                "\"token\": \"{{sg",
                "p_9do5gBDdOI0BAKSjI6Awe4H8sDQpboiTWLLYJ6XlTNBcSRZCE0vBGV",
                "pPJOTYpvFI}}\",",
            ),
            concat!(
                "  token: {{sg",
                "p_o2ms342ZAg5zJ1oGeWBp6w48MtiBgorK2W5exBoYTmJgxj0MmQIQAS",
                "PiofuQCXUk}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "sg",
                "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "sg",
                "p_11rgijSC3mMhYHDZPszs39mZ85iNwy2Gomjwy02XJbAvAo5v3qIxKt",
                "w1POGr5Sb",
            ), "one character short"),
            ("Which tokens begin with sgp_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
