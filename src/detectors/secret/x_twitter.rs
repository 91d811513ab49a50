//! X. Source: <https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/bearer-tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "x-bearer-token",
    title: "X (Twitter) bearer token",
    reference: Reference::new(
        "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/bearer-tokens",
    ),
    trigger: from(&["aaaaaaaaaaaaaaaaaaaaa"], 124),
    pattern: r"\bA{19,22}[A-Za-z0-9%]{60,100}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{AA",
                "AAAAAAAAAAAAAAAAAAA5iKrPdSVZJRgfuUJ0053voad3MeTxjPzt78ex",
                "9gpkku5eSfIHYaqkHL1Cd89mNgagDOAHKKDSF1Pz8Fg}}\" />",
            ),
            concat!(
                "\"token\": \"{{AA",
                "AAAAAAAAAAAAAAAAAAAXddmrfDnGxA0AG0pgchsG5zB8B5LuiT49AzCx",
                "Tgq0ZtdEScV7h8uZQsue8guL7ba7mJb6KV63jayKWom}}\",",
            ),
            concat!(
                "  token: {{AA",
                "AAAAAAAAAAAAAAAAAAA8IelBzwIorSrKKbpomtfckZePpqFeBdQoLx9C",
                "bedu3yTp1dCnHThetxZSldZvYXiQuclawHH39rlda4D}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "AA",
                "AAAAAAAAAAAAAAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("AA", "AAAAAAAAAAAAAAAAAAAHsSWq0WMTcEfiDZxA0Lq"), "too short"),
            ("Which tokens begin with AAAAAAAAAAAAAAAAAAAAA and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
