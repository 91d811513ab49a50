//! Duffel. Source: <https://duffel.com/docs/api/overview/making-requests/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "duffel-access-token",
    title: "Duffel access token",
    reference: Reference::new(
        "https://duffel.com/docs/api/overview/making-requests/authentication",
    ),
    trigger: from(&["duffel_"], 58),
    pattern: r"\b(?<value>duffel_(?:test|live)_[\w=-]{43})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{du",
                "ffel_live_g5LLKtZOTcEdbHVHghcxKZv22XCdeAEyStF7ClrLyl2}}\" />",
            ),
            concat!(
                "\"token\": \"{{du",
                "ffel_live_EWS5YgdMrsFQhlotNeeuJyU8fsLaQcIOe_PDFd3Vwlz}}\",",
            ),
            concat!(
                "  token: {{du",
                "ffel_live_aSBUfwFU35CFRaxrgqpXhvLTSrEMs3vNupgmUt2x9rC}} ",
                "# rotate in May",
            ),
        ],
        negative: &[
            (concat!("du", "ffel_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("du", "ffel_live_EH3ZO1aVglUohbhwsuJIAb7QD-yVdOjJy7OE9caSnG"), "one character short"),
            ("Which tokens begin with duffel_live_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
