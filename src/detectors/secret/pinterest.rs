//! Pinterest. Source: <https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "pinterest-access-token",
    title: "Pinterest access token",
    reference: Reference::new(
        "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",
    ),
    trigger: from(&["pina_"], 207),
    pattern: r"\bpina_[A-Za-z0-9_-]{60,200}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pi",
                "na_NX76BCLBLCSW79K1H3CWJW3A4SZRQYLHQ9YI8FKSDFITY402Z0YN4",
                "5O3C1NLJCQRR1OR6ITAKYJ2SCEO}}\" />",
            ),
            concat!(
                "\"token\": \"{{pi",
                "na_IYR46OPGKH8WRW1JHYGDSDBAF9KBZXZHVN9ZUGZAWWJKYLF8KGZ2W",
                "Q3IA56SRQNTEYP7ZKQ4FZ8BDSFL}}\",",
            ),
            concat!(
                "  token: {{pi",
                "na_2X85YQRF1FCF384PUGWIH5U9279ZSHOOXU8ABP03ENGHKBPOGNPCT",
                "WQ6RKDYW2D0OU4FF54SN6CXG4MN}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "pi",
                "na_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
                "XXXXXXXXXXXXXXXXXXXXXXXXXXX",
            ), "a filler"),
            (concat!("pi", "na_2RRQIX8DT561"), "too short"),
            ("Which tokens begin with pina_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
