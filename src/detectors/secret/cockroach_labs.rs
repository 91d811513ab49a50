//! Cockroach Labs. Source: <https://www.cockroachlabs.com/docs/cockroachcloud/managing-access>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "cockroachdb-cloud-api-key",
    title: "CockroachDB Cloud API key",
    reference: Reference::new("https://www.cockroachlabs.com/docs/cockroachcloud/managing-access"),
    trigger: from(&["ccdb1_"], 71),
    pattern: r"\bCCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{CC",
                "DB1_A7288PLR0lI1LuHwkKW3x2_sNQZVUqsTy6nFMkoWLd5Ireg02Lgy",
                "TvPZk6cu63E}}\" />",
            ),
            concat!(
                "\"token\": \"{{CC",
                "DB1_XpDLh7mvpNLU8fmrn1Hv6M_IxdGf3aytNyH1tKBCfvIaHTq5xn9Z",
                "o14REO3fSrl}}\",",
            ),
            concat!(
                "  token: {{CC",
                "DB1_CaUmRQ1fQTN3TVQyzGfShJ_fQ4E2VMqGnDKmAWzQA91H0k3dkgmQ",
                "LX6PaKhY42B}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "CC",
                "DB1_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "CC",
                "DB1_FlvVdMCsGIEpY4Twq2PBgG_TE6IWh06dVfXs8gtsXB8a9HSHVCfV",
                "HQngidpU4M",
            ), "one character short"),
            ("Which tokens begin with CCDB1_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
