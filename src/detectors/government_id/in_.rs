//! India. Source: Unique Identification Authority of India (Aadhaar), Income Tax Department (PAN).

use super::declaration::{FORMAT, NUMBER, context, plausible_unless, validator, word_of};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{alphanumerics, base36, exactly, is_bare};
use crate::validators::verhoeff;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "in-aadhaar",
        title: "Indian identity number (Aadhaar)",
        category: Category::GovernmentId,
        regions: &["IN"],
        reference: Reference::new("https://uidai.gov.in/en/my-aadhaar/about-your-aadhaar.html"),
        trigger: Trigger::Number {
            digits: 12,
            before: 0,
            after: 0,
        },
        pattern: r"\b[2-9]\d{3}(?:\x20\d{4}\x20|-\d{4}-|\d{4})\d{4}\b",
        validator: Some(Validator {
            name: "Verhoeff",
            check: aadhaar,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &["aadhaar", "aadhar", "adhaar", "uidai", "uid", "enrolment"],
                ),
                ("hi", &["आधार"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 60,
            in_context: 95,
        },
        general: false,
        examples: examples! {
            positive: &[
                "Aadhaar {{9129 1308 6912}}",
                "my aadhar no. is {{365818433325}}",
                "on file: {{7154-4249-9059}}",
            ],
            negative: &[
                ("Aadhaar 9129 1308 6913", "wrong check digit"),
                ("Aadhaar 1129 1308 6912", "begins with 1"),
                ("twelve digits 365818433325 alone", "bare digits without context"),
            ],
        },
    },
    Detector {
        id: "in-pan",
        title: "Indian permanent account number (PAN)",
        category: Category::GovernmentId,
        regions: &["IN"],
        reference: Reference::new(
            "https://www.incometax.gov.in/iec/foportal/help/how-to-apply-for-pan",
        ),
        trigger: Trigger::Word {
            min: 10,
            max: 10,
            before: 0,
            after: 0,
        },
        pattern: r"\b(?:[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]|[a-z]{3}[abcfghjlpt][a-z]\d{4}[a-z])\b",
        validator: Some(Validator {
            name: "holder type and serial",
            check: pan,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &["pan", "permanent account number", "pan card", "income tax"],
                ),
                ("hi", &["पैन"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 50,
            in_context: 92,
        },
        general: false,
        examples: examples! {
            positive: &[
                "PAN: {{STTPN3310B}}",
                "permanent account number {{MJGPY7579G}}",
                "pan card {{vtrpk0566k}}",
            ],
            negative: &[
                ("PAN: STTXN3310B", "X is no kind of holder"),
                ("PAN: STTPN0000B", "the serial begins at 0001"),
                ("PAN: STTPN331B", "nine characters"),
            ],
        },
    },
    Detector {
        id: "in-gstin",
        title: "Indian goods and services tax number (GSTIN)",
        regions: &["IN"],
        reference: Reference::new("https://www.gst.gov.in/"),
        trigger: word_of(15, 15),
        pattern: r"(?i)\b(?:0[1-9]|[12]\d|3[0-8]|9[79])[A-Z]{3}[ABCFGHJKLPT][A-Z]\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]\b",
        validator: validator("Luhn mod 36", gstin),
        context: context(&[
            (
                "en",
                &[
                    "gstin",
                    "gst",
                    "gst number",
                    "gst no",
                    "goods and services tax",
                ],
            ),
            ("hi", &["जीएसटी"]),
        ]),
        confidence: Confidence {
            alone: 90,
            in_context: 97,
        },
        examples: examples! {
            positive: &[
                "GSTIN {{27XEVPJ5427N1Z2}}",
                "GST No. {{29WWMCY7997X1ZC}}",
                "gst number: {{27EFKCC0109L1ZB}}",
            ],
            negative: &[
                ("GSTIN 39AAPFU0939F1ZV", "no state 39"),
                ("GSTIN 27XEVPJ5427N1Z0", "wrong check digit"),
                ("GSTIN 27XEVPJ5427N1Z", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "in-tan",
        title: "Indian tax deduction account number (TAN)",
        regions: &["IN"],
        reference: Reference::new("https://www.incometax.gov.in/"),
        trigger: word_of(10, 10),
        pattern: r"\b[A-Z]{4}\d{5}[A-Z]\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "tan",
                "tax deduction account number",
                "tax deduction and collection account number",
                "tds",
            ],
        )]),
        confidence: Confidence {
            alone: 20,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "TAN {{VDNE57382G}}",
                "Tax Deduction Account Number: {{LFHJ03498Y}}",
                "TAN of deductor {{HLMV58382J}}",
            ],
            negative: &[
                ("TAN ABC123456D", "three letters"),
                ("ref JZFZ66509G in the list", "nothing says what it is"),
                ("TAN VDNE57382", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "in-cin",
        title: "Indian company number (CIN)",
        regions: &["IN"],
        reference: Reference::new("https://www.mca.gov.in/"),
        trigger: word_of(21, 21),
        pattern: r"\b[LUF]\d{5}[A-Z]{2}(?:18|19|20)\d{2}[A-Z]{3}\d{6}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "cin",
                "corporate identity number",
                "corporate identification number",
            ],
        )]),
        confidence: Confidence {
            alone: 85,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "CIN {{U94940MH2019PTC349264}}",
                "registered as {{L74992KA1994PLC697699}}",
                "Corporate Identity Number: {{U84642MH2018PTC585918}}",
            ],
            negative: &[
                ("CIN X12345MH2010PTC123456", "begins with X"),
                ("CIN U12345MH1710PTC123456", "in the year 1710"),
                ("CIN U94940MH2019PTC34926", "one character short"),
            ],
        },
        ..NUMBER
    },
];

fn aadhaar(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<12>(candidate.value())?;
    if digits.iter().eq(digits.iter().rev()) {
        return Err(Refusal::Structure("palindrome"));
    }
    verhoeff::check(digits.into_iter())?;
    Ok(if is_bare(candidate.value()) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

/// In lower case it looks like a piece of a hash.
fn pan(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let upper = value.starts_with(|c: char| c.is_ascii_uppercase());
    match value.get(5..9) {
        Some("0000") => Err(Refusal::Range("serial")),
        _ => plausible_unless(upper, Ok(Validity::Real)),
    }
}

fn gstin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let sum: u32 = alphanumerics(candidate.value())
        .rev()
        .filter_map(base36)
        .enumerate()
        .map(|(place, rank)| match place % 2 {
            0 => rank,
            _ => rank * 2 / 36 + rank * 2 % 36,
        })
        .sum();
    if sum.is_multiple_of(36) {
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
    fn notices_every_wrong_digit() {
        assert_refused("365818433325", aadhaar);
    }
}
