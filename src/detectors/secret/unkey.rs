//! Unkey. Source: <https://www.unkey.com/docs/security/root-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "unkey-root-key",
    title: "Unkey root key",
    reference: Reference::new("https://www.unkey.com/docs/security/root-keys"),
    trigger: from(&["unkey_"], 40),
    pattern: r"\bunkey_[A-Za-z0-9]{20,32}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{un", "key_Rw3NWyoylMDr3ZC8YinJF7yQ}}\" />"),
            concat!("\"token\": \"{{un", "key_Exh6bLiO4YMuWfnYxZnl07Uy}}\","),
            concat!("  token: {{un", "key_m3ivCByhCPpOAaPrdCECI2Dr}} # rotate in May"),
        ],
        negative: &[
            (concat!("un", "key_xxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("un", "key_hhbdGzltK"), "too short"),
            ("Which tokens begin with unkey_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
