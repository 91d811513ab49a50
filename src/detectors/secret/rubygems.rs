//! `RubyGems`. Source: `RubyGems` guides, “API key scopes”.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "rubygems-api-key",
    title: "RubyGems API key",
    reference: Reference::new("RubyGems guides, “API key scopes”"),
    trigger: from(&["rubygems_"], 59),
    pattern: r"\brubygems_[0-9a-z]{48}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ru",
                "bygems_5e2ef4d58515b1064d719f8fa9b3dc6a5761e0cb3f425d3d}}\" />",
            ),
            concat!(
                "\"token\": \"{{ru",
                "bygems_d59ed75debc68f17b1f8c604a1d2d5f7a3207df8a7d37408}}\",",
            ),
            concat!(
                "  token: {{ru",
                "bygems_d8de1671b930ba546cea971832ca429194765f8edbe413a6}",
                "} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("ru", "bygems_000000000000000000000000000000000000000000000000"), "a filler"),
            (concat!("ru", "bygems_28d284e23e6f787faf6b72c7a485562011f78d7299e64b7"), "one character short"),
            ("Which tokens begin with rubygems_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
