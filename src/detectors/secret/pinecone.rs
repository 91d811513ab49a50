//! Pinecone. Source: <https://docs.pinecone.io/guides/projects/manage-api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "pinecone-api-key",
    title: "Pinecone API key",
    reference: Reference::new("https://docs.pinecone.io/guides/projects/manage-api-keys"),
    trigger: from(&["pcsk_"], 77),
    pattern: r"\bpcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pc",
                "sk_sLu3h_1UIJY8xl320jMOsi5N1mCPDMjZ14KnD7wsf3w7S0er2hEBv",
                "wJVWocVPEGBx7Yau}}\" />",
            ),
            concat!(
                "\"token\": \"{{pc",
                "sk_0vLIG_UJzdGWYLBwEDq5lRfhfU2fLyK7g7ceXjTQmRTwxDrhhz63V",
                "mlnYXNfWYPGr8fkJ}}\",",
            ),
            concat!(
                "  token: {{pc",
                "sk_BB1I0_FCTkaXVS8xs9JLeq2mEvji8A1NueQkhMWzvCoqAM68jjIHT",
                "9iWHgW7axFiwxYte}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "pc",
                "sk_xxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "pc",
                "sk_u1nEJ_mxD3xurX2jUCUBzVOPv56BcGOifLUMpq6kJkJgzxadhPPoG",
                "7DHPtKGbw4aTSKU",
            ), "one character short"),
            ("Which tokens begin with pcsk_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
