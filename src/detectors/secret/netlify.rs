//! Netlify. Source: <https://docs.netlify.com/api/get-started/#authentication>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "netlify-access-token",
    title: "Netlify personal access token",
    reference: Reference::new("https://docs.netlify.com/api/get-started/#authentication"),
    trigger: from(&["nfp_", "nfc_", "nfo_", "nfb_", "nfu_"], 42),
    pattern: r"\bnf[pcobu]_[A-Za-z0-9]{36}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{nf",
                "p_HpgIncDSecibABiozdk52GpdCxouSpMy9wVl}}\" />",
            ),
            concat!("\"token\": \"{{nf", "p_39ChFJ282iYQGb2FVxscmuwlXi80bBkFy7j3}}\","),
            concat!("  token: {{nf", "p_08QqNrYxxYfuMKZ1s24M055ODzDUXPRziOty}} # rotate in May"),
        ],
        negative: &[
            (concat!("nf", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("nf", "p_cydPKIzHiwRWkeOnWZI4kMiWRf8B4E2tCJB"), "one character short"),
            ("Which tokens begin with nfp_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
