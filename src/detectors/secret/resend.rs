//! Resend. Source: <https://resend.com/docs/dashboard/api-keys/introduction>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "resend-api-key",
    title: "Resend API key",
    reference: Reference::new("https://resend.com/docs/dashboard/api-keys/introduction"),
    trigger: from(&["re_"], 38),
    pattern: r"\bre_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{re",
                "_7cfAXOjT_mRYNdQ9y5rgKX2UxCRGNsj85}}\" />",
            ),
            concat!("\"token\": \"{{re", "_Nai5zBYN_Tz5Xmqdc6UvsZ6y6kvROChrL}}\","),
            concat!("  token: {{re", "_boncdEXp_V0nIHk8TVWXTyhyOfyBsPhzo}} # rotate in May"),
        ],
        negative: &[
            (concat!("re", "_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("re", "_JUwioLOz_jYeSbxHi8M5hxpZBEAR5FiI"), "one character short"),
            ("Which tokens begin with re_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
