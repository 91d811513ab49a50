//! Mapbox. Source: <https://docs.mapbox.com/help/getting-started/access-tokens/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mapbox-secret-token",
    title: "Mapbox secret access token",
    reference: Reference::new("https://docs.mapbox.com/help/getting-started/access-tokens/"),
    trigger: from(&["sk.eyj"], 171),
    pattern: r"\bsk\.eyJ[\w-]{40,140}\.[\w-]{22}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sk",
                ".eyJ1IjoiuTT1il2gLnoWk2IcSawK3t-x9EtpMoEjVykxSJSWrskNM1F",
                "mWVsW5KGOwlnz.BudkCxPle4vuZDP9Lbey0x}}\" />",
            ),
            concat!(
                "\"token\": \"{{sk",
                ".eyJ1IjoiNj8h7pEqEF5KreYarzSb89hhIepol4JRuhC78BCyrblnrQK",
                "1x69MlMktrBIx.1YmdXijq97RkIjVBehkiWA}}\",",
            ),
            concat!(
                "  token: {{sk",
                ".eyJ1Ijoi5x8ezRq6mfzFc8IraJxhpSUePYrufAWd5MjDYqxyyWcAFZo",
                "SjxpnJwS5LUul.ZXyOYx3XL0YsEZdgKqOabR}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "sk",
                ".eyJ1Ijoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!("sk", ".eyJ1IjoiV266yblmcSolbDgstX4l"), "too short"),
            ("Which tokens begin with sk.eyJ1Ijoi and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
