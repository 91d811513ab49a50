//! France. Source: Agence du Numérique en Santé (RPPS); `FINESS`.

use super::{HEALTH, digits as number_of};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::digits;
use crate::validators::luhn;

/// Both registers check by the formula of Luhn.
const LUHN: Validator = Validator {
    name: "Luhn",
    check: checked,
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "fr-rpps",
        title: "French health professional number (RPPS)",
        regions: &["FR"],
        reference: Reference::new("https://esante.gouv.fr/produits-services/repertoire-rpps"),
        trigger: number_of(11),
        pattern: r"\b[18]\d{10}\b",
        validator: Some(LUHN),
        context: Context {
            positive: &[(
                "fr",
                &[
                    "rpps",
                    "médecin",
                    "prescripteur",
                    "praticien",
                    "numéro rpps",
                    "adeli",
                ],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 15,
            in_context: 92,
        },
        examples: examples! {
            positive: &["RPPS : {{10293137583}}", "médecin n° {{10584719545}}", "rpps={{10061358957}}"],
            negative: &[
                ("RPPS : 10293137584", "wrong check digit"),
                ("RPPS : 1029313758", "ten digits"),
                ("facture 10293137583", "an invoice"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "fr-finess",
        title: "French health establishment number (FINESS)",
        regions: &["FR"],
        reference: Reference::new("https://finess.esante.gouv.fr/"),
        trigger: Trigger::Number {
            digits: 7,
            before: 2,
            after: 0,
        },
        pattern: r"\b(?:\d{2}|2[AB])\x20?\d\x20?\d{3}\x20?\d{3}\b",
        validator: Some(LUHN),
        context: Context {
            positive: &[("fr", &["finess", "établissement", "hôpital", "clinique"])],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 10,
            in_context: 88,
        },
        examples: examples! {
            positive: &["FINESS {{750548141}}", "n° FINESS : {{13 0 542 129}}", "finess={{130472012}}"],
            negative: &[
                ("FINESS 750548142", "wrong check digit"),
                ("FINESS 75054814", "eight digits"),
                ("facture 750548141", "an invoice"),
            ],
        },
        ..HEALTH
    },
];

fn checked(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    luhn::check(digits(candidate.value()))?;
    Ok(Validity::Real)
}
