//! Perplexity. Source: <https://docs.perplexity.ai/guides/api-key-management>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "perplexity-api-key",
    title: "Perplexity API key",
    reference: Reference::new("https://docs.perplexity.ai/guides/api-key-management"),
    trigger: from(&["pplx-"], 55),
    pattern: r"\bpplx-[A-Za-z0-9]{48}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{pp",
                "lx-yUGHBjLLt49P4xH71o0nslsb4DBf58MYBInJMmkiWqQQYGUc}}\" />",
            ),
            concat!(
                "\"token\": \"{{pp",
                "lx-jRM35OR8C7kwmvx51I6IuoxHmiomf7sI9xd7NdCdLXRoRAIS}}\",",
            ),
            concat!(
                "  token: {{pp",
                "lx-cyE3rz19TL6pOweHLs6q2RLh8S7S21hmtpZbu3Ia7ErTCZUC}} # ",
                "rotate in May",
            ),
        ],
        negative: &[
            (concat!("pp", "lx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("pp", "lx-52kCEi7oHDkSfBwkolkCReBf1CEh7cZDlVihhd7aSpEILWg"), "one character short"),
            ("Which tokens begin with pplx- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
