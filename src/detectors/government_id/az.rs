//! Azerbaijan. Sources: Dövlət Vergi Xidməti (VÖEN), Daxili İşlər Nazirliyi (FİN).

use super::declaration::{NUMBER, checked, context, number_of, validator, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::weighted_sum::check_character;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "az-voen",
        title: "Azerbaijani tax number (VÖEN)",
        regions: &["AZ"],
        reference: Reference::new("https://www.taxes.gov.az/"),
        trigger: number_of(9),
        pattern: r"\b\d{8,9}[12]\b|\b\d{3}\x20\d{3}\x20\d{3}[12]\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, tax_number)
        }),
        context: context(&[
            (
                "az",
                &["vöen", "voen", "vergi ödəyicisinin eyniləşdirmə nömrəsi"],
            ),
            ("en", &["azerbaijan tax", "azerbaijani tax"]),
            ("ru", &["воен"]),
        ]),
        examples: examples! { positive: &["VÖEN {{8419162802}}", "VÖEN: {{1729958111}}", "VOEN {{047 541 5782}}"], negative: &[("VÖEN 0308650664", "wrong check digit"), ("VÖEN 61162657", "eight digits"), ("tel. 5160266972", "nothing says that it is a taxpayer")], },
        ..NUMBER
    },
    Detector {
        id: "az-pin",
        title: "Azerbaijani personal identification number (FİN)",
        regions: &["AZ"],
        reference: Reference::new("https://www.e-gov.az/"),
        trigger: word_of(7, 7),
        pattern: r"\b[0-9A-HJ-NP-Z]{7}\b",
        context: context(&[
            (
                "az",
                &["fin", "fin kod", "fi̇n", "fərdi identifikasiya nömrəsi"],
            ),
            ("en", &["azerbaijan pin", "azerbaijani personal"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        examples: examples! { positive: &["FİN {{5KH29BD}}", "FIN kod: {{4RT81NA}}", "FİN: {{6ZP03LC}}"], negative: &[("FIN kod 5KH29B", "six characters"), ("lot 5KH29BD", "nothing says that it is a person"), ("FİN 5KH29OD", "O is not used")], },
        ..NUMBER
    },
];

/// Without its leading zero at times. Before the last digit, which says what the taxpayer is, stands
/// the check digit.
fn tax_number(value: &str) -> Result<(), Refusal> {
    let body = value
        .trim_end()
        .get(..value.len().saturating_sub(1))
        .unwrap_or_default();
    check_character(body, &[4, 1, 8, 6, 2, 7, 5, 3], b"0123456789-")
}
