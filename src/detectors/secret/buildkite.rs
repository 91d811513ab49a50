//! Buildkite. Source: <https://buildkite.com/docs/apis/managing-api-tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "buildkite-token",
    title: "Buildkite access token",
    reference: Reference::new("https://buildkite.com/docs/apis/managing-api-tokens"),
    trigger: from(&["bkua_", "bkaa_", "bkar_", "bkct_"], 88),
    pattern: r"\b(?<value>bkua_(?:[0-9a-z]{53}|[0-9a-z]{40})|bkaa_[\w-]{75}|bkar_[\w-]{73}|bkct_[\w-]{40,80})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{bk",
                "ua_c7fbd87963ace07c12a12c31b5390e702884ce69}}\" />",
            ),
            concat!("\"token\": \"{{bk", "ua_4a3463660f92648f84a813efbb6bb893a033d878}}\","),
            concat!(
                "  token: {{bk",
                "ua_697619a9e84c4864ed814bda370eb313487aeeb6}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("bk", "ua_0000000000000000000000000000000000000000"), "a filler"),
            (concat!("bk", "ua_7e82209f91f4457d590c25b9e588491f479c9b2"), "one character short"),
            ("Which tokens begin with bkua_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
