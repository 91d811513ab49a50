//! South Africa. Source: Identification Act 68 of 1997, Department of Home Affairs.

use super::declaration::{LUHN, NUMBER, context, number_of, word_of};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::exactly;
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "za-id",
        title: "South African identity number",
        category: Category::GovernmentId,
        regions: &["ZA"],
        reference: Reference::new("http://www.dha.gov.za/index.php/identity-documents2"),
        trigger: Trigger::Number {
            digits: 13,
            before: 0,
            after: 0,
        },
        pattern: r"\b\d{6}[\x20-]?\d{4}[\x20-]?[012][\x20-]?\d[\x20-]?\d\b",
        validator: Some(Validator {
            name: "Luhn",
            check: identity_number,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "id number",
                        "identity number",
                        "south african",
                        "rsa id",
                        "sa id",
                        "id no",
                        "identity document",
                    ],
                ),
                ("af", &["identiteitsnommer"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 55,
            in_context: 92,
        },
        general: false,
        examples: examples! {
            positive: &[
                "ID number {{7005156256184}}",
                "RSA ID: {{680513 2031 18 4}}",
                "identity number {{7412073047086}}",
            ],
            negative: &[
                ("ID number 7005156256185", "wrong check digit"),
                ("ID number 7013156256184", "month 13"),
                ("ID number 7005156256584", "5 stands for no citizenship"),
            ],
        },
    },
    Detector {
        id: "za-tax-number",
        title: "South African tax reference number",
        regions: &["ZA"],
        reference: Reference::new("https://www.sars.gov.za/"),
        trigger: number_of(10),
        pattern: r"\b[01239]\d{3}/?\d{3}/?\d{2}/?\d\b",
        validator: LUHN,
        context: context(&[
            (
                "en",
                &[
                    "tin",
                    "sars",
                    "tax reference",
                    "tax reference number",
                    "income tax number",
                    "south african tax identification number",
                ],
            ),
            ("af", &["belastingverwysingsnommer"]),
        ]),
        confidence: Confidence {
            alone: 20,
            in_context: 91,
        },
        examples: examples! {
            positive: &[
                "SARS {{0670653922}}",
                "Tax reference number: {{9103/359/32/0}}",
                "income tax number {{0484913355}}",
            ],
            negative: &[
                ("SARS 0670653920", "wrong check digit"),
                ("ref 9662/991/78/6 in the list", "nothing says what it is"),
                ("SARS 067065392", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "za-passport",
        title: "South African passport number",
        regions: &["ZA"],
        reference: Reference::new("https://www.dha.gov.za/"),
        trigger: word_of(9, 9),
        pattern: r"\b[ADEFMTad-fmt]\d{8}\b",
        context: context(&[
            (
                "en",
                &[
                    "passport",
                    "passport number",
                    "passport no",
                    "south african passport",
                ],
            ),
            ("af", &["paspoort", "paspoortnommer"]),
        ]),
        confidence: Confidence {
            alone: 10,
            in_context: 84,
        },
        examples: examples! {
            positive: &[
                "South African passport: {{A07285100}}",
                "paspoortnommer {{M07724577}}",
                "South African passport {{A08181091}}",
            ],
            negative: &[
                ("ref M08022941 in the list", "nothing says what it is"),
                ("passport A0728510", "one character short"),
                ("invoice M05617744", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

fn identity_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<13>(candidate.value())?;
    let part = |at: usize| digits[at] * 10 + digits[at + 1];
    calendar_date::check_in_any_century(part(0), part(2), part(4))?;
    luhn::check(digits.into_iter())?;
    Ok(Validity::Real)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("7005156256184", identity_number);
    }
}
