//! Prefect. Source: <https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "prefect-api-key",
    title: "Prefect Cloud API key",
    reference: Reference::new("https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys"),
    trigger: from(&["pnu_"], 42),
    pattern: r"\bpnu_[A-Za-z0-9]{36}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pn",
                "u_oNMBb1jqXuq2AVPZJ7yuYhk1AxIQEGeL7Uhn}}\" />",
            ),
            concat!("\"token\": \"{{pn", "u_WUv1cDe0JiGILpoqOfmHYWXbP0eJ6iAiQLsF}}\","),
            concat!("  token: {{pn", "u_l0VoBOXuRxUA5t61O7g9tPBW0vBB3icwakI5}} # rotate in May"),
        ],
        negative: &[
            (concat!("pn", "u_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("pn", "u_xuzg388kxzeeZO0LJNnutSXbJ3Mm4hO7foW"), "one character short"),
            ("Which tokens begin with pnu_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
