//! `LaunchDarkly`. Source: <https://launchdarkly.com/docs/home/account/api>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "launchdarkly-key",
    title: "LaunchDarkly API or SDK key",
    reference: Reference::new("https://launchdarkly.com/docs/home/account/api"),
    trigger: from(&["api-", "sdk-", "mob-"], 42),
    pattern: r"\b(?:api|sdk|mob)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sd",
                "k-d83872fd-9d88-f6ae-9157-4f1521f17ead}}\" />",
            ),
            concat!("\"token\": \"{{sd", "k-bd3fb879-98e8-288c-e954-2ea68bd5c196}}\","),
            concat!("  token: {{sd", "k-11ca18ea-6cd5-13bd-240b-d2b3774d52da}} # rotate in May"),
        ],
        negative: &[
            (concat!("sd", "k-00000000-0000-0000-0000-000000000000"), "a filler"),
            (concat!("sd", "k-6d8c8fa6-c1af-7f79-7f2b-3448265818a"), "one character short"),
            ("Which tokens begin with sdk- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
