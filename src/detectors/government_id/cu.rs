//! Cuba. Source: Ministerio del Interior, Registro del Carné de Identidad.

use super::declaration::{NUMBER, checked, context, number_of, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::exactly;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "cu-ni",
    title: "Cuban identity number (carné de identidad)",
    regions: &["CU"],
    reference: Reference::new("https://www.minjus.gob.cu/"),
    trigger: number_of(11),
    pattern: r"\b\d{6}\x20?\d{5}\b",
    validator: validator("date of birth", ni),
    context: context(&[
        (
            "es",
            &[
                "carné de identidad",
                "número de identidad",
                "carnet de identidad",
            ],
        ),
        ("en", &["cuban identity card", "cuban identity"]),
    ]),
    confidence: Confidence {
        alone: 0,
        in_context: 88,
    },
    examples: examples! {
        positive: &[
            "carné de identidad {{65081003776}}",
            "Número de identidad: {{65100514738}}",
            "Cuban identity card {{77091606664}}",
        ],
        negative: &[
            ("carné de identidad 85133112345", "month 13"),
            ("ref 61090816219 in the list", "nothing says what it is"),
            ("invoice 52080313875", "an ordinary number"),
        ],
    },
    ..NUMBER
}];

fn ni(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let digits = exactly::<11>(value)?;
        let [y1, y2, m1, m2, d1, d2, ..] = digits;
        calendar_date::check_in_any_century(y1 * 10 + y2, m1 * 10 + m2, d1 * 10 + d2)
    })
}
