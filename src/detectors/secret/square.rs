//! Square. Source: <https://developer.squareup.com/docs/build-basics/access-tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "square-access-token",
    title: "Square access token",
    reference: Reference::new("https://developer.squareup.com/docs/build-basics/access-tokens"),
    trigger: from(&["sq0atp-", "sq0csp-", "eaaa"], 70),
    pattern: r"\b(?<value>sq0atp-[\w-]{22,60}|sq0csp-[\w-]{43}|EAAA[\w-]{60})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{EA",
                "AARLmC8dOfAvQsZw8DIWoAQ9QROWIRgVolu8aJpTLzfvpmh4u9iqnXjw",
                "kT0EpR}}\" />",
            ),
            concat!(
                "\"token\": \"{{EA",
                "AAmeNup3Pwmb_HpqJwrrx3Ks1dQdIpQgP84AMIV2uWrED0ud0uLHSx9W",
                "wvKHZE}}\",",
            ),
            concat!(
                "  token: {{EA",
                "AAnPwTDYCPnRlDk96tydQkdI7LFXK3w_X4fmGxuZ56AmMZJ9uZkqoAZA",
                "3sDNEH}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("EA", "AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("EA", "AApfqWerz4a7sBYz5pg21ZTeK_wuGd1qkLsA0qL7KZOkSc6ETWA9SgOSaDaJq"), "one character short"),
            ("Which tokens begin with EAAA and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
