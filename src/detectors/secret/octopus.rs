//! Octopus Deploy. Source: <https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "octopus-api-key",
    title: "Octopus Deploy API key",
    reference: Reference::new("https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"),
    trigger: from(&["api-"], 32),
    pattern: r"\bAPI-[A-Z0-9]{26}\b",
    examples: examples! {
        positive: &[
            concat!("<add key=\"token\" value=\"{{AP", "I-VF86AC9FYX5TAI9VMA5OIEWCFU}}\" />"),
            concat!("\"token\": \"{{AP", "I-9SV111KMC88Z1IUF61YV518E58}}\","),
            concat!("  token: {{AP", "I-22DGV7RWCXV6BISOQA818K5SU2}} # rotate in May"),
        ],
        negative: &[
            (concat!("AP", "I-XXXXXXXXXXXXXXXXXXXXXXXXXX"), "a filler"),
            (concat!("AP", "I-UDIL6STSK1YWSJ0IC3A9VB18A"), "one character short"),
            ("Which tokens begin with API- and where do they come from?", "only the prefix"),
        ],
    },
    ..TOKEN
}];
