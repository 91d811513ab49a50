//! Netherlands. Source: Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{exactly, not_all_the_same};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "nl-bsn",
    title: "Dutch citizen service number (BSN)",
    category: Category::GovernmentId,
    regions: &["NL"],
    reference: Reference::new("https://www.rvig.nl/burgerservicenummer"),
    trigger: Trigger::Number {
        digits: 9,
        before: 0,
        after: 0,
    },
    pattern: r"\b(?:\d{9}|\d{4}[.\x20]\d{2}[.\x20]\d{3}|\d{3}[.\x20]\d{3}[.\x20]\d{3})\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 11",
        check: bsn,
    }),
    context: Context {
        positive: &[
            (
                "nl",
                &[
                    "bsn",
                    "burgerservicenummer",
                    "sofinummer",
                    "sofi",
                    "persoonsnummer",
                ],
            ),
            ("en", &["citizen service number", "dutch citizen"]),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 20,
        in_context: 92,
    },
    general: false,
    examples: examples! {
        positive: &[
            "BSN: {{870301561}}",
            "burgerservicenummer {{6449.14.002}}",
            "Uw BSN is {{876225805}}.",
        ],
        negative: &[
            ("BSN: 870301562", "wrong check digit"),
            ("BSN: 000000000", "one digit repeated"),
            ("factuur 870301561", "nothing says that it is a BSN"),
        ],
    },
}];

fn bsn(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    not_all_the_same(digits)?;
    // The weight of the last digit is −1, which is 10 modulo 11.
    if weighted_sum(&digits, &[9, 8, 7, 6, 5, 4, 3, 2, 10]).is_multiple_of(11) {
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
        assert_refused("870301561", bsn);
    }
}
