//! Venezuela. Source: Servicio Nacional Integrado de Administración Aduanera y Tributaria (RIF);
//! Servicio Administrativo de Identificación, Migración y Extranjería.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, checked, context, number_within, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{alphanumerics, exactly};
use crate::validators::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ve-rif",
        title: "Venezuelan tax number (RIF)",
        regions: &["VE"],
        reference: Reference::new("https://declaraciones.seniat.gob.ve/"),
        trigger: number_within(9, 2, 0),
        pattern: r"\b[VEJPGvejpg]-?\d{8}-?\d\b",
        validator: validator("weighted sum, modulo 11", rif),
        context: context(&[
            (
                "es",
                &[
                    "rif",
                    "registro de identificación fiscal",
                    "registro único de información fiscal",
                    "registro de información fiscal",
                ],
            ),
            ("en", &["venezuelan vat number", "venezuelan tax number"]),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "RIF {{J-49416849-8}}",
                "RIF: {{V591807877}}",
                "Registro Único de Información Fiscal {{J-73305481-5}}",
            ],
            negative: &[
                ("RIF J-49416849-0", "wrong check digit"),
                ("ref V715379704 in the list", "nothing says what it is"),
                ("RIF J-49416849-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ve-ci",
        title: "Venezuelan identity card number (cédula)",
        regions: &["VE"],
        reference: Reference::new("https://www.saime.gob.ve/"),
        trigger: number_within(6, 2, 0),
        pattern: r"\b[VEve]-?(?:\d{1,2}\.\d{3}\.\d{3}|\d{6,8})\b",
        validator: FORMAT,
        context: context(&[
            ("es", &["cédula", "cedula", "cédula de identidad"]),
            ("en", &["venezuelan identity card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "cédula {{V-25.396.549}}",
                "Cédula de Identidad: {{V-54513503}}",
                "cedula {{E34283382}}",
            ],
            negative: &[
                ("cédula X-12.345.678", "no such letter"),
                ("ref E61511871 in the list", "nothing says what it is"),
                ("invoice E90562718", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// The letter counts as its place among the kinds of taxpayer, four times.
fn rif(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let kind = match alphanumerics(value).next() {
            Some(b'V') => 1,
            Some(b'E') => 2,
            Some(b'J') => 3,
            Some(b'P') => 4,
            Some(b'G') => 5,
            _ => return Err(Refusal::Range("kind of taxpayer")),
        };
        let all = exactly::<9>(value)?;
        let rest = (4 * kind + weighted_sum::weighted_sum(&all, &[3, 2, 7, 6, 5, 4, 3, 2])) % 11;
        if all[8] == (11 - rest) % 11 % 10 {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
