//! Spain. Source: Real Decreto 1553/2005 (DNI), Orden INT/2058/2008 (NIE).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, alphanumerics, digits, not_all_the_same, number};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "es-dni",
        title: "Spanish identity number (DNI)",
        category: Category::GovernmentId,
        regions: &["ES"],
        reference: Reference::new(
            "https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/",
        ),
        trigger: Trigger::Number {
            digits: 8,
            before: 0,
            after: 2,
        },
        pattern: r"(?i)\b(?:\d{8}|\d{2}\.\d{3}\.\d{3})[\x20-]?[A-HJ-NP-TV-Z]\b",
        validator: Some(Validator {
            name: "letter modulo 23",
            check: control_letter,
        }),
        context: Context {
            positive: &[
                (
                    "es",
                    &[
                        "dni",
                        "nif",
                        "documento nacional",
                        "documento nacional de identidad",
                        "identidad",
                        "documento",
                    ],
                ),
                (
                    "en",
                    &["spanish id", "spanish personal identity", "national id"],
                ),
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
                "DNI {{16996527X}}",
                "con DNI {{76.796.605-L}}, vecino de",
                "NIF: {{57299367-L}}",
            ],
            negative: &[
                ("DNI 16996527Y", "wrong letter"),
                ("DNI 1699652X", "seven digits"),
                ("DNI 16996527I", "I is not used"),
            ],
        },
    },
    Detector {
        id: "es-nie",
        title: "Spanish foreigner's identity number (NIE)",
        category: Category::GovernmentId,
        regions: &["ES"],
        reference: Reference::new(
            "https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/",
        ),
        trigger: Trigger::Number {
            digits: 7,
            before: 2,
            after: 2,
        },
        pattern: r"(?i)\b[XYZ][\x20-]?\d{7}[\x20-]?[A-HJ-NP-TV-Z]\b",
        validator: Some(Validator {
            name: "letter modulo 23",
            check: control_letter,
        }),
        context: Context {
            positive: &[
                (
                    "es",
                    &[
                        "nie",
                        "extranjero",
                        "extranjera",
                        "identidad de extranjero",
                        "nif",
                    ],
                ),
                ("en", &["foreigner", "spanish foreigner number"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 70,
            in_context: 95,
        },
        general: false,
        examples: examples! {
            positive: &[
                "NIE {{Z9208377X}}",
                "NIE: {{Y-9609900-P}}",
                "el interesado, {{Z6993506Q}}, solicita",
            ],
            negative: &[
                ("NIE Z9208377Y", "wrong letter"),
                ("NIE W9208377X", "begins with another letter than X, Y, Z"),
                ("NIE Z920837X", "six digits"),
            ],
        },
    },
];

/// The letter is the number modulo 23; X, Y and Z in front count as 0, 1 and 2.
fn control_letter(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    letter_agrees(candidate.value())?;
    Ok(Validity::Real)
}

pub(super) fn letter_agrees(value: &str) -> Result<(), Refusal> {
    let first = match alphanumerics(value).next() {
        Some(b'Y') => 1,
        Some(b'Z') => 2,
        _ => 0,
    };
    let digits: Few<u32> = digits(value).collect();
    not_all_the_same(&digits)?;
    if alphanumerics(value).next_back() == letter((first * 10_000_000 + number(&digits)) % 23) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// The letter that stands for a remainder modulo 23.
pub(super) fn letter(rest: u64) -> Option<u8> {
    const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let place = usize::try_from(rest).ok()?;
    LETTERS.get(place).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("16996527X", control_letter);
        assert_refused("Z9208377X", control_letter);
    }
}
