//! Where words and numbers begin and end, a byte at a time.

use crate::text::block::{Block, first};
use crate::text::span::{Span, Utf8};

/// A stretch of bytes of one class that has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::scan) enum Run {
    /// ASCII letters and digits, with at least one of each.
    Word(Span<Utf8>),
    /// Digits with at most two separators in a row between them.
    Number(Span<Utf8>, Digits),
}

/// How many digits a number has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::scan) struct Digits {
    pub(in crate::scan) all: usize,
    /// Bit k: there are groups in a row that have k digits together; the last bit: perhaps more.
    pub(in crate::scan) in_groups: u64,
    /// Groups and what separates them, the first in the lowest byte: how many digits, and in the
    /// highest bits, of which kind the separator is. 0: there are more than have room.
    layout: u64,
}

/// Digits of a group, in a byte of a layout.
const GROUP: u64 = 0x1F;

/// How many digits groups in a row have together, by the separators between them.
#[derive(Debug)]
pub(super) struct Together([u64; 1 << KINDS]);

/// Kinds of separators.
const KINDS: u32 = 5;

impl Together {
    pub(super) fn of(digits: Digits) -> Self {
        // By the kinds that are all there, and then by those that may be.
        let mut counts = [0; 1 << KINDS];
        if digits.layout == 0 {
            return Self([digits.in_groups; 1 << KINDS]);
        }
        let mut from = digits.layout;
        while from != 0 {
            let (mut together, mut rest, mut kinds) = (0, from, 0);
            while rest != 0 {
                together += rest & GROUP;
                if together > 0
                    && let Some(counts) = counts.get_mut(kinds)
                {
                    *counts |= 1 << together.min(63);
                }
                kinds |= 1 << (rest >> GROUP.count_ones() & 0x07) >> 1;
                rest >>= 8;
            }
            from >>= 8;
        }
        for kind in (0..KINDS).map(|kind| 1 << kind) {
            for both in counts.chunks_exact_mut(2 * kind) {
                let (without, with) = both.split_at_mut(kind);
                (with.iter_mut().zip(without)).for_each(|(with, without)| *with |= *without);
            }
        }
        Self(counts)
    }

    /// Bit k: groups in a row, with only such separators between them as [`separator`] tells, have k
    /// digits together; the last bit: so many, or more.
    pub(super) fn over(&self, separators: u8) -> u64 {
        let counts = self.0.get(usize::from(separators) % self.0.len());
        counts.copied().unwrap_or(u64::MAX)
    }
}

/// The current word and the current number.
#[derive(Debug, Default)]
struct Runs {
    word: Word,
    number: Number,
}

#[derive(Debug, Default)]
struct Word {
    start: u32,
    has: u8,
}

const HAS_DIGIT: u8 = 1;
const HAS_LETTER: u8 = 2;

#[derive(Debug, Default)]
struct Number {
    start: u32,
    end: u32,
    digits: usize,
    /// Digits since the last separator.
    group: u32,
    /// As in [`Digits`], of the groups before this one, and only of those that end with the last.
    in_groups: u64,
    to_last: u64,
    /// Separators since the last digit.
    gap: u32,
    /// Those, and the digits in front of them.
    separators: [u8; WIDEST_GAP as usize],
    last: u32,
    layout: Layout,
}

/// As in [`Digits`], of the groups before the last one.
#[derive(Debug, Default)]
struct Layout {
    bits: u64,
    groups: u32,
    is_full: bool,
}

/// Most separators in a row inside a number: `(123) 456` has two.
pub(in crate::scan) const WIDEST_GAP: u32 = 2;

/// So many digits, and more, are not told apart.
const MOST_COUNTED: usize = 63;

/// Whether a byte may stand between the digits of a number.
pub(in crate::scan) const fn is_separator(byte: u8) -> bool {
    separator(byte) != 0
}

/// The kind of a separator, as a bit: brackets are one kind. No bit for other bytes.
pub(in crate::scan) const fn separator(byte: u8) -> u8 {
    match byte {
        b' ' => 1,
        b'.' => 1 << 1,
        b'-' => 1 << 2,
        b'/' => 1 << 3,
        b'(' | b')' => 1 << 4,
        _ => 0,
    }
}

/// Gives the runs of `bytes` that have a digit, by where they end.
///
/// Digits are found a block at a time; only what stands around them is looked at byte by byte.
#[inline(never)]
pub(in crate::scan) fn runs(bytes: &[u8], mut ended: impl FnMut(Run)) {
    let mut runs = Runs::default();
    let mut at = 0;
    while let Some(digit) = first(bytes, at, Block::is_digit) {
        at = word_start(bytes, digit);
        let mut rest = bytes.get(at..).unwrap_or_default().iter();
        while let Some(&byte) = rest.next()
            && !runs.step(position(at), byte, &mut ended)
        {
            at += 1;
        }
    }
    runs.finish(position(bytes.len()), ended);
}

/// Where the word begins whose first digit is at `digit`.
fn word_start(bytes: &[u8], digit: usize) -> usize {
    let before = bytes.get(..digit).unwrap_or_default().iter().rev();
    digit - before.take_while(|byte| byte.is_ascii_alphabetic()).count()
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Runs {
    /// Takes the byte at `at`, and gives the runs that it ends; tells whether none with a digit goes
    /// on.
    fn step(&mut self, at: u32, byte: u8, mut ended: impl FnMut(Run)) -> bool {
        match CLASS.get(usize::from(byte)) {
            Some(Class::Digit) => {
                self.word.extend(at, HAS_DIGIT);
                self.number.extend(at);
            }
            Some(Class::Letter) => {
                self.number.end(&mut ended);
                self.word.extend(at, HAS_LETTER);
            }
            Some(Class::Separator) if self.number.digits > 0 && self.number.gap < WIDEST_GAP => {
                self.word.end(at, &mut ended);
                self.number.separate(byte);
            }
            _ => self.finish(at, ended),
        }
        self.number.digits == 0 && self.word.has == 0
    }

    /// Ends what is under way, at the end of the text.
    fn finish(&mut self, at: u32, mut ended: impl FnMut(Run)) {
        self.word.end(at, &mut ended);
        self.number.end(&mut ended);
    }
}

impl Word {
    fn extend(&mut self, at: u32, what: u8) {
        if self.has == 0 {
            self.start = at;
        }
        self.has |= what;
    }

    fn end(&mut self, at: u32, ended: &mut impl FnMut(Run)) {
        if self.has == HAS_DIGIT | HAS_LETTER {
            ended(Run::Word(Span::new(self.start, at)));
        }
        self.has = 0;
    }
}

impl Number {
    fn extend(&mut self, at: u32) {
        if self.digits == 0 {
            self.start = at;
        }
        let between = self.separators.get(..self.gap as usize);
        for separator in between.unwrap_or_default() {
            self.layout.push(std::mem::take(&mut self.last), *separator);
        }
        self.digits += 1;
        self.group += 1;
        self.gap = 0;
        self.end = at + 1;
    }

    fn separate(&mut self, byte: u8) {
        if self.group > 0 {
            self.last = self.group;
        }
        self.end_group();
        if let Some(slot) = self.separators.get_mut(self.gap as usize) {
            *slot = separator(byte);
        }
        self.gap += 1;
    }

    fn end_group(&mut self) {
        if self.group > 0 {
            self.to_last = (self.to_last | 1).checked_shl(self.group).unwrap_or(0);
            self.in_groups |= self.to_last;
            if self.digits >= MOST_COUNTED {
                self.in_groups |= 1 << MOST_COUNTED;
            }
            self.group = 0;
        }
    }

    fn end(&mut self, ended: &mut impl FnMut(Run)) {
        if self.digits > 0 {
            let last = if self.group > 0 {
                self.group
            } else {
                self.last
            };
            self.layout.push(last, 0);
            self.end_group();
            let digits = Digits {
                all: self.digits,
                in_groups: self.in_groups,
                layout: if self.layout.is_full {
                    0
                } else {
                    self.layout.bits
                },
            };
            ended(Run::Number(Span::new(self.start, self.end), digits));
            *self = Self::default();
        }
    }
}

impl Layout {
    fn push(&mut self, group: u32, separator: u8) {
        let kind = match separator {
            0 => 0,
            _ => u64::from(separator.trailing_zeros()) + 1,
        };
        let byte = u64::from(group) | kind << GROUP.count_ones();
        self.is_full |= self.groups == u64::BITS / 8 || u64::from(group) > GROUP;
        self.bits |= byte.checked_shl(8 * self.groups).unwrap_or(0);
        self.groups += 1;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    Digit,
    Letter,
    Separator,
}

static CLASS: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let ascii = byte as u8;
        classes[byte] = match ascii {
            b'0'..=b'9' => Class::Digit,
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            separator if is_separator(separator) => Class::Separator,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str) -> Vec<(&str, usize)> {
        let mut found = Vec::new();
        super::runs(text.as_bytes(), |run| match run {
            Run::Word(span) => found.push((span.of(text), 0)),
            Run::Number(span, digits) => found.push((span.of(text), digits.all)),
        });
        found
    }

    #[test]
    fn a_number_goes_on_over_two_separators_and_no_more() {
        assert_eq!(runs("a (123) 456-789 b"), [("123) 456-789", 9)]);
        assert_eq!(runs("123   456"), [("123", 3), ("456", 3)]);
        assert_eq!(runs("12,34"), [("12", 2), ("34", 2)]);
    }

    #[test]
    fn groups_in_a_row_are_counted_together() {
        let mut found = Vec::new();
        let mut runs = Runs::default();
        let text = "12 345-6,9";
        for (at, byte) in (0..).zip(text.bytes()) {
            runs.step(at, byte, |run| found.push(run));
        }
        let bits = |counts: &[u32]| counts.iter().fold(0, |bits, count| bits | 1_u64 << count);
        let digits = Digits {
            all: 6,
            in_groups: bits(&[2, 3, 1, 5, 4, 6]),
            layout: 0x01_63_22,
        };
        assert_eq!(found, [Run::Number(Span::new(0, 8), digits)]);
    }

    #[test]
    fn digits_are_counted_over_the_separators_that_a_pattern_has() {
        let hold = |text: &str, count: u32, separators: &str| {
            let separators = separators
                .bytes()
                .map(separator)
                .fold(0, |all, it| all | it);
            let mut held = false;
            super::runs(text.as_bytes(), |run| {
                if let Run::Number(_, digits) = run {
                    held |= Together::of(digits).over(separators) >> count & 1 == 1;
                }
            });
            held
        };
        assert!(hold("2024-01-17", 8, "-") && !hold("2024-01-17", 8, " ./()"));
        assert!(hold("2024-01-17", 6, "-") && hold("2024-01-17", 4, ""));
        assert!(hold("(12) 345. ", 5, " )") && !hold("(12) 345. ", 5, ")"));
        assert!(hold("1 2 3 4 5 6 7 8 9", 9, "") && !hold("1 2 3 4 5 6 7 8 9", 10, ""));
        assert!(hold(&"1".repeat(40), 40, ""));
    }

    #[test]
    fn a_word_has_a_letter_and_a_digit_and_ends_with_the_text() {
        assert_eq!(runs("letters a1b2."), [("1", 1), ("a1b2", 0), ("2", 1)]);
        assert_eq!(runs("x9"), [("x9", 0), ("9", 1)]);
    }
}
