//! Mailchimp. Source: <https://mailchimp.com/developer/marketing/guides/quick-start/#generate-your-api-key>.

use super::{TOKEN, around};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mailchimp-api-key",
    title: "Mailchimp API key",
    reference: Reference::new(
        "https://mailchimp.com/developer/marketing/guides/quick-start/#generate-your-api-key",
    ),
    trigger: around(40, &["-us"], 39),
    pattern: r"\b[0-9a-f]{32}-us\d{1,2}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{b1",
                "c73da4798d569331e1ed27f8157cd1-us14}}\" />",
            ),
            concat!("\"token\": \"{{8d", "03d2919c2e3ecf0bae82ef7d31ba22-us14}}\","),
            concat!("  token: {{8e", "843de483a116c8c5c16037ca46c512-us14}} # rotate in May"),
        ],
        negative: &[
            (concat!("00", "000000000000000000000000000000-us14"), "a filler"),
            (concat!("08", "6d3777101bc359766ca38b1cdf874-us14"), "one character short"),
            ("The Mailchimp key is in the vault.", "no key"),
        ],
    },
    ..TOKEN
}];
