//! Pulumi. Source: <https://www.pulumi.com/docs/administration/access-identity/access-tokens/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "pulumi-access-token",
    title: "Pulumi access token",
    reference: Reference::new(
        "https://www.pulumi.com/docs/administration/access-identity/access-tokens/",
    ),
    trigger: from(&["pul-"], 46),
    pattern: r"\bpul-[0-9a-z]{40}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pu",
                "l-baf0d64d6ca18fac7a28855c47a9c12b5c481dbf}}\" />",
            ),
            concat!("\"token\": \"{{pu", "l-8e774d9ddcde7e818bdd7a4c5068973e7ecfd49b}}\","),
            concat!(
                "  token: {{pu",
                "l-040cfab0952e352d98c1e26c115ea1e8847d92f1}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("pu", "l-0000000000000000000000000000000000000000"), "a filler"),
            (concat!("pu", "l-edfc7a4fcda93f00052b0adbc844d6e9e16f501"), "one character short"),
            ("Which tokens begin with pul- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
