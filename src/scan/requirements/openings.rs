//! Where the matches of many patterns can begin, asked for all of them at once.
//!
//! Beside a number stands nearly always what no pattern begins with. To ask each of a hundred patterns
//! takes a hundred times as long as to ask all together: of each byte a table says which patterns may
//! have it in the first place of a match, in the second, and so on.

use std::ops::Range;

use super::Requirements;
use super::bytes::{Kinds, are_met, is_of_word, kinds_in};
use super::starts::{DEPTH, has};
use super::those::Those;
use crate::text::block::{Block, WIDTH, first, ones};

/// Bytes in front of what nominates that are looked at; a pattern that reaches farther may begin anywhere.
const FARTHEST: u32 = 24;

/// The beginnings of some patterns, and how far they reach beyond what nominates them.
#[derive(Debug)]
pub(in crate::scan) struct Openings {
    /// By place in a match and byte there.
    places: Box<[[Those; 256]]>,
    /// Those that may begin anywhere.
    anywhere: Those,
    /// By distance: those that reach so far in front of what nominates them.
    reaching: Vec<Those>,
    /// Those that have matches in a text only if it has such kinds of byte: all of the first, one of each
    /// of the others.
    needs: Vec<(usize, Kinds, [Kinds; 2])>,
}

/// Longest text whose kinds of byte are not looked at.
const SHORT: usize = 1 << 10;

impl Default for Openings {
    fn default() -> Self {
        Self {
            places: vec![[Those::default(); 256]; DEPTH].into(),
            anywhere: Those::default(),
            reaching: Vec::new(),
            needs: Vec::new(),
        }
    }
}

impl Openings {
    /// Adds a pattern to those with this index: its matches begin at most so many bytes in front of what
    /// nominates them.
    pub(in crate::scan) fn add(&mut self, index: usize, requirements: &Requirements, before: u32) {
        let Requirements {
            starts, all, any, ..
        } = requirements;
        self.needs.push((index, *all, *any));
        if !starts.edge || before > FARTHEST {
            self.anywhere.add(index);
        }
        for (place, bytes) in self.places.iter_mut().zip(&starts.places) {
            for (byte, those) in (0..=u8::MAX).zip(place) {
                if has(bytes, byte) {
                    those.add(index);
                }
            }
        }
        // One that may begin anywhere is not asked how far it reaches.
        let distances = before.min(FARTHEST) as usize + 1;
        if self.reaching.len() < distances {
            self.reaching.resize(distances, Those::default());
        }
        let within = self.reaching.iter_mut().take(distances);
        within.for_each(|those| those.add(index));
    }

    /// Which patterns a long `text` may hold matches of at all: those that need letters find none in a
    /// column of numbers.
    pub(in crate::scan) fn possible(&self, text: &[u8]) -> Those {
        let may_be_letter = |block: &Block| block.is_letter() | block.is_foreign();
        if text.len() <= SHORT || first(text, 0, may_be_letter).is_some() {
            return Those::ALL;
        }
        let kinds = kinds_in(text);
        let needs = self.needs.iter();
        let possible = needs.filter(|(_, all, any)| are_met(kinds, *all, *any));
        possible.map(|(index, ..)| *index).collect()
    }

    /// Which of the `wanted` patterns may begin in `nominated`, a stretch of `text`, or as far in front of
    /// it as they reach. Never without one that does.
    #[inline(never)]
    pub(in crate::scan) fn near(
        &self,
        text: &[u8],
        nominated: &Range<usize>,
        wanted: Those,
    ) -> Those {
        let mut found = self.anywhere;
        let wanted = wanted.without(found);
        let reaches = |those: &Those| !those.and(wanted).is_empty();
        let distances = self.reaching.partition_point(reaches);
        let Some(before) = distances.checked_sub(1) else {
            return found;
        };
        let start = nominated.start.saturating_sub(before);
        let before = start.checked_sub(1).and_then(|at| text.get(at));
        let mut of_word = u64::from(before.is_some_and(|byte| is_of_word(*byte)));
        for start in (start..nominated.end).step_by(WIDTH) {
            let block = Block::at(text, start);
            let words = block.is_of_word();
            let edges = words ^ (words << 1 | of_word);
            of_word = words >> (WIDTH - 1);
            let within = u64::MAX >> WIDTH.saturating_sub(nominated.end - start).min(WIDTH - 1);
            for at in ones((edges | block.is_foreign()) & within) {
                let at = start + at;
                let distance = nominated.start.saturating_sub(at);
                let Some(reaching) = self.reaching.get(distance) else {
                    continue;
                };
                let rest = text.get(at..).unwrap_or_default();
                // With what ends a word hardly any begins.
                let asked = reaching.and(wanted).without(found).and(self.first(rest));
                if !asked.is_empty() {
                    found = found.or(self.begin(rest, asked));
                }
            }
        }
        found
    }

    /// Which patterns may begin with the first byte of `rest`.
    #[inline]
    fn first(&self, rest: &[u8]) -> Those {
        let place = self.places.first().zip(rest.first());
        place.map_or(Those::ALL, |(place, byte)| place[usize::from(*byte)])
    }

    /// Which of some patterns may begin where `rest` does.
    #[inline]
    fn begin(&self, rest: &[u8], mut some: Those) -> Those {
        let mut take = |place: &[Those; 256], byte: u8| {
            some = some.and(place[usize::from(byte)]);
        };
        // Tables and bytes of a known number need no checks.
        let (places, bytes) = (
            self.places.first_chunk::<DEPTH>(),
            rest.first_chunk::<DEPTH>(),
        );
        if let (Some(places), Some(bytes)) = (places, bytes) {
            let places = places.iter().zip(bytes);
            places.for_each(|(place, byte)| take(place, *byte));
        } else {
            let places = self.places.iter().zip(rest);
            places.for_each(|(place, byte)| take(place, *byte));
        }
        some
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_which_patterns_may_begin_near_a_number() {
        let mut openings = Openings::default();
        for (index, pattern) in [r"\b[A-Z]{2}-\d{2}", r"(?i)\bno\d", r"[a-z]\d", r"\b\d{3}x"]
            .iter()
            .enumerate()
        {
            openings.add(index, &Requirements::of(pattern), 3);
        }
        let possible = |text: &str| openings.possible(text.as_bytes()).iter().count();
        let (numbers, words) = ("-1 ".repeat(SHORT), "x1 ".repeat(SHORT));
        assert_eq!(
            ["-1", &words, &numbers].map(possible),
            [Those::MOST, Those::MOST, 0]
        );
        let near = |text: &str| {
            let first = text.find(|c: char| c.is_ascii_digit()).unwrap();
            let number = text.get(first..).unwrap();
            let digits = number.bytes().take_while(u8::is_ascii_digit).count();
            let number = first..first + digits;
            let near = openings.near(text.as_bytes(), &number, Those::ALL);
            near.iter().collect::<Vec<_>>()
        };
        assert_eq!(near("in AB-12 and"), [0, 2]);
        assert_eq!(near("see no5, AB-12"), [1, 2]);
        assert_eq!(near("AB- 12 and"), [2]);
        assert_eq!(near("of 123x and"), [2, 3]);
    }
}
