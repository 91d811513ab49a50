//! Devin. Source: <https://docs.devin.ai/api-reference/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "devin-api-key",
    title: "Devin API key",
    reference: Reference::new("https://docs.devin.ai/api-reference/authentication"),
    trigger: from(&["apk_user_", "cog_"], 193),
    pattern: r"\b(?:apk_user_[A-Za-z0-9+/]{120,180}={0,2}|cog_[a-z2-7]{52}\b)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{co",
                "g_ezjvd2xzwftcmc7ykjtjzvnhfbeseom6qqnrxog5eunkuxvvk3ti}}\" />",
            ),
            concat!(
                "\"token\": \"{{co",
                "g_asmgptfphetekjcwyfq46xb34imvy3s5sh5uzmdb6inisg42y2e6}}\",",
            ),
            concat!(
                "  token: {{co",
                "g_d4sp4xefd24qi57ee32nuyhvc25wpfdptxs2oi7ypojjak2k2bnk}}",
                " # rotate in May",
            ),
        ],
        negative: &[
            (concat!("co", "g_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("co", "g_f5nitncjmtvbbsf7vusuqyejudbhu2wjg2jonitmxagu7vxhz3f"), "one character short"),
            ("Which tokens begin with cog_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
