//! Cuts a text into passages of tokens.
//!
//! Which of sixty-four bytes are letters, capitals, digits are the bits of a few masks: where a word
//! begins and ends, and what nearly every word is, are operations on them. A block begins with a
//! token, so no word but one longer than a block lies across two. What the masks do not tell is read
//! letter by letter (`spelling`).
//!
//! Cost: O(n); the tokens of one passage are held at a time, in a buffer that is used again.

use super::column::Columns;
use super::labelled;
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
    while (start as usize) < text.len() {
        start = tokenizer.block(start);
    }
    tokenizer.give();
}

struct Tokenizer<'t, F> {
    text: &'t str,
    each: F,
    /// Those of the passage so far.
    tokens: Vec<Token>,
    landmarks: Vec<usize>,
    /// Where the last of them ends.
    end: u32,
    /// Line breaks since then.
    breaks: u32,
}

impl<F: FnMut(&Passage<'_>)> Tokenizer<'_, F> {
    /// Takes the tokens of the block at `start`; gives where the next one begins.
    fn block(&mut self, start: u32) -> u32 {
        let classes = ByteClasses::at(self.text.as_bytes(), start as usize);
        let mut begins = classes.begins(self.text.len() - start as usize);
        let (mut ends, lower_ends) = classes.ends();
        while begins != 0 {
            let offset = begins.trailing_zeros();
            begins &= begins - 1;
            let at = start + offset;
            if classes.word >> offset & 1 == 0 {
                self.mark(at);
                continue;
            }
            let behind = ends.trailing_zeros();
            ends &= ends.wrapping_sub(1);
            let end = start + behind;
            if behind < u64::BITS {
                if lower_ends >> behind & 1 == 1 && behind - offset > 1 {
                    self.lower(at, end);
                    continue;
                }
                let word = (1 << behind) - (1 << offset);
                if let Some(kind) = classes.kind(word, at, end, self.text) {
                    self.landmark(at, end, kind);
                    continue;
                }
            } else if offset > 0 {
                return at;
            }
            // It may end amid what the masks call a word: then so is the rest of that.
            let mut taken = self.spelled(at) - start;
            while taken < u64::BITS && classes.word >> taken & 1 == 1 {
                taken = self.spelled(start + taken) - start;
            }
            if taken >= u64::BITS {
                return start + taken;
            }
            begins &= u64::MAX << taken;
            ends &= u64::MAX << taken << 1;
        }
        start + u64::BITS
    }

    /// Takes the byte at `at`, which is part of no word.
    #[inline]
    fn mark(&mut self, at: u32) {
        let byte = |at: u32| byte(self.text, at);
        match byte(at) {
            b'\n' => self.breaks += 1,
            b'\t' | b'\r' => {}
            mark @ (b':' | b'=') if labelled::may_follow_key(self.text, &self.tokens) => {
                self.landmark(at, at + 1, Kind::Mark(mark));
            }
            // What marks a line as quoted or as an item of a list stands outside its text.
            mark if self.breaks > 0 && opens_line(mark, byte(at + 1)) => {}
            mark => self.push(at, at + 1, Kind::Mark(mark)),
        }
    }

    /// Takes the word in lower case from `at` up to `end`.
    #[inline]
    fn lower(&mut self, at: u32, end: u32) {
        if end - at == 2 && byte(self.text, at) == b'i' && byte(self.text, at + 1) == b's' {
            self.landmark(at, end, Kind::Lower);
        } else {
            self.push(at, end, Kind::Lower);
        }
    }

    /// Takes the word at `at` letter by letter; gives its end.
    #[inline(never)]
    fn spelled(&mut self, at: u32) -> u32 {
        let (end, kind) = spelling::read(self.text, at as usize);
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        match kind {
            Kind::Lower | Kind::Mark(_) => self.push(at, end, kind),
            _ => self.landmark(at, end, kind),
        }
        end
    }

    /// Takes a token that something may be found at.
    #[inline(never)]
    fn landmark(&mut self, at: u32, end: u32, kind: Kind) {
        let mut token = self.token(at, end, kind);
        if token.is_capitalized() {
            token.look_up(self.text);
        }
        self.landmarks.push(self.tokens.len());
        self.tokens.push(token);
    }

    #[inline]
    fn push(&mut self, at: u32, end: u32, kind: Kind) {
        let token = self.token(at, end, kind);
        self.tokens.push(token);
    }

    /// The next token, which may begin a passage.
    #[inline]
    fn token(&mut self, at: u32, end: u32, kind: Kind) -> Token {
        let cut = self.breaks > 0 || self.tokens.is_empty() || self.tokens.len() >= LONGEST;
        let gap = if cut {
            self.cut()
        } else if at == self.end {
            Gap::None
        } else {
            Gap::Space
        };
        self.end = end;
        Token::new(at, end, kind, gap)
    }

    /// Begins a line, and behind an empty one, or enough, a passage.
    #[inline(never)]
    fn cut(&mut self) -> Gap {
        if self.breaks > 1 || self.tokens.len() >= LONGEST {
            self.give();
        }
        self.breaks = 0;
        Gap::Line
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
}

#[inline]
fn byte(text: &str, at: u32) -> u8 {
    let byte = text.as_bytes().get(at as usize);
    byte.copied().unwrap_or(b'\n')
}

/// Whether a line begins with `mark`, repeated, or followed by a space or a word.
const fn opens_line(mark: u8, next: u8) -> bool {
    matches!(mark, b'>' | b'*' | b'|' | b'?' | b'-')
        && (next == mark || next == b' ' || mark == b'>' && spelling::is_word_byte(next))
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

    /// What a word is, where its bytes are of ASCII and what they are tells it; `word` has a bit for
    /// each. A word in lower case has one letter.
    #[inline]
    fn kind(&self, word: u64, at: u32, end: u32, text: &str) -> Option<Kind> {
        let [lower, upper, digits] = [self.lower, self.upper, self.digit].map(|class| word & class);
        if digits == word {
            return Some(Kind::Number);
        }
        let next = byte(text, end);
        // A name may go on behind a hyphen or an apostrophe.
        if word & self.foreign != 0 || upper != 0 && matches!(next, b'-' | b'\'') {
            return None;
        }
        let letters = lower | upper;
        if letters | digits != word {
            return (letters | digits != 0).then_some(Kind::Code);
        }
        let title = upper & word & word.wrapping_neg() != 0;
        if digits != 0 {
            let number = is_single(letters) && !title;
            return Some(if number { Kind::Number } else { Kind::Code });
        }
        if is_single(word) {
            return (next != b'.').then_some(Kind::Initial);
        }
        let range = at as usize..end as usize;
        let humps = upper & lower << 1;
        let hump = || is_single(humps) && is_single(upper & !humps);
        let person = title
            && (humps == 0 || hump() && may_have_hump(text, range.clone()))
            && !is_machine_written(text.as_bytes(), range);
        Some(match person {
            true if upper == word => Kind::Upper,
            true => Kind::Title,
            false => Kind::Code,
        })
    }

    /// Where words begin, and what stands between them; the text ends after `rest` bytes.
    fn begins(&self, rest: usize) -> u64 {
        let inside = u64::MAX >> (WIDTH - rest.min(WIDTH));
        inside & (first(self.word) | !(self.word | self.space))
    }

    /// The places behind words, and of those, the ones behind words in lower case. A bit added to the
    /// first of a row of ones is carried behind the last.
    const fn ends(&self) -> (u64, u64) {
        let begins = first(self.word);
        let behind = self.word.wrapping_add(begins) & !self.word;
        let behind_lower = self.lower.wrapping_add(begins & self.lower) & !self.lower;
        (behind, behind & behind_lower)
    }
}

/// The first of each row of ones.
const fn first(mask: u64) -> u64 {
    mask & !(mask << 1)
}

/// Whether at most one bit is set.
const fn is_single(mask: u64) -> bool {
    mask & mask.wrapping_sub(1) == 0
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use proptest::prelude::*;

    use super::*;

    /// The tokens of each passage of `text`, one character after the other.
    fn plainly(text: &str) -> Vec<Vec<(usize, usize, Kind, Gap)>> {
        let byte = |at| text.as_bytes().get(at).copied().unwrap_or(b'\n');
        let mut passages = vec![Vec::new()];
        let (mut at, mut last, mut breaks) = (0, 0, 0);
        while at < text.len() {
            let here = byte(at);
            match here {
                b' ' | b'\t' | b'\r' => at += 1,
                b'\n' => (at, breaks) = (at + 1, breaks + 1),
                _ if breaks > 0 && opens_line(here, byte(at + 1)) => at += 1,
                _ => {
                    if breaks > 1 {
                        passages.push(Vec::new());
                    }
                    let (end, kind) = if spelling::is_word_byte(here) {
                        spelling::read(text, at)
                    } else {
                        (at + 1, Kind::Mark(here))
                    };
                    let passage = passages.last_mut().unwrap();
                    let gap = match breaks {
                        0 if !passage.is_empty() && at == last => Gap::None,
                        0 if !passage.is_empty() => Gap::Space,
                        _ => Gap::Line,
                    };
                    passage.push((at, end, kind, gap));
                    (at, last, breaks) = (end, end, 0);
                }
            }
        }
        passages.retain(|passage| !passage.is_empty());
        passages
    }

    proptest! {
        #[test]
        fn masks_tell_what_letters_tell(
            text in "([a-zA-Z0-9_'.: \n>-]|[a-z]{1,5}|[A-Z][a-z]{1,3}| |[äÉ’…“ßл中\u{a0}]|[a-f0-9]{60,70}){0,80}"
        ) {
            let mut found = Vec::new();
            passages(&text, |passage| {
                let token = |token: &Token| {
                    let Range { start, end } = token.span().range();
                    (start, end, token.kind, token.gap)
                };
                found.push(passage.tokens.iter().map(token).collect::<Vec<_>>());
            });
            prop_assert_eq!(found, plainly(&text));
        }
    }
}
