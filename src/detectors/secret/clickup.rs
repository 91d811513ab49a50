//! `ClickUp`. Source: <https://developer.clickup.com/docs/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "clickup-api-token",
    title: "ClickUp personal API token",
    reference: Reference::new("https://developer.clickup.com/docs/authentication"),
    trigger: from(&["pk_"], 47),
    pattern: r"\bpk_\d{7,9}_[0-9A-Z]{32}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pk",
                "_55236076_MCIJ6ULKLVIU9RSX4ZNKYA1UC5VYBXWW}}\" />",
            ),
            concat!("\"token\": \"{{pk", "_77232720_BS59A1F36ET2TZP4TXHMXSS2BDO005CZ}}\","),
            concat!(
                "  token: {{pk",
                "_71460875_KHBQP51OHUMD5SJHTVV6NIHIG5D8ULW0}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("pk", "_00000000_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"), "a filler"),
            (concat!("pk", "_25418861_H4VCXJRGJA0N5EZHFL16EBFU3E6H8F9"), "one character short"),
            ("Which tokens begin with pk_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
