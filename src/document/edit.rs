//! A stretch of a text replaced by another, and what becomes of the places around it.

use std::ops::Range;

use crate::text::span::{Span, Utf8, utf16_len};

/// A replacement that has been made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edit {
    /// What was taken out of the text as it was before.
    removed: Span<Utf8>,
    /// Bytes that stand there now.
    inserted: u32,
    /// By how many UTF-16 code units the text has grown.
    pub(super) growth: i32,
}

impl Edit {
    /// Replaces `range` of `text` by `inserted`. A range that cuts through a character takes all of
    /// it; one that reaches beyond the text ends with it.
    pub(super) fn apply(text: &mut String, range: Range<usize>, inserted: &str) -> Self {
        let start = text.floor_char_boundary(range.start.min(range.end));
        let end = text.ceil_char_boundary(range.end.min(text.len()));
        let removed = Span::over(start..end.max(start));
        let growth = utf16_len(inserted).wrapping_sub(utf16_len(removed.of(text)));
        let head = text.get(..start).unwrap_or_default();
        let tail = text.get(removed.range().end..).unwrap_or_default();
        *text = [head, inserted, tail].concat();
        Self {
            removed,
            inserted: u32::try_from(inserted.len()).unwrap_or(u32::MAX),
            growth: growth.cast_signed(),
        }
    }

    /// What was written, in the text as it is now.
    pub(super) fn written(&self) -> Range<usize> {
        Span::<Utf8>::new(self.removed.start, self.removed.start + self.inserted).range()
    }

    /// Where a place of the text before is now; one that was taken out is behind what was written.
    pub(super) const fn place(&self, at: u32) -> u32 {
        if at <= self.removed.start {
            at
        } else if at < self.removed.end {
            self.removed.start + self.inserted
        } else {
            at - self.removed.end + self.removed.start + self.inserted
        }
    }

    /// Where a stretch of the text before is now, if nothing of it has changed.
    pub(super) fn follow(&self, span: Span<Utf8>) -> Option<Span<Utf8>> {
        if span.end <= self.removed.start {
            return Some(span);
        }
        let by = |at: u32| at - self.removed.end + self.removed.start + self.inserted;
        (span.start >= self.removed.end).then(|| Span::new(by(span.start), by(span.end)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_front_stays_and_what_is_behind_moves() {
        let mut text = "one two three".to_owned();
        let edit = Edit::apply(&mut text, 4..7, "twenty-two");
        assert_eq!(text, "one twenty-two three");
        assert_eq!(edit.written(), 4..14);
        let follow = |start, end| edit.follow(Span::new(start, end)).map(Span::range);
        assert_eq!(follow(0, 3), Some(0..3));
        assert_eq!(follow(8, 13), Some(15..20));
        assert_eq!(follow(3, 5), None);
        assert_eq!(
            [0, 4, 5, 7, 13].map(|at| edit.place(at)),
            [0, 4, 14, 14, 20]
        );
    }

    #[test]
    fn a_range_of_no_characters_is_widened_or_cut() {
        let mut text = "日本".to_owned();
        Edit::apply(&mut text, 1..2, "x");
        assert_eq!(text, "x本");
        Edit::apply(&mut text, 90..99, "y");
        assert_eq!(text, "x本y");
    }
}
