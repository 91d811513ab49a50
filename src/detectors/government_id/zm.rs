//! Zambia. Source: Department of National Registration, Passport and Citizenship.

use super::declaration::{FORMAT, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "zm-nrc",
    title: "Zambian registration card number (NRC)",
    regions: &["ZM"],
    reference: Reference::new("https://www.mohais.gov.zm/"),
    trigger: number_of(9),
    pattern: r"\b\d{6}/\d{2}/[123]\b",
    validator: FORMAT,
    context: context(&[(
        "en",
        &["nrc", "nrc no", "national registration card", "zambian id"],
    )]),
    confidence: Confidence {
        alone: 30,
        in_context: 94,
    },
    examples: examples! {
        positive: &[
            "NRC {{626764/18/1}}",
            "National Registration Card: {{242264/10/1}}",
            "NRC No. {{843451/11/1}}",
        ],
        negative: &[
            ("NRC 123456/11/7", "no citizenship 7"),
            ("ref 510688/14/1 in the list", "nothing says what it is"),
            ("NRC 626764/18/", "one character short"),
        ],
    },
    ..NUMBER
}];
