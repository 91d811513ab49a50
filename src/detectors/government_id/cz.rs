//! Czechia, and Slovakia where both go on with the numbers of Czechoslovakia. Sources: zákon č.
//! 133/2000 Sb. (rodné číslo), Český statistický úřad (IČO), Finanční správa (DIČ).

use super::declaration::{
    FORMAT_ONLY, NUMBER, STRUCTURED, VAT, context, number_of, validator, vat, weighted,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Detector, Reference, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{Few, digits, is_bare, number, pair};
use crate::validators::weighted_sum::{check_character, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "cz-birth-number",
        title: "Czech or Slovak birth number (rodné číslo)",
        regions: &["CZ", "SK"],
        reference: Reference::new(
            "https://www.mvcr.cz/clanek/rady-a-sluzby-dokumenty-rodne-cislo.aspx",
        ),
        trigger: number_of(9),
        pattern: r"\b\d{6}\x20?/\x20?\d{3,4}\b|\b\d{9,10}\b",
        validator: validator("modulo 11", birth_number),
        context: context(&[
            (
                "cs",
                &["rodné číslo", "rodne cislo", "rč", "r č", "rodného čísla"],
            ),
            ("sk", &["rodné číslo", "rodného čísla"]),
            ("en", &["birth number", "czech birth", "slovak birth"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["rodné číslo {{875109/5518}}", "RČ: {{7552161056}}", "r. č. {{960425/7498}}"], negative: &[("rodné číslo 030502/5703", "not a multiple of 11"), ("RČ: 715312/9032", "month 53 stands for 3, month 13 for nothing; here the rest is wrong"), ("smlouva 6512040744", "nothing says that it is a birth number")], },
        ..NUMBER
    },
    Detector {
        id: "cz-company-number",
        title: "Czech or Slovak company number (IČO)",
        regions: &["CZ", "SK"],
        reference: Reference::new("https://www.czso.cz/csu/res/identifikacni_cislo_osoby_ico"),
        trigger: number_of(8),
        pattern: r"\b(?:\d{8}|\d{3}\x20\d{2}\x20\d{3})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            weighted(candidate, &[8, 7, 6, 5, 4, 3, 2], b"10987654321")
        }),
        context: context(&[
            (
                "cs",
                &[
                    "ič",
                    "ičo",
                    "ico",
                    "identifikační číslo",
                    "identifikační číslo osoby",
                ],
            ),
            (
                "sk",
                &[
                    "ičo",
                    "identifikačné číslo organizácie",
                    "identifikačné číslo",
                ],
            ),
            (
                "en",
                &["company id", "czech organisation", "slovak organisation"],
            ),
        ]),
        examples: examples! { positive: &["IČO: {{32902590}}", "IČ {{437 91 921}}", "identifikační číslo {{32920571}}"], negative: &[("IČO: 56790691", "wrong check digit"), ("IČO: 5681198", "seven digits"), ("faktura 02504588", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "cz-vat",
        title: "Czech VAT number (DIČ)",
        regions: &["CZ"],
        pattern: r"\b(?:CZ[\x20:-]{0,3}|cz)?(?:\d{8,10}|\d{6}/\d{3,4})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "CZ", vat_number)
        }),
        context: context(&[
            ("cs", &["dič", "daňové identifikační číslo"]),
            ("en", &["czech vat"]),
        ]),
        examples: examples! { positive: &["DIČ: {{CZ00442445}}", "DIČ {{CZ 59178442}}", "VAT {{CZ8708220500}}"], negative: &[("DIČ: CZ75622623", "wrong check digit"), ("DIČ: CZ5681198", "seven digits"), ("VAT CX67765335", "CX is no member")], },
        ..VAT
    },
    Detector {
        id: "cz-identity-card",
        title: "Czech identity card number (občanský průkaz)",
        regions: &["CZ"],
        reference: Reference::new("https://www.mvcr.cz/clanek/obcanske-prukazy.aspx"),
        trigger: number_of(9),
        pattern: r"\b\d{9}\b",
        context: context(&[
            (
                "cs",
                &[
                    "občanský průkaz",
                    "občanského průkazu",
                    "číslo op",
                    "č op",
                    "op č",
                ],
            ),
            ("en", &["czech identity card", "czech id card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["občanský průkaz č. {{204817395}}", "číslo OP: {{118204773}}", "Czech ID card {{203948116}}"], negative: &[("občanský průkaz č. 20481739", "eight digits"), ("účet 204817395", "nothing says that it is a card"), ("číslo OP: 2048173955", "ten digits")], },
        ..NUMBER
    },
];

fn birth_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits: Few<u32> = digits(candidate.value()).collect();
    birth_digits(&digits)?;
    // Before 1954 there was no check digit.
    Ok(if digits.len() == 9 || is_bare(candidate.value()) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

fn birth_digits(digits: &[u32]) -> Result<(), Refusal> {
    // 50 is added to the month for women, 20 where the numbers of a day were used up.
    let month = pair(digits, 2) % 50 % 20;
    calendar_date::check_in_any_century(pair(digits, 0), month, pair(digits, 4))?;
    match digits {
        [body @ .., check_digit] if body.len() == 9 => {
            let expected = number(body) % 11 % 10;
            if u64::from(*check_digit) == expected {
                Ok(())
            } else {
                Err(Refusal::CheckDigit)
            }
        }
        _ if digits.len() == 9 && !matches!(pair(digits, 0), 54..80) => Ok(()),
        _ => Err(Refusal::Length),
    }
}

/// Companies have eight digits, persons their birth number or, with a 6 in front, one of their own.
fn vat_number(value: &str) -> Result<(), Refusal> {
    const WEIGHTS: &[u32] = &[8, 7, 6, 5, 4, 3, 2];
    let all: Few<u32> = digits(value).collect();
    match *all {
        [first, ..] if all.len() == 8 && first != 9 => {
            check_character(value, WEIGHTS, b"10987654321")
        }
        [6, ref body @ .., check_digit] if body.len() == 7 => {
            let rest = weighted_sum(body, WEIGHTS) % 11;
            if check_digit == (rest + 8) % 10 {
                Ok(())
            } else {
                birth_digits(&all)
            }
        }
        _ => birth_digits(&all),
    }
}
