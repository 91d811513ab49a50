//! Poland. Source: Ustawa o ewidencji ludności, art. 15 (PESEL).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::exactly;
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "pl-pesel",
    title: "Polish identity number (PESEL)",
    category: Category::GovernmentId,
    regions: &["PL"],
    reference: "https://www.gov.pl/web/gov/czym-jest-numer-pesel",
    trigger: Trigger::Number {
        digits: 11,
        before: 0,
        after: 0,
    },
    pattern: r"\b\d{11}\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 10",
        check: pesel,
    }),
    context: Context {
        positive: &[
            ("pl", &["pesel", "numer pesel", "nr pesel", "ewidencyjny"]),
            ("en", &["polish national identification"]),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 40,
        in_context: 94,
    },
    general: false,
    examples: examples! {
        positive: &[
            "PESEL: {{72071924334}}",
            "nr PESEL {{81080863462}}",
            "pesel={{97071955641}}",
        ],
        negative: &[
            ("PESEL: 72071924335", "wrong check digit"),
            ("PESEL: 72131924334", "month 13"),
            ("PESEL: 7207192433", "one digit short"),
        ],
    },
}];

fn pesel(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    let part = |at: usize| digits[at] * 10 + digits[at + 1];
    // 20, 40, 60 or 80 is added to the month for the other centuries; 1900 stands for itself.
    let century = [1900, 2000, 2100, 2200, 1800]
        .get(part(2) as usize / 20)
        .copied()
        .ok_or(Refusal::Range("month"))?;
    calendar_date::check(century + part(0), part(2) % 20, part(4))?;
    if complement(&digits[..10], &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3], 10) == digits[10] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("72071924334", pesel);
    }
}
