//! Google. Source: <https://cloud.google.com/docs/authentication/api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

const REFERENCE: &str = "https://cloud.google.com/docs/authentication/api-keys";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "google-api-key",
        title: "Google API key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["aiza"], 42),
        pattern: r"\b(?<value>AIza[\w-]{35})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{AI",
                    "zaT0QRdI1MwsovyJSkEYx5m8kh5WjpIKIUdIo}}\" />",
                ),
                concat!("\"token\": \"{{AI", "zaHz_1XpnJ_Hybjq6C1Ln-_JjHYy6IIGfPIoZ}}\","),
                concat!("  token: {{AI", "zazKs89uR_aidEcA4u3qQmdg5f4dZ4IzhuHtU}} # rotate in May"),
            ],
            negative: &[
                (concat!("AI", "zaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("AI", "zae8GPErkb0OtsSBRk4RWAE3X4X7GYayPZ3a"), "one character short"),
                ("Which tokens begin with AIza and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "google-gemini-key",
        title: "Google Gemini API key",
        reference: Reference::new(REFERENCE),
        trigger: from(&["aq.ab8rn6"], 56),
        pattern: r"\b(?<value>AQ\.Ab8RN6[\w-]{44})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{AQ",
                    ".Ab8RN6jvh5sP1DsQeoQ5pKQ26dM0WIV2R0TZGXNDtVskDudK9A}}\" />",
                ),
                concat!(
                    "\"token\": \"{{AQ",
                    ".Ab8RN69gARRpxw95Wt0lwH26awxC0hiG-eGnCMA4MnwqaKcXHI}}\",",
                ),
                concat!(
                    "  token: {{AQ",
                    ".Ab8RN6dH7O9Mllgdpe7P9hb2zW5BQlAryZc9T5TsjuxOXiI1cx}} # ",
                    "rotate in May",
                ),
            ],
            negative: &[
                (concat!("AQ", ".Ab8RN6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("AQ", ".Ab8RN6Oam5zyIlIMy_L13Tj_S6sEfT3fYqyAphqftkyClps4c"), "one character short"),
                ("Which tokens begin with AQ.Ab8RN6 and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "google-oauth-client-secret",
        title: "Google OAuth client secret",
        reference: Reference::new(REFERENCE),
        trigger: from(&["gocspx-"], 38),
        pattern: r"\b(?<value>GOCSPX-[\w-]{28})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{GO",
                    "CSPX-RskHGKJGvySf5knUGaQcg5asD9s6}}\" />",
                ),
                concat!("\"token\": \"{{GO", "CSPX-jBRJ6kU8nLdOdeeQWPdCPDzGxH9G}}\","),
                concat!("  token: {{GO", "CSPX-Lvwez3urveuTNymWKQbMBjtNhRy6}} # rotate in May"),
            ],
            negative: &[
                (concat!("GO", "CSPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                (concat!("GO", "CSPX-RV18sp-qceMj48uu1oaU0dCzSNW"), "one character short"),
                ("Which tokens begin with GOCSPX- and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "google-oauth-access-token",
        title: "Google OAuth access token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["ya29."], 1008),
        pattern: r"\b(?<value>ya29\.[\w-]{30,1000})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{ya",
                    "29.a0ATP2kXdDM3frVf2zsyp-CuZF06GfuGY4ryzjp43WlrfVeaviE85",
                    "58BWGGK3uN-opaapgZDzPQ6JjzYxr-TMAMrlvenSXwP7OBdYCy0o4drO",
                    "TkJSKF2qZ6P-agfDsVvkwy9e3WjkT23RuRNOzqcfKHstZWQzELvhOI}}\" />",
                ),
                concat!(
                    "\"token\": \"{{ya",
                    "29.a0AM8nf3ex1nVe655x_vhiv62FIxSw8YuH6hA1vTcdwBD2JhmeVFv",
                    "fOQW3cUZB0N8EfFZ8lG-ZJtKMR7KZNUOxjuW4yiI7n2EClqadyNjrnNj",
                    "8aiXg6GgXmWH6pPDHa0RkYPNofrNwQW09dVpJ3Z1UDSLxxH8KjG9Ft}}\",",
                ),
                concat!(
                    "  token: {{ya",
                    "29.a0AXYNasb0klOlDAIZvRLJ4iwE0UUkzNrmkiFGugMX4cnznYJ0YMs",
                    "adTJClLBtgcgKwcRHXZiWXC91a4JvZsRWPzCQC360AJNtQMH4XqZrZLU",
                    "SBL3OX4jV3UjEsyKLo8PWa3yzz6q6YhoQyFkDYGXFfj17KkQc9acO2}}",
                    " # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "ya",
                    "29.a0Axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!("ya", "29.6usanfnTaqZG"), "too short"),
                ("Which tokens begin with ya29.a0A and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "google-oauth-refresh-token",
        title: "Google OAuth refresh token",
        reference: Reference::new(REFERENCE),
        trigger: from(&["1//0"], 127),
        pattern: r"\b(?<value>1//0[\w-]{80,120})(?:[^\w-]|$)",
        examples: examples! {
            positive: &[
                concat!(
                    "<add key=\"token\" value=\"{{1/",
                    "/0vIn9NCRizYP7CCP_oHzmfDmr1x46xR0ROZN3ydTd23MXEkbARS924h",
                    "nVMiETDUkHP1yUeMrGCXT0O4CMtHNs38lH5OVmjEWx3B}}\" />",
                ),
                concat!(
                    "\"token\": \"{{1/",
                    "/06DBrWn8zTI1dTwWYvkh_OK0ge6ayTbVbapyQJ6IPeaEhZ_oYIw6ZSY",
                    "45DgxDoj91fNCwMshxXwbDchCDCc1l2J0Gcvst9tDuUx}}\",",
                ),
                concat!(
                    "  token: {{1/",
                    "/08W8vzIwTmN5NElxLQa1sOx5hUq8cPdWFiOd3hdN9uy0TsgXZlIxMo4",
                    "sxZQeGEYmAvJI3nuwpbZAEP7Ndr1n8vYoLfpZPwzZ51d}} # rotate in May",
                ),
            ],
            negative: &[
                (concat!(
                    "1/",
                    "/0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ), "a filler"),
                (concat!("1/", "/0je9PwqVzK6pOui0yo57SirdzsmmhRVAIL6X7O9We"), "too short"),
                ("Which tokens begin with 1//0 and where do they come from?", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];
