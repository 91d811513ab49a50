//! United Kingdom. Source: NHS Data Dictionary, NHS NUMBER.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{exactly, is_bare, not_all_the_same, number};
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "gb-nhs-number",
    title: "NHS number",
    category: Category::Health,
    regions: &["GB"],
    reference: "https://www.datadictionary.nhs.uk/attributes/nhs_number.html",
    trigger: Trigger::Number {
        digits: 10,
        before: 0,
        after: 0,
    },
    pattern: r"\b\d{3}(?:[\x20-]\d{3}[\x20-]|\d{3})\d{4}\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 11",
        check: nhs_number,
    }),
    context: Context {
        positive: &[(
            "en",
            &[
                "nhs",
                "nhs number",
                "nhs no",
                "patient",
                "gp",
                "chi",
                "health service",
            ],
        )],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 45,
        in_context: 93,
    },
    general: false,
    examples: examples! {
        positive: &[
            "NHS number {{773 665 5472}}",
            "NHS No: {{7623334816}}",
            "test patient {{999 123 4519}}",
        ],
        negative: &[
            ("NHS number 773 665 5473", "wrong check digit"),
            ("NHS number 091 061 5858", "the range is not issued"),
            ("ten digits 7623334816 alone", "bare digits without context"),
        ],
    },
}];

fn nhs_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<10>(candidate.value())?;
    not_all_the_same(&digits)?;
    let range = number(&digits[..3]);
    // Scotland up to 311, Northern Ireland from 320, England and Wales from 400 and 600.
    if !matches!(range, 10..=311 | 320..=499 | 600..=799 | 900..=999) {
        return Err(Refusal::Range("first three digits"));
    }
    if complement(&digits[..9], &[10, 9, 8, 7, 6, 5, 4, 3, 2], 11) != digits[9] {
        return Err(Refusal::CheckDigit);
    }
    Ok(match range {
        // Not issued: 999 is set aside for tests, the others serve as examples.
        900.. => Validity::TestValue,
        _ if is_bare(candidate.value()) => Validity::Plausible,
        _ => Validity::Real,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("7623334816", nhs_number);
    }
}
