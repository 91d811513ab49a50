//! Kazakhstan. Source: Order of the Ministry of Internal Affairs on individual and business
//! identification numbers, law 223-III of 2007.

use super::declaration::{NUMBER, checked, context, number_of, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::exactly;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "kz-iin",
    title: "Kazakh identification number (IIN, BIN)",
    regions: &["KZ"],
    reference: Reference::new("https://egov.kz/"),
    trigger: number_of(12),
    pattern: r"\b\d{2}(?:0[1-9]|1[0-2])\d{8}\b",
    validator: validator("two-round weighted sum, modulo 11", iin),
    context: context(&[
        ("kk", &["жсн", "бсн"]),
        (
            "ru",
            &[
                "иин",
                "бин",
                "индивидуальный идентификационный номер",
                "бизнес идентификационный номер",
            ],
        ),
        (
            "en",
            &[
                "iin",
                "bin number",
                "kazakh identification number",
                "kazakhstan iin",
            ],
        ),
    ]),
    confidence: Confidence {
        alone: 35,
        in_context: 93,
    },
    examples: examples! {
        positive: &[
            "ИИН {{040620353376}}",
            "БИН: {{790456302217}}",
            "IIN {{651017362684}}",
        ],
        negative: &[
            ("ИИН 040620353370", "wrong check digit"),
            ("ref 930343292629 in the list", "nothing says what it is"),
            ("ИИН 04062035337", "one character short"),
        ],
    },
    ..NUMBER
}];

/// A remainder of 10 is taken again with weights that begin two places further.
fn iin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<12>(value)?;
        let rest = match weighted_sum(&all, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11 {
            10 => weighted_sum(&all, &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11,
            rest => rest,
        };
        if rest == all[11] {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
