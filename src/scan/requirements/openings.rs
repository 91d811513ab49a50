//! Where the matches of many patterns can begin, asked for all of them at once.
//!
//! Beside a number stands nearly always what no pattern begins with. To ask each of a hundred patterns
//! takes a hundred times as long as to ask all together: of each byte a table says which patterns may
//! have it in the first place of a match, in the second, and so on.

use std::ops::Range;

use super::Requirements;
use super::bytes::is_of_word;
use super::starts::{DEPTH, has};
use crate::text::block::{Block, WIDTH, ones};

/// Most patterns that are told apart; of those behind them nothing is said.
const MOST: usize = 256;

/// Bytes in front of what nominates that are looked at; a pattern that reaches farther may begin anywhere.
const FARTHEST: u32 = 24;

/// A bit for each pattern.
pub(in crate::scan) type Those = [u64; MOST / 64];

/// The beginnings of some patterns, and how far they reach beyond what nominates them.
#[derive(Debug)]
pub(in crate::scan) struct Openings {
    /// By place in a match and byte there.
    places: Box<[[Those; 256]]>,
    /// Those that may begin anywhere.
    anywhere: Those,
    /// By distance: those that reach so far in front of what nominates them.
    reaching: Vec<Those>,
}

impl Default for Openings {
    fn default() -> Self {
        Self {
            places: vec![[Those::default(); 256]; DEPTH].into(),
            anywhere: Those::default(),
            reaching: Vec::new(),
        }
    }
}

impl Openings {
    /// Adds a pattern to those with this index: its matches begin at most so many bytes in front of what
    /// nominates them.
    pub(in crate::scan) fn add(&mut self, index: usize, pattern: &str, before: u32) {
        let Requirements { starts, .. } = Requirements::of_pattern(pattern);
        if !starts.edge || before > FARTHEST {
            set(&mut self.anywhere, index);
        }
        for (place, bytes) in self.places.iter_mut().zip(&starts.places) {
            for (byte, those) in (0..=u8::MAX).zip(place) {
                if has(bytes, byte) {
                    set(those, index);
                }
            }
        }
        let distances = before as usize + 1;
        if self.reaching.len() < distances {
            self.reaching.resize(distances, Those::default());
        }
        let within = self.reaching.iter_mut().take(distances);
        within.for_each(|those| set(those, index));
    }

    /// Which of the `wanted` patterns, none of which reaches farther in front of it than `before`, may
    /// begin in `nominated`, a stretch of `text`, or there. Never without one that does.
    #[inline(never)]
    pub(in crate::scan) fn near(
        &self,
        text: &[u8],
        nominated: &Range<usize>,
        before: u32,
        wanted: Those,
    ) -> Those {
        let mut found = self.anywhere;
        let before = before.min(FARTHEST) as usize;
        let start = nominated.start.saturating_sub(before);
        let before = start.checked_sub(1).and_then(|at| text.get(at));
        let mut of_word = u64::from(before.is_some_and(|byte| is_of_word(*byte)));
        for start in (start..nominated.end).step_by(WIDTH) {
            let block = Block::at(text, start);
            let words = block.is_letter() | block.is_digit() | block.is(b'_');
            let edges = words ^ (words << 1 | of_word);
            of_word = words >> (WIDTH - 1);
            let within = u64::MAX >> WIDTH.saturating_sub(nominated.end - start).min(WIDTH - 1);
            for at in ones((edges | block.is_foreign()) & within) {
                let at = start + at;
                let distance = nominated.start.saturating_sub(at);
                let Some(reaching) = self.reaching.get(distance) else {
                    continue;
                };
                let asked = std::array::from_fn(|at| reaching[at] & wanted[at] & !found[at]);
                if asked != Those::default() {
                    let here = self.begin(text.get(at..).unwrap_or_default(), asked);
                    found
                        .iter_mut()
                        .zip(here)
                        .for_each(|(found, here)| *found |= here);
                }
            }
        }
        found
    }

    /// Which of some patterns may begin where `rest` does.
    #[inline]
    fn begin(&self, rest: &[u8], mut some: Those) -> Those {
        let mut take = |place: &[Those; 256], byte: u8| {
            let those = &place[usize::from(byte)];
            some = std::array::from_fn(|at| some[at] & those[at]);
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

fn set(those: &mut Those, index: usize) {
    if let Some(part) = those.get_mut(index / 64) {
        *part |= 1 << (index % 64);
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
            openings.add(index, pattern, 3);
        }
        let near = |text: &str| {
            let first = text.find(|c: char| c.is_ascii_digit()).unwrap();
            let number = text.get(first..).unwrap();
            let digits = number.bytes().take_while(u8::is_ascii_digit).count();
            let [near, ..] = openings.near(text.as_bytes(), &(first..first + digits), 3, [!0; 4]);
            near & 0b1111
        };
        assert_eq!(near("in AB-12 and"), 0b0101);
        assert_eq!(near("see no5, AB-12"), 0b0110);
        assert_eq!(near("AB- 12 and"), 0b0100);
        assert_eq!(near("of 123x and"), 0b1100);
    }
}
