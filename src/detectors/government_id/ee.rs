//! Estonia. Sources: EVS 585:2007 (isikukood), Registrite ja Infosüsteemide Keskus (registrikood),
//! Maksu- ja Tolliamet (VAT number).

use super::declaration::{NUMBER, STRUCTURED, VAT, checked, context, number_of, validator, vat};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{ends_with, exactly, pair};
use crate::validators::weighted_sum::{check_character, modulo_11_in_two_rounds};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ee-personal-code",
        title: "Estonian personal code (isikukood)",
        regions: &["EE"],
        reference: Reference::new(
            "https://www.siseministeerium.ee/tegevusvaldkonnad/rahvastikutoimingud/isikukood",
        ),
        trigger: number_of(11),
        pattern: r"\b[1-8]\d{10}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, personal_code)
        }),
        context: context(&[
            ("et", &["isikukood", "isikukoodi", "ik"]),
            (
                "en",
                &[
                    "estonian personal",
                    "personal identification code",
                    "personal code",
                ],
            ),
            ("ru", &["личный код"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["isikukood {{30010088867}}", "Isikukood: {{49712287267}}", "Estonian personal ID {{45410183419}}"], negative: &[("isikukood 37708269754", "wrong check digit"), ("isikukood 49413063478", "month 13"), ("tellimus 38812123438", "nothing says that it is a person")], },
        ..NUMBER
    },
    Detector {
        id: "ee-company-code",
        title: "Estonian organisation registration code (registrikood)",
        regions: &["EE"],
        reference: Reference::new("https://ariregister.rik.ee/"),
        trigger: number_of(8),
        pattern: r"\b[1-9]\d{7}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, company_code)
        }),
        context: context(&[
            (
                "et",
                &[
                    "registrikood",
                    "registrikoodi",
                    "reg kood",
                    "rg kood",
                    "reg nr",
                ],
            ),
            (
                "en",
                &["estonian organisation", "estonian company", "registry code"],
            ),
        ]),
        examples: examples! { positive: &["registrikood {{15244104}}", "Reg. kood: {{17860103}}", "registry code {{17720052}}"], negative: &[("registrikood 16633803", "wrong check digit"), ("registrikood 1611092", "seven digits"), ("arve 10056177", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "ee-vat",
        title: "Estonian VAT number (KMKR)",
        regions: &["EE"],
        pattern: r"\b(?:EE[\x20:-]{0,3}|ee)?10\d(?:\d{6}|\x20\d{3}\x20\d{3})\b",
        validator: validator("weighted sum, modulo 10", |candidate| {
            vat(candidate, "EE", |number| {
                check_character(number, &[3, 7, 1, 3, 7, 1, 3, 7], b"0987654321")
            })
        }),
        context: context(&[
            (
                "et",
                &["kmkr", "kmkr nr", "käibemaksukohuslase", "käibemaks"],
            ),
            ("en", &["estonian vat"]),
        ]),
        examples: examples! { positive: &["KMKR {{EE103386430}}", "VAT: {{EE 108 956 577}}", "KMKR nr {{103438265}}"], negative: &[("KMKR EE106148813", "wrong check digit"), ("KMKR EE400931558", "begins with 10"), ("VAT: EE10529864", "eight digits")], },
        ..VAT
    },
];

const FIRST: &[u32] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const SECOND: &[u32] = &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

/// Lithuania's personal codes follow the same standard.
pub(super) fn personal_code(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<11>(value)?;
    calendar_date::check_in_any_century(pair(&digits, 1), pair(&digits, 3), pair(&digits, 5))?;
    ends_with(
        &digits,
        modulo_11_in_two_rounds(&digits[..10], FIRST, SECOND),
    )
}

fn company_code(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<8>(value)?;
    ends_with(
        &digits,
        modulo_11_in_two_rounds(&digits[..7], FIRST, SECOND),
    )
}
