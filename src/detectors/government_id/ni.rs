//! Nicaragua. Source: Consejo Supremo Electoral; Dirección General de Ingresos.

use super::declaration::{NUMBER, checked, context, number_within, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::{alphanumerics, exactly, number};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ni-cedula",
    title: "Nicaraguan identity number (cédula)",
    regions: &["NI"],
    reference: Reference::new("https://www.cse.gob.ni/"),
    trigger: number_within(13, 0, 1),
    pattern: r"\b\d{3}-?\d{6}-?\d{4}[A-HJ-NP-Ya-hj-np-y]\b",
    validator: validator("modulo 23", cedula),
    context: context(&[
        ("es", &["cédula", "cedula", "cédula de identidad", "ruc"]),
        ("en", &["nicaraguan identity"]),
    ]),
    confidence: Confidence {
        alone: 75,
        in_context: 95,
    },
    examples: examples! {
        positive: &[
            "cédula {{001-010563-0037A}}",
            "Cédula de identidad: {{2811707780030D}}",
            "cedula No. {{001-030272-0026Y}}",
        ],
        negative: &[
            ("cédula 001-311385-0001A", "month 13"),
            ("cédula 001-010563-0030A", "wrong check digit"),
            ("cédula 001-010563-0037", "one character short"),
        ],
    },
    ..NUMBER
}];

/// Municipality, birth date and serial, and the letter that their number leaves modulo 23.
fn cedula(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<13>(value)?;
        let [_, _, _, d1, d2, m1, m2, y1, y2, ..] = all;
        calendar_date::check_in_any_century(y1 * 10 + y2, m1 * 10 + m2, d1 * 10 + d2)?;
        let expected = usize::try_from(number(&all) % 23)
            .ok()
            .and_then(|rest| b"ABCDEFGHJKLMNPQRSTUVWXY".get(rest).copied());
        if expected == alphanumerics(value).next_back() {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
