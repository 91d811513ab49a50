//! Twilio. Source: <https://www.twilio.com/docs/iam/api-keys>.

use super::TOKEN;
use crate::examples;
use crate::scan::detector::{Confidence, Context, Detector, Reference, Trigger};

const REFERENCE: &str = "https://www.twilio.com/docs/iam/api-keys";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "twilio-api-key",
        title: "Twilio API key SID",
        reference: Reference::new(REFERENCE),
        trigger: Trigger::Word {
            min: 34,
            max: 34,
            before: 0,
            after: 1,
        },
        pattern: r"\bSK[0-9a-f]{32}\b",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{SK",
                    "ac7de6e28b43cff15ef3826e7d4714bd}}\" />",
                ),
                concat!("\"token\": \"{{SK", "b3925e2f23904fb830147babaaf9523f}}\","),
                concat!("  token: {{SK", "63dec08d769c5454e0007a8bf4cffa7c}} # rotate in May"),
            ],
            negative: &[
                (concat!("SK", "00000000000000000000000000000000"), "a filler"),
                (concat!("SK", "cf481fa7b20115b3206fcda4f61ba43"), "one character short"),
                ("Which tokens begin with SK and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "twilio-account-sid",
        title: "Twilio account SID",
        reference: Reference::new(REFERENCE),
        trigger: Trigger::Word {
            min: 34,
            max: 34,
            before: 0,
            after: 1,
        },
        pattern: r"\bAC[0-9a-f]{32}\b",
        context: Context {
            positive: &[("en", &["twilio", "account_sid", "account sid"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 60,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{AC",
                    "1d6febc46d96301486c4b751faf9bace}}\" />",
                ),
                concat!("\"token\": \"{{AC", "1fac2584d4dcb4a8b04e06d88aef3aac}}\","),
                concat!("  token: {{AC", "663f82488b9b5c33ab60cdf91c9137c5}} # rotate in May"),
            ],
            negative: &[
                (concat!("AC", "00000000000000000000000000000000"), "a filler"),
                (concat!("AC", "64b7ff552c3fe7a283ce13b18ac847b"), "one character short"),
                ("Which tokens begin with AC and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
