//! Ireland. Sources: Department of Social Protection (PPS number), Revenue Commissioners (VAT number).

use super::declaration::{
    NUMBER, STRUCTURED, VAT, checked, context, number_within, validator, vat,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, alphanumerics, base36, digits};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ie-pps",
        title: "Irish personal public service number (PPS)",
        regions: &["IE"],
        reference: Reference::new(
            "https://www.gov.ie/en/department-of-social-protection/services/get-a-personal-public-service-pps-number/",
        ),
        trigger: number_within(7, 0, 3),
        pattern: r"(?i)\b\d{7}\x20?[A-W][ABHWTX]?\b",
        validator: validator("letter modulo 23", |candidate| checked(candidate, letters)),
        context: context(&[
            (
                "en",
                &[
                    "pps",
                    "pps no",
                    "ppsn",
                    "pps number",
                    "personal public service",
                    "revenue",
                ],
            ),
            ("ga", &["uimhir psp", "upsp"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["PPS No. {{9261490I}}", "PPSN: {{8756358RA}}", "personal public service number {{5955635Q}}"], negative: &[("PPS No. 0048080L", "wrong check letter"), ("PPSN: 948783B", "six digits"), ("PPSN: 9487834B12", "goes on")], },
        ..NUMBER
    },
    Detector {
        id: "ie-vat",
        title: "Irish VAT number",
        regions: &["IE"],
        trigger: number_within(5, 6, 3),
        pattern: r"\b(?:IE[\x20:-]{0,3}|ie)?(?:\d{7}[A-Wa-w][A-Ia-iW]?|\d[A-Z+*]\d{5}[A-W])\b",
        validator: validator("letter modulo 23", vat_number),
        context: context(&[("en", &["irish vat", "irish tax", "ireland vat"])]),
        examples: examples! { positive: &["VAT: {{IE0658627R}}", "VAT No. {{IE 1047071U}}", "Irish VAT {{6297312I}}"], negative: &[("VAT: IE2996204J", "wrong check letter"), ("VAT: IE514335N", "six digits"), ("VAT: IX2009099N", "IX is no member")], },
        ..VAT
    },
];

fn vat_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    vat(candidate, "IE", |value| {
        match value.trim_start_matches([' ', '-']).as_bytes() {
            // Until 2013 the first digit stood behind five others, with a character of the series.
            [first, series, digits @ .., letter] if !series.is_ascii_digit() => {
                let all: Few<u32> = [b'0']
                    .iter()
                    .chain(digits)
                    .chain([first])
                    .copied()
                    .filter_map(base36)
                    .collect();
                agree(&all, None, *letter)
            }
            _ => letters(value),
        }
    })
}

/// Seven digits, a check letter, and a letter that counts nine times if it is not W or higher.
fn letters(value: &str) -> Result<(), Refusal> {
    let characters: Few<u8> = alphanumerics(value).collect();
    let digits: Few<u32> = digits(value).collect();
    match (characters.get(7), characters.get(8)) {
        (Some(letter), second) if digits.len() == 7 => agree(&digits, second.copied(), *letter),
        _ => Err(Refusal::Length),
    }
}

fn agree(digits: &[u32], second: Option<u8>, letter: u8) -> Result<(), Refusal> {
    // Spouses and others had T, W or X, which do not count.
    let extra = match second {
        Some(letter @ b'A'..=b'I') => u32::from(letter - b'A') + 1,
        _ => 0,
    };
    let rest = (weighted_sum(digits, &[8, 7, 6, 5, 4, 3, 2]) + 9 * extra) % 23;
    let expected = match rest {
        0 => 'W',
        _ => char::from_u32(u32::from(b'A') + rest - 1).unwrap_or_default(),
    };
    if char::from(letter.to_ascii_uppercase()) == expected {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
