//! `JFrog`. Source: <https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str =
    "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "artifactory-api-key",
        title: "JFrog Artifactory API key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["akcp"], 76),
        pattern: r"\bAKCp[A-Za-z0-9]{68,70}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{AK",
                    "Cpk5IpgHDbEmCmx8jD5Qc4iPyd3eACgaeiJvI2GMEDL41m1DhZDnf5tt",
                    "SWwgdoQhmTHtdGl}}\" />",
                ),
                concat!(
                    "\"token\": \"{{AK",
                    "CpZRXsSV2tKiPYEswJeGcv7AcbjXhIEc8eEoapV3HsGDQCMK6XnoRNmK",
                    "T88Medadqf4u5be}}\",",
                ),
                concat!(
                    "  token: {{AK",
                    "CpaFmfmQbgq6O17TPEMZfpmdV2OcMm5ZZiDu8TNXivn8QyIIrFezfPmF",
                    "kE5XyTFQbo7L1tX}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "AK",
                    "Cpxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "AK",
                    "CpbdyPgSkHpfqJrF75ziRNxqkkSqEQJVAwsgOUFxCmp69D90acKWyCWB",
                    "pvqns8NRnR5",
                ), "too short"),
                ("Which tokens begin with AKCp and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "artifactory-reference-token",
        title: "JFrog Artifactory reference token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["cmvmd"], 66),
        pattern: r"\bcmVmd[A-Za-z0-9]{59}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{cm",
                    "VmdGtuOjAxOjKQEw59zxZq9jus5U1TVB37nxBNah4i395YNYItO3Czcf",
                    "nbCL6C}}\" />",
                ),
                concat!(
                    "\"token\": \"{{cm",
                    "VmdGtuOjAxOjoQ3BcapfyGPmL92lV92kXnf7u6wJMCbAlI5fcTjSR0ER",
                    "D9vXtf}}\",",
                ),
                concat!(
                    "  token: {{cm",
                    "VmdGtuOjAxOj0RFsEenSydrvda3aUv9wz8ZHLYpmbb26hlhuZ475rSHM",
                    "qAVg2w}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!("cm", "VmdGtuOjAxOjxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("cm", "VmdGtuOjAxOjQtY59UneICjhJWkj799myHrtxRQS52CEbaQzTL9fmDny07EPw"), "one character short"),
                ("Which tokens begin with cmVmdGtuOjAxOj and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
