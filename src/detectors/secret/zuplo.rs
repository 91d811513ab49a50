//! Zuplo. Source: <https://zuplo.com/docs/articles/api-key-api>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "zuplo-api-key",
    title: "Zuplo consumer API key",
    reference: Reference::new("https://zuplo.com/docs/articles/api-key-api"),
    trigger: from(&["zpka_"], 48),
    pattern: r"\bzpka_[0-9a-z]{32}_[0-9a-f]{8}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{zp",
                "ka_b02m1jm29y5ies8ar999e1a3kjtf1sak_81ddcf87}}\" />",
            ),
            concat!("\"token\": \"{{zp", "ka_aml5eyjev36s61jqbt3ebz9ly3vwftas_59560a7a}}\","),
            concat!(
                "  token: {{zp",
                "ka_i16pqn3cidyayqqw3us7gwdnpcoth23l_5c9c6f1a}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("zp", "ka_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_00000000"), "a filler"),
            (concat!("zp", "ka_rs04s1f8wwipi4twbcu9esmgbiw6nmha_b78e645"), "one character short"),
            ("Which tokens begin with zpka_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
