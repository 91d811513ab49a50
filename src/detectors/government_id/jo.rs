//! Jordan. Source: Civil Status and Passports Department.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "jo-national-number",
    title: "Jordanian national number",
    regions: &["JO"],
    reference: Reference::new("https://www.cspd.gov.jo/"),
    trigger: number_of(10),
    pattern: r"\b[29]\d{9}\b",
    validator: FORMAT,
    context: context(&[
        ("ar", &["الرقم الوطني"]),
        (
            "en",
            &["jordanian national number", "national number", "jordan id"],
        ),
    ]),
    confidence: FORMAT_ONLY,
    examples: examples! {
        positive: &[
            "national number {{9286718151}}",
            "الرقم الوطني {{2614008513}}",
            "Jordan ID: {{9489005664}}",
        ],
        negative: &[
            ("ref 2069508572 in the list", "nothing says what it is"),
            ("national number 928671815", "one character short"),
            ("invoice 2302237516", "an ordinary number"),
        ],
    },
    ..NUMBER
}];
