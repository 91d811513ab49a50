//! Datadog. Source: <https://docs.datadoghq.com/account_management/api-app-keys/>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "datadog-key",
    title: "Datadog API or application key",
    reference: "https://docs.datadoghq.com/account_management/api-app-keys/",
    trigger: around(
        40,
        &[
            "datadog",
            "dd_api_key",
            "dd-api-key",
            "dd_app_key",
            "dd-application-key",
        ],
        120,
    ),
    pattern: r#"(?i)\b(?:datadog|dd)[\w.-]{0,30}?(?:key|token|secret)[\w.-]{0,10}[\"']?\s{0,3}(?:=|:|,|=>|:=)\s{0,3}[\"']?(?<value>[0-9a-f]{32}|[0-9a-f]{40})\b"#,
    examples: examples! {
        positive: &[
            concat!("DD_API_KEY={{51", "e01e73c7333a286f2a233d363b29b8}}"),
            concat!("# staging\nDD_API_KEY={{2a", "0392fe0942cdf1917f9a8a51f59f3e}}\n"),
            concat!("Is this still right? DD_API_KEY={{07", "2632a781c94e6daa9a478b3713cd1d}}"),
        ],
        negative: &[
            (concat!("DD", "_API_KEY=00000000000000000000000000000000"), "a filler"),
            (concat!("DD", "_API_KEY=7c95b799dac0e1198dbe25e99db564a"), "one character short"),
            ("The Datadog key is in the vault.", "no key"),
        ],
    },
    ..TOKEN
}];
