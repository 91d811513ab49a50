//! Shippo. Source: <https://docs.goshippo.com/docs/guides_general/authentication/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "shippo-api-token",
    title: "Shippo API token",
    reference: Reference::new("https://docs.goshippo.com/docs/guides_general/authentication/"),
    trigger: from(&["shippo_"], 54),
    pattern: r"\bshippo_(?:live|test)_[0-9a-fA-F]{40}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sh",
                "ippo_live_23ddbd8368e91c39ec040f47aecb5f44458b84a7}}\" />",
            ),
            concat!(
                "\"token\": \"{{sh",
                "ippo_live_b362bb1af3047f56df68120cf660798a8f004529}}\",",
            ),
            concat!(
                "  token: {{sh",
                "ippo_live_09e72bf5f3dd42f1ce4d5765827e2dde58ef106d}} # r",
                "otate in May",
            ),
        ],
        negative: &[
            (concat!("sh", "ippo_live_0000000000000000000000000000000000000000"), "a filler"),
            (concat!("sh", "ippo_live_5b671481b94418736bdd287b27b44dfdd134297"), "one character short"),
            ("Which tokens begin with shippo_live_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
