//! Intercom. Source: <https://developers.intercom.com/docs/build-an-integration/learn-more/authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "intercom-access-token",
    title: "Intercom access token",
    reference: Reference::new(
        "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
    ),
    trigger: from(&["dg9rog"], 90),
    pattern: r"\bdG9rOg[A-Za-z0-9+/]{40,80}={0,2}",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{dG",
                "9rOg3y9fOiXwqp5Vz+vA+3vXYA/s3D3CNXi5lUKepIkip3489XI6PCO7",
                "yDMSHBpgUo=}}\" />",
            ),
            concat!(
                "\"token\": \"{{dG",
                "9rOglA7E5mDWP3e4XR5E3Fkplr5qQdJoB3fCUzwCLkml3gXreVQZtjfR",
                "6eGugHyiFk=}}\",",
            ),
            concat!(
                "  token: {{dG",
                "9rOglLPJ3KhLNqYKoSpiXkEUgiN/35FK/7L3/zNMVp4lVHYjnCjl7KdV",
                "kpfIqYy8ZJ=}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "dG",
                "9rOgxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxx=",
            ), "a filler"),
            (concat!("dG", "9rOg60CrLxdoUw"), "too short"),
            ("Which tokens begin with dG9rOg and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
