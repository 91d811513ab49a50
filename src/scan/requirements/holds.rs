//! What every match holds that can be seen sixty-four bytes at a time: digits in a row, or a mark and
//! what stands behind it.
//!
//! Windows behind a label are long, and nearly all of them are prose. Where the longest match is known,
//! only the surroundings of such a place need be searched.

use std::ops::Range;

use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use super::content::Content;
use super::starts::{ALL, Bytes, first_bytes, has};
use crate::text::block::{Block, first};

/// Places that every match has one of.
#[derive(Clone, Debug)]
pub(super) struct Holds {
    /// Fewest digits in a row; 0 where that says too little.
    pub(super) digits: usize,
    /// A mark, and the bytes one of which stands behind it; 0 where there is none.
    pub(super) mark: u8,
    pub(super) behind: Bytes,
    /// Most bytes of a match; 0 where there is no such number.
    pub(super) longest: usize,
}

/// Fewest digits in a row that are worth looking for.
const FEWEST: u32 = 2;

/// The longest match is told in steps of so many bytes; one that has more than so many is not.
pub(super) const STEP: usize = 16;
const MOST_BYTES: usize = STEP * u8::MAX as usize;

/// Shortest stretch in which digits are looked for: what is shorter is often nothing but numbers.
const SHORTEST: usize = 128;

/// Most places close together that are passed: where there are more, all of the rest is searched.
const MOST: usize = 16;

impl Default for Holds {
    fn default() -> Self {
        Self {
            digits: 0,
            mark: 0,
            behind: ALL,
            longest: 0,
        }
    }
}

impl Holds {
    pub(super) fn of(hir: &Hir, content: &Content) -> Self {
        let digits = match content.digits.best {
            FEWEST.. => content.digits.best.min(u8::MAX.into()) as usize,
            _ => 0,
        };
        let marks = (b'!'..=b'~').filter(u8::is_ascii_punctuation);
        let marks = marks.filter_map(|mark| Some((mark, behind(hir, mark, &ALL)?)));
        let told = marks.min_by_key(|(_, behind)| size(behind));
        let told = told.filter(|(_, behind)| *behind != ALL);
        let (mark, behind) = told.unwrap_or((0, ALL));
        let longest = match hir.properties().maximum_len() {
            Some(longest) if digits != 0 || mark != 0 => longest.next_multiple_of(STEP),
            _ => 0,
        };
        Self {
            digits,
            mark,
            behind,
            longest: if longest > MOST_BYTES { 0 } else { longest },
        }
    }

    /// Whether anything is asked for.
    pub(super) const fn are_told(&self) -> bool {
        self.digits != 0 || self.mark != 0
    }

    /// The first of the places in a stretch of `text`; all of it where none is asked for.
    pub(super) fn first(&self, text: &[u8], stretch: Range<usize>) -> Option<Range<usize>> {
        let here = text.get(..stretch.end)?;
        if self.digits != 0 {
            let mut at = stretch.start;
            loop {
                at = first(here, at, Block::is_digit)?;
                let row = here.get(at..)?.iter();
                let digits = row.take_while(|byte| byte.is_ascii_digit()).count();
                if digits >= self.digits {
                    return Some(at..at + digits);
                }
                at += digits;
            }
        }
        if self.mark != 0 {
            let mut at = stretch.start;
            loop {
                at = first(here, at, |block| block.is(self.mark))? + 1;
                if has(&self.behind, *here.get(at)?) {
                    return Some(at - 1..at + 1);
                }
            }
        }
        Some(stretch)
    }

    /// The front of `stretch` in which the first match lies, if there is one.
    pub(super) fn around_first(&self, text: &[u8], stretch: Range<usize>) -> Option<Range<usize>> {
        if stretch.len() < SHORTEST && self.digits != 0 {
            return Some(stretch);
        }
        let mut place = self.first(text, stretch.clone())?;
        if self.longest == 0 || !self.are_told() {
            return Some(stretch);
        }
        let fewest = self.digits.max(1);
        let start = |place: &Range<usize>| (place.start + fewest).saturating_sub(self.longest);
        let from = start(&place).max(stretch.start);
        for _ in 0..MOST {
            let end = place.end + self.longest;
            if end >= stretch.end {
                break;
            }
            match self.first(text, place.end..stretch.end) {
                Some(next) if start(&next) <= end => place = next,
                _ => return Some(from..end),
            }
        }
        Some(from..stretch.end)
    }
}

/// Bytes one of which stands behind a mark that every match of a part of a pattern has, where `next` is
/// what may stand behind the part; `None`: there may be no such mark.
fn behind(hir: &Hir, mark: u8, next: &Bytes) -> Option<Bytes> {
    let smaller =
        |one: Option<Bytes>, other: Option<Bytes>| one.into_iter().chain(other).min_by_key(size);
    match hir.kind() {
        HirKind::Empty
        | HirKind::Look(_)
        | HirKind::Class(Class::Unicode(_))
        | HirKind::Repetition(Repetition { min: 0, .. }) => None,
        HirKind::Literal(literal) => {
            let bytes = literal.0.iter().enumerate();
            let marks = bytes.filter(|(_, byte)| **byte == mark).map(|(at, _)| {
                let behind = literal.0.get(at + 1);
                Some(behind.map_or(*next, |byte| only(*byte)))
            });
            marks.fold(None, smaller)
        }
        HirKind::Class(Class::Bytes(class)) => {
            let ranges = class.ranges();
            let is_mark = ranges
                .iter()
                .all(|it| (it.start(), it.end()) == (mark, mark));
            (is_mark && !ranges.is_empty()).then_some(*next)
        }
        HirKind::Capture(capture) => behind(&capture.sub, mark, next),
        HirKind::Alternation(parts) => {
            let each = parts.iter().map(|part| behind(part, mark, next));
            each.reduce(|one, other| Some(union(&one?, &other?)))
                .flatten()
        }
        HirKind::Concat(parts) => {
            let mut next = *next;
            let mut best = None;
            for part in parts.iter().rev() {
                best = smaller(best, behind(part, mark, &next));
                next = begins(part, &next);
            }
            best
        }
        HirKind::Repetition(repetition) => {
            let again = begins(&repetition.sub, next);
            let next = match (repetition.min, repetition.max) {
                (1, Some(1)) => *next,
                (1, _) => union(&again, next),
                _ => again,
            };
            behind(&repetition.sub, mark, &next)
        }
    }
}

/// The bytes that may be the first of a part, or of what is behind it where the part may be empty.
fn begins(hir: &Hir, next: &Bytes) -> Bytes {
    match first_bytes(hir) {
        (bytes, false) => bytes,
        (bytes, true) => union(&bytes, next),
    }
}

/// How many bytes are in a set.
fn size(bytes: &Bytes) -> u32 {
    bytes.iter().map(|part| part.count_ones()).sum()
}

fn union(one: &Bytes, other: &Bytes) -> Bytes {
    std::array::from_fn(|at| one[at] | other[at])
}

fn only(byte: u8) -> Bytes {
    std::array::from_fn(|at| u64::from(usize::from(byte / 64) == at) << (byte % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(pattern: &str) -> Holds {
        let hir = super::super::parse(pattern).unwrap();
        Holds::of(&hir, &Content::of(&hir))
    }

    #[test]
    fn digits_in_a_row_must_be_there_and_only_their_surroundings_are_searched() {
        let number = holds(r"(?i:no|nr)\.? ?(?:\d{5}|[A-Z]\d{6})");
        assert_eq!((number.digits, number.mark), (5, 0));
        let prose = "words and years like 2024 and 1999 ".repeat(8);
        let prose = prose.as_bytes();
        assert_eq!(number.around_first(prose, 0..prose.len()), None);
        let text = [prose, b"No. 48213", prose, b"nr 5500123", prose].concat();
        let at = prose.len();
        let front = number.around_first(&text, 0..text.len()).unwrap();
        assert!(front.start <= at && front.end >= at + 9 && front.len() < 50);
        let next = number.around_first(&text, front.end..text.len()).unwrap();
        assert!(next.start <= 2 * at + 9 && next.end >= 2 * at + 19);
        assert_eq!(number.around_first(&text, next.end..text.len()), None);
    }

    #[test]
    fn what_stands_behind_a_mark_must_be_there() {
        let address = holds(r"\b(?:[0-9a-f]{1,4}:){2,7}[0-9a-f]{1,4}\b|::(?:[0-9a-f]{1,4}:)?\d");
        assert_eq!(address.mark, b':');
        let is_there = |text: &str| address.first(text.as_bytes(), 0..text.len()).is_some();
        assert!(is_there("at fe80:0:1") && is_there("::1"));
        assert!(!is_there("note: this, std:vec and nothing:"));
        assert_eq!(holds(r"a[:;]b|c:").mark, 0);
        assert_eq!(holds(r"(?:a:)?b").mark, 0);
    }
}
