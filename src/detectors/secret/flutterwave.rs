//! Flutterwave. Source: <https://developer.flutterwave.com/v3.0/docs/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "flutterwave-secret-key",
    title: "Flutterwave secret key",
    reference: Reference::new("https://developer.flutterwave.com/v3.0/docs/authentication"),
    trigger: from(&["flwseck"], 65),
    pattern: r"(?i)\bFLWSECK(?:_TEST)?-(?:[0-9a-h]{32}-X|[0-9a-z]{32}-[0-9a-z]{11,13}vt-X|[0-9a-h]{12})\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{FL",
                "WSECK_TEST-e02405bc18dd476f9fcdba05ae1f76d5-X}}\" />",
            ),
            concat!("\"token\": \"{{FL", "WSECK_TEST-22a3cca417bd026ffe5d90ac585d3d0f-X}}\","),
            concat!(
                "  token: {{FL",
                "WSECK_TEST-5cac7bfd403f2b23d6e6e4272141786a-X}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("FL", "WSECK_TEST-00000000000000000000000000000000-X"), "a filler"),
            (concat!("FL", "WSECK_TEST-344789c4f740d5d13b510ece6ec50e0-X"), "one character short"),
            ("Which tokens begin with FLWSECK_TEST- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
