//! Australia. Source: Services Australia, Medicare card numbers; Australian Institute of Health
//! and Welfare, `METeOR` 270101.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::digits;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "au-medicare",
    title: "Australian Medicare number",
    category: Category::Health,
    regions: &["AU"],
    reference: "https://meteor.aihw.gov.au/content/270101",
    trigger: Trigger::Number {
        digits: 10,
        before: 0,
        after: 0,
    },
    pattern: r"\b[2-6]\d{3}[\x20-]?\d{5}[\x20-]?\d(?:[\x20/-]?\d)?\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 10",
        check: medicare,
    }),
    context: Context {
        positive: &[("en", &["medicare", "medicare card", "medicare no", "irn"])],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 20,
        in_context: 90,
    },
    general: false,
    examples: examples! {
        positive: &[
            "Medicare {{2223 03202 1}}",
            "Medicare card: {{2526750611}}",
            "Medicare no. {{2765 67399 1/2}}",
        ],
        negative: &[
            ("Medicare 2223 03203 1", "wrong check digit"),
            ("Medicare 9223 03202 1", "begins with another digit than 2 to 6"),
            ("invoice 2526750611", "an invoice number"),
        ],
    },
}];

fn medicare(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits: Vec<u32> = digits(candidate.value()).collect();
    let (body, rest) = digits.split_at_checked(8).ok_or(Refusal::Length)?;
    if rest.first() == Some(&(weighted_sum(body, &[1, 3, 7, 9, 1, 3, 7, 9]) % 10)) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
