//! Ecuador. Source: Servicio de Rentas Internas (RUC); Registro Civil (cédula).

use super::declaration::{LUHN, NUMBER, checked, context, number_of, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::exactly;
use crate::validators::{luhn, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ec-ci",
        title: "Ecuadorian identity number (cédula)",
        regions: &["EC"],
        reference: Reference::new("https://www.gob.ec/dgrcic"),
        trigger: number_of(10),
        pattern: r"\b(?:0[1-9]|1\d|2[0-4]|30|50)[0-6]\d{6}-?\d\b",
        validator: LUHN,
        context: context(&[
            (
                "es",
                &[
                    "cédula de identidad",
                    "cédula de ciudadanía",
                    "cédula",
                    "cedula",
                ],
            ),
            (
                "en",
                &["ecuadorian personal identity", "ecuadorian identity"],
            ),
        ]),
        confidence: Confidence {
            alone: 35,
            in_context: 91,
        },
        examples: examples! {
            positive: &[
                "cédula {{1701631291}}",
                "Cédula de identidad: {{092584976-2}}",
                "cédula de ciudadanía {{1707948053}}",
            ],
            negative: &[
                ("cédula 1701631290", "wrong check digit"),
                ("ref 090150552-9 in the list", "nothing says what it is"),
                ("cédula 170163129", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ec-ruc",
        title: "Ecuadorian tax number (RUC)",
        regions: &["EC"],
        reference: Reference::new("https://www.sri.gob.ec/RUC"),
        trigger: number_of(13),
        pattern: r"\b(?:0[1-9]|1\d|2[0-4]|30|50)\d{8}-?\d{3}\b",
        validator: validator("weighted sum by kind, modulo 10 or 11", ruc),
        context: context(&[
            ("es", &["ruc", "registro único de contribuyentes"]),
            (
                "en",
                &["ecuadorian company tax number", "ecuadorian tax number"],
            ),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "RUC {{1794139732001}}",
                "R.U.C. / RUC: {{0926812702001}}",
                "Registro Único de Contribuyentes {{1797834773-001}}",
            ],
            negative: &[
                ("RUC 1794139702001", "wrong check digit"),
                ("ref 1791253841-001 in the list", "nothing says what it is"),
                ("RUC 179413973200", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// The third digit says whose number it is: below 6 a person's identity number, 6 a public body,
/// 9 a company. The last three or four digits count its establishments from 1.
fn ruc(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<13>(value)?;
        let remainder = |weights: &[u32], modulus| {
            let rest = weighted_sum::weighted_sum(&all, weights) % modulus;
            if rest == 0 {
                Ok(())
            } else {
                Err(Refusal::CheckDigit)
            }
        };
        let person = || luhn::check(all[..10].iter().copied());
        let public = || match all[9..] {
            [0, 0, 0, 0] => Err(Refusal::Range("establishment")),
            _ => remainder(&[3, 2, 7, 6, 5, 4, 3, 2, 1], 11),
        };
        if all[2] != 6 && all[10..] == [0, 0, 0] {
            return Err(Refusal::Range("establishment"));
        }
        match all[2] {
            0..=5 => person(),
            6 => public().or_else(|_| person()),
            9 => public().or_else(|_| remainder(&[4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11)),
            _ => Err(Refusal::Range("kind of taxpayer")),
        }
    })
}
