//! Where words and numbers begin and end, a group of letters or digits at a time.

use super::digits::{Digits, Layout, MOST_COUNTED, is_separator, separator};
use crate::text::block::{WIDTH, blocks};
use crate::text::span::{Span, Utf8};

/// A stretch of bytes of one class that has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::scan) enum Run {
    /// ASCII letters and digits, with at least one of each.
    Word(Span<Utf8>),
    /// Digits with at most two separators in a row between them.
    Number(Span<Utf8>, Digits),
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

/// Most separators in a row inside a number: `(123) 456` has two.
pub(in crate::scan) const WIDEST_GAP: u32 = 2;

/// Where the next group of a number begins, counted from the end of the one in front of it.
const GOES_ON: u64 = (2 << WIDEST_GAP) - 2;

/// Gives the runs of `bytes` that have a digit, by where they end.
///
/// Digits and letters are found a block at a time, and gone over a group at a time; most blocks have
/// no digit.
#[inline(never)]
pub(in crate::scan) fn runs(bytes: &[u8], mut ended: impl FnMut(Run)) {
    let mut runs = Runs::default();
    for (start, block) in blocks(bytes) {
        let digits = block.is_digit();
        if digits == 0 && runs.are_over() {
            continue;
        }
        let letters = block.is_letter();
        let mut at = 0;
        while at < WIDTH && start + at < bytes.len() {
            if runs.are_over() {
                let rest = digits & u64::MAX << at;
                if rest == 0 {
                    break;
                }
                at = rest.trailing_zeros() as usize;
                runs.word.begin(bytes, start + at);
                let end = at + (digits >> at).trailing_ones() as usize;
                // Most numbers are digits only: a digit that goes on with one stands behind a
                // separator, or two.
                if end + (WIDEST_GAP as usize) < WIDTH && digits >> end & GOES_ON == 0 {
                    let place = position(start + at);
                    runs.take_group(
                        place,
                        position(start + end),
                        letters >> end & 1 == 1,
                        &mut ended,
                    );
                    at = end;
                    continue;
                }
            }
            let (digits, letters) = (digits >> at, letters >> at);
            let place = position(start + at);
            if digits & 1 == 1 {
                let count = digits.trailing_ones();
                runs.take_digits(place, count);
                at += count as usize;
            } else if letters & 1 == 1 {
                runs.take_letters(place, &mut ended);
                at += letters.trailing_ones() as usize;
            } else {
                let byte = bytes.get(start + at).copied().unwrap_or_default();
                runs.take_sign(place, byte, &mut ended);
                at += 1;
            }
        }
    }
    runs.finish(position(bytes.len()), ended);
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Runs {
    /// Whether none with a digit is under way.
    const fn are_over(&self) -> bool {
        self.number.digits == 0 && self.word.has == 0
    }

    /// Takes the digits from `start` to `end` as a number, and as part of a word that goes on if
    /// `is_inside` says so.
    fn take_group(&mut self, start: u32, end: u32, is_inside: bool, ended: &mut impl FnMut(Run)) {
        self.word.extend(start, HAS_DIGIT);
        if !is_inside {
            self.word.end(end, ended);
        }
        ended(Run::Number(
            Span::new(start, end),
            Digits::of_group(end - start),
        ));
    }

    /// Takes so many digits, the first at `at`.
    fn take_digits(&mut self, at: u32, count: u32) {
        self.word.extend(at, HAS_DIGIT);
        self.number.extend(at, count);
    }

    /// Takes letters, the first at `at`, and gives the number that they end.
    fn take_letters(&mut self, at: u32, ended: &mut impl FnMut(Run)) {
        self.number.end(ended);
        self.word.extend(at, HAS_LETTER);
    }

    /// Takes another byte, and gives the runs that it ends.
    fn take_sign(&mut self, at: u32, byte: u8, ended: &mut impl FnMut(Run)) {
        self.word.end(at, ended);
        if is_separator(byte) && self.number.digits > 0 && self.number.gap < WIDEST_GAP {
            self.number.separate(byte);
        } else {
            self.number.end(ended);
        }
    }

    /// Ends what is under way, at the end of the text.
    fn finish(&mut self, at: u32, mut ended: impl FnMut(Run)) {
        self.word.end(at, &mut ended);
        self.number.end(&mut ended);
    }
}

impl Word {
    /// Takes the letters in front of the first digit, which is at `digit`.
    fn begin(&mut self, bytes: &[u8], digit: usize) {
        let before = bytes.get(..digit).unwrap_or_default().iter().rev();
        let letters = before.take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters > 0 {
            self.extend(position(digit - letters), HAS_LETTER);
        }
    }

    const fn extend(&mut self, at: u32, what: u8) {
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
    fn extend(&mut self, at: u32, count: u32) {
        if self.digits == 0 {
            self.start = at;
        }
        let between = self.separators.get(..self.gap as usize);
        for separator in between.unwrap_or_default() {
            self.layout.push(std::mem::take(&mut self.last), *separator);
        }
        self.digits += count as usize;
        self.group += count;
        self.gap = 0;
        self.end = at + count;
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
            if self.digits >= MOST_COUNTED as usize {
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
                layout: self.layout.of_all(),
            };
            ended(Run::Number(Span::new(self.start, self.end), digits));
            *self = Self::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scan::nominate::digits::Together;

    proptest! {
        #[test]
        fn groups_at_once_are_what_they_are_byte_by_byte(
            text in "([a-z]{1,3}|[0-9]{1,4}|[0-9]{28,70}|[ .()/-]{1,3}|[,é\n]|[a-z ]{60,70}){0,30}"
        ) {
            let (mut plain, mut found) = (Vec::new(), Vec::new());
            let mut runs = Runs::default();
            for (at, byte) in (0..).zip(text.bytes()) {
                match byte {
                    b'0'..=b'9' => runs.take_digits(at, 1),
                    b'a'..=b'z' => runs.take_letters(at, &mut |run| plain.push(run)),
                    _ => runs.take_sign(at, byte, &mut |run| plain.push(run)),
                }
            }
            runs.finish(position(text.len()), |run| plain.push(run));
            super::runs(text.as_bytes(), |run| found.push(run));
            prop_assert_eq!(found, plain);
        }
    }

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
        super::runs(b"12 345-6,9", |run| found.push(run));
        let bits = |counts: &[u32]| counts.iter().fold(0, |bits, count| bits | 1_u64 << count);
        let digits = Digits {
            all: 6,
            in_groups: bits(&[2, 3, 1, 5, 4, 6]),
            layout: 0x01_63_22,
        };
        assert_eq!(found.first(), Some(&Run::Number(Span::new(0, 8), digits)));
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
