//! Cerebras. Source: <https://inference-docs.cerebras.ai/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "cerebras-api-key",
    title: "Cerebras API key",
    reference: Reference::new("https://inference-docs.cerebras.ai/"),
    trigger: from(&["csk-"], 54),
    pattern: r"\bcsk-[0-9a-z]{48}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{cs",
                "k-p30t3ubo68209mnnjqawbmpm5ii850lakqqezx5lxiqs4bzk}}\" />",
            ),
            concat!(
                "\"token\": \"{{cs",
                "k-uko25yy755v0j5s1it3opt9jpyrczbk36c3goxslf33guyy7}}\",",
            ),
            concat!(
                "  token: {{cs",
                "k-6i1bw3hr2gpbfam3o5tnvdxbhfemq8u7a588hk1153eai8rr}} # r",
                "otate in May",
            ),
        ],
        negative: &[
            (concat!("cs", "k-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("cs", "k-5fp9v77bgla7kygaoz6j5o0oj6jkz39t20ed2hcgpvlzbzp"), "one character short"),
            ("Which tokens begin with csk- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
