//! Cuts a text into passages of tokens.
//!
//! Which of sixty-four bytes are letters, capitals, digits are the bits of a few masks: where a word
//! begins and ends, and what nearly every word is, are operations on them. A block begins with a
//! token, so no word but one longer than a block lies across two. What the masks do not tell is read
//! letter by letter (`spelling`).
//!
//! Cost: O(n); the tokens of one passage are held at a time, in a buffer that is used again.

use super::column::Columns;
use super::shape::may_have_hump;
use super::spelling::{self, is_machine_written};
use super::token::{Gap, Kind, Passage, Token};
use crate::text::block::{Block, WIDTH};

/// Most tokens of a passage; a longer one is cut.
const LONGEST: usize = 4_096;

/// Goes through `text`, passage by passage: stretches between empty lines.
#[inline(never)]
pub(super) fn passages(text: &str, each: impl FnMut(&Passage<'_>)) {
    let mut tokenizer = Tokenizer {
        text,
        each,
        tokens: Vec::new(),
        landmarks: Vec::new(),
        end: 0,
        breaks: 0,
    };
    let mut start = 0;
    while start < text.len() {
        start = tokenizer.block(start);
    }
    tokenizer.give();
}

struct Tokenizer<'t, F> {
    text: &'t str,
    each: F,
    /// Those of the passage so far.
    tokens: Vec<Token>,
    landmarks: Vec<u32>,
    /// Where the last of them ends.
    end: usize,
    /// Line breaks since then.
    breaks: u32,
}

impl<F: FnMut(&Passage<'_>)> Tokenizer<'_, F> {
    /// Takes the tokens of the block at `start`; gives where the next one begins.
    fn block(&mut self, start: usize) -> usize {
        let classes = ByteClasses::at(self.text.as_bytes(), start);
        let mut begins = classes.begins(self.text.len() - start);
        while begins != 0 {
            let offset = begins.trailing_zeros();
            begins &= begins - 1;
            let at = start + offset as usize;
            let behind = classes.word >> offset;
            if behind & 1 == 0 {
                self.mark(at);
                continue;
            }
            let len = (!behind).trailing_zeros();
            let at_edge = offset + len == u64::BITS;
            if at_edge && offset > 0 {
                return at;
            }
            let word = u64::MAX >> (u64::BITS - len) << offset;
            let end = at + len as usize;
            let kind = if at_edge {
                None
            } else {
                self.kind(&classes, word, at, end)
            };
            if let Some(kind) = kind {
                self.push(at, end, kind);
                continue;
            }
            let (end, kind) = spelling::read(self.text, at);
            self.push(at, end, kind);
            if end >= start + WIDTH {
                return end;
            }
            // It may end amid what looks like a word, or have taken more.
            let next = 1_u64 << (end - start);
            begins = begins & next.wrapping_neg() | classes.word & next;
        }
        start + WIDTH
    }

    /// What a word from `at` up to `end` is, where its bytes are of ASCII and their classes tell.
    #[inline]
    fn kind(&self, classes: &ByteClasses, word: u64, at: usize, end: usize) -> Option<Kind> {
        let (lower, upper, digits) = (
            word & classes.lower,
            word & classes.upper,
            word & classes.digit,
        );
        if lower == word && !is_single(word) {
            return Some(Kind::Lower);
        }
        if digits == word {
            return Some(Kind::Number);
        }
        let next = self.byte(end);
        // A name may go on behind a hyphen or an apostrophe.
        if word & classes.foreign != 0 || upper != 0 && matches!(next, b'-' | b'\'') {
            return None;
        }
        let letters = lower | upper;
        let title = upper & word & word.wrapping_neg() != 0;
        if letters | digits != word {
            return (letters | digits != 0).then_some(Kind::Code);
        }
        if digits != 0 {
            let number = is_single(letters) && !title;
            return Some(if number { Kind::Number } else { Kind::Code });
        }
        if is_single(word) {
            return (next != b'.').then_some(Kind::Initial);
        }
        let humps = upper & lower << 1;
        let kind = if upper == word {
            Kind::Upper
        } else if title
            && (humps == 0
                || is_single(humps)
                    && is_single(upper & !humps)
                    && may_have_hump(self.text, at..end))
        {
            Kind::Title
        } else {
            return Some(Kind::Code);
        };
        let machine = is_machine_written(self.text.as_bytes(), at, end);
        Some(if machine { Kind::Code } else { kind })
    }

    /// Takes the byte at `at`, which is part of no word.
    #[inline]
    fn mark(&mut self, at: usize) {
        match self.byte(at) {
            b'\n' => self.breaks += 1,
            b'\t' | b'\r' => {}
            // What marks a line as quoted or as an item of a list stands outside its text.
            mark @ (b'>' | b'*' | b'|' | b'?' | b'-')
                if self.breaks > 0 && opens_line(mark, self.byte(at + 1)) => {}
            mark => self.push(at, at + 1, Kind::Mark(mark)),
        }
    }

    #[inline]
    fn push(&mut self, at: usize, end: usize, kind: Kind) {
        if self.breaks > 1 || self.tokens.len() >= LONGEST {
            self.give();
        }
        let gap = if self.breaks > 0 || self.tokens.is_empty() {
            Gap::Line
        } else if at == self.end {
            Gap::None
        } else {
            Gap::Space
        };
        (self.end, self.breaks) = (end, 0);
        let token = Token::new(self.text, at..end, kind, gap);
        let is_landmark = match kind {
            Kind::Mark(mark) => matches!(mark, b':' | b'='),
            Kind::Lower => end - at == 2 && token.span().of(self.text) == "is",
            _ => true,
        };
        if is_landmark {
            self.landmarks.extend(u32::try_from(self.tokens.len()));
        }
        self.tokens.push(token);
    }

    /// Gives the passage that is over.
    #[inline(never)]
    fn give(&mut self) {
        if !self.tokens.is_empty() {
            (self.each)(&Passage {
                text: self.text,
                tokens: &self.tokens,
                landmarks: &self.landmarks,
                columns: Columns::default(),
            });
        }
        self.tokens.clear();
        self.landmarks.clear();
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(b'\n')
    }
}

/// Whether a mark at the beginning of a line is repeated there, or followed by a space or a word.
const fn opens_line(mark: u8, next: u8) -> bool {
    next == mark || next == b' ' || mark == b'>' && spelling::is_word_byte(next)
}

/// Which bytes of a block are what in a word.
struct ByteClasses {
    lower: u64,
    upper: u64,
    digit: u64,
    /// Of a character beyond ASCII.
    foreign: u64,
    /// All of these, and underscores.
    word: u64,
    space: u64,
}

impl ByteClasses {
    fn at(bytes: &[u8], start: usize) -> Self {
        let block = Block::at(bytes, start);
        let lower = block.is_in(b'a', b'z');
        let upper = block.is_in(b'A', b'Z');
        let digit = block.is_digit();
        let foreign = block.is_foreign();
        Self {
            lower,
            upper,
            digit,
            foreign,
            word: lower | upper | digit | foreign | block.is(b'_'),
            space: block.is(b' '),
        }
    }

    /// Where words begin, and what stands between them, in a block that ends with the text after `rest` bytes.
    fn begins(&self, rest: usize) -> u64 {
        let inside = u64::MAX >> (WIDTH - rest.min(WIDTH));
        let first = self.word & !(self.word << 1);
        inside & (first | !(self.word | self.space))
    }
}

/// Whether at most one bit is set.
const fn is_single(mask: u64) -> bool {
    mask & mask.wrapping_sub(1) == 0
}
