//! Whether a number stands for itself or is cut out of a longer one.

use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// For values that their issuer gave no check digit.
pub(crate) const STANDS_ALONE: Validator = Validator {
    name: "surroundings",
    check: |candidate| stands_alone(candidate).map(|()| Validity::Real),
};

/// Refuses a number that goes on beyond the candidate: the decimals of `0.123456789`, the middle
/// of `12-123456789-0`.
///
/// A comma, a slash or a space may well stand between two values, so they do not count.
pub(crate) fn stands_alone(candidate: &Candidate<'_>) -> Result<(), Refusal> {
    let bytes = candidate.text.as_bytes();
    let range = candidate.span.range();
    let mut before = bytes.get(..range.start).unwrap_or_default().iter().rev();
    let mut after = bytes.get(range.end..).unwrap_or_default().iter();
    let joined = |joint: Option<&u8>, next: Option<&u8>| {
        matches!(joint, Some(b'.' | b'-')) && next.is_some_and(u8::is_ascii_digit)
    };
    if joined(before.next(), before.next()) || joined(after.next(), after.next()) {
        return Err(Refusal::Structure("surroundings"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

    fn middle(text: &str) -> Result<(), Refusal> {
        let start = text.find("123").expect("contains 123");
        let start = u32::try_from(start).expect("short");
        stands_alone(&Candidate {
            text,
            span: Span::new(start, start + 3),
        })
    }

    #[test]
    fn refuses_parts_of_longer_numbers() {
        for text in ["0.123", "9-123", "123.5", "123-4"] {
            assert_eq!(
                middle(text),
                Err(Refusal::Structure("surroundings")),
                "{text}"
            );
        }
    }

    #[test]
    fn accepts_numbers_between_words_and_punctuation() {
        for text in ["123", "no. 123.", "ID-123-A", "5,123,6", "5 123 6"] {
            assert_eq!(middle(text), Ok(()), "{text}");
        }
    }
}
