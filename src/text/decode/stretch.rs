//! Finds stretches of text by the bytes they consist of.

use std::ops::Range;

use crate::text::block::{Block, WIDTH, long};

/// A set of ASCII bytes.
pub(super) struct Class([bool; 256]);

impl Class {
    /// Every printable ASCII byte but those of `members`.
    pub(super) const fn printable_except(members: &[u8]) -> Self {
        let mut class = [false; 256];
        let mut byte = 0x21;
        while byte < 0x7F {
            class[byte] = true;
            byte += 1;
        }
        let mut at = 0;
        while at < members.len() {
            class[members[at] as usize] = false;
            at += 1;
        }
        Self(class)
    }

    pub(super) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|&member| member)
    }

    /// The longest stretch of members that holds `inner`, reaching back no further than `floor`.
    pub(super) fn around(&self, bytes: &[u8], inner: Range<usize>, floor: usize) -> Range<usize> {
        let before = bytes.get(floor..inner.start).unwrap_or_default();
        let back = before.iter().rev().take_while(|&&b| self.has(b)).count();
        inner.start - back..self.end(bytes, inner.end)
    }

    /// The same, going on over single spaces for as long as an encoded character, as `encoded` says
    /// of a place, stands behind them: digits are often encoded and the spaces between them not.
    pub(super) fn around_words(
        &self,
        bytes: &[u8],
        inner: Range<usize>,
        floor: usize,
        encoded: impl Fn(usize) -> bool,
    ) -> Range<usize> {
        let mut words = self.around(bytes, inner, floor);
        while bytes.get(words.end) == Some(&b' ') && encoded(words.end + 1) {
            words.end = self.end(bytes, words.end + 1);
        }
        words
    }

    /// Where the members from `start` on end.
    fn end(&self, bytes: &[u8], start: usize) -> usize {
        let rest = bytes.get(start..).unwrap_or_default();
        start + rest.iter().take_while(|&&byte| self.has(byte)).count()
    }
}

/// The longest stretches of some bytes that have at least `min` of them, ascending, told sixty-four
/// bytes at a time.
///
/// Nearly all stretches of a text are short: those cost no branch of their own.
pub(super) struct Stretches<'t, F> {
    bytes: &'t [u8],
    end: usize,
    min: usize,
    is_member: F,
    /// Where the block begins that is being read, and which of its bytes are members and unread.
    start: usize,
    rest: u64,
    /// Members right in front of these.
    before: usize,
}

impl<'t, F: Fn(&Block) -> u64> Stretches<'t, F> {
    /// Of the bytes in `within` that `is_member` says of a block; `min` is less than two blocks have.
    pub(super) fn of(bytes: &'t [u8], within: Range<usize>, min: usize, is_member: F) -> Self {
        let mut all = Self {
            bytes,
            end: within.end,
            min,
            is_member,
            start: within.start,
            rest: 0,
            before: 0,
        };
        all.read_block();
        all
    }

    fn read_block(&mut self) {
        let left = self.end.saturating_sub(self.start);
        let all = (self.is_member)(&Block::at(self.bytes, self.start));
        self.rest = if left < WIDTH {
            all & !(u64::MAX << left)
        } else {
            all
        };
    }
}

impl<F: Fn(&Block) -> u64> Iterator for Stretches<'_, F> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            let first = self.rest.trailing_ones() as usize;
            if first < WIDTH {
                let before = std::mem::take(&mut self.before);
                if before + first >= self.min {
                    self.rest &= self.rest + 1;
                    return Some(self.start - before..self.start + first);
                }
                let long = long(self.rest, self.min);
                if long != 0 {
                    let from = long.trailing_zeros() as usize;
                    let to = from + (self.rest >> from).trailing_ones() as usize;
                    if to < WIDTH {
                        self.rest &= u64::MAX << to;
                        return Some(self.start + from..self.start + to);
                    }
                }
                self.before = self.rest.leading_ones() as usize;
            } else {
                self.before += WIDTH;
            }
            self.start += WIDTH;
            if self.start >= self.end {
                let before = std::mem::take(&mut self.before);
                self.rest = 0;
                return (before >= self.min).then(|| self.start - before..self.start);
            }
            self.read_block();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn long_stretches_are_found_wherever_blocks_end(
            text in "([a-c]{1,9}|[a-c]{10,150}|[a-c]{64}|[ .]{1,70}){0,12}",
            min in 1..60_usize,
        ) {
            let found: Vec<_> = Stretches::of(text.as_bytes(), 0..text.len(), min, Block::is_letter).collect();
            let mut plain = Vec::new();
            let mut at = 0;
            for part in text.split_inclusive([' ', '.']) {
                let len = part.trim_end_matches([' ', '.']).len();
                if len >= min {
                    plain.push(at..at + len);
                }
                at += part.len();
            }
            prop_assert_eq!(found, plain);
        }
    }
}
