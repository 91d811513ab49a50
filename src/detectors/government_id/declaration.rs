//! What declarations of this category have in common, and the checks that most numbers share.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{digits, is_bare, not_all_the_same};
use crate::validators::{luhn, weighted_sum};

/// What a declaration leaves unsaid: `Detector { id: …, ..NUMBER }`. Its confidence is that of a
/// number with one check digit.
pub(super) const NUMBER: Detector = Detector {
    id: "",
    title: "",
    category: Category::GovernmentId,
    regions: &[],
    reference: "",
    trigger: number_of(8),
    pattern: "",
    validator: None,
    context: context(&[]),
    confidence: CHECKED,
    general: false,
    examples: examples! { positive: &[], negative: &[] },
};

/// One check digit, which one number in ten has by chance.
pub(super) const CHECKED: Confidence = Confidence {
    alone: 30,
    in_context: 92,
};

/// Nothing but a format: a number that is called so, or none at all.
pub(super) const FORMAT_ONLY: Confidence = Confidence {
    alone: 0,
    in_context: 85,
};

/// A number of at least `digits` digits.
pub(super) const fn number_of(digits: u8) -> Trigger {
    Trigger::Number {
        digits,
        before: 0,
        after: 0,
    }
}

/// A word of letters and digits.
pub(super) const fn word_of(min: u16, max: u16) -> Trigger {
    Trigger::Word {
        min,
        max,
        before: 0,
        after: 0,
    }
}

/// Words that speak for a number; what ordinary numbers are called speaks against it.
pub(super) const fn context(
    positive: &'static [(&'static str, &'static [&'static str])],
) -> Context {
    Context {
        positive,
        negative: ORDINARY_NUMBERS,
    }
}

/// An algorithm by its name.
pub(super) const fn validator(
    name: &'static str,
    check: fn(&Candidate<'_>) -> Result<Validity, Refusal>,
) -> Option<Validator> {
    Some(Validator { name, check })
}

/// Luhn's formula over all digits.
pub(super) const LUHN: Option<Validator> = validator("Luhn", |candidate| {
    checked(candidate, |value| luhn::check(digits(value)))
});

/// Whether the last character follows from the weighted sum of those before it:
/// [`weighted_sum::check_character`].
pub(super) fn weighted(
    candidate: &Candidate<'_>,
    weights: &[u32],
    characters: &[u8],
) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        weighted_sum::check_character(value, weights, characters)
    })
}

/// Whether a number that is not part of a longer one, and not one digit repeated, satisfies
/// `check`. Bare digits are merely plausible then.
pub(super) fn checked<'t>(
    candidate: &Candidate<'t>,
    check: impl FnOnce(&'t str) -> Result<(), Refusal>,
) -> Result<Validity, Refusal> {
    let value = candidate.value();
    stands_alone(candidate)?;
    not_all_the_same(&digits(value).collect::<Vec<_>>())?;
    check(value)?;
    Ok(if is_bare(value) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}
