//! Canada. Source: Service Canada, social insurance number.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{exactly, is_bare, not_all_the_same};
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ca-sin",
    title: "Canadian social insurance number (SIN)",
    category: Category::GovernmentId,
    regions: &["CA"],
    reference: "https://www.canada.ca/en/employment-social-development/services/sin.html",
    trigger: Trigger::Number {
        digits: 9,
        before: 0,
        after: 0,
    },
    pattern: r"\b\d{3}(?:\x20\d{3}\x20|-\d{3}-|\d{3})\d{3}\b",
    validator: Some(Validator {
        name: "Luhn",
        check: sin,
    }),
    context: Context {
        positive: &[
            (
                "en",
                &[
                    "sin",
                    "social insurance",
                    "social insurance number",
                    "canadian social insurance",
                ],
            ),
            (
                "fr",
                &["nas", "assurance sociale", "numéro d assurance sociale"],
            ),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 45,
        in_context: 93,
    },
    general: false,
    examples: examples! {
        positive: &[
            "SIN: {{651 817 892}}",
            "social insurance number {{489-156-364}}",
            "NAS {{440614204}}",
        ],
        negative: &[
            ("SIN: 651 817 893", "wrong check digit"),
            ("SIN: 851 817 890", "no number begins with 8"),
            ("nine digits 440614204 alone", "bare digits without context"),
        ],
    },
}];

fn sin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    not_all_the_same(&digits)?;
    if digits[0] == 8 {
        return Err(Refusal::Range("first digit"));
    }
    luhn::check(digits.into_iter())?;
    Ok(match digits[0] {
        // Numbers that begin with 0 are not issued; the authority's examples do.
        0 => Validity::TestValue,
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
        assert_refused("651817892", sin);
    }
}
