//! Notion. Source: <https://developers.notion.com/docs/authorization>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "notion-api-token",
    title: "Notion integration token",
    reference: Reference::new("https://developers.notion.com/docs/authorization"),
    trigger: from(&["ntn_", "secret_"], 52),
    pattern: r"\b(?:ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{nt",
                "n_18211294126t3Pa5quxasjiHqUNdJhYfIkjJHBKElFb14Z}}\" />",
            ),
            concat!(
                "\"token\": \"{{nt",
                "n_41069072475C2NGOdwxM4PyKjlAtwgtO2IU32hkAWS00I6}}\",",
            ),
            concat!(
                "  token: {{nt",
                "n_633534312324MnoWNsQycQ4vCpvw66QnFzH0S8gs8zfb2S}} # rot",
                "ate in May",
            ),
        ],
        negative: &[
            (concat!("nt", "n_00000000000xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("nt", "n_73030241206DlugZxASPoolifdbULtsRHjQrnL8QGruVx"), "one character short"),
            ("Which tokens begin with ntn_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
