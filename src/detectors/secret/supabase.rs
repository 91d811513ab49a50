//! Supabase. Source: <https://supabase.com/docs/guides/api/api-keys>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "supabase-key",
    title: "Supabase secret key or access token",
    reference: Reference::new("https://supabase.com/docs/guides/api/api-keys"),
    trigger: from(&["sb_secret_", "sbp_"], 53),
    pattern: r"\b(?<value>sb_secret_[\w-]{31}|sbp_(?:v0_|oauth_)?[0-9a-z]{40})(?:[^\w-]|$)",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{sb",
                "_secret_NZ9l2f1rIPhrQaXhIws3m0xHnpW4IiR}}\" />",
            ),
            concat!("\"token\": \"{{sb", "_secret_VITsyI4GNM_QVUjnT2bWcpFQEqgvnre}}\","),
            concat!(
                "  token: {{sb",
                "_secret_QFYi0TJu72pL8fSSZxAn5M7eTebEOtu}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!("sb", "_secret_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("sb", "_secret_jpUFP-YGQ-H82sjEAIztppd9yc9fe1"), "one character short"),
            ("Which tokens begin with sb_secret_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
