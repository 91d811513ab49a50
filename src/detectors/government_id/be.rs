//! Belgium. Source: Koninklijk besluit van 3 april 1984 (national register number).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{exactly, number};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "be-national-number",
    title: "Belgian national register number",
    category: Category::GovernmentId,
    regions: &["BE"],
    reference: "https://www.ibz.rrn.fgov.be/nl/rijksregister/",
    trigger: Trigger::Number {
        digits: 11,
        before: 0,
        after: 0,
    },
    pattern: r"\b\d{2}[.\x20/-]?\d{2}[.\x20/-]?\d{2}[\x20-]?\d{3}[.\x20-]?\d{2}\b",
    validator: Some(Validator {
        name: "complement to 97",
        check: national_number,
    }),
    context: Context {
        positive: &[
            (
                "nl",
                &[
                    "rijksregisternummer",
                    "insz",
                    "nationaal nummer",
                    "identificatienummer",
                ],
            ),
            (
                "fr",
                &[
                    "niss",
                    "numéro national",
                    "registre national",
                    "numéro de registre national",
                ],
            ),
            ("de", &["nationalregisternummer"]),
            (
                "en",
                &["national register", "belgian national number", "rrn"],
            ),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 70,
        in_context: 96,
    },
    general: false,
    examples: examples! {
        positive: &[
            "rijksregisternummer {{76.05.14-426.09}}",
            "NISS : {{68020325530}}",
            "née en 2001, {{01.08.12-548.71}}",
        ],
        negative: &[
            ("NISS : 68020325531", "wrong check digits"),
            ("NISS : 76.13.14-426.09", "month 13"),
            ("NISS : 76.05.14-426.0", "one digit short"),
        ],
    },
}];

fn national_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    let part = |at: usize| digits[at] * 10 + digits[at + 1];
    // Persons who are not residents have 20 or 40 added to the month; unknown dates are 0.
    let (year, month, day) = (part(0), part(2) % 20, part(4));
    if (month, day) != (0, 0) {
        calendar_date::check_in_any_century(year, month, day)?;
    }
    let (body, key) = (number(&digits[..9]), number(&digits[9..]));
    // A 2 is put in front for persons born from 2000 on.
    if [body, body + 2_000_000_000]
        .iter()
        .any(|body| 97 - body % 97 == key)
    {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
