//! Pagar.me. Source: <https://docs.pagar.me/docs/chaves-de-acesso>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "pagar-me-api-key",
    title: "Pagar.me API key",
    reference: Reference::new("https://docs.pagar.me/docs/chaves-de-acesso"),
    trigger: from(&["ak_live_", "ak_test_"], 40),
    pattern: r"\bak_(?:live|test)_[A-Za-z0-9]{30}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ak",
                "_live_4Hc9jSOo7CThawxAwzKBZWor3fy7Pf}}\" />",
            ),
            concat!("\"token\": \"{{ak", "_live_uccVaCPP0AaKLjJwnhl4MoTIl72SZw}}\","),
            concat!("  token: {{ak", "_live_z8qthRcgQLSNljrTGEoPORq0h0keEW}} # rotate in May"),
        ],
        negative: &[
            (concat!("ak", "_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ak", "_live_xKwjzeMscENKIQldioQJw9tPNJafT"), "one character short"),
            ("Which tokens begin with ak_live_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
