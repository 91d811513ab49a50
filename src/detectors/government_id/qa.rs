//! Qatar. Source: Ministry of Interior.

use super::declaration::{FORMAT, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "qa-qid",
    title: "Qatari identity number (QID)",
    regions: &["QA"],
    reference: Reference::new("https://portal.moi.gov.qa/"),
    trigger: number_of(11),
    pattern: r"\b[23]\d{2}\d{3}\d{5}\b",
    validator: FORMAT,
    context: context(&[
        ("ar", &["الرقم الشخصي", "البطاقة الشخصية"]),
        ("en", &["qid", "qatar id", "qatari id", "qid number"]),
    ]),
    confidence: Confidence {
        alone: 0,
        in_context: 90,
    },
    examples: examples! {
        positive: &[
            "QID {{28535610001}}",
            "Qatar ID: {{29863402708}}",
            "الرقم الشخصي {{28535652912}}",
        ],
        negative: &[
            ("ref 29663475594 in the list", "nothing says what it is"),
            ("QID 2853561000", "one character short"),
            ("invoice 29763403896", "an ordinary number"),
        ],
    },
    ..NUMBER
}];
