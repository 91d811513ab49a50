//! Cyprus. Source: Τμήμα Φορολογίας (tax identification code, VAT number).

use super::declaration::{
    FORMAT_ONLY, NUMBER, VAT, context, number_of, number_within, validator, vat,
};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::digits::{alphanumerics, base36, exactly, pair};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "cy-vat",
        title: "Cypriot tax and VAT number (TIC)",
        regions: &["CY"],
        trigger: number_within(8, 4, 2),
        pattern: r"(?i)\b(?:CY[\x20:-]{0,3})?\d{8}[\x20-]?[A-Z]\b",
        validator: validator("letter modulo 26", |candidate| {
            vat(candidate, "CY", tax_code)
        }),
        context: context(&[
            (
                "el",
                &[
                    "φπα",
                    "φ π α",
                    "αφμ",
                    "αριθμός εγγραφής",
                    "αριθμός εγγραφής φ π α",
                    "αρ εγγραφής",
                    "αριθμός φορολογικής ταυτότητας",
                ],
            ),
            (
                "en",
                &[
                    "tic",
                    "cyprus tic",
                    "cyprus vat",
                    "cypriot vat",
                    "tax identification code",
                ],
            ),
        ]),
        examples: examples! { positive: &["ΦΠΑ {{CY10051361Z}}", "VAT: {{CY-10948554O}}", "TIC {{10286637W}}"], negative: &[("VAT: CY10761571X", "wrong check letter"), ("TIC 12400172E", "does not begin with 12"), ("TIC 1040017E", "seven digits")], },
        ..VAT
    },
    Detector {
        id: "cy-identity-card",
        title: "Cypriot identity card number",
        regions: &["CY"],
        reference: Reference::new("https://www.gov.cy/mip/crmd/"),
        trigger: number_of(6),
        pattern: r"\b0{0,4}\d{6,7}\b",
        context: context(&[
            (
                "el",
                &[
                    "δελτίο ταυτότητας",
                    "αρ ταυτότητας",
                    "αριθμός ταυτότητας",
                    "α δ τ κύπρου",
                ],
            ),
            (
                "en",
                &[
                    "cyprus id",
                    "cypriot id",
                    "cyprus identity card",
                    "cypriot identity card",
                ],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["Δελτίο Ταυτότητας {{829174}}", "Cyprus ID: {{1047382}}", "Αρ. Ταυτότητας: {{0000938271}}"], negative: &[("Cyprus ID: 82917", "five digits"), ("κωδικός 829174", "nothing says that it is an identity card"), ("Cyprus ID: 82917A", "a letter")], },
        ..NUMBER
    },
];

/// Digits at the odd places count as by this table, those at the even places as themselves.
fn tax_code(value: &str) -> Result<(), Refusal> {
    const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    let digits = exactly::<8>(value)?;
    if pair(&digits, 0) == 12 {
        return Err(Refusal::Range("prefix"));
    }
    let sum: u32 = (digits.iter().enumerate())
        .map(|(place, digit)| match place % 2 {
            0 => ODD.get(*digit as usize).copied().unwrap_or_default(),
            _ => *digit,
        })
        .sum();
    if alphanumerics(value).next_back().and_then(base36) == Some(sum % 26 + 10) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
