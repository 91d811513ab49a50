//! `PagerDuty`. Source: <https://support.pagerduty.com/main/docs/api-access-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "pagerduty-api-key",
    title: "PagerDuty API key",
    reference: "https://support.pagerduty.com/main/docs/api-access-keys",
    trigger: from(&["pagerduty", "pager_duty", "pd_token"], 90),
    pattern: r#"(?i)\b(?:pager_?duty|pd)[\w.-]{0,30}?(?:key|token|secret)[\w.-]{0,10}[\"']?\s{0,3}(?:=|:|,|=>|:=)\s{0,3}[\"']?(?<value>u\+[\w+-]{18}|[\w+-]{20})(?:[^\w+-]|$)"#,
    examples: examples! {
        positive: &[
            concat!("PAGERDUTY_TOKEN={{u+", "4nyVgnYkwjo_b3L1u8}}"),
            concat!("# staging\nPAGERDUTY_TOKEN={{u+", "FkMkS_Oiz9fwkJQV8W}}\n"),
            concat!("Is this still right? PAGERDUTY_TOKEN={{u+", "g2ob2sdnIRyAKbUKyb}}"),
        ],
        negative: &[
            (concat!("PA", "GERDUTY_TOKEN=u+xxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("PA", "GERDUTY_TOKEN=u+75oiYnZ-TaL6kVIkr"), "one character short"),
            ("Which tokens begin with PAGERDUTY_TOKEN=u+ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
