//! Groq. Source: <https://console.groq.com/docs/api-reference>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "groq-api-key",
    title: "Groq API key",
    reference: Reference::new("https://console.groq.com/docs/api-reference"),
    trigger: from(&["gsk_"], 58),
    pattern: r"\bgsk_[A-Za-z0-9]{52}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{gs",
                "k_o2kdxkGTXCSqenwz0ZJvZR2GzmrPg4J7RSQCxZ38zfxK5pjAdb23}}\" />",
            ),
            concat!(
                "\"token\": \"{{gs",
                "k_qQOTOYvQQyPXRrpfv21aUovwNW6nAH11ixEGlumgioKtNrqTM3NL}}\",",
            ),
            concat!(
                "  token: {{gs",
                "k_1vcLEWnHfhDl36HHpXqdNroc5EYxWiaA4lIlTjBxRjLhXesaYUaI}}",
                " # rotate in May",
            ),
        ],
        negative: &[
            (concat!("gs", "k_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("gs", "k_G1Vjne0UGQyZrn7V5xWGcd2xrQj5ImKd5iCJjdk9K0LtWEBKqdA"), "one character short"),
            ("Which tokens begin with gsk_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
