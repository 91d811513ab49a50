//! Cuts a text into passages of tokens.
//!
//! Masks tell where the tokens of sixty-four bytes lie ([`layout`](super::layout)), and all of them are
//! put at once; then those that something may be found at are looked at one by one. A block begins
//! with a token, so no word but one longer than a block lies across two. What the masks do not tell is
//! read letter by letter (`spelling`).
//!
//! Cost: O(n); the tokens of one passage are held at a time, in a buffer that is used again.

use super::column::Columns;
use super::labelled;
use super::layout::{Layout, byte};
use super::spelling;
use super::token::{Gap, Kind, Landmark, Passage, Token};
use crate::text::block::{ones, padded};

/// Most tokens of a passage; a longer one is cut.
const LONGEST: usize = 4_096;

/// How many tokens of passages that are over stay in front of the others at most.
const MOST_SPENT: usize = 256;

/// Goes through `text`, passage by passage: stretches between empty lines.
#[inline(never)]
pub(super) fn passages(text: &str, each: impl FnMut(&Passage<'_>)) {
    let mut tokenizer = Tokenizer {
        text,
        each,
        tokens: Vec::new(),
        first: 0,
        landmarks: Vec::new(),
        numbers: Vec::new(),
        spelled: Vec::new(),
        end: 0,
        breaks: 0,
        lines: 0,
    };
    let mut start = 0;
    while (start as usize) < text.len() {
        start = tokenizer.block(start);
    }
    tokenizer.give(tokenizer.tokens.len());
}

struct Tokenizer<'t, F> {
    text: &'t str,
    each: F,
    /// Those of the passage so far, and in front of them what has been given and not thrown away.
    tokens: Vec<Token>,
    /// The first of the passage.
    first: usize,
    /// In the passage.
    landmarks: Vec<Landmark>,
    numbers: Vec<usize>,
    /// The last byte of each word of the block that was read letter by letter and is remarkable, and
    /// its kind.
    spelled: Vec<(usize, Kind)>,
    /// Where the last token ends.
    end: u32,
    /// Line breaks since then: none, one, or more.
    breaks: u32,
    /// Of the passage, behind the first.
    lines: u32,
}

impl<F: FnMut(&Passage<'_>)> Tokenizer<'_, F> {
    /// Takes the tokens of the block at `start`; gives where the next one begins.
    fn block(&mut self, start: u32) -> u32 {
        let rest = self.text.as_bytes().get(start as usize..);
        let rest = rest.unwrap_or_default();
        let last;
        let bytes = if let Some(whole) = rest.first_chunk() {
            whole
        } else {
            last = padded(rest);
            &last
        };
        let mut layout = Layout::of(bytes, rest.len());
        self.spelled.clear();
        if layout.strange != 0 {
            self.spell(&mut layout, start);
        }
        if layout.len == 0 {
            return self.long(start);
        }
        let mut lines = layout.lines(self.breaks > 0);
        while self.open_lines(&mut layout, lines, start) {
            lines = layout.lines(self.breaks > 0);
        }
        if self.tokens.len() == self.first {
            lines |= layout.begins & layout.begins.wrapping_neg();
        }
        let base = self.tokens.len();
        layout.put(bytes, start, self.end, &mut self.tokens);
        for place in ones(layout.remarkable | lines) {
            let here = 1 << place;
            if lines & here != 0 {
                let front = here - 1;
                self.break_lines(layout.newlines & front);
                layout.newlines &= !front;
                self.line(base + (layout.begins & front).count_ones() as usize);
            }
            if layout.remarkable & here != 0 {
                self.remark(&layout, start, base, place);
            }
        }
        self.break_lines(layout.newlines);
        self.finish(start + layout.len)
    }

    /// Counts the newlines in front of a line.
    #[inline]
    const fn break_lines(&mut self, newlines: u64) {
        let more = newlines & newlines.wrapping_sub(1);
        self.breaks += (newlines != 0) as u32 + (more != 0) as u32;
    }

    /// Reads the words of a block that masks do not tell.
    #[inline(never)]
    fn spell(&mut self, layout: &mut Layout, start: u32) {
        while layout.strange != 0 {
            let mut at = layout.begin(layout.strange.trailing_zeros());
            // It may end amid what the masks call a word: then so is the rest of that.
            loop {
                let (end, kind) = spelling::read(self.text, (start + at) as usize);
                let behind = u32::try_from(end).unwrap_or(u32::MAX) - start;
                if behind > layout.len {
                    layout.cut(at);
                    return;
                }
                if kind != Kind::Lower {
                    self.spelled.push((behind as usize - 1, kind));
                }
                if !layout.join(at, behind, kind) {
                    break;
                }
                at = behind;
            }
        }
    }

    /// Takes the word at `at`, which is longer than a block; gives its end.
    #[inline(never)]
    fn long(&mut self, at: u32) -> u32 {
        let (end, kind) = spelling::read(self.text, at as usize);
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        let gap = if at == self.end {
            Gap::None
        } else {
            Gap::Space
        };
        let index = self.tokens.len();
        self.tokens.push(Token::new(at, end, kind, gap));
        if self.breaks > 0 || index == self.first {
            self.line(index);
        }
        if !matches!(kind, Kind::Lower | Kind::Mark(_)) {
            self.keep_short(index);
            self.landmark(index);
        }
        self.finish(end)
    }

    /// Leaves out the marks that `lines` begin with and that stand outside their text, as they mark
    /// them as quoted or as items of a list. Gives whether there were any.
    fn open_lines(&self, layout: &mut Layout, lines: u64, start: u32) -> bool {
        let before = layout.begins;
        for place in ones(layout.marks(lines)) {
            let at = start + u32::try_from(place).unwrap_or_default();
            if opens_line(byte(self.text, at), byte(self.text, at + 1)) {
                layout.skip(1 << place);
            }
        }
        layout.begins != before
    }

    /// Takes a token that something may be found at: the one whose last byte is at `last`, behind
    /// `base` others in front of the block.
    #[inline]
    fn remark(&mut self, layout: &Layout, start: u32, base: usize, last: usize) {
        let index = base + layout.index(last);
        self.keep_short(index);
        let Some((front, [token, ..])) = self.tokens.split_at_mut_checked(index) else {
            return;
        };
        let front = || front.get(self.first..).unwrap_or_default();
        let spelled = self.spelled.iter().find(|spelled| spelled.0 == last);
        let (kind, follows_key) = match (spelled, token.kind) {
            (Some(&(_, kind)), _) => (kind, false),
            (_, mark @ Kind::Mark(_)) => (mark, labelled::may_follow_key(self.text, front())),
            _ => (layout.kind(last, token, start, self.text), false),
        };
        let is_landmark = match kind {
            Kind::Mark(_) => follows_key,
            Kind::Lower => {
                byte(self.text, token.start) == b'i' && labelled::is_name_last(self.text, front())
            }
            _ => true,
        };
        token.kind = kind;
        if is_landmark {
            self.landmark(index);
        }
    }

    /// Makes the token at `index` a landmark.
    #[inline]
    fn landmark(&mut self, index: usize) {
        let Some(token) = self.tokens.get_mut(index) else {
            return;
        };
        let place = index - self.first;
        let numbers = self.numbers.len();
        if token.is_capitalized() {
            token.look_up(self.text);
        } else if matches!(token.kind, Kind::Number | Kind::Code) {
            self.numbers.push(place);
            if token.kind == Kind::Code && !byte(self.text, token.start).is_ascii_digit() {
                return;
            }
        }
        self.landmarks.push(Landmark { place, numbers });
    }

    /// Begins a line with the token at `index`, and behind an empty one a passage.
    #[inline(never)]
    fn line(&mut self, index: usize) {
        self.keep_short(index);
        if self.breaks > 1 {
            self.give(index);
        }
        self.breaks = 0;
        self.lines += u32::from(index > self.first);
        if let Some(token) = self.tokens.get_mut(index) {
            token.gap = Gap::Line;
        }
    }

    /// Cuts a passage in front of a token that would make it too long.
    #[inline]
    fn keep_short(&mut self, index: usize) {
        while index >= self.first + LONGEST {
            let behind = self.first + LONGEST;
            self.give(behind);
            if let Some(token) = self.tokens.get_mut(behind) {
                token.gap = Gap::Line;
            }
        }
    }

    /// Ends a block at `end`.
    fn finish(&mut self, end: u32) -> u32 {
        if let Some(token) = self.tokens.last() {
            self.end = token.end;
            self.keep_short(self.tokens.len() - 1);
        }
        if self.first >= MOST_SPENT {
            self.tokens.drain(..self.first);
            self.first = 0;
        }
        end
    }

    /// Gives the passage that is over, the tokens in front of `behind`.
    #[inline(never)]
    fn give(&mut self, behind: usize) {
        let tokens = self.tokens.get(self.first..behind).unwrap_or_default();
        if !tokens.is_empty() {
            let mut passage = Passage {
                text: self.text,
                tokens,
                landmarks: &self.landmarks,
                numbers: &self.numbers,
                columns: Columns::default(),
            };
            // A table has a line below its header.
            if self.lines > 0 && !self.landmarks.is_empty() {
                passage.columns = Columns::of(&passage);
            }
            (self.each)(&passage);
        }
        self.lines = 0;
        self.first = behind;
        self.landmarks.clear();
        self.numbers.clear();
    }
}

/// Whether a line begins with `mark`, repeated, or followed by a space or a word.
const fn opens_line(mark: u8, next: u8) -> bool {
    matches!(mark, b'>' | b'*' | b'|' | b'?' | b'-')
        && (next == mark || next == b' ' || mark == b'>' && spelling::is_word_byte(next))
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

        #[test]
        fn landmarks_are_what_something_may_be_found_at(
            text in "([a-zA-Z0-9_: ='\"\n]|[a-z]{30}|[A-Z][a-z]{1,3}| |[äÉ’]|[nN]ame|[nN]ame is|is|_|x1|1st|name[:=_]){0,60}"
        ) {
            let mut wrong = Vec::new();
            passages(&text, |passage| {
                for (at, token) in passage.tokens.iter().enumerate() {
                    let (front, word) = (&passage.tokens[..at], passage.word(at));
                    let byte = |at: usize| text.as_bytes().get(at).copied();
                    let is_key_mark = |at| matches!(byte(at), Some(b':' | b'='));
                    let found = passage.landmarks.iter().any(|landmark| landmark.place == at);
                    let Range { start, end } = token.span().range();
                    let right = match token.kind {
                        Kind::Title | Kind::Upper | Kind::Initial | Kind::Number => found,
                        Kind::Code => found == word.starts_with(|first: char| first.is_ascii_digit()),
                        Kind::Lower => {
                            let is = word == "is" && labelled::is_name_last(&text, front);
                            found == is || !found && !matches!(byte(end), None | Some(b' '))
                        }
                        Kind::Mark(_) if found => is_key_mark(start) && labelled::may_follow_key(&text, front),
                        Kind::Mark(_) => {
                            let apart = !is_key_mark(start.wrapping_sub(1)) && !is_key_mark(end);
                            !(is_key_mark(start) && apart && labelled::may_follow_key(&text, front))
                        }
                    };
                    if !right {
                        wrong.push(word.to_owned());
                    }
                }
            });
            prop_assert_eq!(wrong, Vec::<String>::new());
        }
    }
}
