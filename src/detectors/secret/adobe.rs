//! Adobe. Source: <https://developer.adobe.com/developer-console/docs/guides/credentials/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "adobe-client-secret",
    title: "Adobe client secret",
    reference: Reference::new(
        "https://developer.adobe.com/developer-console/docs/guides/credentials/",
    ),
    trigger: from(&["p8e-"], 39),
    pattern: r"\b(?<value>p8e-[\w-]{32})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{p8",
                "e-l7STCVf4lvlqBOm3njZwG0jHFFTmnre5}}\" />",
            ),
            concat!("\"token\": \"{{p8", "e-VregutsyZqERHFBVHJTTfyK7MJR86kas}}\","),
            concat!("  token: {{p8", "e-AiEBSiw8E0sywYGi7ryUa2blBlzxi8N3}} # rotate in May"),
        ],
        negative: &[
            (concat!("p8", "e-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("p8", "e-HcyEQYApwOBwlGStUkrR7wplbqLj22Q"), "one character short"),
            ("Which tokens begin with p8e- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
