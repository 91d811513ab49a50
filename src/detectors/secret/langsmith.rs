//! `LangSmith`. Source: <https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "langsmith-api-key",
    title: "LangSmith API key",
    reference: Reference::new(
        "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
    ),
    trigger: from(&["lsv2_pt_", "lsv2_sk_"], 53),
    pattern: r"\blsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ls",
                "v2_pt_b3adb184434c606fb4e8243b035931cd_82c6427b9e}}\" />",
            ),
            concat!(
                "\"token\": \"{{ls",
                "v2_pt_35b47c498d07bb53f6bbb18fe066d518_7f7aa4c2fd}}\",",
            ),
            concat!(
                "  token: {{ls",
                "v2_pt_786c6698a525f19f457b221770b1625c_dd9c6172f8}} # ro",
                "tate in May",
            ),
        ],
        negative: &[
            (concat!("ls", "v2_pt_00000000000000000000000000000000_0000000000"), "a filler"),
            (concat!("ls", "v2_pt_8d3e32adcad84e46f738b76ea83c91fe_164354ba7"), "one character short"),
            ("Which tokens begin with lsv2_pt_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
