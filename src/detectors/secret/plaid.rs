//! Plaid. Source: <https://plaid.com/docs/api/tokens/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "plaid-access-token",
    title: "Plaid access token",
    reference: Reference::new("https://plaid.com/docs/api/tokens/"),
    trigger: from(
        &[
            "access-sandbox-",
            "access-development-",
            "access-production-",
        ],
        57,
    ),
    pattern: r"\baccess-(?:sandbox|development|production)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{ac",
                "cess-production-9f54ac10-5d6e-8286-b320-2cd5bd2ae605}}\" />",
            ),
            concat!(
                "\"token\": \"{{ac",
                "cess-production-d6c502f6-4039-80a9-16f1-b929ce478856}}\",",
            ),
            concat!(
                "  token: {{ac",
                "cess-production-4a406e94-86dd-1903-75c8-6d13fae6a2a2}} #",
                " rotate in May",
            ),
        ],
        negative: &[
            (concat!("ac", "cess-production-00000000-0000-0000-0000-000000000000"), "a filler"),
            (concat!("ac", "cess-production-fc1d094a-2e9e-b42f-3bf0-9bea7449af1"), "one character short"),
            ("Which tokens begin with access-production- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
