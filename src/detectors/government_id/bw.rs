//! Botswana. Source: Department of Civil and National Registration.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "bw-omang",
    title: "Botswana identity number (Omang)",
    regions: &["BW"],
    reference: Reference::new("https://www.gov.bw/"),
    trigger: number_of(9),
    pattern: r"\b\d{4}[12]\d{4}\b",
    validator: FORMAT,
    context: context(&[("en", &["omang", "omang number", "botswana id"])]),
    confidence: FORMAT_ONLY,
    examples: examples! {
        positive: &[
            "Omang {{979013997}}",
            "Omang number: {{014428108}}",
            "Botswana ID {{411619763}}",
        ],
        negative: &[
            ("ref 195728728 in the list", "nothing says what it is"),
            ("Omang 97901399", "one character short"),
            ("invoice 210825738", "an ordinary number"),
        ],
    },
    ..NUMBER
}];
