//! Luxembourg. Sources: loi du 19 juin 2013 relative à l'identification des personnes physiques
//! (matricule), Administration de l'enregistrement, des domaines et de la TVA.

use super::declaration::{NUMBER, VAT, checked, context, number_of, validator, vat};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{exactly, number, pair};
use crate::validators::luhn;
use crate::validators::verhoeff;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "lu-national-number",
        title: "Luxembourgish national identification number (matricule)",
        regions: &["LU"],
        reference: Reference::new(
            "https://guichet.public.lu/en/citoyens/citoyennete/registre-national/identification-personnes-physiques/identification.html",
        ),
        trigger: number_of(13),
        pattern: r"\b(?:18|19|20)\d{2}\x20?[01]\d\x20?[0-3]\d\x20?\d{3}\x20?\d{2}\b",
        validator: validator("Luhn and Verhoeff", |candidate| {
            checked(candidate, national_number)
        }),
        context: context(&[
            (
                "fr",
                &[
                    "matricule",
                    "numéro d identification",
                    "numéro national",
                    "sécurité sociale",
                    "matricule national",
                ],
            ),
            (
                "de",
                &[
                    "sozialversicherungsnummer",
                    "nationale identifikationsnummer",
                    "matrikel",
                ],
            ),
            ("lb", &["matrikel", "matricule"]),
            ("en", &["luxembourg national", "luxembourgish national"]),
        ]),
        confidence: Confidence {
            alone: 85,
            in_context: 97,
        },
        examples: examples! { positive: &["matricule {{1980 09 01 989 66}}", "Matricule: {{1996081649683}}", "numéro d'identification {{1979062266466}}"], negative: &[("matricule 1989020670324", "wrong check digits"), ("matricule 1976132287981", "month 13"), ("matricule 197601228798", "one digit short")], },
        ..NUMBER
    },
    Detector {
        id: "lu-vat",
        title: "Luxembourgish VAT number",
        regions: &["LU"],
        pattern: r"\b(?:LU[\x20:-]{0,3}|lu)?(?:\d{8}|\d{3}\x20\d{3}\x20\d{2})\b",
        validator: validator("remainder modulo 89", |candidate| {
            vat(candidate, "LU", vat_number)
        }),
        context: context(&[
            ("fr", &["tva luxembourg", "n tva lu", "luxembourg"]),
            (
                "en",
                &["luxembourgian vat", "luxembourg vat", "luxembourgish vat"],
            ),
        ]),
        examples: examples! { positive: &["TVA {{LU22036804}}", "VAT {{LU 183 758 62}}", "Luxembourg, TVA {{22208934}}"], negative: &[("TVA LU12861994", "wrong check digits"), ("TVA LU1084020", "seven digits"), ("VAT LX28330518", "LX is no member")], },
        ..VAT
    },
];

fn national_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<13>(value)?;
    let year = pair(&digits, 0) * 100 + pair(&digits, 2);
    calendar_date::check(year, pair(&digits, 4), pair(&digits, 6))?;
    luhn::check(digits[..12].iter().copied())?;
    let mut other = digits;
    other[11] = digits[12];
    verhoeff::check(other[..12].iter().copied())
}

fn vat_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<8>(value)?;
    if number(&digits[..6]) % 89 == number(&digits[6..]) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
