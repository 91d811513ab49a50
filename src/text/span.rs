//! Spans of text, with the unit of their offsets in the type.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use schemars::JsonSchema;
use serde::Serialize;

/// Offsets count bytes of UTF-8. What the core works in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Utf8 {}

/// Offsets count UTF-16 code units. What crosses to JavaScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Utf16 {}

/// A stretch of text, `start` inclusive, `end` exclusive, in units of `U`.
#[derive(Serialize, JsonSchema)]
#[serde(bound = "")]
#[schemars(bound = "")]
pub struct Span<U> {
    /// First unit of the stretch.
    pub start: u32,
    /// One past its last unit.
    pub end: u32,
    #[serde(skip)]
    unit: PhantomData<fn() -> U>,
}

impl<U> Span<U> {
    /// The stretch from `start` to `end`; an inverted one is empty at `start`.
    pub const fn new(start: u32, end: u32) -> Self {
        let end = if end < start { start } else { end };
        Self {
            start,
            end,
            unit: PhantomData,
        }
    }

    /// How many units it covers.
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two share at least one unit.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether all of the other lies in it.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl Span<Utf8> {
    /// Over a range of byte indices, which fit because the engine refuses longer texts.
    pub fn over(range: Range<usize>) -> Self {
        let unit = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self::new(unit(range.start), unit(range.end))
    }

    /// Whether it is a stretch of `text` that neither side goes on with a letter or a digit.
    pub fn is_whole_word(self, text: &str) -> bool {
        let Range { start, end } = self.range();
        let before = text.get(..start).and_then(|head| head.chars().next_back());
        let after = text.get(end..).and_then(|tail| tail.chars().next());
        text.get(start..end).is_some()
            && !before.is_some_and(char::is_alphanumeric)
            && !after.is_some_and(char::is_alphanumeric)
    }

    /// As a range of byte indices.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The stretch of `text` it covers; empty where it does not fit `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }
}

impl<U> Clone for Span<U> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<U> Copy for Span<U> {}

impl<U> PartialEq for Span<U> {
    fn eq(&self, other: &Self) -> bool {
        (self.start, self.end) == (other.start, other.end)
    }
}

impl<U> Eq for Span<U> {}

impl<U> fmt::Debug for Span<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// Turns byte offsets into UTF-16 offsets, in one pass over the text for ascending offsets.
///
/// Cost: O(text) for any number of ascending offsets; going back starts again from the front.
#[derive(Debug)]
pub struct Utf16Cursor<'t> {
    text: &'t str,
    byte: usize,
    unit: u32,
}

impl<'t> Utf16Cursor<'t> {
    /// At the front of `text`.
    pub const fn new(text: &'t str) -> Self {
        Self {
            text,
            byte: 0,
            unit: 0,
        }
    }

    /// The UTF-16 offset of the byte offset `at`. One past the end maps to the end; one inside a
    /// character maps to that character's start.
    pub fn offset(&mut self, at: u32) -> u32 {
        let mut at = (at as usize).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        if at < self.byte {
            (self.byte, self.unit) = (0, 0);
        }
        let passed = self.text.get(self.byte..at).unwrap_or_default();
        self.unit += utf16_len(passed);
        self.byte = at;
        self.unit
    }

    /// The same stretch in UTF-16 code units.
    pub fn span(&mut self, span: Span<Utf8>) -> Span<Utf16> {
        Span::new(self.offset(span.start), self.offset(span.end))
    }
}

/// How many UTF-16 code units `text` has: one for each character, two beyond the basic plane.
///
/// Counted from UTF-8 lead bytes, which the compiler turns into vector instructions.
pub fn utf16_len(text: &str) -> u32 {
    let units: usize = text
        .bytes()
        .map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0))
        .sum();
    u32::try_from(units).unwrap_or(u32::MAX)
}

/// The byte offsets of ascending UTF-16 offsets; one inside a character, or past the end, maps to
/// where the character, or the text, ends.
///
/// Cost: O(text), counted a block at a time up to the block that an offset is in.
pub fn byte_offsets(text: &str, units: impl IntoIterator<Item = u32>) -> Vec<usize> {
    const BLOCK: usize = 256;
    let (mut byte, mut unit) = (0, 0);
    let mut offset = |at: u32| {
        loop {
            let end = text.ceil_char_boundary(byte + BLOCK);
            let passed = unit + utf16_len(text.get(byte..end).unwrap_or_default());
            if byte == end || passed > at {
                break;
            }
            (byte, unit) = (end, passed);
        }
        for c in text.get(byte..).unwrap_or_default().chars() {
            if unit >= at {
                break;
            }
            byte += c.len_utf8();
            unit += u32::from(c.len_utf16() == 2) + 1;
        }
        byte
    };
    units.into_iter().map(&mut offset).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_utf16_units_like_the_standard_library() {
        for text in ["", "plain", "grün", "日本", "a😀b", "\u{FFFD}"] {
            assert_eq!(
                utf16_len(text) as usize,
                text.encode_utf16().count(),
                "{text}"
            );
        }
    }

    #[test]
    fn maps_utf16_offsets_back_to_bytes() {
        assert_eq!(byte_offsets("é😀x", [0, 1, 3, 4, 9]), [0, 2, 6, 7, 7]);
        let long = "é😀x".repeat(500);
        let units: Vec<u32> = (0..2_000).collect();
        let expected = units
            .iter()
            .map(|unit| unit / 4 * 7 + [0, 2, 6, 6][*unit as usize % 4]);
        let expected: Vec<usize> = expected.map(|byte| byte as usize).collect();
        assert_eq!(byte_offsets(&long, units), expected);
    }

    #[test]
    fn maps_ascending_and_descending_offsets() {
        let mut cursor = Utf16Cursor::new("é😀x");
        assert_eq!(
            [0, 2, 6, 7, 99].map(|at| cursor.offset(at)),
            [0, 1, 3, 4, 4]
        );
        assert_eq!(cursor.offset(2), 1);
        assert_eq!(cursor.offset(4), 1, "inside a character: its start");
    }
}
