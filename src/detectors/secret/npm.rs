//! npm. Source: npm documentation, “About access tokens”.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;
use crate::validators::token_checksum;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "npm-access-token",
    title: "npm access token",
    reference: Reference::new("npm documentation, “About access tokens”"),
    trigger: from(&["npm_"], 42),
    pattern: r"\bnpm_[A-Za-z0-9]{36}\b",
    validator: Some(token_checksum::CRC32_BASE62),
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{np",
                "m_XupbMWyQjTqHnO1atZDUsmdEku8A0G30S3iO}}\" />",
            ),
            concat!("\"token\": \"{{np", "m_OlJopVByX6e228fFiFgh1tKa5L2Akp4afwki}}\","),
            concat!("  token: {{np", "m_xv5W3LOq09gCDzLmOQC230GwwhB07R3PN4vl}} # rotate in May"),
        ],
        negative: &[
            (concat!("np", "m_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("np", "m_uF8QDCOsdYelAWuyJTnUwdu7edk85J5iApd"), "one character short"),
            ("Which tokens begin with npm_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
