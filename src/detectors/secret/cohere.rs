//! Cohere. Source: <https://docs.cohere.com/reference/about>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "cohere-api-key",
    title: "Cohere API key",
    reference: "https://docs.cohere.com/reference/about",
    trigger: from(&["cohere", "co_api_key"], 90),
    pattern: r#"(?i)\b(?:cohere|co_api)[\w.-]{0,30}?(?:key|token)[\w.-]{0,10}[\"']?\s{0,3}(?:=|:|,|=>|:=)\s{0,3}[\"']?(?<value>[a-z0-9]{40})\b"#,
    examples: examples! {
        positive: &[
            concat!("COHERE_API_KEY={{jw", "EhLriQOK97mdWnfTimfX0Cl0dJlF7xlxn8H3a5}}"),
            concat!(
                "# staging\nCOHERE_API_KEY={{hK",
                "G3OwGweV2SZ7uiFMkicjMP0TqEdCre4rTnXrq7}}\n",
            ),
            concat!(
                "Is this still right? COHERE_API_KEY={{Z8",
                "rawPbXDEEWPPXlXvvg9o6JPXGIvbwS7WafCQNq}}",
            ),
        ],
        negative: &[
            (concat!("CO", "HERE_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("CO", "HERE_API_KEY=KA4hDmcglRtDNSbFPFOGtIg90p5t80QNYltC2UH"), "one character short"),
            ("The Cohere key is in the vault.", "no key"),
        ],
    },
    ..TOKEN
}];
