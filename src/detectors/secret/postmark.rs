//! Postmark. Source: <https://postmarkapp.com/developer/api/overview>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "postmark-server-token",
    title: "Postmark server token",
    reference: "https://postmarkapp.com/developer/api/overview",
    trigger: from(&["x-postmark-server-token", "x-postmark-account-token"], 60),
    pattern: r#"(?i)x-postmark-(?:server|account)-token[\"']?\s{0,3}[:=,]?\s{0,3}[\"']?(?<value>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b"#,
    examples: examples! {
        positive: &[
            concat!("X-Postmark-Server-Token: {{25", "8f0518-c74e-d9fa-8192-8d8fc212e2e0}}"),
            concat!(
                "# staging\nX-Postmark-Server-Token: {{c2",
                "d78011-74b1-6a11-2b53-eb3e37a8aa29}}\n",
            ),
            concat!(
                "Is this still right? X-Postmark-Server-Token: {{0f",
                "151e18-aa1c-5bfd-50cc-33f0bc4bfb9b}}",
            ),
        ],
        negative: &[
            (concat!("X-", "Postmark-Server-Token: 00000000-0000-0000-0000-000000000000"), "a filler"),
            (concat!("X-", "Postmark-Server-Token: 1eb1d714-cd1c-32e0-b571-75928777dbe"), "one character short"),
            ("The Postmark key is in the vault.", "no key"),
        ],
    },
    ..TOKEN
}];
