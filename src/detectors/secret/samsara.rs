//! Samsara. Source: <https://developers.samsara.com/docs/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "samsara-api-token",
    title: "Samsara API token",
    reference: Reference::new("https://developers.samsara.com/docs/authentication"),
    trigger: from(&["samsara_api_"], 46),
    pattern: r"\bsamsara_api_[A-Za-z0-9]{26,32}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sa",
                "msara_api_i0P7vmTnnYqE495Wj6nirs4cj9XDOn}}\" />",
            ),
            concat!("\"token\": \"{{sa", "msara_api_ooLTKCcqyCthR506hFmPMWvaD79jB0}}\","),
            concat!(
                "  token: {{sa",
                "msara_api_fUH20wF4rfnprPa6nHO3SnZx0QiwGr}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("sa", "msara_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("sa", "msara_api_AIgUZFHdydNU"), "too short"),
            ("Which tokens begin with samsara_api_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
