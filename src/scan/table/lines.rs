//! What separates cells in each line of a text, counted sixty-four bytes at a time.

use super::delimited::DELIMITERS;
use crate::text::block::{Block, WIDTH, below};

/// What a row has, its lines up to now.
#[derive(Clone, Copy, Default)]
pub(super) struct Marks {
    /// How often each delimiter stands outside quotes.
    pub(super) counts: [u16; DELIMITERS.len()],
    /// A quote is open.
    pub(super) quoted: bool,
    /// Two spaces stand together, not only where the line begins.
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
    /// Quotes, and delimiters but commas.
    rare: u64,
    /// Those and commas.
    any: u64,
    spaces: u64,
    /// The later one of two spaces, or any but the first of more.
    gaps: u64,
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
        self.block.look(self.bytes, at, false);
    }

    /// Goes on, from the line that begins at `start`, to the next that has anything of what is looked
    /// for; gives where that begins, or the end of the text.
    pub(super) fn skip_plain(&mut self, mut start: usize) -> usize {
        loop {
            let marked = (self.block.any | self.block.gaps) & self.rest;
            let plain = self.block.newlines & self.rest & below(marked);
            if let Some(last) = plain.checked_ilog2() {
                start = self.start + last as usize + 1;
                self.rest &= u64::MAX << last << 1;
            }
            if marked != 0 {
                return start;
            }
            if !self.next_block() {
                return self.bytes.len();
            }
        }
    }

    /// Reads the line that begins at `start` into `marks`, or the rest of it; gives the place behind its
    /// end.
    #[inline]
    pub(super) fn read(&mut self, start: usize, marks: &mut Marks) -> usize {
        let is_at_start = self.start + self.rest.trailing_zeros() as usize == start;
        if is_at_start && !marks.quoted {
            self.block.indent(self.rest);
        }
        loop {
            let newlines = self.block.newlines & self.rest;
            // All up to the first line break; everything if there is none.
            let line = self.rest & (newlines ^ newlines.wrapping_sub(1));
            self.block.count(line, marks);
            self.rest &= !line;
            if newlines != 0 {
                return self.start + newlines.trailing_zeros() as usize + 1;
            }
            if !self.next_block() {
                return self.bytes.len();
            }
        }
    }

    /// Takes the next block, if there is one.
    #[inline]
    fn next_block(&mut self) -> bool {
        self.start += WIDTH;
        if self.start >= self.bytes.len() {
            return false;
        }
        self.rest = u64::MAX;
        let behind_space = self.block.spaces >> (WIDTH - 1) == 1;
        self.block.look(self.bytes, self.start, behind_space);
        true
    }
}

impl Found {
    /// Looks at the block that begins at `start`.
    #[inline(never)]
    fn look(&mut self, bytes: &[u8], start: usize, behind_space: bool) {
        let block = Block::at(bytes, start);
        let [first, second, third, comma] = DELIMITERS;
        self.newlines = block.is(b'\n');
        self.spaces = block.is(b' ');
        self.gaps = self.spaces & (self.spaces << 1 | u64::from(behind_space));
        let commas = block.is(comma);
        // Most text has none of them but commas.
        let rare = block.is_any([b'"', first, second, third]);
        (self.quotes, self.delimiters) = (0, [0, 0, 0, commas]);
        if rare != 0 {
            let [first, second, third] = [first, second, third].map(|byte| block.is(byte));
            (self.quotes, self.delimiters) = (block.is(b'"'), [first, second, third, commas]);
        }
        (self.rare, self.any) = (rare, rare | commas);
    }

    /// Forgets the gap that the first of `rest` indents a line with.
    #[inline]
    const fn indent(&mut self, rest: u64) {
        let begin = rest & rest.wrapping_neg();
        let behind = self.spaces.wrapping_add(self.spaces & begin);
        self.gaps &= behind | !self.spaces;
    }

    /// Adds what stands at the places of `line`.
    #[inline]
    fn count(&self, line: u64, marks: &mut Marks) {
        marks.gap |= self.gaps & line != 0;
        // Most lines have nothing but commas.
        if self.rare & line == 0 && !marks.quoted {
            let [.., commas] = self.delimiters;
            let [.., count] = &mut marks.counts;
            add(count, commas & line);
            return;
        }
        let quotes = self.quotes & line;
        let mut outside = line;
        if quotes != 0 || marks.quoted {
            let quoted = behind_odd(quotes) ^ if marks.quoted { u64::MAX } else { 0 };
            outside &= !quoted;
            marks.quoted = quoted >> (WIDTH - 1) == 1;
        }
        for (count, delimiters) in marks.counts.iter_mut().zip(self.delimiters) {
            add(count, delimiters & outside);
        }
    }
}

/// Counts the bits of a mask.
#[inline]
fn add(count: &mut u16, mask: u64) {
    if mask != 0 {
        let more = u16::try_from(mask.count_ones()).unwrap_or(u16::MAX);
        *count = count.saturating_add(more);
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
