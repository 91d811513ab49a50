//! Figma. Source: <https://www.figma.com/developers/api#access-tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "figma-access-token",
    title: "Figma personal access token",
    reference: Reference::new("https://www.figma.com/developers/api#access-tokens"),
    trigger: from(&["figd_"], 50),
    pattern: r"\b(?<value>figd_[\w-]{38,42})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{fi",
                "gd_zplPYbCVVvBNn2C7XJoV9vFhq79Rcljsf72USWgg}}\" />",
            ),
            concat!("\"token\": \"{{fi", "gd_jvEMAlXkk0B86bRVfz5IcDQ07amCLjJSioGNybTL}}\","),
            concat!(
                "  token: {{fi",
                "gd_IXFXJlotag2w2GKnPR5Lws5rYagRief8NztDG3K4}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("fi", "gd_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("fi", "gd_wAYRX8_SzeBW-afo9rO0T52EixKir8x8gNf9"), "too short"),
            ("Which tokens begin with figd_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
