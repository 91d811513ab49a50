//! Airtable. Source: <https://airtable.com/developers/web/guides/personal-access-tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "airtable-access-token",
    title: "Airtable personal access token",
    reference: Reference::new("https://airtable.com/developers/web/guides/personal-access-tokens"),
    trigger: from(&["pat"], 84),
    pattern: r"\bpat[A-Za-z0-9]{14}\.[0-9a-f]{64}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pa",
                "tvl6FYxEUZKIRMP.4f88fef896248d8b32cfcfaec7f8f18e47c24cba",
                "378b61556fd0a3384b240e83}}\" />",
            ),
            concat!(
                "\"token\": \"{{pa",
                "t81mapDu1Zkb0JZ.26b8cd7893e5f37b2deea09a947864919978b704",
                "370e969df7367aeb457d567e}}\",",
            ),
            concat!(
                "  token: {{pa",
                "tLy41M6gQ1t6fWl.c8ad2a8d2e5cd01b7e8cb3173d4343bee1ffc18a",
                "9738dc972d3833e220c787e6}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "pa",
                "txxxxxxxxxxxxxx.0000000000000000000000000000000000000000",
                "000000000000000000000000",
            ), "a filler"),
            (concat!(
                "pa",
                "tso1uuhvzeaZd2c.2df4d6a9a6e05d3a725637fef2eedfd81b5b5353",
                "e82021e009ee2203285e647",
            ), "one character short"),
            ("Which tokens begin with pat and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
