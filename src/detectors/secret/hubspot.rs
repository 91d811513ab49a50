//! `HubSpot`. Source: <https://developers.hubspot.com/docs/api/private-apps>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "hubspot-private-app-token",
    title: "HubSpot private app token",
    reference: Reference::new("https://developers.hubspot.com/docs/api/private-apps"),
    trigger: from(&["pat-na", "pat-eu"], 46),
    pattern: r"\bpat-(?:na|eu)\d-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pa",
                "t-eu1-b47c61bc-37c6-eefb-e47d-bbd6c4a507d0}}\" />",
            ),
            concat!("\"token\": \"{{pa", "t-eu1-f3a32849-636c-d2bc-7a63-82d35cd78d1f}}\","),
            concat!(
                "  token: {{pa",
                "t-eu1-30b5a7b7-5101-3da0-7b45-da56d0bf3684}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("pa", "t-eu1-00000000-0000-0000-0000-000000000000"), "a filler"),
            (concat!("pa", "t-eu1-b15bcede-3268-f7e0-6847-82c66e5b073"), "one character short"),
            ("Which tokens begin with pat-eu1- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
