//! What of a text findings must touch to count: all that is read of decoded text in its place.

use std::ops::Range;

use super::requirements::Alphabet;
use crate::text::normalize::Normalized;
use crate::text::span::{Span, Utf8};

/// A stretch of the original text, as its normalised text has it.
#[derive(Clone, Debug)]
pub(super) struct Focus {
    /// What overlaps it begins in front of the first place, and ends behind the second.
    overlapping: (usize, usize),
    /// Bytes that a match has: one of them, or all.
    bytes: Range<usize>,
    all: bool,
}

impl Focus {
    /// Takes what overlaps a stretch or, where two parts were put together, matches that have both.
    pub(super) fn new(stretch: Span<Utf8>, joined: bool, normalized: &Normalized<'_>) -> Self {
        let overlapping = normalized.around(stretch.end, stretch.start);
        let (begins, ends) = if joined {
            normalized.around(stretch.start, stretch.end)
        } else {
            overlapping
        };
        let all = begins <= ends;
        Self {
            overlapping,
            bytes: if all {
                begins.saturating_sub(1)..ends + 1
            } else {
                ends..begins
            },
            all,
        }
    }

    /// Whether a span of the normalised text overlaps it.
    pub(super) const fn overlaps(&self, span: Span<Utf8>) -> bool {
        let (begins, ends) = self.overlapping;
        (span.start as usize) < begins && span.end as usize > ends
    }

    /// How far a span would have to reach in front and behind to overlap it.
    pub(super) const fn distances(&self, span: Span<Utf8>) -> (usize, usize) {
        let (begins, ends) = self.overlapping;
        let before = (span.start as usize + 1).saturating_sub(begins);
        (before, (ends + 1).saturating_sub(span.end as usize))
    }

    /// What stands between a span and all that overlaps both.
    pub(super) const fn up_to(&self, span: Span<Utf8>) -> Range<usize> {
        let (begins, ends) = self.overlapping;
        let (start, end) = (span.start as usize, span.end as usize);
        if end <= ends {
            end..ends + 1
        } else if start >= begins {
            begins.saturating_sub(1)..start
        } else {
            start..start
        }
    }

    /// The bytes that every match has that overlaps it; `None` if one of many will do.
    pub(super) fn middle(&self) -> Option<Range<usize>> {
        self.all.then(|| self.bytes.clone())
    }

    /// Where in `text` a break stands if it overlaps it, with the white space around.
    pub(super) fn breaks(&self, text: &str) -> Range<usize> {
        const WIDEST: usize = 8;
        let (begins, ends) = self.overlapping;
        ends.saturating_sub(WIDEST)..text.len().min(begins.saturating_add(WIDEST))
    }

    /// Whether no match that begins at `start` or behind it overlaps it.
    pub(super) const fn is_left_behind(&self, start: usize) -> bool {
        start >= self.overlapping.0
    }

    /// The part of `window` in which matches lie that have what they must, if they have no other bytes
    /// than these; `None` if there are no such matches.
    pub(super) fn within_reach(
        &self,
        text: &str,
        window: Span<Utf8>,
        alphabet: &Alphabet,
    ) -> Option<Span<Utf8>> {
        let has = |byte: &u8| alphabet.has(*byte);
        let bytes = text.as_bytes();
        let middle = bytes.get(self.bytes.clone())?;
        let first = middle.iter().position(has)?;
        let last = middle.iter().rposition(has)?;
        if self.all && !middle.iter().all(has) {
            return None;
        }
        let (first, last) = (self.bytes.start + first, self.bytes.start + last);
        let Range { start, end } = window.range();
        let before = bytes.get(start..first).unwrap_or_default();
        let after = bytes.get(last..end).unwrap_or_default();
        let before = before.iter().rev().take_while(|byte| has(byte)).count();
        let after = after.iter().take_while(|byte| has(byte)).count();
        Some(Span::over(start.max(first - before)..end.min(last + after)))
    }
}
