//! Ramp. Source: <https://docs.ramp.com/developer-api/v1/authorization>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ramp-client-secret",
    title: "Ramp client secret",
    reference: Reference::new("https://docs.ramp.com/developer-api/v1/authorization"),
    trigger: from(&["ramp_sec_"], 59),
    pattern: r"\bramp_sec_[A-Za-z0-9]{48}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ra",
                "mp_sec_qT5CF0k91z503WxbtGaQzmbAufG6TxlE7uucX4Qy0nyRAdsu}}\" />",
            ),
            concat!(
                "\"token\": \"{{ra",
                "mp_sec_2JPB3ZQrDpYIcGpum39dKNM779Gku0E7RfiCxEvXrk36pTmp}}\",",
            ),
            concat!(
                "  token: {{ra",
                "mp_sec_qFJZPfjME3YvjuHbaOGjxFEdBJ1XzBuRgw42n40u1aSRpL5P}",
                "} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("ra", "mp_sec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ra", "mp_sec_rCJYWL7ALTvO0vj3VU5aFJMSA3Mqg3DMlnzh9BNW3HpnRR7"), "one character short"),
            ("Which tokens begin with ramp_sec_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
