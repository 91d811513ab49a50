//! `EasyPost`. Source: <https://docs.easypost.com/docs/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "easypost-api-key",
    title: "EasyPost API key",
    reference: Reference::new("https://docs.easypost.com/docs/authentication"),
    trigger: from(&["ezak", "eztk"], 60),
    pattern: r"\bEZ[AT]K[A-Za-z0-9]{54}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{EZ",
                "AK1fOlpEYDdZY0waC9U1bejtjX6qQyaSjFNgXQUqvU1U4KtgjdoCyvdy}}\" />",
            ),
            concat!(
                "\"token\": \"{{EZ",
                "AKaIj8BiQKHP8aRi4DztP25YXdqtVyT28RLIUMEZsH23nSrT17s3xmxq}}\",",
            ),
            concat!(
                "  token: {{EZ",
                "AKNSxHv99SHxSFjK64hJjiZQKsRr3BGvGMr79urrwml7OUardBipqcu1",
                "}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("EZ", "AKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("EZ", "AKdnPuoJ0YjGsemQ5CpY7NOuzZVgckXPaEOqnFud7f04n10S7h7sHBC"), "one character short"),
            ("Which tokens begin with EZAK and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
