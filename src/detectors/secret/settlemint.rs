//! `SettleMint`. Source: <https://console.settlemint.com/documentation/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "settlemint-access-token",
    title: "SettleMint access token",
    reference: Reference::new("https://console.settlemint.com/documentation/"),
    trigger: from(&["sm_aat_", "sm_pat_", "sm_sat_"], 25),
    pattern: r"\bsm_[aps]at_[A-Za-z0-9]{16}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{sm", "_pat_L79oKSY4cyc1H6S1}}\" />"),
            concat!("\"token\": \"{{sm", "_pat_qurcLxEmactPXHYs}}\","),
            concat!("  token: {{sm", "_pat_Fcgwj5iXSNFF8GpC}} # rotate in May"),
        ],
        negative: &[
            (concat!("sm", "_pat_xxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("sm", "_pat_OPyUwGHAvQoDcyM"), "one character short"),
            ("Which tokens begin with sm_pat_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
