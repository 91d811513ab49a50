//! Faroe Islands. Source: TAKS.

use super::declaration::{FORMAT_ONLY, NUMBER, checked, context, number_of, validator};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{ends_with, exactly, pair};
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "fo-v-number",
        title: "Faroese tax number (V-tal)",
        regions: &["FO"],
        reference: Reference::new("https://www.taks.fo/"),
        trigger: number_of(6),
        pattern: r"\b\d{3}[\x20.]?\d{3}\b",
        context: context(&[
            ("fo", &["vinnutal", "v tal", "vtal"]),
            ("da", &["v nummer"]),
            ("en", &["v number", "faroe islands tax", "faroese tax"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["V-tal {{528.194}}", "vinnutal: {{391847}}", "V-number {{402 118}}"], negative: &[("V-tal 52819", "five digits"), ("side 528194", "nothing says that it is a tax number"), ("V-tal 5281942", "seven digits")], },
        ..NUMBER
    },
    Detector {
        id: "fo-p-number",
        title: "Faroese personal number (P-tal)",
        regions: &["FO"],
        reference: Reference::new("https://www.us.fo/"),
        trigger: number_of(9),
        pattern: r"\b\d{6}-?\d{3}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, personal_number)
        }),
        context: context(&[
            ("fo", &["p tal", "ptal", "persónstal"]),
            ("da", &["p nummer"]),
            ("en", &["faroese personal", "faroe islands personal"]),
        ]),
        examples: examples! { positive: &["P-tal {{190475-204}}", "p-tal: {{280795542}}", "persónstal {{230260-796}}"], negative: &[("P-tal 210693-923", "wrong check digit"), ("P-tal 241350-334", "month 13"), ("tlf. 130164404", "nothing says that it is a person")], },
        ..NUMBER
    },
];

fn personal_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<9>(value)?;
    calendar_date::check_in_any_century(pair(&digits, 4), pair(&digits, 2), pair(&digits, 0))?;
    ends_with(
        &digits,
        complement(&digits[..8], &[3, 2, 7, 6, 5, 4, 3, 2], 11),
    )
}
