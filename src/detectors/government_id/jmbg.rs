//! The unique master citizen number of Yugoslavia, which its successors go on with. Source: Zakon o
//! jedinstvenom matičnom broju građana.

use super::declaration::{NUMBER, STRUCTURED, checked, context, number_of, validator};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{ends_with, exactly, pair};
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "jmbg",
    title: "Unique master citizen number (JMBG, EMŠO, EMBG)",
    regions: &["BA", "HR", "ME", "MK", "RS", "SI", "XK"],
    reference: Reference::new("https://www.pisrs.si/Pis.web/pregledPredpisa?id=ZAKO1236"),
    trigger: number_of(13),
    pattern: r"\b[0-3]\d[01]\d\x20?\d{3}\x20?\d{2}\x20?\d{3}\x20?\d\b",
    validator: validator("weighted sum, modulo 11", |candidate| {
        checked(candidate, citizen_number)
    }),
    context: context(&[
        (
            "sr",
            &[
                "јмбг",
                "jmbg",
                "матични број",
                "јединствени матични број",
                "jedinstveni matični broj",
                "matični broj",
            ],
        ),
        (
            "sl",
            &[
                "emšo",
                "emso",
                "enotna matična številka",
                "enotna matična številka občana",
                "matična številka občana",
            ],
        ),
        ("mk", &["ембг", "единствен матичен број", "матичен број"]),
        ("en", &["unique master citizen number", "personal number"]),
    ]),
    confidence: STRUCTURED,
    examples: examples! { positive: &["JMBG: {{1101968736374}}", "EMŠO {{2705994505506}}", "ЕМБГ {{2605949459280}}"], negative: &[("JMBG: 0105961733520", "wrong check digit"), ("JMBG: 2213984710005", "month 13"), ("EMŠO 220998471000", "one digit short")], },
    ..NUMBER
}];

/// Day, month, the last three digits of the year, region, order, check digit.
fn citizen_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<13>(value)?;
    let year = digits[4] * 100 + pair(&digits, 5);
    let year = if year < 800 { 2000 + year } else { 1000 + year };
    calendar_date::check(year, pair(&digits, 2), pair(&digits, 0))?;
    let rest = complement(&digits[..12], &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11);
    ends_with(&digits, rest % 10)
}
