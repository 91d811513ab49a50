//! Endor Labs. Source: <https://docs.endorlabs.com/rest-api/authentication/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "endor-labs-key",
    title: "Endor Labs API key or secret",
    reference: Reference::new("https://docs.endorlabs.com/rest-api/authentication/"),
    trigger: from(&["endr+"], 23),
    pattern: r"\bendr\+[A-Za-z0-9-]{16}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{en", "dr+PBupdRMO87ALXNp3}}\" />"),
            concat!("\"token\": \"{{en", "dr+6foXTTZZxzGcFWx5}}\","),
            concat!("  token: {{en", "dr+IWBGQGUTuqEQANGO}} # rotate in May"),
        ],
        negative: &[
            (concat!("en", "dr+xxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("en", "dr+PrkrpNyA5C7vtIa"), "one character short"),
            ("Which tokens begin with endr+ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
