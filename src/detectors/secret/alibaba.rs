//! Alibaba Cloud. Source: <https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "alibaba-access-key-id",
    title: "Alibaba Cloud AccessKey ID",
    reference: Reference::new(
        "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
    ),
    trigger: from(&["ltai"], 27),
    pattern: r"\bLTAI[A-Za-z0-9]{12,21}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{LT", "AI5tvR2FWqdEppUSSgSBww}}\" />"),
            concat!("\"token\": \"{{LT", "AI5tR0JGpWk97RZVFW5Abs}}\","),
            concat!("  token: {{LT", "AI5tjsq15T69bURGCtnW5e}} # rotate in May"),
        ],
        negative: &[
            (concat!("LT", "AI5txxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("LT", "AI5ttwwPwvt2"), "too short"),
            ("Which tokens begin with LTAI5t and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
