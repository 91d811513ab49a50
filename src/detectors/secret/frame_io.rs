//! Frame.io. Source: <https://developer.frame.io/docs/getting-started/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "frame-io-token",
    title: "Frame.io developer token",
    reference: Reference::new("https://developer.frame.io/docs/getting-started/authentication"),
    trigger: from(&["fio-u-"], 73),
    pattern: r"\b(?<value>fio-u-[\w=-]{64})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{fi",
                "o-u-tLoo2K6XH_zwN8Cqwr9glTR7i3PbIsqXEEwFedo6syv_Y22aB2uu",
                "gx0R9NEU8Sm7}}\" />",
            ),
            concat!(
                "\"token\": \"{{fi",
                "o-u-oGFxMXXVVCxToIf2aprRTM3pvKNUidkUshV8aExMUlsL2a1lfZCX",
                "zh9OJRMCUoW3}}\",",
            ),
            concat!(
                "  token: {{fi",
                "o-u-M9Dp4sovwN8a7eA5Nm5m34Gk8LD6oSWEsNBD9Oq1j81cgnecYCxa",
                "mRB871cTtt8U}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "fi",
                "o-u-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "fi",
                "o-u-19QDyCPD7qHO0GxL0s5U9TXmB19VOz6RGWw5Un3X0U2bmAzVcbsC",
                "KIaeJhdXdCN",
            ), "one character short"),
            ("Which tokens begin with fio-u- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
