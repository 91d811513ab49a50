//! `DevCycle`. Source: <https://docs.devcycle.com/essentials/keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "devcycle-server-key",
    title: "DevCycle server SDK key",
    reference: Reference::new("https://docs.devcycle.com/essentials/keys"),
    trigger: from(&["dvc_server_"], 61),
    pattern: r"\bdvc_server_[A-Za-z0-9]{8,40}(?:_[0-9a-f]{7})?\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{dv",
                "c_server_yLhcmCG8dSUtBtNwuDen3t1mi0Opfl1K}}\" />",
            ),
            concat!("\"token\": \"{{dv", "c_server_dG3IKGp4UDSiatq7ICdTHiKNa7G68cmy}}\","),
            concat!(
                "  token: {{dv",
                "c_server_lVBhrhQWgSuXMqj5256QsjQOuxDARxmy}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("dv", "c_server_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("dv", "c_server_1Y7G"), "too short"),
            ("Which tokens begin with dvc_server_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
