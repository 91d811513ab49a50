//! Adafruit IO. Source: <https://io.adafruit.com/api/docs/#authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "adafruit-io-key",
    title: "Adafruit IO key",
    reference: Reference::new("https://io.adafruit.com/api/docs/#authentication"),
    trigger: from(&["aio_"], 34),
    pattern: r"\baio_[A-Za-z0-9]{28}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{ai", "o_zyNQ78UxD0Z9j21sReEZOW6LNHg5}}\" />"),
            concat!("\"token\": \"{{ai", "o_RRrE88v7AqfusfFGJHoBOxb0PEjG}}\","),
            concat!("  token: {{ai", "o_fqwW39BW36YMC0djQbplWw51Uw7K}} # rotate in May"),
        ],
        negative: &[
            (concat!("ai", "o_xxxx00xxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("ai", "o_VJHl35CZSRedR4XYz0lCPLjh68I"), "one character short"),
            ("Which tokens begin with aio_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
