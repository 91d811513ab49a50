//! Rootly. Source: <https://rootly.com/docs/api>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "rootly-api-key",
    title: "Rootly API key",
    reference: Reference::new("https://rootly.com/docs/api"),
    trigger: from(&["rootly_"], 73),
    pattern: r"\brootly_[0-9a-f]{64}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ro",
                "otly_694a5c2d4a78ba52fc7807ee23972ee3a2b5f3c949f5b98bbcf",
                "14ec8c4a162aa}}\" />",
            ),
            concat!(
                "\"token\": \"{{ro",
                "otly_6e3f84dce047b827744bcee1add4fa7983d219fe6ea6d2ec39b",
                "a51860cca81e8}}\",",
            ),
            concat!(
                "  token: {{ro",
                "otly_b91a51ba8b6ef7311670bc86dc7b4b06c4f57ac36ffd7e77b54",
                "6f9c7d0955de1}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "ro",
                "otly_000000000000000000000000000000000000000000000000000",
                "0000000000000",
            ), "a filler"),
            (concat!(
                "ro",
                "otly_cf664def7c7f14d21e552311039af045eaba4390109d8603262",
                "fa20a59b8c6d",
            ), "one character short"),
            ("Which tokens begin with rootly_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
