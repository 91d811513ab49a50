//! Infracost. Source: <https://www.infracost.io/docs/>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "infracost-api-key",
    title: "Infracost API key",
    reference: Reference::new("https://www.infracost.io/docs/"),
    trigger: around(1, &["ico-"], 38),
    pattern: r"(?:^|[^\w./-])(?<value>ico-[A-Za-z0-9]{32})(?:[^\w.-]|\.?$|\.\s)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ic",
                "o-BR0kP3VNobsGyJfd1W9DukpKXIIveYCe}}\" />",
            ),
            concat!("\"token\": \"{{ic", "o-F6FiGiw07VBwtTd4sEm4vdOtTtkuNJ1i}}\","),
            concat!("  token: {{ic", "o-whXSV9iB9rGAb1nZ3mW7ZMVTJPEm2opW}} # rotate in May"),
        ],
        negative: &[
            (concat!("ic", "o-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ic", "o-Ia40WRlr2ZVrdSuCsZAuThIrfA2vU8C"), "one character short"),
            ("Which tokens begin with ico- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
