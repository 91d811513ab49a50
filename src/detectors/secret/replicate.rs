//! Replicate. Source: <https://replicate.com/docs/reference/http#authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "replicate-api-token",
    title: "Replicate API token",
    reference: Reference::new("https://replicate.com/docs/reference/http#authentication"),
    trigger: from(&["r8_"], 42),
    pattern: r"\br8_[A-Za-z0-9]{37}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{r8",
                "_y5iPAJWnqkgSkXPIIoD97QpOZ7vhmIZPJ49CG}}\" />",
            ),
            concat!("\"token\": \"{{r8", "_LzYSOl1E87Pq8Qle6HHjVr6wtZUw3V18mvlBV}}\","),
            concat!("  token: {{r8", "_tZst7rKSDR6772h49XYJmf6ERf8vT7L9eReLc}} # rotate in May"),
        ],
        negative: &[
            (concat!("r8", "_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("r8", "_oOm20J8md5EtH5AFBIASzrtU5P0L3yMxlgis"), "one character short"),
            ("Which tokens begin with r8_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
