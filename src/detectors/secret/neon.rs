//! Neon. Source: <https://neon.com/docs/manage/api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "neon-api-key",
    title: "Neon API key",
    reference: Reference::new("https://neon.com/docs/manage/api-keys"),
    trigger: from(&["napi_"], 71),
    pattern: r"\bnapi_[A-Za-z0-9]{64}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{na",
                "pi_inJQWv8Hj9OvK9eQNVSu3akVbDYcN9a5tSxrxmlHNXNhVyJH9Jnnh",
                "26OLdr9L0fN}}\" />",
            ),
            concat!(
                "\"token\": \"{{na",
                "pi_qMsW7UNGbfA1wmEwJW1HH8qZLugoBjuKw6rF9SfknANjE26pBg0i3",
                "L1UecTgmAw4}}\",",
            ),
            concat!(
                "  token: {{na",
                "pi_xXLKHfq5EduEcrFhvvCN2S0r19DbDhfr4n9BA69TwnBYX6jtZktTP",
                "MaU1oUfTqKR}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "na",
                "pi_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "na",
                "pi_FJm1jiZHrQm2GE7BvNzKsu6nn3SQ62xMb3pbZ9YRW6rgyzHLGKTry",
                "EyYDtuhAam",
            ), "one character short"),
            ("Which tokens begin with napi_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
