//! What of a text findings must touch to count: all that is read of decoded text in its place.

use std::ops::Range;

use super::requirements::Alphabet;
use crate::text::normalize::Normalized;
use crate::text::span::{Span, Utf8};

/// Bytes of a normalised text that a finding has: one of them, or all.
#[derive(Debug)]
pub(super) struct Focus {
    bytes: Range<usize>,
    all: bool,
}

impl Focus {
    /// For what overlaps a stretch of the original text.
    pub(super) fn on(stretch: Span<Utf8>, normalized: &Normalized<'_>) -> Self {
        Self::around(stretch.end, stretch.start, normalized)
    }

    /// For what has something on both sides of a stretch of the original text.
    pub(super) fn across(stretch: Span<Utf8>, normalized: &Normalized<'_>) -> Self {
        Self::around(stretch.start, stretch.end, normalized)
    }

    /// For what begins in front of `front` and ends behind `back`.
    fn around(front: u32, back: u32, normalized: &Normalized<'_>) -> Self {
        let (begins, ends) = normalized.around(front, back);
        if begins > ends {
            Self {
                bytes: ends..begins,
                all: false,
            }
        } else {
            Self {
                bytes: begins.saturating_sub(1)..ends + 1,
                all: true,
            }
        }
    }

    /// Whether a match of these bytes may have what it must.
    pub(super) fn is_within_reach(&self, text: &str, alphabet: &Alphabet) -> bool {
        let Some(bytes) = text.as_bytes().get(self.bytes.clone()) else {
            return true;
        };
        let mut has = bytes.iter().map(|byte| alphabet.has(*byte));
        if self.all {
            has.all(|has| has)
        } else {
            has.any(|has| has)
        }
    }
}
