//! Bahrain. Source: Information & eGovernment Authority.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "bh-cpr",
    title: "Bahraini personal number (CPR)",
    regions: &["BH"],
    reference: Reference::new("https://www.bahrain.bh/"),
    trigger: number_of(9),
    pattern: r"\b\d{2}(?:0[1-9]|1[0-2])\d{5}\b",
    validator: FORMAT,
    context: context(&[
        ("ar", &["الرقم الشخصي", "الرقم السكاني"]),
        (
            "en",
            &[
                "cpr",
                "cpr number",
                "central population registry",
                "bahrain id",
                "personal number",
            ],
        ),
    ]),
    confidence: FORMAT_ONLY,
    examples: examples! {
        positive: &[
            "CPR {{890125691}}",
            "CPR number: {{770734873}}",
            "الرقم الشخصي {{980603430}}",
        ],
        negative: &[
            ("ref 890395652 in the list", "nothing says what it is"),
            ("CPR 89012569", "one character short"),
            ("invoice 980567625", "an ordinary number"),
        ],
    },
    ..NUMBER
}];
