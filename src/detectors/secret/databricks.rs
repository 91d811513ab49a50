//! Databricks. Source: <https://docs.databricks.com/en/dev-tools/auth/pat.html>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "databricks-token",
    title: "Databricks personal access token",
    reference: Reference::new("https://docs.databricks.com/en/dev-tools/auth/pat.html"),
    trigger: from(&["dapi"], 40),
    pattern: r"\bdapi[0-9a-f]{32}(?:-\d)?\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{da",
                "pi4d0fdf904a47ecaf6d361fedf8e8393b}}\" />",
            ),
            concat!("\"token\": \"{{da", "pib6779ddb98f9510ce32fd9e9c158aec1}}\","),
            concat!("  token: {{da", "pi45169e1cd2f6012e2af2579d63879fe1}} # rotate in May"),
        ],
        negative: &[
            (concat!("da", "pi00000000000000000000000000000000"), "a filler"),
            (concat!("da", "pia4602b5101d8622d12ed2c893e0e464"), "one character short"),
            ("Which tokens begin with dapi and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
