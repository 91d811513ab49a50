//! Together AI. Source: <https://docs.together.ai/reference/authentication-1>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "together-ai-api-key",
    title: "Together AI API key",
    reference: Reference::new("https://docs.together.ai/reference/authentication-1"),
    trigger: from(&["tgp_v1_"], 53),
    pattern: r"\b(?<value>tgp_v1_[\w-]{43})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{tg",
                "p_v1_1Ql81r6t2ge2e923Sou_skfdNKktJ047LXIQrQqVzkh}}\" />",
            ),
            concat!(
                "\"token\": \"{{tg",
                "p_v1_O3GwJqIisiihBCXjHi0hQx49sHFkvbvdNW5sZHc-syz}}\",",
            ),
            concat!(
                "  token: {{tg",
                "p_v1_x3sYPrRUUmUJLVw5PkmsdV2JmJK4SGYHJX273BugavJ}} # rot",
                "ate in May",
            ),
        ],
        negative: &[
            (concat!("tg", "p_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("tg", "p_v1_9Rj9NsfwK_7ozxzyycwT4tiRTPWnrrie-K9BWZLJsW"), "one character short"),
            ("Which tokens begin with tgp_v1_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
