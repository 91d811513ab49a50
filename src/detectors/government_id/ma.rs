//! Morocco. Source: Direction générale des impôts (ICE); Direction générale de la sûreté nationale (CNIE).

use super::declaration::{FORMAT, NUMBER, checked, context, number_of, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{exactly, number};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ma-ice",
        title: "Moroccan company number (ICE)",
        regions: &["MA"],
        reference: Reference::new("https://www.ice.gov.ma/"),
        trigger: number_of(15),
        pattern: r"\b\d(?:\x20?\d){14}\b",
        validator: validator("modulo 97", ice),
        context: context(&[
            ("fr", &["ice", "identifiant commun de l entreprise"]),
            ("ar", &["التعريف الموحد للمقاولة"]),
            ("en", &["morocco tax number", "moroccan company number"]),
        ]),
        confidence: Confidence {
            alone: 35,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "ICE {{000582651110851}}",
                "Identifiant Commun de l'Entreprise : {{00 44 89 88 57 59 044}}",
                "Morocco tax number {{002928844566651}}",
            ],
            negative: &[
                ("ICE 000582651110850", "wrong check digit"),
                ("ref 00 57 06 77 96 67 760 in the list", "nothing says what it is"),
                ("ICE 00058265111085", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ma-cin",
        title: "Moroccan identity card number (CNIE)",
        regions: &["MA"],
        reference: Reference::new("https://www.cnie.ma/"),
        trigger: word_of(6, 8),
        pattern: r"(?i)\b[A-Z]{1,2}\d{5,6}\b",
        validator: FORMAT,
        context: context(&[
            (
                "fr",
                &[
                    "cin",
                    "cnie",
                    "carte nationale d identité électronique",
                    "carte nationale",
                ],
            ),
            ("ar", &["بطاقة التعريف الوطنية", "رقم البطاقة الوطنية"]),
            ("en", &["moroccan id"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "CIN {{BK292013}}",
                "CNIE : {{A230793}}",
                "carte nationale {{BK839351}}",
            ],
            negative: &[
                ("CIN BK1234", "four digits"),
                ("ref A012858 in the list", "nothing says what it is"),
                ("invoice A834815", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// The whole number, check digits included, is a multiple of 97.
fn ice(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<15>(value)?;
        if number(&all).is_multiple_of(97) {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
