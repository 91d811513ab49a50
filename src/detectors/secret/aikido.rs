//! Aikido. Source: <https://apidocs.aikido.dev/reference/authorization>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "aikido-secret",
    title: "Aikido client secret or CI token",
    reference: Reference::new("https://apidocs.aikido.dev/reference/authorization"),
    trigger: from(&["aik_secret_", "aik_ci_"], 77),
    pattern: r"\bAIK_(?:SECRET_[A-Za-z0-9]{64}|CI_[A-Za-z0-9]{20,44})\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{AI",
                "K_SECRET_1MKxtG4QDN2DggscVFZjhvXRvPszak6BNojRUPNuX5vHxQl",
                "a2wV7nRajV0ymaMEc}}\" />",
            ),
            concat!(
                "\"token\": \"{{AI",
                "K_SECRET_4dV2pYrIgLA3oNTiKPwYl77xYI2SBaH4DQSNPjWl12T2bHw",
                "Qd0spipe7NhugXqr5}}\",",
            ),
            concat!(
                "  token: {{AI",
                "K_SECRET_24Lkdb4lOMhbSs9nzSl1DUqF88kZqR861NKslJkJQpy5LRC",
                "6qSYMfz33pESzkZYB}} # rotate in May",
            ),
        ],
        negative: &[
            (concat!(
                "AI",
                "K_SECRET_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xxxxxxxxxxxxxxxxx",
            ), "a filler"),
            (concat!(
                "AI",
                "K_SECRET_QLlKuRseJL5dJbaUEowAS4DT6tvswF6ui3mz1RFusdcBgCh",
                "B52sTdIl9GJhXN62",
            ), "one character short"),
            ("Which tokens begin with AIK_SECRET_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
