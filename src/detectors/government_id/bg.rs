//! Bulgaria. Sources: Закон за гражданската регистрация (ЕГН, ЛНЧ), Търговски регистър (ЕИК),
//! Закон за ДДС (VAT number).

use super::declaration::{
    FORMAT_ONLY, NUMBER, STRUCTURED, VAT, checked, context, number_of, validator, vat, weighted,
};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{Few, digits, ends_with, exactly, pair};
use crate::validators::weighted_sum::{complement, modulo_11_in_two_rounds, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "bg-egn",
        title: "Bulgarian unified civil number (EGN)",
        regions: &["BG"],
        reference: Reference::new("https://www.grao.bg/"),
        trigger: number_of(10),
        pattern: r"\b\d{6}[\x20-]?\d{3}\x20?\d\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, civil_number)
        }),
        context: context(&[
            (
                "bg",
                &[
                    "егн",
                    "единен граждански номер",
                    "граждански номер",
                    "лична карта",
                ],
            ),
            (
                "en",
                &[
                    "egn",
                    "bulgarian personal",
                    "unified civil number",
                    "uniform civil number",
                ],
            ),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["ЕГН: {{8505120233}}", "EGN {{7910210036}}", "единен граждански номер {{770815-6322}}"], negative: &[("ЕГН: 6201272693", "wrong check digit"), ("ЕГН: 7513020035", "month 13"), ("тел. 9305101048", "nothing says that it is a civil number")], },
        ..NUMBER
    },
    Detector {
        id: "bg-lnch",
        title: "Bulgarian personal number of a foreigner (LNCh)",
        regions: &["BG"],
        reference: Reference::new("https://www.mvr.bg/migration"),
        trigger: number_of(10),
        pattern: r"\b\d{10}\b",
        validator: validator("weighted sum, modulo 10", |candidate| {
            weighted(candidate, &[21, 19, 17, 13, 11, 9, 7, 3, 1], b"0123456789")
        }),
        context: context(&[
            ("bg", &["лнч", "личен номер на чужденец"]),
            (
                "en",
                &["lnch", "pnf", "number of a foreigner", "foreigner number"],
            ),
        ]),
        examples: examples! { positive: &["ЛНЧ: {{8039914297}}", "личен номер на чужденец {{4351158621}}", "LNCh {{4959333499}}"], negative: &[("ЛНЧ: 2729597042", "wrong check digit"), ("ЛНЧ: 116873473", "one digit short"), ("фактура 8392059194", "nothing says that it is a foreigner")], },
        ..NUMBER
    },
    Detector {
        id: "bg-eik",
        title: "Bulgarian company identification code (EIK, Bulstat)",
        regions: &["BG"],
        reference: Reference::new("https://portal.registryagency.bg/"),
        trigger: number_of(9),
        pattern: r"\b(?:\d{13}|\d{9})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, company_code)
        }),
        context: context(&[
            (
                "bg",
                &["еик", "булстат", "бул", "единен идентификационен код"],
            ),
            ("en", &["eik", "uic", "bulstat", "bulgarian company"]),
        ]),
        examples: examples! { positive: &["ЕИК {{146725156}}", "Булстат: {{281983398}}", "EIK {{103994464}}"], negative: &[("ЕИК 119280287", "wrong check digit"), ("ЕИК 25041758", "eight digits"), ("поръчка 175330792", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "bg-identity-card",
        title: "Bulgarian identity card number",
        regions: &["BG"],
        reference: Reference::new("https://www.mvr.bg/"),
        trigger: number_of(9),
        pattern: r"\b\d{9}\b",
        context: context(&[
            ("bg", &["лична карта", "л к", "документ за самоличност"]),
            ("en", &["bulgarian identity card", "bulgarian id card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "лична карта № {{648291730}}",
                "л.к. {{641039482}}",
                "Bulgarian identity card {{647291836}}",
            ],
            negative: &[
                ("лична карта № 64829173", "eight digits"),
                ("фактура 648291730", "nothing says that it is a card"),
                ("л.к. 6482917305", "ten digits"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "bg-vat",
        title: "Bulgarian VAT number",
        regions: &["BG"],
        pattern: r"\b(?:BG[\x20:-]{0,3}|bg)?(?:\d{3}\x20?\d{3}\x20?\d{3}|\d{10})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "BG", vat_number)
        }),
        context: context(&[
            (
                "bg",
                &[
                    "ддс",
                    "ддс номер",
                    "ид по ддс",
                    "номер по ддс",
                    "идентификационен номер по ддс",
                ],
            ),
            ("en", &["bulgarian vat"]),
        ]),
        examples: examples! { positive: &["ДДС № {{BG117159474}}", "VAT: {{BG 162038261}}", "идентификационен номер по ДДС {{276153449}}"], negative: &[("ДДС № BG279612782", "wrong check digit"), ("VAT: BG25041758", "eight digits"), ("VAT: BX117584781", "BX is no country")], },
        ..VAT
    },
];

fn civil_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<10>(value)?;
    // 20 is added to the month for the 1800s, 40 for the 2000s.
    calendar_date::check_in_any_century(pair(&digits, 0), pair(&digits, 2) % 20, pair(&digits, 4))?;
    ends_with(
        &digits,
        weighted_sum(&digits, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10,
    )
}

/// The last four of thirteen digits are those of a branch.
fn company_code(value: &str) -> Result<(), Refusal> {
    let all: Few<u32> = digits(value).collect();
    let company = all.get(..9).ok_or(Refusal::Length)?;
    ends_with(
        company,
        modulo_11_in_two_rounds(
            &company[..8],
            &[1, 2, 3, 4, 5, 6, 7, 8],
            &[3, 4, 5, 6, 7, 8, 9, 10],
        ),
    )?;
    if all.len() == 13 {
        let branch = modulo_11_in_two_rounds(&all[8..12], &[2, 7, 3, 5], &[4, 9, 5, 7]);
        return ends_with(&all, branch);
    }
    Ok(())
}

/// Companies have nine digits; persons have ten, of their civil number, of their number as
/// foreigners, or of the tax register.
fn vat_number(value: &str) -> Result<(), Refusal> {
    let Ok(digits) = exactly::<10>(value) else {
        return company_code(value);
    };
    let foreigner = weighted_sum(&digits[..9], &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10;
    let other = complement(&digits[..9], &[4, 3, 2, 7, 6, 5, 4, 3, 2], 11);
    if digits[9] == foreigner || digits[9] == other {
        return Ok(());
    }
    civil_number(value)
}
