//! Deno Deploy. Source: <https://docs.deno.com/deploy/api/>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "deno-deploy-token",
    title: "Deno Deploy token",
    reference: Reference::new("https://docs.deno.com/deploy/api/"),
    trigger: from(&["ddp_", "ddo_"], 42),
    pattern: r"\bdd[po]_[A-Za-z0-9]{36}\b",
    examples: examples! {
        positive: &[
            concat!(
                "<add key=\"token\" value=\"{{dd",
                "p_Xb3AuSrPwlQMQ9A6keqhsoYbLGau5EZZa1k5}}\" />",
            ),
            concat!("\"token\": \"{{dd", "p_tIpFsQov2VH1nP2kqMqczu27BajK77xVZ0zf}}\","),
            concat!("  token: {{dd", "p_u397w6n46inwlVFYKGD3XaCKAB2KdvPLN3Ju}} # rotate in May"),
        ],
        negative: &[
            (concat!("dd", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
            (concat!("dd", "p_0CzWIWFb12oDIcP7xy0dBBD8RWQGCyL2WTG"), "one character short"),
            ("Which tokens begin with ddp_ and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
