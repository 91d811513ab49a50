//! India. Source: Unique Identification Authority of India (Aadhaar), Income Tax Department (PAN).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{exactly, is_bare};
use crate::validators::verhoeff;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "in-aadhaar",
        title: "Indian identity number (Aadhaar)",
        category: Category::GovernmentId,
        regions: &["IN"],
        reference: "https://uidai.gov.in/en/my-aadhaar/about-your-aadhaar.html",
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
        reference: "https://www.incometax.gov.in/iec/foportal/help/how-to-apply-for-pan",
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

fn pan(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    match candidate.value().get(5..9) {
        Some("0000") => Err(Refusal::Range("serial")),
        _ => Ok(Validity::Real),
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
