//! Australia. Source: Australian Taxation Office, tax file numbers.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{digits, not_all_the_same};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "au-tfn",
    title: "Australian tax file number (TFN)",
    category: Category::GovernmentId,
    regions: &["AU"],
    reference: "https://www.ato.gov.au/individuals-and-families/tax-file-number",
    trigger: Trigger::Number {
        digits: 8,
        before: 0,
        after: 0,
    },
    pattern: r"\b(?:\d{3}[\x20-]?\d{3}[\x20-]?\d{3}|\d{8})\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 11",
        check: tfn,
    }),
    context: Context {
        positive: &[("en", &["tfn", "tax file", "tax file number", "ato"])],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 18,
        in_context: 90,
    },
    general: false,
    examples: examples! {
        positive: &[
            "TFN {{404 859 004}}",
            "tax file number: {{056934770}}",
            "TFN: {{851-156-237}}",
        ],
        negative: &[
            ("TFN 404 859 005", "wrong check digit"),
            ("TFN 000 000 000", "one digit repeated"),
            ("invoice 404859004", "an invoice number"),
        ],
    },
}];

fn tfn(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits: Vec<u32> = digits(candidate.value()).collect();
    not_all_the_same(&digits)?;
    let sum = match digits.len() {
        8 => weighted_sum(&digits, &[10, 7, 8, 4, 6, 3, 5, 1]),
        _ => weighted_sum(&digits, &[1, 4, 3, 7, 5, 8, 6, 9, 10]),
    };
    if sum.is_multiple_of(11) {
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
        assert_refused("404859004", tfn);
    }
}
