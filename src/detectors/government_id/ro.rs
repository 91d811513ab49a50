//! Romania. Sources: Legea nr. 105/1996 (CNP), Codul fiscal (CUI, CIF), Oficiul Național al Registrului
//! Comerțului.

use super::declaration::{
    FORMAT_ONLY, NUMBER, STRUCTURED, VAT, checked, context, number_of, number_within, validator,
    vat,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::{Few, digits, ends_with, exactly, pair};
use crate::validators::weighted_sum::{check_character, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ro-cnp",
        title: "Romanian personal numerical code (CNP)",
        regions: &["RO"],
        reference: Reference::new("https://legislatie.just.ro/Public/DetaliiDocument/8560"),
        trigger: number_of(13),
        pattern: r"\b[1-9]\d{12}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, personal_code)
        }),
        context: context(&[
            (
                "ro",
                &["cnp", "cod numeric personal", "codul numeric personal"],
            ),
            ("en", &["romanian numerical personal", "romanian personal"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["CNP {{2880507104001}}", "cod numeric personal: {{1510313318467}}", "CNP: {{2451203267821}}"], negative: &[("CNP 1971210395190", "wrong check digit"), ("CNP 1691318295487", "month 13"), ("CNP 169031829548", "one digit short")], },
        ..NUMBER
    },
    Detector {
        id: "ro-cui",
        title: "Romanian company code (CUI, CIF)",
        regions: &["RO"],
        reference: Reference::new("https://www.anaf.ro/"),
        trigger: number_of(4),
        pattern: r"\b[1-9]\d{3,9}\b|\b[1-9]\d{2}\x20\d{3}\x20\d{2}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, company_code)
        }),
        context: context(&[
            (
                "ro",
                &[
                    "cui",
                    "cif",
                    "cod unic de înregistrare",
                    "codul unic de înregistrare",
                    "cod fiscal",
                    "cod de identificare fiscală",
                    "cf",
                    "scopuri de tva",
                    "scopuri de tva",
                ],
            ),
            (
                "en",
                &[
                    "romanian company",
                    "romanian vat",
                    "romanian vat",
                    "romanian tax",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 90,
        },
        examples: examples! { positive: &["CUI {{30009656}}", "CIF: {{24448150}}", "cod fiscal {{44421214}}"], negative: &[("CUI 36826371", "wrong check digit"), ("CUI 388", "three digits"), ("pagina 30425755", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "ro-vat",
        title: "Romanian VAT number",
        regions: &["RO"],
        trigger: number_within(4, 4, 0),
        pattern: r"\b(?:RO[\x20:-]{0,3}|ro)(?:[1-9]\d{3,9}|[1-9]\d{2}\x20\d{3}\x20\d{2}|[1-9]\d{12})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "RO", |number| {
                company_code(number).or_else(|_| personal_code(number))
            })
        }),
        context: context(&[
            (
                "ro",
                &[
                    "cui",
                    "cif",
                    "tva",
                    "cod tva",
                    "cod de înregistrare în scopuri de tva",
                    "cf",
                    "scopuri de tva",
                ],
            ),
            ("en", &["vat", "romanian vat"]),
        ]),
        examples: examples! { positive: &["CUI {{RO23673073}}", "VAT {{RO 25157893}}", "cod TVA: {{RO47329639}}"], negative: &[("CUI RO41409701", "wrong check digit"), ("VAT RO388", "three digits"), ("VAT RX25895033", "RX is no member")], },
        ..VAT
    },
    Detector {
        id: "ro-trade-register",
        title: "Romanian trade register number",
        regions: &["RO"],
        reference: Reference::new("https://www.onrc.ro/"),
        trigger: number_within(4, 20, 0),
        pattern: r"(?xi)\b [CFJ] (?: [\x20/-]{0,3}\d{1,2}[\x20/-]{1,3}\d{1,5}[\x20/-]{1,3}(?:\d\d\.\d\d\.)?(?:199\d|20[01]\d|202[0-4]) | (?:199\d|20[0-3]\d)\d{9} ) \b",
        validator: validator("county, year", trade_register),
        context: context(&[
            (
                "ro",
                &[
                    "registrul comerțului",
                    "registrul comerţului",
                    "nr reg com",
                    "reg com",
                    "orc",
                    "ordine din registrul comerţului",
                    "înmatriculare",
                    "onrc",
                ],
            ),
            ("en", &["romanian trade register"]),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 95,
        },
        examples: examples! { positive: &["Nr. Reg. Com. {{J40/4829/2017}}", "registrul comerțului {{J2012435364127}}", "Reg. Com.: {{F12/283/2009}}"], negative: &[("Reg. Com.: J48/4829/2017", "no county has the number 48"), ("registrul comerțului J2014893375119", "wrong check digit"), ("Reg. Com.: J40/4829/17", "a year of two digits")], },
        ..NUMBER
    },
    Detector {
        id: "ro-identity-card",
        title: "Romanian identity card (seria și numărul CI)",
        regions: &["RO"],
        reference: Reference::new("https://depabd.mai.gov.ro/"),
        trigger: number_within(6, 10, 0),
        pattern: r"(?i)\b[A-Z]{2}[\x20-]?(?:nr\.?\x20?)?\d{6}\b",
        context: context(&[(
            "ro",
            &[
                "ci",
                "c i",
                "carte de identitate",
                "cartea de identitate",
                "buletin",
                "seria",
                "act de identitate",
            ],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["C.I. seria {{RX nr. 482917}}", "carte de identitate {{KT 103948}}", "CI {{AX729183}}"], negative: &[("CI RX 48291", "five digits"), ("pagina RX 482917", "nothing says that it is a card"), ("CI RXK 482917", "three letters")], },
        ..NUMBER
    },
];

fn personal_code(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<13>(value)?;
    calendar_date::check_in_any_century(pair(&digits, 1), pair(&digits, 3), pair(&digits, 5))?;
    if !matches!(pair(&digits, 7), 1..=48 | 51 | 52 | 70 | 80..=83) {
        return Err(Refusal::Range("county"));
    }
    let sum = weighted_sum(&digits, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]);
    ends_with(
        &digits,
        match sum % 11 {
            10 => 1,
            rest => rest,
        },
    )
}

fn company_code(value: &str) -> Result<(), Refusal> {
    check_character(value, &[7, 5, 3, 2, 1, 7, 5, 3, 2], b"00987654321")
}

/// Kind, county, number and year; since 2024 in one piece with a check digit.
fn trade_register(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let all: Few<u32> = digits(value).collect();
    let county = if all.len() == 13 && !value.contains('/') {
        let letter = value
            .bytes()
            .next()
            .map_or(0, |c| u32::from(c.to_ascii_uppercase()) % 10);
        ends_with(&all, (letter + all[..12].iter().sum::<u32>()) % 10)?;
        pair(&all, 10)
    } else {
        let county = value.trim_start_matches(|c: char| !c.is_ascii_digit());
        county
            .split(['/', ' ', '-'])
            .next()
            .and_then(|county| county.parse().ok())
            .unwrap_or(99)
    };
    if matches!(county, 0..=40 | 51 | 52) {
        let slashes = value.bytes().filter(|byte| *byte == b'/').count();
        Ok(if slashes == 2 {
            Validity::Real
        } else {
            Validity::Plausible
        })
    } else {
        Err(Refusal::Range("county"))
    }
}
