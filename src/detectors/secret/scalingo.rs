//! Scalingo. Source: <https://developers.scalingo.com/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "scalingo-api-token",
    title: "Scalingo API token",
    reference: Reference::new("https://developers.scalingo.com/"),
    trigger: from(&["tk-us-"], 57),
    pattern: r"\b(?<value>tk-us-[\w-]{48})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{tk",
                "-us-8ahHfFIzEI5EZZ3aVjBfxJBZ13Qcl3_gldj35iMyXEB1fFxE}}\" />",
            ),
            concat!(
                "\"token\": \"{{tk",
                "-us-8Kw6OiEDJi0QC7PKjqjdKtqzo_3inOwCiSnGhqzbgySvkmIY}}\",",
            ),
            concat!(
                "  token: {{tk",
                "-us-JE-xARO5tdB_y2bGsAwwIF1qOG4LSi24pTOI-9zrXLEs1BBX}} #",
                " rotate in May",
            ),
        ],
        negative: &[
            (concat!("tk", "-us-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("tk", "-us-YwzjSrXSIVbR0qP9s6p3T5RIJGhn6tO0vhC3Vnb4sIjxMQT"), "one character short"),
            ("Which tokens begin with tk-us- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
