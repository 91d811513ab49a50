//! Snyk. Source: <https://docs.snyk.io/snyk-api/authentication-for-api>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "snyk-api-token",
    title: "Snyk API token",
    reference: "https://docs.snyk.io/snyk-api/authentication-for-api",
    trigger: from(&["snyk"], 100),
    pattern: r#"(?i)\bsnyk[\w.-]{0,30}?(?:key|token|secret)[\w.-]{0,10}[\"']?\s{0,3}(?:=|:|,|=>|:=)\s{0,3}[\"']?(?<value>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b"#,
    examples: examples! {
        positive: &[
            concat!("SNYK_TOKEN={{3a", "fb8865-c03c-0b3b-8738-841f5513fbdd}}"),
            concat!("# staging\nSNYK_TOKEN={{5a", "e02f13-c89e-1bbd-80d0-f67feb00a949}}\n"),
            concat!(
                "Is this still right? SNYK_TOKEN={{cc",
                "d359da-c5cf-5744-9e19-45faa9c57967}}",
            ),
        ],
        negative: &[
            (concat!("SN", "YK_TOKEN=00000000-0000-0000-0000-000000000000"), "a filler"),
            (concat!("SN", "YK_TOKEN=bdad582b-9eeb-1f7b-1a22-3e45e0b4658"), "one character short"),
            ("The Snyk key is in the vault.", "no key"),
        ],
    },
    ..TOKEN
}];
