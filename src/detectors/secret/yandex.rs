//! Yandex Cloud. Source: <https://yandex.cloud/en/docs/iam/concepts/authorization/api-key>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "yandex-api-key",
        title: "Yandex Cloud API key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["aqvn"], 45),
        pattern: r"\b(?<value>AQVN[\w-]{35,38})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{AQ",
                    "VNaWT4tigbHVrQRxSqh1-H9EKrHq3zmGMViAQZ}}\" />",
                ),
                concat!("\"token\": \"{{AQ", "VNdnSghWKMKUrNfzHvSUsjORDmYglNzi2_CYwr}}\","),
                concat!("  token: {{AQ", "VNzGeiuuSMl13sWgVEq0AzH17264SSBkCE94Ou}} # rotate in May"),
            ],
            negative: &[
                (concat!("AQ", "VNxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("AQ", "VNDvqkum3K_faOX960TJRuqatgYXp1rX3j"), "too short"),
                ("Which tokens begin with AQVN and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "yandex-iam-token",
        title: "Yandex Cloud IAM token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["t1."], 497),
        pattern: r"\b(?<value>t1\.[A-Z0-9a-z_-]{30,400}[=]{0,2}\.[A-Z0-9a-z_-]{86}[=]{0,2})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{t1",
                    ".qgklfHD601n1N_tE49JVGK63Yp23wNLCS1laHKuibyd1z13PbcTdHQ4",
                    "yEMirAOD8mXyy4iiKrE8o8JSJxDOacCFMdj0z8wQDlg3HjvALLjzF4sG",
                    "LaH7tDh9u.x72o9jo0Cxune6phQLQ8Wo2eQyH0U3wFZds7kZGqgN6HEf",
                    "TiSu6TDLDOYeG2uy4BGEqkFFo80fC03dVkZsmq8V}}\" />",
                ),
                concat!(
                    "\"token\": \"{{t1",
                    ".YZgkpRgPHXsMUlXH5wrgAyq1G2D6OJcxxjHE8RHLP0JkVVxJu152wm3",
                    "lmnWZ_2Zo4kak23ZEAsDuspYeHw4ru5g3NmiQxTFv73O0yTlcoy2znI2",
                    "nGCFUo0Cs.YrDVJO9umWFjNVQImenne1Rh31wEH11n6Jn9ILNC8sU6Vr",
                    "tSPKSDVzwMh9WLELfDWpTyHD8OJGw8wxFxFC6A71}}\",",
                ),
                concat!(
                    "  token: {{t1",
                    ".O9UcApC_WkSAPg4OnMY3MExlMLPBmwlmYsp2WaRnBoTgRwoG6m75JWW",
                    "kf53HCQcfx0XloLOIf6hhx-tVsKFOPy3qLN61WtFyXJFP5rYBCQZBVcC",
                    "icT4kRlCc.8bISx0R4C-cOjsAnJeU5rHi9v-C3XPttpIqFtVBHB0_G5m",
                    "TeSxVLpK6jlgN5Pgg5WNHhBCiwDFb8Iy7j95Bp29}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "t1",
                    ".xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "t1",
                    ".nqNjaTD9Lmqq3FgeSUAb.ndFBLzNn0nqtUB_BVN4Ax9MWjc38HLo3ND",
                    "oASHgIfPHnr3oDvzhB-SxBDcjjt1JOM4WLpXcUgJM9VOJZbCOLBr",
                ), "too short"),
                ("Which tokens begin with t1. and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
