//! Postman. Source: <https://learning.postman.com/docs/developer/postman-api/authentication/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "postman-api-key",
    title: "Postman API key",
    reference: Reference::new(
        "https://learning.postman.com/docs/developer/postman-api/authentication/",
    ),
    trigger: from(&["pmak-", "pmat-"], 66),
    pattern: r"(?i)\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b|\bPMAT-[0-9A-Z]{26}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{PM",
                "AK-8f59b532260982465ba51d76-b5b74f7fc25f414cbe44445f1900",
                "c94ca2}}\" />",
            ),
            concat!(
                "\"token\": \"{{PM",
                "AK-0ca2c2eb525ae1bf277afdda-b0189bc35a5a6e9b66156545149d",
                "819603}}\",",
            ),
            concat!(
                "  token: {{PM",
                "AK-6c9b8373830d41b2cc28780c-39c8488d117ae576f40e753731a5",
                "f10cd3}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("PM", "AK-000000000000000000000000-0000000000000000000000000000000000"), "a filler"),
            (concat!("PM", "AK-fee26d2765a1216dc925d222-727d40d67066e58662a88a202a0462bb3"), "one character short"),
            ("Which tokens begin with PMAK- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
