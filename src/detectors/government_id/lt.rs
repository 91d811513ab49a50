//! Lithuania. Sources: Gyventojų registro įstatymas (asmens kodas), Registrų centras, Valstybinė
//! mokesčių inspekcija (PVM).

use super::declaration::{NUMBER, STRUCTURED, VAT, checked, context, number_of, validator, vat};
use super::ee;
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::digits::{Few, digits, ends_with, exactly};
use crate::validators::weighted_sum::modulo_11_in_two_rounds;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "lt-personal-code",
        title: "Lithuanian personal code (asmens kodas)",
        regions: &["LT"],
        reference: Reference::new("https://www.registrucentras.lt/"),
        trigger: number_of(11),
        pattern: r"\b[1-8]\d{10}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, ee::personal_code)
        }),
        context: context(&[
            ("lt", &["asmens kodas", "asmens kodą", "asmens kodo", "a k"]),
            ("en", &["lithuanian personal"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["asmens kodas {{46309127319}}", "Asmens kodas: {{44708190304}}", "a. k. {{46206058172}}"], negative: &[("asmens kodas 36104256494", "wrong check digit"), ("asmens kodas 35213205566", "month 13"), ("tel. 45210174252", "nothing says that it is a person")], },
        ..NUMBER
    },
    Detector {
        id: "lt-company-code",
        title: "Lithuanian company code (įmonės kodas)",
        regions: &["LT"],
        reference: Reference::new("https://www.registrucentras.lt/jar/"),
        trigger: number_of(9),
        pattern: r"\b\d{9}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, company_code)
        }),
        context: context(&[
            (
                "lt",
                &[
                    "įmonės kodas",
                    "juridinio asmens kodas",
                    "įm kodas",
                    "kodas",
                ],
            ),
            ("en", &["lithuanian company"]),
        ]),
        examples: examples! { positive: &["įmonės kodas {{305029927}}", "Įm. kodas: {{309086571}}", "juridinio asmens kodas {{300418344}}"], negative: &[("įmonės kodas 305141665", "wrong check digit"), ("įmonės kodas 30454456", "eight digits"), ("tel. 306778783", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "lt-vat",
        title: "Lithuanian VAT number (PVM)",
        regions: &["LT"],
        pattern: r"\b(?:LT[\x20:-]{0,3}|lt)?(?:\d{7}1\d|\d{10}1\d)\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "LT", vat_number)
        }),
        context: context(&[
            ("lt", &["pvm", "pvm kodas", "pvm mokėtojo kodas"]),
            ("en", &["lithuanian vat"]),
        ]),
        examples: examples! { positive: &["PVM kodas {{LT896889917}}", "PVM mokėtojo kodas {{LT100022750216}}", "VAT {{LT 445784817}}"], negative: &[("PVM LT630333616", "wrong check digit"), ("PVM LT78829761", "eight digits"), ("VAT LX055281511", "LX is no member")], },
        ..VAT
    },
];

fn company_code(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<9>(value)?;
    ends_with(&digits, check_digit(&digits[..8]))
}

fn vat_number(value: &str) -> Result<(), Refusal> {
    let digits: Few<u32> = digits(value).collect();
    let (_, body) = digits.split_last().ok_or(Refusal::Length)?;
    ends_with(&digits, check_digit(body))
}

fn check_digit(body: &[u32]) -> u32 {
    modulo_11_in_two_rounds(
        body,
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2],
        &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4],
    )
}
