//! Twitch. Source: <https://dev.twitch.tv/docs/authentication/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "twitch-oauth-token",
    title: "Twitch chat OAuth token",
    reference: Reference::new("https://dev.twitch.tv/docs/authentication/"),
    trigger: from(&["oauth:"], 38),
    pattern: r"\boauth:[0-9a-z]{30}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{oa",
                "uth:kw911tfbfc23sy0ss7ml1l6oci32wa}}\" />",
            ),
            concat!("\"token\": \"{{oa", "uth:1oek5tk24zvw48tmw8zfodq69vgirt}}\","),
            concat!("  token: {{oa", "uth:c4956q4rc8fd1l1k5j72fgv7hahfzo}} # rotate in May"),
        ],
        negative: &[
            (concat!("oa", "uth:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("oa", "uth:h52poqn8tc0zlv0okxh13m6vh1sow"), "one character short"),
            ("The Twitch key is in the vault.", "no key"),
        ],
    },
    ..TOKEN
}];
