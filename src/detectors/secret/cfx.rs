//! Cfx.re. Source: <https://docs.fivem.net/docs/server-manual/setting-up-a-server/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "cfx-license-key",
    title: "Cfx.re server licence key",
    reference: Reference::new("https://docs.fivem.net/docs/server-manual/setting-up-a-server/"),
    trigger: from(&["cfxk_"], 34),
    pattern: r"\bcfxk_[A-Za-z0-9]{20,28}(?:_[A-Za-z0-9]{5,6})?\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{cf", "xk_TrjVmSk0qC6NjKiHvjFb_HumAk}}\" />"),
            concat!("\"token\": \"{{cf", "xk_tyy43vtP4IlW0mrrtjn4_Ggq2p}}\","),
            concat!("  token: {{cf", "xk_MXKvnO5W179rTqULAIfD_j8OnI}} # rotate in May"),
        ],
        negative: &[
            (concat!("cf", "xk_xxxxxxxxxxxxxxxxxxxx_xxxxx"), "a filler"),
            (concat!("cf", "xk_Um2hEXoZMQ2PLbiaPepf_BtyG"), "one character short"),
            ("Which tokens begin with cfxk_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
