//! Weights & Biases. Source: <https://docs.wandb.ai/guides/app/settings-page/user-settings/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "wandb-api-key",
    title: "Weights & Biases API key",
    reference: Reference::new("https://docs.wandb.ai/guides/app/settings-page/user-settings/"),
    trigger: from(&["wandb_v1_"], 88),
    pattern: r"\bwandb_v1_\w{77}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{wa",
                "ndb_v1_8J3IFPgLJ4ivWyaT8h8t8HF6FgKVsTSngdctkIPzl7jlhPMBo",
                "nEL83cF2y9G2atSmEESH3Q0XL4uB}}\" />",
            ),
            concat!(
                "\"token\": \"{{wa",
                "ndb_v1_oA31zdhRF4l5b7euzrVKXkVamKTMHilwrZdxTFApO1jIalU3M",
                "WgPM5bKVxSmWXDvJAK0gSpO42L2k}}\",",
            ),
            concat!(
                "  token: {{wa",
                "ndb_v1_qUAdC1e3IZpv57z0bB345gFtN04SI7z3ifhqGW7iXhc1ZxbJd",
                "IZ3fGr52WdWDbELHLGSQ9IuuFae8}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "wa",
                "ndb_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "wa",
                "ndb_v1_wz2LISaAJzMdplY6wNEQkN24N8mYzMsgNDfzk9G44rwjoWeW8",
                "jbzNmaHp3FBfRY06m3H5fQogfAW",
            ), "one character short"),
            ("Which tokens begin with wandb_v1_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
