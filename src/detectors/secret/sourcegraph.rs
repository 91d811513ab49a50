//! Sourcegraph. Source: <https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "sourcegraph-access-token",
    title: "Sourcegraph access token",
    reference: Reference::new("https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"),
    trigger: from(&["sgp_"], 63),
    pattern: r"\bsgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sg",
                "p_bd787b7f705b61db_80b3af50d1334c187402807bd5a05db369ebd",
                "e1b}}\" />",
            ),
            concat!(
                "\"token\": \"{{sg",
                "p_e96c07aaf37304b8_9324b7f13e2dde9937bf25b5a549fb7164d7b3e5}}\",",
            ),
            concat!(
                "  token: {{sg",
                "p_ea31ecec2b514163_97f948d94f184545b9f2ef727181ffc4a59a5",
                "2ef}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("sg", "p_0000000000000000_0000000000000000000000000000000000000000"), "a filler"),
            (concat!("sg", "p_7f126e381329dd67_1db81b07a2cbac6b04ed0ce3360cfbd41aa571c"), "one character short"),
            ("Which tokens begin with sgp_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
