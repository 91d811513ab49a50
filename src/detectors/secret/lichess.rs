//! Lichess. Source: <https://lichess.org/api#section/Introduction/Authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "lichess-access-token",
    title: "Lichess personal access token",
    reference: Reference::new("https://lichess.org/api#section/Introduction/Authentication"),
    trigger: from(&["lip_"], 66),
    pattern: r"\blip_[A-Za-z0-9]{16,60}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{li", "p_MMlY3TPFAP6vjkmyk99G}}\" />"),
            concat!("\"token\": \"{{li", "p_uu1uhnMKzSiBMnXgKlXD}}\","),
            concat!("  token: {{li", "p_XMRNQoDFzvFUzBqHJ846}} # rotate in May"),
        ],
        negative: &[
            (concat!("li", "p_xxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("li", "p_IrJxrGnVI"), "too short"),
            ("Which tokens begin with lip_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
