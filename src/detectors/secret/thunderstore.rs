//! Thunderstore. Source: <https://thunderstore.io/api/docs/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "thunderstore-api-token",
    title: "Thunderstore API token",
    reference: Reference::new("https://thunderstore.io/api/docs/"),
    trigger: from(&["tss_"], 87),
    pattern: r"\b(?<value>tss_[\w-]{20,80})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ts",
                "s_5mmYUsNcFLHIeJvHz0pqT9bnylCDtYC4AVH4aZB9}}\" />",
            ),
            concat!("\"token\": \"{{ts", "s_niVmCYmVY18pib8wI4iLeryGeL9hVG5XuqiLq5kS}}\","),
            concat!(
                "  token: {{ts",
                "s_ujYFCpsvgL7LPrMX4jok56fjVOx2wGbbUT0Hy621}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("ts", "s_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ts", "s_vpjEzcbBd"), "too short"),
            ("Which tokens begin with tss_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
