//! El Salvador. Source: Ministerio de Hacienda (NIT); Registro Nacional de las Personas Naturales (DUI).

use super::declaration::{NUMBER, checked, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{exactly, number};
use crate::validators::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "sv-nit",
        title: "Salvadoran tax number (NIT)",
        regions: &["SV"],
        reference: Reference::new("https://www.mh.gob.sv/"),
        trigger: number_of(14),
        pattern: r"\b(?:SV)?(?P<value>[019]\d{3}-?\d{6}-?\d{3}-?\d)\b",
        validator: validator("weighted sum, modulo 11", nit),
        context: context(&[
            ("es", &["nit", "número de identificación tributaria"]),
            ("en", &["el salvador tax number", "salvadoran tax number"]),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "NIT {{0614-120888-187-0}}",
                "número de identificación tributaria: {{02100109781349}}",
                "El Salvador tax number {{0614-250493-105-7}}",
            ],
            negative: &[
                ("NIT 0614-120888-187-1", "wrong check digit"),
                ("ref 02101308021562 in the list", "nothing says what it is"),
                ("NIT 0614-120888-187-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "sv-dui",
        title: "Salvadoran identity number (DUI)",
        regions: &["SV"],
        reference: Reference::new("https://www.rnpn.gob.sv/"),
        trigger: number_of(9),
        pattern: r"\b0\d{7}-?\d\b",
        validator: validator("weighted sum, modulo 10", |it| {
            weighted(it, &[9, 8, 7, 6, 5, 4, 3, 2], b"0987654321")
        }),
        context: context(&[
            ("es", &["dui", "documento único de identidad"]),
            ("en", &["salvadoran identity number"]),
        ]),
        examples: examples! {
            positive: &[
                "DUI {{05238009-0}}",
                "Documento Único de Identidad: {{096267404}}",
                "DUI No. {{04171659-7}}",
            ],
            negative: &[
                ("DUI 05238009-1", "wrong check digit"),
                ("ref 085325126 in the list", "nothing says what it is"),
                ("DUI 05238009-", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// Serial numbers above 100 follow a newer formula.
fn nit(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<14>(value)?;
        if number(&all[10..13]) <= 100 {
            let weights = &[14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
            weighted_sum::check_character(value, weights, b"01234567890")
        } else {
            let weights = &[2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
            weighted_sum::check_character(value, weights, b"00987654321")
        }
    })
}
