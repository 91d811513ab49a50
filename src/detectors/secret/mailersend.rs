//! `MailerSend`. Source: <https://developers.mailersend.com/general.html#authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mailersend-api-token",
    title: "MailerSend API token",
    reference: Reference::new("https://developers.mailersend.com/general.html#authentication"),
    trigger: from(&["mlsn."], 107),
    pattern: r"\bmlsn\.[A-Za-z0-9]{30,100}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ml",
                "sn.a2cf50fcdec2bbd5281f018451560c3548d33d8b0437177421791",
                "cc857778d5e}}\" />",
            ),
            concat!(
                "\"token\": \"{{ml",
                "sn.7d1829fb8258132bde9e8a81100400499ffa635cad1745e2ebb01",
                "bf4286f341c}}\",",
            ),
            concat!(
                "  token: {{ml",
                "sn.f5cfaf4c6711ff2f6554781ee4dfe8617658b0b6f151343d22cdb",
                "9334d67418e}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "ml",
                "sn.00000000000000000000000000000000000000000000000000000",
                "00000000000",
            ), "a filler"),
            (concat!("ml", "sn.27bfaae226e437e9bc64"), "too short"),
            ("Which tokens begin with mlsn. and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
