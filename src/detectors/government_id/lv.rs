//! Latvia. Sources: Iedzīvotāju reģistra likums (personas kods), Uzņēmumu reģistrs, Valsts ieņēmumu
//! dienests (PVN).

use super::declaration::{NUMBER, STRUCTURED, VAT, checked, context, number_of, validator, vat};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{ends_with, exactly, pair};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "lv-personal-code",
        title: "Latvian personal code (personas kods)",
        regions: &["LV"],
        reference: Reference::new("https://www.pmlp.gov.lv/lv/personas-kods"),
        trigger: number_of(11),
        pattern: r"\b[0-3]\d{5}[\x20-]?\d{5}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, personal_code)
        }),
        context: context(&[
            ("lv", &["personas kods", "personas kodu", "p k", "pvn"]),
            ("en", &["latvian personal"]),
            ("ru", &["персональный код"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["personas kods {{230854-15733}}", "Personas kods: {{323161-65589}}", "p.k. {{230265-19292}}"], negative: &[("personas kods 060355-19585", "wrong check digit"), ("personas kods 141389-17940", "month 13"), ("tālr. 03090118268", "nothing says that it is a person")], },
        ..NUMBER
    },
    Detector {
        id: "lv-company-number",
        title: "Latvian company registration number",
        regions: &["LV"],
        reference: Reference::new("https://www.ur.gov.lv/"),
        trigger: number_of(11),
        pattern: r"\b[4-9]\d{10}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, company_number)
        }),
        context: context(&[
            (
                "lv",
                &[
                    "reģ nr",
                    "reģistrācijas numurs",
                    "vienotais reģistrācijas numurs",
                    "reģistrācijas nr",
                ],
            ),
            ("en", &["latvian company"]),
        ]),
        examples: examples! { positive: &["Reģ. Nr. {{40002363130}}", "reģistrācijas numurs {{40004362638}}", "vienotais reģistrācijas numurs: {{40009067535}}"], negative: &[("Reģ. Nr. 40007615688", "wrong check digit"), ("Reģ. Nr. 4000599793", "ten digits"), ("pasūtījums 40002591827", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "lv-vat",
        title: "Latvian VAT number (PVN)",
        regions: &["LV"],
        pattern: r"\b(?:LV[\x20:-]{0,3}|lv)?(?:\d{11}|\d{4}\x20\d{4}\x20\d{3}|\d{6}-\d{5})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "LV", vat_number)
        }),
        context: context(&[
            (
                "lv",
                &[
                    "pvn",
                    "pvn nr",
                    "pvn maksātāja",
                    "pievienotās vērtības nodokļa",
                ],
            ),
            ("en", &["latvian vat"]),
        ]),
        examples: examples! { positive: &["PVN {{LV40006140309}}", "VAT {{LV 4000 5443 705}}", "PVN maksātāja numurs {{LV40003275846}}"], negative: &[("PVN LV40006208642", "wrong check digit"), ("PVN LV4000599793", "ten digits"), ("VAT LX40001568927", "LX is no member")], },
        ..VAT
    },
];

fn vat_number(value: &str) -> Result<(), Refusal> {
    company_number(value).or_else(|_| personal_code(value))
}

fn company_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<11>(value)?;
    let sum = weighted_sum(&digits, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]);
    if digits[0] > 3 && sum % 11 == 3 {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// Codes that begin with 32 have had no birth date since 2017.
fn personal_code(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<11>(value)?;
    if pair(&digits, 0) != 32 {
        calendar_date::check_in_any_century(pair(&digits, 4), pair(&digits, 2), pair(&digits, 0))?;
    }
    let sum = weighted_sum(&digits, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    ends_with(&digits, (1 + sum) % 11 % 10)
}
