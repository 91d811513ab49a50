//! `NuGet`. Source: <https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "nuget-api-key",
    title: "NuGet API key",
    reference: Reference::new(
        "https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package",
    ),
    trigger: from(&["oy2"], 48),
    pattern: r"\boy2[a-z0-9]{43}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{oy",
                "29xady3cc1sxtk1e4v0j6zj04cek40ysntsly15jebo7}}\" />",
            ),
            concat!("\"token\": \"{{oy", "2o5tpwagmxu3mvj3bbcf94wrc48h40kwq1y5lfn5eyft}}\","),
            concat!(
                "  token: {{oy",
                "2jq4jmfwwcu133w48ij52o5kr8x3jhlzwkzbl7iwuxb0}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("oy", "2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("oy", "2udy8e7l7ibpcgpl93sqws10psbpjed9iz40en0dgho"), "one character short"),
            ("Which tokens begin with oy2 and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
