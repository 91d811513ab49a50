//! Dependency-Track. Source: <https://docs.dependencytrack.org/integrations/rest-api/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "dependency-track-api-key",
    title: "Dependency-Track API key",
    reference: Reference::new("https://docs.dependencytrack.org/integrations/rest-api/"),
    trigger: from(&["odt_"], 55),
    pattern: r"\bodt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,40}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{od",
                "t_AiArpp35iaEhnvohEKq5E67luDC04Z9p}}\" />",
            ),
            concat!("\"token\": \"{{od", "t_Qyn1nCobkzPzYbr3sIxdwTLYrC9YmFuK}}\","),
            concat!("  token: {{od", "t_KAnFSgnHSPHFtlVxHxyN69Jzgr6kYr1l}} # rotate in May"),
        ],
        negative: &[
            (concat!("od", "t_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("od", "t_qIUsAnhSU6PJkBh1J8Tg8l6Vl3HClUz"), "one character short"),
            ("Which tokens begin with odt_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
