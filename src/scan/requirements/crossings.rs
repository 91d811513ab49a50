//! Which bytes the matches of many patterns may have, asked for all of them at once.
//!
//! What was put together counts where a match goes over the break. Nearly all patterns cannot: the bytes
//! beside it are none of theirs, or too few of them are.

use std::ops::Range;

use super::Requirements;
use super::those::Those;

/// The bytes of some patterns, and how short their matches may be.
#[derive(Debug)]
pub(in crate::scan) struct Crossings {
    /// By byte: those that may have it.
    having: Box<[Those; 256]>,
    /// Bytes that each has at least.
    least: Vec<usize>,
}

impl Default for Crossings {
    fn default() -> Self {
        Self {
            having: Box::new([Those::NONE; 256]),
            least: Vec::new(),
        }
    }
}

impl Crossings {
    /// Adds a pattern to those with this index.
    pub(in crate::scan) fn add(&mut self, index: usize, requirements: &Requirements) {
        let Requirements {
            starts, alphabet, ..
        } = requirements;
        for (byte, those) in (0..=u8::MAX).zip(self.having.iter_mut()) {
            if alphabet.has(byte) {
                those.add(index);
            }
        }
        if self.least.len() <= index {
            self.least.resize(index + 1, usize::MAX);
        }
        if let Some(least) = self.least.get_mut(index) {
            *least = starts.least.min(*least);
        }
    }

    /// Those of `some` that may have all these bytes.
    pub(in crate::scan) fn over(&self, bytes: &[u8], mut some: Those) -> Those {
        for &byte in bytes {
            if some.is_empty() {
                break;
            }
            some = some.and(self.having[usize::from(byte)]);
        }
        some
    }

    /// Those of `some` for whose matches there is room around `middle` of `text`, all of which they have.
    pub(in crate::scan) fn with_room(
        &self,
        text: &[u8],
        middle: Range<usize>,
        some: Those,
    ) -> Those {
        let some = self.over(text.get(middle.clone()).unwrap_or_default(), some);
        let (before, after) = (text.get(..middle.start), text.get(middle.end..));
        let mut lengths = [middle.len(); Those::MOST];
        self.go(
            before.unwrap_or_default().iter().rev(),
            some,
            |index, len| {
                if let Some(all) = lengths.get_mut(index) {
                    *all += len;
                }
            },
        );
        let mut with_room = Those::NONE;
        self.go(after.unwrap_or_default().iter(), some, |index, len| {
            let (all, least) = (lengths.get(index), self.least.get(index));
            if all
                .zip(least)
                .is_some_and(|(all, least)| all + len >= *least)
            {
                with_room.add(index);
            }
        });
        with_room
    }

    /// Tells of each pattern how many of the bytes it may have in a row.
    fn go<'b>(
        &self,
        bytes: impl Iterator<Item = &'b u8>,
        mut some: Those,
        mut ends: impl FnMut(usize, usize),
    ) {
        let mut len = 0;
        for &byte in bytes {
            if some.is_empty() {
                return;
            }
            let having = self.having[usize::from(byte)];
            some.without(having)
                .iter()
                .for_each(|index| ends(index, len));
            some = some.and(having);
            len += 1;
        }
        some.iter().for_each(|index| ends(index, len));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crossings(patterns: &[&str]) -> Crossings {
        let mut all = Crossings::default();
        for (index, pattern) in patterns.iter().enumerate() {
            all.add(index, &Requirements::of(pattern));
        }
        all
    }

    #[test]
    fn a_match_goes_over_bytes_that_it_may_have() {
        let all = crossings(&[r"\d{3}", r"\d[\t ]\d", "[a-z]+"]);
        let over = |bytes: &str| {
            let those = all.over(bytes.as_bytes(), Those::ALL);
            those.iter().collect::<Vec<_>>()
        };
        assert_eq!(over("12"), [0, 1]);
        assert_eq!(over("1\t2"), [1]);
        assert_eq!(over("a1"), [0; 0]);
    }

    #[test]
    fn there_must_be_room_for_the_shortest_match() {
        let all = crossings(&[r"\d{4}", r"\d{2}|[a-z]{6}", r"[\d-]{8}"]);
        let room = |before: &str, middle: &str, after: &str| {
            let text = [before, middle, after].concat();
            let middle = before.len()..before.len() + middle.len();
            let some = [0, 1, 2].into_iter().collect();
            let those = all.with_room(text.as_bytes(), middle, some);
            those.iter().collect::<Vec<_>>()
        };
        assert_eq!(room("-", "12", "-"), [1]);
        assert_eq!(room("1", "23", "4"), [0, 1]);
        assert_eq!(room("/1-2", "3-", "456"), [2]);
        assert_eq!(room("1", "2/", "34"), [0; 0]);
    }
}
