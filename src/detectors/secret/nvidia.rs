//! NVIDIA. Source: <https://docs.api.nvidia.com/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "nvidia-api-key",
    title: "NVIDIA API key",
    reference: Reference::new("https://docs.api.nvidia.com/"),
    trigger: from(&["nvapi-"], 79),
    pattern: r"\b(?<value>nvapi-[\w-]{60,70})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{nv",
                "api-MtyjMwkIH-fOBj3sXl5LHL8daPzPJUZH88sjxtlB7Ijd-u7_3zQC",
                "zp1NGwXA4bz4}}\" />",
            ),
            concat!(
                "\"token\": \"{{nv",
                "api-qd3LIpajQFHa3jp26uuOPlrlEkOPLrwO9lUROz4xkbSVoCn1SIec",
                "9pHsDEF-TiEh}}\",",
            ),
            concat!(
                "  token: {{nv",
                "api-TOUlObS2TRAgYsnMaarWSQulAFLyVl7j53cxRTIWDRxD16nWMAxl",
                "cUiaFq7OxMQR}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "nv",
                "api-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxx",
            ), "a filler"),
            (concat!("nv", "api-5de8rTiZYN4M5tdui1lDPIlyqnLT2H6q3ilCu2B_Q-LHp93MJ_6nLtCU1"), "too short"),
            ("Which tokens begin with nvapi- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
