//! Uruguay. Source: Dirección General Impositiva (RUT); Dirección Nacional de Identificación Civil (cédula).

use super::declaration::{NUMBER, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, digits, number};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "uy-rut",
        title: "Uruguayan tax number (RUT)",
        regions: &["UY"],
        reference: Reference::new("https://www.gub.uy/direccion-general-impositiva/"),
        trigger: number_of(12),
        pattern: r"\b(?:UY)?(?P<value>(?:0[1-9]|1\d|2[0-2])-?\d{6}-?001-?\d)\b",
        validator: validator("weighted sum, modulo 11", rut),
        context: context(&[
            ("es", &["rut", "registro único tributario"]),
            ("en", &["uruguay tax number", "uruguayan tax number"]),
        ]),
        confidence: Confidence {
            alone: 50,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "RUT {{21-535304-001-1}}",
                "RUT: {{211048260019}}",
                "Registro Único Tributario {{21-376105-001-3}}",
            ],
            negative: &[
                ("RUT 21-535304-001-0", "wrong check digit"),
                ("RUT 21-000000-001-9", "entries are counted from one"),
                ("ref 216600870013 in the list", "nothing says what it is"),
                ("RUT 21-535304-001-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "uy-ci",
        title: "Uruguayan identity card number (cédula)",
        regions: &["UY"],
        reference: Reference::new("https://www.gub.uy/ministerio-interior/"),
        trigger: number_of(7),
        pattern: r"\b(?:[1-9]\.\d{3}|\d{3,4})\.?\d{3}-?\d\b",
        validator: validator("weighted sum, modulo 10", |it| {
            weighted(it, &[2, 9, 8, 7, 6, 3, 4], b"0987654321")
        }),
        context: context(&[
            ("es", &["cédula", "cédula de identidad", "cédula uruguaya"]),
            ("en", &["uruguayan identity card"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "cédula {{6.635.209-7}}",
                "cédula de identidad: {{70580630}}",
                "cédula uruguaya {{9.490.783-6}}",
            ],
            negative: &[
                ("cédula 6.635.209-0", "wrong check digit"),
                ("ref 62215267 in the list", "nothing says what it is"),
                ("cédula 6.635.209-", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// The year of registration, a number of entry, `001` and the check digit.
fn rut(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let entry: Few<u32> = digits(candidate.value()).skip(2).take(6).collect();
    if number(&entry) == 0 {
        return Err(Refusal::Range("number of entry"));
    }
    weighted(
        candidate,
        &[4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
        b"0-987654321",
    )
}
