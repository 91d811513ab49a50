//! Canada: every province issues its own health card. Source: the provinces' ministries of health;
//! RAMQ (Québec).

use super::{HEALTH, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{digits, exactly, number};
use crate::validators::{calendar_date, luhn};

/// A card of a province whose numbers only its name tells.
const CARD: Detector = Detector {
    regions: &["CA"],
    ..HEALTH
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ca-on-health",
        title: "Ontario health card number (OHIP)",
        reference: Reference::new("https://www.ontario.ca/page/apply-ohip-and-get-health-card"),
        trigger: Trigger::Number {
            digits: 10,
            before: 0,
            after: 4,
        },
        pattern: r"\b[1-9]\d{3}[\x20-]?\d{3}[\x20-]?\d{3}(?:[\x20-]?[A-Z]{2})?\b",
        validator: Some(Validator {
            name: "Luhn",
            check: ontario,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &["ohip", "health card", "ontario health", "health number"],
                ),
                ("fr", &["carte santé"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 20,
            in_context: 92,
        },
        examples: examples! {
            positive: &["OHIP {{5584-486-673-YM}}", "health card: {{9876543217}}", "Ontario health card {{6143 208 574 KB}}"],
            negative: &[
                ("OHIP 5584-486-674-YM", "wrong check digit"),
                ("OHIP 5584-486-67", "nine digits"),
                ("order 9876543217", "an order"),
            ],
        },
        ..CARD
    },
    Detector {
        id: "ca-bc-health",
        title: "British Columbia personal health number (PHN)",
        reference: Reference::new(
            "https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp/bc-residents/personal-health-identification",
        ),
        trigger: number_of(10),
        pattern: r"\b9\d{3}[\x20-]?\d{3}[\x20-]?\d{3}\b",
        validator: Some(Validator {
            name: "weighted sum, modulo 11",
            check: british_columbia,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "phn",
                    "personal health number",
                    "bc services card",
                    "msp",
                    "british columbia",
                    "health card",
                    "carecard",
                ],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 20,
            in_context: 93,
        },
        examples: examples! {
            positive: &["PHN {{9698 658 215}}", "BC Services Card: {{9012372173}}", "personal health number {{9151-470-610}}"],
            negative: &[
                ("PHN 9698 658 216", "wrong check digit"),
                ("PHN 8698 658 215", "begins with another digit than 9"),
                ("order 9698658215", "an order"),
            ],
        },
        ..CARD
    },
    Detector {
        id: "ca-qc-health",
        title: "Québec health insurance number (RAMQ)",
        reference: Reference::new(
            "https://www.ramq.gouv.qc.ca/en/citizens/health-insurance/using-health-insurance-card",
        ),
        trigger: Trigger::Number {
            digits: 8,
            before: 5,
            after: 0,
        },
        pattern: r"\b[A-Z]{4}[\x20-]?\d{4}[\x20-]?\d{4}\b",
        validator: Some(Validator {
            name: "date of birth",
            check: quebec,
        }),
        context: Context {
            positive: &[
                (
                    "fr",
                    &[
                        "ramq",
                        "nam",
                        "assurance maladie",
                        "carte soleil",
                        "numéro d assurance maladie",
                    ],
                ),
                (
                    "en",
                    &["ramq", "health insurance", "health card", "medicare card"],
                ),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 45,
            in_context: 92,
        },
        examples: examples! {
            positive: &["RAMQ {{TREJ 8207 1419}}", "NAM: {{BOUF03562118}}", "carte soleil {{GAGM-6555-0912}}"],
            negative: &[
                ("RAMQ TREJ 8214 1419", "there is no fourteenth month"),
                ("RAMQ TREJ 8207 141", "seven digits"),
                ("part TREJ82071419", "a part number"),
            ],
        },
        ..CARD
    },
    Detector {
        id: "ca-ab-health",
        title: "Alberta personal health number (AHCIP)",
        reference: Reference::new("https://www.alberta.ca/ahcip"),
        trigger: behind(&["ahcip", "alberta health", "uli"]),
        pattern: labelled!(
            r"ahcip|alberta (?:personal )?health(?: care)?(?: card| number)?|uli",
            r"\d{5}-?\d{4}"
        ),
        context: Context {
            positive: &[(
                "en",
                &["ahcip", "alberta health", "alberta personal health", "uli"],
            )],
            negative: &[],
        },
        examples: examples! {
            positive: &["AHCIP {{48201-7736}}", "Alberta health card: {{620914857}}", "ULI {{907714253}}"],
            negative: &[
                ("AHCIP 48201-773", "eight digits"),
                ("Edmonton 620914857", "nothing says that it is a card"),
                ("Alberta Health has 62 sites", "a count"),
            ],
        },
        ..CARD
    },
    Detector {
        id: "ca-atlantic-health",
        title: "Health card number of an Atlantic province (MSI, MCP, NB, PEI)",
        reference: Reference::new("https://novascotia.ca/dhw/msi/"),
        trigger: behind(&[
            "msi",
            "mcp",
            "nova scotia health",
            "nb medicare",
            "pei health",
            "newfoundland",
        ]),
        pattern: labelled!(
            r"msi|mcp|nova scotia health(?: card)?|nb medicare|pei health(?: card)?|newfoundland(?: and labrador)? (?:health|mcp)(?: card)?",
            r"\d{4}\x20?\d{3}\x20?\d{3}|\d{12}|\d{3}-?\d{3}-?\d{3}|\d{8}"
        ),
        context: Context {
            positive: &[(
                "en",
                &[
                    "msi number",
                    "msi card",
                    "msi health",
                    "mcp number",
                    "mcp card",
                    "mcp health",
                    "nova scotia health",
                    "nb medicare",
                    "pei health",
                    "newfoundland",
                ],
            )],
            negative: &[],
        },
        examples: examples! {
            positive: &["MSI number {{0012 847 193}}", "MCP number: {{610042871936}}", "PEI health card {{40771928}}"],
            negative: &[
                ("MSI 0012847193 board", "a maker of computers"),
                ("MCP server 61004287", "a protocol"),
                ("PEI health card 407", "three digits"),
            ],
        },
        ..CARD
    },
    Detector {
        id: "ca-prairie-health",
        title: "Manitoba or Saskatchewan health number (PHIN, HSN)",
        reference: Reference::new("https://www.gov.mb.ca/health/mhsip/"),
        trigger: behind(&["phin", "hsn", "manitoba health", "saskatchewan health"]),
        pattern: labelled!(
            r"phin|hsn|(?:manitoba|saskatchewan) health(?: card| services)?",
            r"\d{3}[\x20-]?\d{3}[\x20-]?\d{3}"
        ),
        context: Context {
            positive: &[(
                "en",
                &["phin", "hsn", "manitoba health", "saskatchewan health"],
            )],
            negative: &[],
        },
        examples: examples! {
            positive: &["PHIN {{482 917 306}}", "HSN: {{611820945}}", "Saskatchewan health card {{720-518-364}}"],
            negative: &[
                ("PHIN 482 917", "six digits"),
                ("dolphin 482917306", "another word"),
                ("Winnipeg 482917306", "nothing says that it is a card"),
            ],
        },
        ..CARD
    },
];

fn ontario(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    luhn::check(digits(candidate.value()))?;
    Ok(
        if candidate
            .value()
            .ends_with(|c: char| c.is_ascii_uppercase())
        {
            Validity::Real
        } else {
            Validity::Plausible
        },
    )
}

fn british_columbia(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<10>(candidate.value())?;
    let sum: u32 = digits[1..9]
        .iter()
        .zip([2, 4, 8, 5, 10, 9, 7, 3])
        .map(|(digit, weight)| digit * weight % 11)
        .sum();
    if (11 - sum % 11) % 11 == digits[9] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// Year, month (of women 50 more) and day of birth, and two digits.
fn quebec(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<8>(candidate.value())?;
    let part = |at: usize| {
        let part = digits.get(at..at + 2).map(number).unwrap_or_default();
        u32::try_from(part).unwrap_or_default()
    };
    let month = part(2);
    let month = if month > 50 { month - 50 } else { month };
    calendar_date::check_in_any_century(part(0), month, part(4))?;
    Ok(Validity::Real)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn ontario_notices_every_wrong_digit() {
        assert_refused("5584486673", ontario);
    }
}
