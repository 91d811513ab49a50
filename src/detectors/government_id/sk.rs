//! Slovakia, beyond what it shares with Czechia. Sources: Finančná správa (IČ DPH, DIČ), Ministerstvo
//! vnútra (občiansky preukaz).

use super::declaration::{
    FORMAT_ONLY, NUMBER, VAT, checked, context, number_of, number_within, validator, vat,
};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::digits::{exactly, number};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "sk-vat",
        title: "Slovak VAT number (IČ DPH)",
        regions: &["SK"],
        pattern: r"\b(?:SK[\x20:-]{0,3}|sk)?[1-9]\d[2-4789]\x20?\d{3}\x20?\d{2}\x20?\d{2}\b",
        validator: validator("multiple of 11", |candidate| {
            vat(candidate, "SK", vat_number)
        }),
        context: context(&[
            (
                "sk",
                &["ič dph", "dph", "ič pre daň z pridanej hodnoty", "ičdph"],
            ),
            ("en", &["slovak vat"]),
        ]),
        examples: examples! { positive: &["IČ DPH: {{SK2038708628}}", "VAT {{SK 2029012667}}", "IČ DPH {{SK 203 033 51 53}}"], negative: &[("IČ DPH: SK2025478707", "not a multiple of 11"), ("VAT SK203279033", "nine digits"), ("VAT SX2029866212", "SX is no member")], },
        ..VAT
    },
    Detector {
        id: "sk-tax-number",
        title: "Slovak tax number (DIČ)",
        regions: &["SK"],
        reference: Reference::new("https://www.financnasprava.sk/"),
        trigger: number_of(10),
        pattern: r"\b[1-9]\d{9}\b",
        validator: validator("multiple of 11", |candidate| checked(candidate, vat_number)),
        context: context(&[
            ("sk", &["dič", "daňové identifikačné číslo"]),
            ("en", &["slovak tax"]),
        ]),
        examples: examples! { positive: &["DIČ: {{2042805215}}", "DIČ {{2025477190}}", "daňové identifikačné číslo {{2020069106}}"], negative: &[("DIČ: 2034773175", "not a multiple of 11"), ("DIČ: 203279033", "nine digits"), ("tel. 2025474418", "nothing says that it is a taxpayer")], },
        ..NUMBER
    },
    Detector {
        id: "sk-identity-card",
        title: "Slovak identity card number (občiansky preukaz)",
        regions: &["SK"],
        reference: Reference::new("https://www.minv.sk/?obcianske-preukazy"),
        trigger: number_within(6, 3, 0),
        pattern: r"(?i)\b[A-Z]{2}\x20?\d{6}\b",
        context: context(&[
            (
                "sk",
                &[
                    "občiansky preukaz",
                    "občianskeho preukazu",
                    "číslo op",
                    "č op",
                    "op",
                ],
            ),
            ("en", &["slovak identity card", "slovak id"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["občiansky preukaz {{EA 482917}}", "číslo OP: {{HT103948}}", "OP č. {{EC729183}}"], negative: &[("občiansky preukaz EA 48291", "five digits"), ("časť EA 482917", "nothing says that it is a card"), ("OP č. EAC729183", "three letters")], },
        ..NUMBER
    },
];

fn vat_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<10>(value)?;
    if number(&digits).is_multiple_of(11) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
