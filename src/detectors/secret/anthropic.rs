//! Anthropic. Source: <https://docs.anthropic.com/en/api/overview>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://docs.anthropic.com/en/api/overview";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "anthropic-api-key",
        title: "Anthropic API key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["sk-ant-api"], 111),
        pattern: r"\b(?<value>sk-ant-api\d\d-[\w-]{93}AA)(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{sk",
                    "-ant-api03-rXOHzp8Za4Z2LxCNED6K9Sr5np6TyQoR-scEwf8yYxTtP",
                    "CPJoh0orl5K4lgTtiXmdRHghnAKNqQETWLErVWYezfijYBLUAA}}\" />",
                ),
                concat!(
                    "\"token\": \"{{sk",
                    "-ant-api03-2eTSP7sXRk0SQmMadV5Td7dWAuXocB50Dpl2j2nby7u32",
                    "t7MFIvSGlSj9zfEVR8CICi6Qc7DJb0NNvwo5C5f8L8V6ps6IAA}}\",",
                ),
                concat!(
                    "  token: {{sk",
                    "-ant-api03-wmf9xxMqB3Cg3EY9W0-kQgOdCp0cDr14m276feh5oO6i9",
                    "3NHSOng4on2zNkvBGDxwkr4lMVxp9cHocctLLCbgqiuySEkBAA}} # r",
                    "otate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "sk",
                    "-ant-api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA",
                ), "a filler"),
                (concat!(
                    "sk",
                    "-ant-api03-ITjHN10Bky9RlWWQEjA3n3uN-k20LLxQXK05-py7Df2eu",
                    "gjtlkboK8CdtR5bhYsbSpyfOSSmg0fFu3wVFZ7im0Z1oGA3AA",
                ), "one character short"),
                ("Which tokens begin with sk-ant-api03- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "anthropic-admin-key",
        title: "Anthropic admin API key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["sk-ant-admin"], 113),
        pattern: r"\b(?<value>sk-ant-admin\d\d-[\w-]{93}AA)(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{sk",
                    "-ant-admin01-Kw3Eby2iKTU0As8bwd3ci_gG27Sky0_lYJ_yaTXZMF2",
                    "6p9Z2UFiMnMtboMDPnf55p3PVV9yjAhP11okQS9X2SNGYvpRpEAA}}\" />",
                ),
                concat!(
                    "\"token\": \"{{sk",
                    "-ant-admin01-Kz3XxsPCmzePuxaemOmNhVUWIIEdPuJA9OOx5A8O24F",
                    "pdM0MnTnLT1PWewhAA156ncZxc05HXAVwcX4ZUKn9wLbDKR3SlAA}}\",",
                ),
                concat!(
                    "  token: {{sk",
                    "-ant-admin01-r7ju8lPew31CFheUhXxqNeCirbScTdOFBH70uLzzNAj",
                    "JdhWjm4mhLgTqk8oL5-2kTLqh1ZMbSJ9ssfJItu7p7tjugG81LAA}} #",
                    " rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "sk",
                    "-ant-admin01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA",
                ), "a filler"),
                (concat!(
                    "sk",
                    "-ant-admin01-JlEfriwFrWLiDxJ4MU1RHEhnv8q8LvOY0XTWpuNCKXr",
                    "MNj28djE3njOQgHbALxJbrznyGi-oShk8j7bsOr8YJGu1ehXkAA",
                ), "one character short"),
                ("Which tokens begin with sk-ant-admin01- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "anthropic-oauth-token",
        title: "Anthropic OAuth or session token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["sk-ant-oat", "sk-ant-ort", "sk-ant-sid"], 136),
        pattern: r"\b(?<value>sk-ant-(?:oat|ort|sid)\d\d-[\w-]{80,120})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{sk",
                    "-ant-oat01-GLSyR85Vy1nx1MYm1PeH2a3pVb9fFu3mZfXC3PlTvCSbr",
                    "HCcopSIeiT8vMmL4HBLLcMGhS5Wpdm2YlpoBWf3wxeHdkevJiy}}\" />",
                ),
                concat!(
                    "\"token\": \"{{sk",
                    "-ant-oat01-1Sw3xmPGy6hF72brhrxV6sEcKSy84opc1GsrasSjBRV1E",
                    "AihHgil8m9dPtNAOZC5MEvYme2K0SirWIFZnDHlnfQ0tFw3r5m}}\",",
                ),
                concat!(
                    "  token: {{sk",
                    "-ant-oat01-Pqxz0vo6Ij1UHzD5Ttb4EEgkiXd1OSEqxg2qLXIRYV4E4",
                    "g3htTLaTzm0mGVP4ygDkkPotGKff6Hu6jWBlJRUFYScP3JikPO}} # r",
                    "otate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "sk",
                    "-ant-oat01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!(
                    "sk",
                    "-ant-oat01-k7RVshdlb2jo7tqfIyBICffQCYk6RWFIF6puFhPvzHFZN",
                    "x4euSrae53FzP405mXfTJeJ_XCb8SLvmQ9",
                ), "too short"),
                ("Which tokens begin with sk-ant-oat01- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
