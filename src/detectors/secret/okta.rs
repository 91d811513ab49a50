//! Okta. Source: <https://developer.okta.com/docs/guides/create-an-api-token/main/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "okta-api-token",
    title: "Okta API token",
    reference: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
    trigger: from(&["ssws ", "okta"], 100),
    pattern: r#"(?i:\bssws |\bokta[\w.-]{0,30}?(?:key|token)[\w.-]{0,10}[\"']?\s{0,3}(?:=|:|,)\s{0,3}[\"']?)(?<value>00[\w-]{40})(?:[^\w-]|$)"#,
    examples: examples! {
        positive: &[
            concat!("Authorization: SSWS {{00", "8C6N6l6rY6sdZctWgg1mi0RrxEsoPiiO1TBv1lwm}}"),
            concat!(
                "# staging\nAuthorization: SSWS {{00",
                "33Nb1WXJKNL2xFtG9xY12ot9QmHIxODTEy9mtlB0}}\n",
            ),
            concat!(
                "Is this still right? Authorization: SSWS {{00",
                "KS1JTshPQpkggvvVrGLqLf_Le5bysnH1EyIPbPqz}}",
            ),
        ],
        negative: &[
            (concat!("Au", "thorization: SSWS 00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("Au", "thorization: SSWS 00Uw5DZOWJT90upTyq9B1ioH6VmPK2qD6aMsf1y7s"), "one character short"),
            ("Which tokens begin with Authorization: SSWS 00 and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
