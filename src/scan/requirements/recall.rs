//! What searches gave, remembered by the shape of where they searched.
//!
//! Many patterns take all digits alike: in two stretches that differ in their digits only, they
//! match at the same places. The numbers of a table have a few shapes, so that nearly all of its
//! searches have been made before.

use std::ops::Range;

use regex_syntax::hir::{Class, Hir, HirKind};

/// Whether a pattern that matches somewhere does so whatever the digits are.
pub(super) fn takes_digits_alike(hir: &Hir) -> bool {
    let all_or_none = |has: &dyn Fn(u8) -> bool| {
        let count = (b'0'..=b'9').filter(|digit| has(*digit)).count();
        count == 0 || count == 10
    };
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => true,
        HirKind::Literal(literal) => !literal.0.iter().any(u8::is_ascii_digit),
        HirKind::Class(Class::Bytes(class)) => {
            let ranges = class.ranges();
            let has = |digit: u8| {
                ranges
                    .iter()
                    .any(|range| (range.start()..=range.end()).contains(&digit))
            };
            all_or_none(&has)
        }
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.ranges();
            let has = |digit: u8| {
                let digit = char::from(digit);
                ranges
                    .iter()
                    .any(|range| (range.start()..=range.end()).contains(&digit))
            };
            all_or_none(&has)
        }
        HirKind::Repetition(repetition) => takes_digits_alike(&repetition.sub),
        HirKind::Capture(capture) => takes_digits_alike(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().all(takes_digits_alike)
        }
    }
}

/// Longest stretch that has a shape, with the bytes beside it.
const LONGEST: usize = 40;

/// Stretches and searches that are remembered, each at one place.
const SHAPES: u64 = 1 << 10;
const SEARCHES: usize = 1 << 12;

/// A stretch with zeros for its digits, between the bytes beside it; where there is none, stands a
/// zero byte. The last byte is its length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Shape([u64; LONGEST / 8]);

/// A match, and the value in it.
pub(in crate::scan) type Found = Option<(Range<usize>, Range<usize>)>;

/// A search that was made.
#[derive(Clone, Copy, Debug, Default)]
struct Search {
    /// The number of the shape, counted from 1, the detector, and where in the stretch it began.
    key: (u32, u32, u8),
    /// Where in the stretch a match begins and ends, and the value in it.
    found: Option<[u8; 4]>,
}

/// The shapes and searches of a text, and of what is hidden in it.
#[derive(Debug, Default)]
pub(in crate::scan) struct Recall {
    shapes: Box<[(Shape, u32)]>,
    searches: Box<[Search]>,
    /// How many shapes there have been.
    count: u32,
}

impl Recall {
    /// Whether nothing is remembered.
    pub(super) fn is_empty(&self) -> bool {
        self.shapes.is_empty()
    }

    /// The number of a stretch's shape; `None` if it has none: it is too long, or has other bytes
    /// than ASCII.
    pub(super) fn shape(&mut self, text: &[u8], window: &Range<usize>) -> Option<u32> {
        let shape = Shape::of(text, window)?;
        if self.shapes.is_empty() {
            self.shapes = vec![(Shape::default(), 0); usize::try_from(SHAPES).unwrap_or(1)].into();
            self.searches = vec![Search::default(); SEARCHES].into();
        }
        let (known, number) = self.shapes.get_mut(shape.place())?;
        if *known != shape || *number == 0 {
            self.count += 1;
            (*known, *number) = (shape, self.count);
        }
        Some(*number)
    }

    /// What the search of a detector gives from `at` on in a stretch that has a shape: `search` is
    /// asked if it has not been made.
    pub(super) fn search(
        &mut self,
        shape: u32,
        detector: u32,
        at: usize,
        window: &Range<usize>,
        search: impl FnOnce() -> Found,
    ) -> Found {
        let start = window.start;
        let Ok(offset) = u8::try_from(at - start) else {
            return search();
        };
        let key = (shape, detector, offset);
        let mixed = shape
            .wrapping_mul(0x9E37_79B1)
            .wrapping_add(detector.wrapping_mul(0x85EB_CA77))
            .wrapping_add(u32::from(offset).wrapping_mul(0xC2B2_AE3D));
        let Some(slot) = self.searches.get_mut(mixed as usize >> 12 & (SEARCHES - 1)) else {
            return search();
        };
        if slot.key == key {
            let place = |at: u8| start + usize::from(at);
            return slot
                .found
                .map(|[a, b, c, d]| (place(a)..place(b), place(c)..place(d)));
        }
        let found = search();
        let place = |at: usize| u8::try_from(at - start).unwrap_or(u8::MAX);
        *slot = Search {
            key,
            found: found
                .as_ref()
                .map(|(whole, value)| [whole.start, whole.end, value.start, value.end].map(place)),
        };
        found
    }
}

impl Shape {
    fn of(text: &[u8], window: &Range<usize>) -> Option<Self> {
        const EACH: u64 = u64::MAX / 0xFF;
        let from = window.start.saturating_sub(1);
        let behind = (window.end + 1).min(text.len());
        let stretch = text.get(from..behind).filter(|it| it.len() + 1 < LONGEST)?;
        let mut bytes = [0; LONGEST];
        let first = usize::from(window.start == 0);
        let place = bytes.get_mut(first..first + stretch.len())?;
        place.copy_from_slice(stretch);
        if let Some(last) = bytes.last_mut() {
            *last = u8::try_from(window.len()).ok()?;
        }
        let (words, _) = bytes.as_chunks();
        let mut shape = [0; LONGEST / 8];
        let mut high = 0;
        for (word, bytes) in shape.iter_mut().zip(words) {
            let bytes = u64::from_le_bytes(*bytes);
            high |= bytes;
            let seven = bytes & (EACH * 0x7F);
            // The highest bit of each byte: it is a digit.
            let from_zero = seven + EACH * (0x80 - 0x30);
            let above_nine = seven + EACH * (0x80 - 0x3A);
            let digits = from_zero & !above_nine & (EACH * 0x80);
            // Of a digit, the last four bits are left out.
            *word = bytes & !((digits >> 7) * 0x0F);
        }
        (high & (EACH * 0x80) == 0 && !stretch.contains(&0)).then_some(Self(shape))
    }

    fn place(self) -> usize {
        let mix = |all: u64, word: u64| {
            (all ^ word)
                .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                .rotate_left(29)
        };
        let mixed = self.0.into_iter().fold(0, mix);
        usize::try_from(mixed % SHAPES).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        let mut recall = Recall::default();
        let mut shape = |text: &str| recall.shape(text.as_bytes(), &(1..text.len() - 1));
        shape(one) == shape(other)
    }

    #[test]
    fn stretches_that_differ_in_digits_only_have_one_shape() {
        assert!(same(",12-345,", ",98-761,"));
        assert!(same("x0:9/a ", "x5:0/a "));
    }

    #[test]
    fn length_letters_marks_and_neighbours_make_another_shape() {
        for other in [
            ",12-34,", ",12 345,", ",12-34a,", ";12-345,", ",12-345 ", ",12-3456",
        ] {
            assert!(!same(",12-345,", other), "{other}");
        }
    }

    #[test]
    fn what_is_long_or_beyond_ascii_has_none() {
        let mut recall = Recall::default();
        let mut shape = |text: &str| recall.shape(text.as_bytes(), &(0..text.len()));
        assert_eq!(shape("12é34"), None);
        assert_eq!(shape(&"1".repeat(50)), None);
        assert_eq!(shape("1\0"), None);
        assert!(shape("12").is_some());
    }

    #[test]
    fn a_search_is_made_once_for_a_shape() {
        let mut recall = Recall::default();
        let text = b"12-3 45-6";
        let mut searches = 0;
        let mut found = |window: Range<usize>, at| {
            let shape = recall.shape(text, &window).unwrap();
            recall.search(shape, 7, at, &window, || {
                searches += 1;
                Some((window.start + 1..window.end, window.start + 3..window.end))
            })
        };
        assert_eq!(found(5..9, 5), Some((6..9, 8..9)));
        assert_eq!(found(5..9, 5), Some((6..9, 8..9)));
        assert_eq!(found(5..9, 6), Some((6..9, 8..9)));
        assert_eq!(searches, 2);
    }
}
