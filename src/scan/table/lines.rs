//! What separates cells in each line of a text, counted sixty-four bytes at a time.

use super::delimited::DELIMITERS;
use crate::text::block::{Block, WIDTH};

/// What a row has, its lines up to now.
#[derive(Clone, Copy, Default)]
pub(super) struct Marks {
    /// How often each delimiter stands outside quotes.
    pub(super) counts: [u16; DELIMITERS.len()],
    /// A quote is open.
    pub(super) quoted: bool,
    /// Two spaces stand together.
    pub(super) gap: bool,
}

/// The lines of a text, one after the other.
pub(super) struct Lines<'t> {
    bytes: &'t [u8],
    /// Where the block begins that is being read.
    start: usize,
    /// Which of its bytes have not been read.
    rest: u64,
    block: Found,
}

/// Where in a block what matters stands.
#[derive(Default)]
struct Found {
    newlines: u64,
    quotes: u64,
    delimiters: [u64; DELIMITERS.len()],
    /// The later one of two spaces, or any but the first of more.
    gaps: u64,
    ends_with_space: bool,
}

impl<'t> Lines<'t> {
    pub(super) fn of(bytes: &'t [u8]) -> Self {
        let mut lines = Self {
            bytes,
            start: 0,
            rest: 0,
            block: Found::default(),
        };
        lines.go_to(0);
        lines
    }

    /// Goes on with the line that begins at `at`.
    pub(super) fn go_to(&mut self, at: usize) {
        self.start = at;
        self.rest = u64::MAX;
        self.block = Found::at(self.bytes, at, false);
    }

    /// Reads one line into `marks`; gives the place behind its end.
    pub(super) fn read(&mut self, marks: &mut Marks) -> usize {
        loop {
            let newlines = self.block.newlines & self.rest;
            // All up to the first line break; everything if there is none.
            let line = self.rest & (newlines ^ newlines.wrapping_sub(1));
            self.block.count(line, marks);
            self.rest &= !line;
            if newlines != 0 {
                return self.start + newlines.trailing_zeros() as usize + 1;
            }
            self.start += WIDTH;
            if self.start >= self.bytes.len() {
                return self.bytes.len();
            }
            self.rest = u64::MAX;
            self.block = Found::at(self.bytes, self.start, self.block.ends_with_space);
        }
    }
}

impl Found {
    #[inline]
    fn at(bytes: &[u8], start: usize, behind_space: bool) -> Self {
        let block = Block::at(bytes, start);
        let spaces = block.is(b' ');
        Self {
            newlines: block.is(b'\n'),
            quotes: block.is(b'"'),
            delimiters: DELIMITERS.map(|delimiter| block.is(delimiter)),
            gaps: spaces & (spaces << 1 | u64::from(behind_space)),
            ends_with_space: spaces >> (WIDTH - 1) == 1,
        }
    }

    /// Adds what stands at the places of `line`.
    #[inline]
    fn count(&self, line: u64, marks: &mut Marks) {
        let quotes = self.quotes & line;
        let mut outside = line;
        if quotes != 0 || marks.quoted {
            let quoted = behind_odd(quotes) ^ if marks.quoted { u64::MAX } else { 0 };
            outside &= !quoted;
            marks.quoted = quoted >> (WIDTH - 1) == 1;
        }
        for (count, delimiters) in marks.counts.iter_mut().zip(self.delimiters) {
            let here = delimiters & outside;
            if here != 0 {
                let more = u16::try_from(here.count_ones()).unwrap_or(u16::MAX);
                *count = count.saturating_add(more);
            }
        }
        marks.gap |= self.gaps & line != 0;
    }
}

/// The places behind an odd number of ones, the last of these included.
const fn behind_odd(mut ones: u64) -> u64 {
    let mut distance = 1;
    while distance < u64::BITS {
        ones ^= ones << distance;
        distance *= 2;
    }
    ones
}
