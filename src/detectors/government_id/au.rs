//! Australia. Source: Australian Taxation Office, tax file numbers.

use super::declaration::{
    FORMAT, NUMBER, checked, context, number_of, number_within, validator, weighted, word_of,
};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, digits, exactly, not_all_the_same};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "au-tfn",
        title: "Australian tax file number (TFN)",
        category: Category::GovernmentId,
        regions: &["AU"],
        reference: Reference::new(
            "https://www.ato.gov.au/individuals-and-families/tax-file-number",
        ),
        trigger: Trigger::Number {
            digits: 8,
            before: 0,
            after: 0,
        },
        pattern: r"\b(?:\d{3}[\x20-]?\d{3}[\x20-]?\d{3}|\d{8})\b",
        validator: Some(Validator {
            name: "weighted sum, modulo 11",
            check: tfn,
        }),
        context: Context {
            positive: &[("en", &["tfn", "tax file", "tax file number", "ato"])],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 18,
            in_context: 90,
        },
        general: false,
        examples: examples! {
            positive: &[
                "TFN {{404 859 004}}",
                "tax file number: {{056934770}}",
                "TFN: {{851-156-237}}",
            ],
            negative: &[
                ("TFN 404 859 005", "wrong check digit"),
                ("TFN 000 000 000", "one digit repeated"),
                ("invoice 404859004", "an invoice number"),
            ],
        },
    },
    Detector {
        id: "au-abn",
        title: "Australian business number (ABN)",
        regions: &["AU"],
        reference: Reference::new("https://abr.business.gov.au/Help/AbnFormat"),
        trigger: number_of(11),
        pattern: r"\b\d{2}\x20?\d{3}\x20?\d{3}\x20?\d{3}\b",
        validator: validator("weighted sum, modulo 89", abn),
        context: context(&[(
            "en",
            &["abn", "australian business number", "business number"],
        )]),
        confidence: Confidence {
            alone: 55,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "ABN {{80 258 167 710}}",
                "Australian Business Number: {{83246853314}}",
                "abn {{11 804 137 230}}",
            ],
            negative: &[
                ("ABN 80 258 167 711", "wrong check digit"),
                ("ref 89845075725 in the list", "nothing says what it is"),
                ("ABN 80 258 167 71", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "au-acn",
        title: "Australian company number (ACN)",
        regions: &["AU"],
        reference: Reference::new(
            "https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/australian-company-number-digit-check/",
        ),
        trigger: number_of(9),
        pattern: r"\b\d{3}\x20?\d{3}\x20?\d{3}\b",
        validator: validator("weighted sum, modulo 10", |it| {
            weighted(it, &[8, 7, 6, 5, 4, 3, 2, 1], b"0987654321")
        }),
        context: context(&[(
            "en",
            &["acn", "australian company number", "company number", "arbn"],
        )]),
        confidence: Confidence {
            alone: 35,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "ACN {{582 152 887}}",
                "Australian Company Number: {{078661168}}",
                "acn {{868 744 316}}",
            ],
            negative: &[
                ("ACN 582 152 880", "wrong check digit"),
                ("ref 015769865 in the list", "nothing says what it is"),
                ("ACN 582 152 88", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "au-passport",
        title: "Australian passport number",
        regions: &["AU"],
        reference: Reference::new("https://www.passports.gov.au/"),
        trigger: word_of(8, 9),
        pattern: r"(?i)\b(?:[ACDEFLMNUX]|P[A-FUWXZ]|RA)\d{7}\b",
        context: context(&[(
            "en",
            &[
                "passport",
                "passport number",
                "passport no",
                "australian passport",
            ],
        )]),
        confidence: Confidence {
            alone: 10,
            in_context: 85,
        },
        examples: examples! {
            positive: &[
                "Australian passport {{N9105330}}",
                "Passport No. {{PA3973600}}",
                "Australian passport: {{N5048118}}",
            ],
            negative: &[
                ("ref PA6267038 in the list", "nothing says what it is"),
                ("Australian passport N910533", "one character short"),
                ("invoice PA6943266", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "au-drivers-licence",
        title: "Australian driving licence number",
        regions: &["AU"],
        reference: Reference::new(
            "https://www.austroads.gov.au/drivers-and-vehicles/drivers-licences",
        ),
        trigger: number_within(4, 1, 3),
        pattern: r"\b(?:\d{6,10}|[A-Z]\d{5}|\d{2}\x20?\d{3}\x20?\d{3}|\d{4}[A-Z]{2})\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "driver licence",
                "australian driver s licence",
                "australian driving licence",
            ],
        )]),
        confidence: Confidence {
            alone: 0,
            in_context: 83,
        },
        examples: examples! {
            positive: &[
                "driver licence {{994476326}}",
                "Driver Licence No. {{00961501}}",
                "Australian driver's licence: {{869097088}}",
            ],
            negative: &[
                ("driver licence 12345", "five digits"),
                ("ref 55914782 in the list", "nothing says what it is"),
                ("invoice 16896840", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "au-crn",
        title: "Australian Centrelink reference number (CRN)",
        regions: &["AU"],
        reference: Reference::new(
            "https://www.servicesaustralia.gov.au/your-customer-reference-number",
        ),
        trigger: number_within(9, 0, 2),
        pattern: r"\b\d{3}\x20?\d{3}\x20?\d{3}\x20?[A-Z]\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "crn",
                "centrelink",
                "centrelink reference number",
                "customer reference number",
                "customer access number",
            ],
        )]),
        confidence: Confidence {
            alone: 20,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "CRN {{266 590 734J}}",
                "Centrelink: {{356072367J}}",
                "customer reference number {{245 638 080H}}",
            ],
            negative: &[
                ("CRN 204 123 45A", "eight digits"),
                ("ref 361294896A in the list", "nothing says what it is"),
                ("CRN 266 590 734", "one character short"),
            ],
        },
        ..NUMBER
    },
];

fn tfn(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits: Few<u32> = digits(candidate.value()).collect();
    not_all_the_same(&digits)?;
    let sum = match digits.len() {
        8 => weighted_sum(&digits, &[10, 7, 8, 4, 6, 3, 5, 1]),
        _ => weighted_sum(&digits, &[1, 4, 3, 7, 5, 8, 6, 9, 10]),
    };
    if sum.is_multiple_of(11) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// One is taken from the first digit.
fn abn(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<11>(value)?;
        let sum = weighted_sum(&all, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
        if all[0] > 0 && (sum - 10).is_multiple_of(89) {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("404859004", tfn);
    }
}
