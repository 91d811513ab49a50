//! Further identifiers of securities and derivatives. Source: ANSI X9.145 (FIGI), ISO 10962 (CFI),
//! ISO 4914 (UPI), WM Datenservice (WKN), SIX (Valor).

use super::{FINANCIAL, word};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::digits::{alphanumerics, base36};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "cfi",
        title: "Classification of a financial instrument (CFI)",
        reference: Reference::new("https://www.iso.org/standard/81140.html"),
        trigger: behind(&["cfi"]),
        pattern: labelled!("cfi", r"[CDEFHIJKLMORST][A-Z]{5}"),
        validator: Some(Validator {
            name: "category and group",
            check: cfi,
        }),
        context: Context {
            positive: &[("en", &["cfi"])],
            negative: &[],
        },
        examples: examples! {
            positive: &["CFI: {{ESVUFR}}", "CFI code {{DBFTFB}}", "cfi={{OCASPS}}"],
            negative: &[
                ("CFI: EAVUFR", "no group of equities"),
                ("CFI: ESVUF", "five letters"),
                ("the ESVUFR file", "nothing says that it is a CFI"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "ch-valor",
        title: "Swiss security number (Valor)",
        regions: &["CH", "LI"],
        reference: Reference::new(
            "https://www.six-group.com/en/products-services/financial-information/data-standards.html",
        ),
        trigger: behind(&["valor"]),
        pattern: labelled!(
            r"valor|valoren(?:nummer|-?nr\.?)?",
            r"\d{1,3}(?:(?:'|’|\.)\d{3}){1,2}|\d{5,9}"
        ),
        context: Context {
            positive: &[("de", &["valor", "valoren", "valorennummer", "valoren nr"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 70,
        },
        examples: examples! {
            positive: &["Valor {{1213853}}", "Valorennummer: {{3886335}}", "Valor {{12'005'267}}"],
            negative: &[
                ("valor: 42", "two digits"),
                ("Artikel 1213853", "nothing says that it is a Valor"),
                ("valoren seit 2019", "a year"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "figi",
        title: "Financial instrument global identifier (FIGI)",
        reference: Reference::new("https://www.openfigi.com/about/figi"),
        trigger: word(12, 12),
        pattern: r"\b[BCDFGHJ-NP-TV-Z]{2}G[0-9BCDFGHJ-NP-TV-Z]{8}\d\b",
        validator: Some(Validator {
            name: "modulus 10 double-add-double",
            check: figi,
        }),
        context: Context {
            positive: &[(
                "en",
                &["figi", "bloomberg", "openfigi", "instrument", "security"],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 60,
            in_context: 95,
        },
        examples: examples! {
            positive: &["FIGI {{BBG006W34H02}}", "figi: {{BBG008RL7GR4}}", "instrument {{BBG00R5Y1CS2}}"],
            negative: &[
                ("FIGI BBG006W34H03", "wrong check digit"),
                ("FIGI BBA006W34H02", "the third is always G"),
                ("FIGI BBG006W34H0", "eleven characters"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "unique-product-identifier",
        title: "Unique product identifier of a derivative (UPI)",
        reference: Reference::new("https://www.iso.org/standard/80506.html"),
        trigger: word(12, 12),
        pattern: r"(?i)\bQZ[0-9B-DF-HJ-NP-TV-XZ]{10}\b",
        validator: Some(Validator {
            name: "mod 31, 30",
            check: upi,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "upi",
                    "unique product",
                    "derivative",
                    "anna dsb",
                    "iso 4914",
                ],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 40,
            in_context: 93,
        },
        examples: examples! {
            positive: &["UPI {{QZT94HM3KX7K}}", "derivative UPI: {{QZ8VN20RWCPH}}", "upi={{qz5kd7s1bz9x}}"],
            negative: &[
                ("UPI QZT94HM3KX7G", "wrong check character"),
                ("UPI QAT94HM3KX7F", "begins otherwise"),
                ("UPI QZT94HM3KX7", "eleven characters"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "de-wkn",
        title: "German security number (WKN)",
        regions: &["DE"],
        reference: Reference::new("https://www.wmdatenservice.com/en/allocation-of-isin-wkn/"),
        trigger: behind(&["wkn", "wertpapierkenn"]),
        pattern: labelled!(r"wkn|wertpapierkenn?-?nummer", r"[0-9A-HJ-NP-Z]{6}"),
        context: Context {
            positive: &[(
                "de",
                &["wkn", "wertpapierkennnummer", "wertpapierkennummer"],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 88,
        },
        examples: examples! {
            positive: &["WKN: {{A2QR8T}}", "WKN {{648301}}", "Wertpapierkennnummer {{ENAG77}}"],
            negative: &[
                ("WKN: A2OR8T", "O is not used"),
                ("Raum A2QR8T", "nothing says that it is a WKN"),
                ("WKN: A2QR8", "five characters"),
            ],
        },
        ..FINANCIAL
    },
];

/// Groups of each category, by the letter that stands for it.
fn cfi(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let [category, group, ..] = *candidate.value().as_bytes() else {
        return Err(Refusal::Length);
    };
    let groups: &[u8] = match category {
        b'C' => b"IHBEPSFM",
        b'D' => b"BCWTSEGANDYM",
        b'E' => b"SPCFLDYM",
        b'F' => b"FC",
        b'H' | b'S' => b"RTECFM",
        b'I' => b"FT",
        b'J' => b"EFCRT",
        b'K' => b"RTECFYM",
        b'L' => b"LRS",
        b'M' => b"CM",
        b'O' => b"CPM",
        b'R' => b"ASPWFDM",
        b'T' => b"CTRIBDM",
        _ => b"",
    };
    if groups.contains(&group) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Range("group"))
    }
}

fn figi(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    if ["BS", "BM", "GG", "GB", "GH", "KY", "VG"]
        .iter()
        .any(|reserved| value.starts_with(reserved))
    {
        return Err(Refusal::Range("prefix"));
    }
    let sum: u32 = value
        .bytes()
        .filter_map(base36)
        .zip([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 1])
        .map(|(value, weight)| value * weight)
        .map(|value| value / 10 + value % 10)
        .sum();
    if sum.is_multiple_of(10) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// ISO/IEC 7064, hybrid system of the thirty characters that are no vowels.
fn upi(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const ALPHABET: &[u8; 30] = b"0123456789BCDFGHJKLMNPQRSTVWXZ";
    let mut values = Vec::with_capacity(12);
    for byte in alphanumerics(candidate.value()) {
        let value = (0..).zip(ALPHABET).find(|(_, letter)| **letter == byte);
        let (value, _): (u32, _) = value.ok_or(Refusal::Structure("character set"))?;
        values.push(value);
    }
    let (check, body) = values.split_last().ok_or(Refusal::Length)?;
    let product = body.iter().fold(30, |product, value| {
        let sum = (product + value) % 30;
        (if sum == 0 { 30 } else { sum }) * 2 % 31
    });
    if (product + check) % 30 == 1 {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn they_notice_every_wrong_digit() {
        assert_refused("BBG006W34H02", figi);
    }
}
