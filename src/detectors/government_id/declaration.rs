//! What declarations of this category have in common, and the checks that most numbers share.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
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
    reference: Reference::new(""),
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

/// A check digit and a structure that few other numbers have: a date, a letter, a second check
/// digit, a prefix.
pub(super) const STRUCTURED: Confidence = Confidence {
    alone: 60,
    in_context: 95,
};

/// What a declaration of a value added tax number leaves unsaid. Its validator is [`vat`], so that
/// the confidence is that of a number with its country's prefix.
pub(super) const VAT: Detector = Detector {
    reference: Reference::new("https://ec.europa.eu/taxation_customs/vies/#/faq"),
    trigger: Trigger::Number {
        digits: 8,
        before: 6,
        after: 0,
    },
    confidence: Confidence {
        alone: 75,
        in_context: 95,
    },
    ..NUMBER
};

/// A number of at least `digits` digits.
pub(super) const fn number_of(digits: u8) -> Trigger {
    Trigger::Number {
        digits,
        before: 0,
        after: 0,
    }
}

/// A number of at least `digits` digits with letters in front of it or behind it.
pub(super) const fn number_within(digits: u8, before: u16, after: u16) -> Trigger {
    Trigger::Number {
        digits,
        before,
        after,
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
#[expect(
    clippy::unnecessary_wraps,
    reason = "declarations may be without a validator"
)]
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

/// Nothing to calculate: the number stands alone, and is not one digit repeated.
pub(super) const FORMAT: Option<Validator> =
    validator("format", |candidate| checked(candidate, |_| Ok(())));

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
    not_all_the_same(digits(value))?;
    check(value)?;
    Ok(if is_bare(value) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

/// Whether a value added tax number satisfies `check`, which is given what stands behind the
/// `prefix`. Without that prefix the number is merely plausible, and behind that of another member it
/// is none of this one.
pub(super) fn vat<'t>(
    candidate: &Candidate<'t>,
    prefix: &str,
    check: impl FnOnce(&'t str) -> Result<(), Refusal>,
) -> Result<Validity, Refusal> {
    const MEMBERS: &str =
        "AT BE BG CY CZ DE DK EE EL ES FI FR GB HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI";
    let prefixed = (candidate.value().split_at_checked(prefix.len()))
        .filter(|(letters, _)| letters.eq_ignore_ascii_case(prefix));
    let ahead = candidate
        .before()
        .trim_end_matches([' ', '-', ':'])
        .as_bytes();
    if prefixed.is_none()
        && let [.., before, a @ b'A'..=b'Z', b @ b'A'..=b'Z'] = *ahead
        && !before.is_ascii_alphanumeric()
        && MEMBERS
            .as_bytes()
            .chunks(3)
            .any(|member| member.starts_with(&[a, b]))
    {
        return Err(Refusal::Structure("prefix"));
    }
    checked(candidate, |value| {
        check(prefixed.map_or(value, |(_, number)| number))
    })?;
    Ok(prefixed.map_or(Validity::Plausible, |_| Validity::Real))
}

/// What is real only if `sure`: when it is written so that nothing else is.
pub(super) fn plausible_unless(
    sure: bool,
    validity: Result<Validity, Refusal>,
) -> Result<Validity, Refusal> {
    match validity {
        Ok(Validity::Real) if !sure => Ok(Validity::Plausible),
        other => other,
    }
}
