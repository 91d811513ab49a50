//! Mailgun. Source: <https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::{Confidence, Context, Detector, Reference};

const REFERENCE: &str = "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "mailgun-api-key",
        title: "Mailgun private API key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["key-"], 38),
        pattern: r"\bkey-[0-9a-f]{32}\b",
        context: Context {
            positive: &[("en", &["mailgun"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 60,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{ke",
                    "y-bce21f2598de6655dc8f1a19068f939e}}\" />",
                ),
                concat!("\"token\": \"{{ke", "y-94c1f29761586369a66af5573d8ec506}}\","),
                concat!("  token: {{ke", "y-25979f04c4128c2f7a5b2ef7e80ee2c5}} # rotate in May"),
            ],
            negative: &[
                (concat!("ke", "y-00000000000000000000000000000000"), "a filler"),
                (concat!("ke", "y-33fab3226aa2378246679f68a305e71"), "one character short"),
                ("Which tokens begin with key- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "mailgun-signing-key",
        title: "Mailgun webhook signing key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["mailgun"], 120),
        pattern: r"(?i)\bmailgun.{0,40}?[^0-9a-z-](?<value>[0-9a-h]{32}-[0-9a-h]{8}-[0-9a-h]{8})\b",
        examples: examples! {
            positive: &[
                concat!(
                    "mailgun_signing_key = {{f4",
                    "220222c351da21633dcda9ff1b819a-e7a394d6-187467a3}}",
                ),
                concat!(
                    "# staging\nmailgun_signing_key = {{b9",
                    "ba95697bb276700d3240d7118ef0f6-8de947ff-5cbf36d4}}\n",
                ),
                concat!(
                    "Is this still right? mailgun_signing_key = {{c3",
                    "d9550878dfa5858f6fa816ff4a7af2-93691828-baca5ab3}}",
                ),
            ],
            negative: &[
                (concat!(
                    "ma",
                    "ilgun_signing_key = 00000000000000000000000000000000-000",
                    "00000-00000000",
                ), "a filler"),
                (concat!(
                    "ma",
                    "ilgun_signing_key = dbb1df26f78a0e86e7b3fc4d9dff9301-993",
                    "2c767-581dbec",
                ), "one character short"),
                ("The Mailgun key is in the vault.", "no key"),
            ],
        },
        ..TOKEN
    },
];
