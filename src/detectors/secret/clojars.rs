//! Clojars. Source: <https://github.com/clojars/clojars-web/wiki/Deploy-Tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "clojars-deploy-token",
    title: "Clojars deploy token",
    reference: Reference::new("https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"),
    trigger: from(&["clojars_"], 70),
    pattern: r"(?i)\bCLOJARS_[0-9a-z]{60}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{CL",
                "OJARS_5507e01c5809000bba08bb30069f88aded41fc777987439210",
                "b5e979128a}}\" />",
            ),
            concat!(
                "\"token\": \"{{CL",
                "OJARS_8e8a687001e72fa781c80e85a5b88e6b1ea89a3dec11ec92f4",
                "1df950c647}}\",",
            ),
            concat!(
                "  token: {{CL",
                "OJARS_354568f63af1ebd6243a6bed4dcb35b663a0a43c57aa8a8a37",
                "486d57a33a}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "CL",
                "OJARS_00000000000000000000000000000000000000000000000000",
                "0000000000",
            ), "a filler"),
            (concat!(
                "CL",
                "OJARS_3e6c55f23c82144aa2f996f2d5042f1ecb510bf2a69e575ab0",
                "fb8d3a432",
            ), "one character short"),
            ("Which tokens begin with CLOJARS_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
