//! Cloudsmith. Source: <https://help.cloudsmith.io/docs/api-key>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "cloudsmith-api-key",
    title: "Cloudsmith API key",
    reference: Reference::new("https://help.cloudsmith.io/docs/api-key"),
    trigger: from(&["csa_"], 42),
    pattern: r"\bcsa_[0-9a-f]{30}[A-Za-z0-9]{6}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{cs",
                "a_25494ba850b20ba1b49cf436fad38cmN2XWi}}\" />",
            ),
            concat!("\"token\": \"{{cs", "a_2d9c651a63f53ef1c117d803560eddkjKbwO}}\","),
            concat!("  token: {{cs", "a_6727ffd692817a0ef11218095a7b16JRjJcC}} # rotate in May"),
        ],
        negative: &[
            (concat!("cs", "a_000000000000000000000000000000xxxxxx"), "a filler"),
            (concat!("cs", "a_e1d3b958760b6390c54c89e0e09ce2kidjb"), "one character short"),
            ("Which tokens begin with csa_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
