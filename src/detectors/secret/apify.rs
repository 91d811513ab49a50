//! Apify. Source: <https://docs.apify.com/platform/integrations/api>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "apify-api-token",
    title: "Apify API token",
    reference: Reference::new("https://docs.apify.com/platform/integrations/api"),
    trigger: from(&["apify_api_"], 50),
    pattern: r"\bapify_api_[A-Za-z0-9]{34,38}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ap",
                "ify_api_tQJoINflXWILTlGhc48xjLiQfMdEoYLTiusz}}\" />",
            ),
            concat!("\"token\": \"{{ap", "ify_api_U2Ln6LHi8U2KbVDIqDVLl5vzxbU2NaTVlAJu}}\","),
            concat!(
                "  token: {{ap",
                "ify_api_h42KvFZCu3DWUshLHnLmqjK1PhATrEYfAoa6}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("ap", "ify_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ap", "ify_api_0nyAcPJRao8L3CMisM4LoM93jbMUdK4F"), "too short"),
            ("Which tokens begin with apify_api_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
