//! Shopify. Source: <https://shopify.dev/docs/apps/build/authentication-authorization>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "shopify-token",
    title: "Shopify access token or shared secret",
    reference: Reference::new("https://shopify.dev/docs/apps/build/authentication-authorization"),
    trigger: from(&["shpat_", "shpca_", "shppa_", "shpss_"], 40),
    pattern: r"\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sh",
                "pat_e7d60e04101dfb72665129ec94ce684e}}\" />",
            ),
            concat!("\"token\": \"{{sh", "pat_7ff328fbdce84610ab9de15e4a0b2dcd}}\","),
            concat!("  token: {{sh", "pat_e195ea18ce01dcf07fa2e6ba5f9f3185}} # rotate in May"),
        ],
        negative: &[
            (concat!("sh", "pat_00000000000000000000000000000000"), "a filler"),
            (concat!("sh", "pat_af8e7c684f17d1ac60f0b2be320f532"), "one character short"),
            ("Which tokens begin with shpat_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
