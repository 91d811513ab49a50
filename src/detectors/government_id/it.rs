//! Italy. Sources: Decreto ministeriale 23 dicembre 1976 (codice fiscale), art. 35 D.P.R. 633/1972
//! (partita IVA), Ministero dell'Interno (carta d'identità, passaporto).

use super::declaration::{
    FORMAT_ONLY, NUMBER, VAT, context, number_within, validator, vat, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Trigger, Validity};
use crate::validators::digits::{Few, alphanumerics, base36, exactly, number};
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "it-codice-fiscale",
        title: "Italian tax code (codice fiscale)",
        regions: &["IT"],
        reference: Reference::new(
            "https://www.agenziaentrate.gov.it/portale/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf",
        ),
        trigger: Trigger::Word {
            min: 5,
            max: 16,
            before: 10,
            after: 8,
        },
        // Digits may be replaced by the letters L to V where two people would share a code.
        pattern: r"(?xi)\b
        [A-Z]{3} [\x20-]? [A-Z]{3} [\x20-]?                                        # names
        [0-9LMNP-V]{2} [ABCDEHLMPRST] [0-7LMNP-T][0-9LMNP-V] [\x20-]?  # year, month, day
        [A-MZ][0-9LMNP-V]{3} [\x20-]? [A-Z] \b                         # place, check letter",
        validator: validator("letter modulo 26", codice_fiscale),
        context: context(&[
            (
                "it",
                &["codice fiscale", "cod fisc", "cf", "c f", "contribuente"],
            ),
            ("en", &["italian tax code", "fiscal code"]),
        ]),
        confidence: Confidence {
            alone: 90,
            in_context: 97,
        },
        examples: examples! {
            positive: &[
                "codice fiscale {{FBVTSM72M02C300P}}",
                "C.F.: {{NRTTCP55T18G524Q}}",
                "C.F. {{CTD VDB 86D04 G702Z}}",
                "nato a Roma, {{cmbpzl64t02f843j}}",
            ],
            negative: &[
                ("codice fiscale FBVTSM72M02C300Q", "wrong check letter"),
                ("codice fiscale FBVTSM72F02C300P", "F stands for no month"),
                ("codice fiscale FBVTSM72M02C300", "fifteen characters"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "it-vat",
        title: "Italian VAT number (partita IVA)",
        regions: &["IT"],
        pattern: r"\b(?:IT[\x20:-]{0,3}|it)?\d{11}\b",
        validator: validator("Luhn", |candidate| vat(candidate, "IT", vat_number)),
        context: context(&[
            (
                "it",
                &[
                    "partita iva",
                    "p iva",
                    "piva",
                    "iva",
                    "cf",
                    "codice fiscale",
                ],
            ),
            ("en", &["italian vat"]),
        ]),
        examples: examples! { positive: &["P.IVA {{09973710016}}", "Partita IVA: {{IT06459500580}}", "VAT {{IT 07930670158}}"], negative: &[("P.IVA 04490010904", "wrong check digit"), ("P.IVA 0074311015", "ten digits"), ("tel. 09380560582", "nothing says that it is a VAT number")], },
        ..VAT
    },
    Detector {
        id: "it-identity-card",
        title: "Italian identity card number (carta d'identità)",
        regions: &["IT"],
        reference: Reference::new("https://www.cartaidentita.interno.gov.it/"),
        trigger: number_within(5, 3, 3),
        pattern: r"(?i)\b(?:C[A-Z]\d{5}[A-Z]{2}|[A-Z]{2}\x20?\d{7})\b",
        context: context(&[
            (
                "it",
                &[
                    "carta d identità",
                    "carta identità",
                    "carta di identità",
                    "cie",
                    "c i",
                    "documento",
                    "documento d identità",
                ],
            ),
            ("en", &["italian identity card", "italian id"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 82,
        },
        examples: examples! { positive: &["carta d'identità {{CA48291KE}}", "Carta d'identità n. {{AX 4829173}}", "CIE {{CB10394HT}}"], negative: &[("carta d'identità CA4829KE", "four digits"), ("articolo CA48291KE", "nothing says that it is a card"), ("carta d'identità AX 482917", "six digits")], },
        ..NUMBER
    },
    Detector {
        id: "it-driving-licence",
        title: "Italian driving licence number (patente)",
        regions: &["IT"],
        reference: Reference::new("https://www.mit.gov.it/"),
        trigger: word_of(10, 10),
        pattern: r"(?i)\b(?:[A-Z]{2}\d{7}[A-Z]|U1[0-9B-HJ-NP-Z]{7}[A-Z])\b",
        context: context(&[
            ("it", &["patente", "patente di guida", "guida", "patente n"]),
            (
                "en",
                &[
                    "licence",
                    "license",
                    "driving licence",
                    "driver s license",
                    "driver license",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 88,
        },
        examples: examples! { positive: &["patente {{RM4829173K}}", "Patente di guida n. {{U1K8291H7B}}", "patente: {{MI1039482T}}"], negative: &[("patente RM482917K", "six digits"), ("lotto RM4829173K", "nothing says that it is a licence"), ("patente 4829173RMK", "letters stand in front")], },
        ..NUMBER
    },
    Detector {
        id: "it-passport",
        title: "Italian passport number",
        regions: &["IT"],
        reference: Reference::new("https://www.poliziadistato.it/articolo/passaporto"),
        trigger: number_within(7, 3, 0),
        pattern: r"(?i)\b[A-Z]{2}\x20?\d{7}\b",
        context: context(&[
            (
                "it",
                &[
                    "passaporto",
                    "passaporto n",
                    "numero passaporto",
                    "numero di passaporto",
                ],
            ),
            ("en", &["italian passport"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["passaporto {{YA4829173}}", "Passaporto n. {{YB 1039482}}", "numero di passaporto: {{AA7283910}}"], negative: &[("passaporto YA482917", "six digits"), ("lotto YA4829173", "nothing says that it is a passport"), ("passaporto YAK4829173", "three letters")], },
        ..NUMBER
    },
];

fn codice_fiscale(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    /// What a letter, or the digit with its number, counts at the odd places, from the first on.
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let characters: Few<u8> = alphanumerics(candidate.value()).collect();
    let (body, letter) = characters.split_at_checked(15).ok_or(Refusal::Length)?;
    day(body)?;
    let mut sum = 0;
    for (place, byte) in body.iter().enumerate() {
        let value = base36(*byte).ok_or(Refusal::Structure("character set"))?;
        let rank = if value < 10 { value } else { value - 10 };
        sum += if place % 2 == 1 {
            rank
        } else {
            usize::try_from(rank)
                .ok()
                .and_then(|rank| ODD.get(rank).copied())
                .ok_or(Refusal::Structure("character set"))?
        };
    }
    let expected = sum % 26 + 10;
    if letter.first().copied().and_then(base36) == Some(expected) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// Days of women have 40 added.
fn day(body: &[u8]) -> Result<(), Refusal> {
    let digit = |at: usize| match *body.get(at)? {
        digit @ b'0'..=b'9' => Some(digit - b'0'),
        letter @ b'L'..=b'N' => Some(letter - b'L'),
        letter @ b'P'..=b'V' => Some(letter - b'P' + 3),
        _ => None,
    };
    match (digit(9), digit(10)) {
        (Some(tens), Some(ones)) if matches!(tens % 4 * 10 + ones, 1..=31) => Ok(()),
        _ => Err(Refusal::Range("day")),
    }
}

/// The three digits in front of the check digit are those of the province's office.
fn vat_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<11>(value)?;
    if number(&digits[..7]) == 0
        || !matches!(number(&digits[7..10]), 1..=100 | 120 | 121 | 888 | 999)
    {
        return Err(Refusal::Range("office"));
    }
    luhn::check(digits.into_iter())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("FBVTSM72M02C300P", codice_fiscale);
    }
}
