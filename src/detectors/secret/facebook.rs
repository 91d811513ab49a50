//! Meta. Source: <https://developers.facebook.com/docs/facebook-login/guides/access-tokens>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "facebook-access-token",
    title: "Meta (Facebook, Instagram) access token",
    reference: Reference::new(
        "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
    ),
    trigger: around(1, &["eaa", "igq"], 406),
    pattern: r"(?:^|[^\w+/])(?<value>EAA[A-Z][A-Za-z0-9]{90,400}|EAACEdEose0cBA[A-Za-z0-9]{40,80}|IGQ[A-Za-z0-9_-]{90,300})(?:[^\w+/]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{EA",
                "ACEdEose0cBA7eJQs2NpmvYHIKAGiHdTCWV9seScft2qjx2VBs2OvQsr",
                "i0XaWF6PGbfPq40tv1th7s5l6iWYGjhOy1HXHpMYf6EM7KjsRzvrQew4",
                "Gkk64RgVyFERMc9ME0dT}}\" />",
            ),
            concat!(
                "\"token\": \"{{EA",
                "ACEdEose0cBA0OT5j5XsIWlBULarXGTxeM9qHPwFU42iAUlAXjsJhKol",
                "Y9EALSAuXvARbghQKwwExx5eJ9hESVB2nC7S1dC4k306JqWCB07YWD7L",
                "cvAOG8ZzuPwlrU6qjoau}}\",",
            ),
            concat!(
                "  token: {{EA",
                "ACEdEose0cBAmdLtbjO8LvNwj1Kmsl7AoehWLTZHSD8iD6jG2ZlRYqkg",
                "2xQi3gMgLntXJ73xTbRCCbqQrvru6lz6RvXG7aaT4XhKku7rxCBS35c8",
                "Pe9nD07zZaXzkGbzjJzi}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "EA",
                "ACEdEose0cBAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("EA", "ACEdEose0cBAAA9qmkfvI3R5tSsB2Rdw"), "too short"),
            ("Which tokens begin with EAACEdEose0cBA and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
