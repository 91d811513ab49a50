//! Values broken over two lines, or over two cells of a table.
//!
//! A reading is the break gone, or a space in its place. Most lines end between two words, so only
//! breaks are read on whose both sides stands a part of something: digits, parts of a token, letters
//! that some marking has in a row. Of three or more alike in a row or column none is a part of
//! another: that is a list.

use std::ops::Range;

use memchr::memrchr;

use super::markings::Markings;
use crate::text::block::{Block, WIDTH, ones};

/// Most bytes of a part of a token.
const LONGEST_TOKEN: usize = 256;
/// Fewest bytes of the two parts of a token.
const SHORTEST_TOKEN: usize = 6;
/// Digits of the two parts of a number.
const DIGITS: Range<usize> = 6..41;
/// Most bytes of a part of a number.
const LONGEST_NUMBER: usize = 40;
/// Bytes of a line in which the one above it is looked for.
const LONGEST_ROW: usize = 1_024;
/// Most bytes of indentation behind a line break: less than code has.
const WIDEST_INDENT: usize = 3;

/// Gives the readings of the breaks that lie in `near`.
pub(super) fn read(
    text: &str,
    near: Range<usize>,
    markings: &Markings,
    found: &mut dyn FnMut(Range<usize>, &'static str),
) {
    let bytes = text.as_bytes();
    for start in near.clone().step_by(WIDTH) {
        let block = Block::at(bytes, start);
        for at in ones(block.is_any(BREAKS)).map(|at| start + at) {
            if at < near.end
                && let Some(gap) = gap(bytes, at)
            {
                read_gap(&Seam { bytes, gap }, markings, found);
            }
        }
    }
}

/// Gives the readings of one break.
#[inline(never)]
fn read_gap(
    seam: &Seam<'_>,
    markings: &Markings,
    found: &mut dyn FnMut(Range<usize>, &'static str),
) {
    let sides = seam.sides();
    let (gone, space) = if seam.parts_number() {
        (true, seam.has_space())
    } else if seam.parts_token() {
        (true, false)
    } else if parts_capitals(sides) && !seam.begins_with_key() {
        (true, seam.has_space())
    } else {
        (
            parts_marking(sides, markings),
            parts_phrase(sides, markings),
        )
    };
    if gone {
        found(seam.gap.clone(), "");
    }
    if space {
        found(seam.gap.clone(), " ");
    }
}

/// The break at `at` with the white space around it, if text stands on both sides.
fn gap(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let before = bytes.get(..at)?;
    // Most lines end with a mark.
    let last = *before.last()?;
    if last.is_ascii_punctuation()
        && !matches!(last, b'_' | b'-' | b'/' | b'@' | b'+' | b'=' | b'.')
    {
        return None;
    }
    let blank = |byte: &&u8| matches!(byte, b' ' | b'\r');
    let start = at - before.iter().rev().take(2).take_while(blank).count();
    let left = *bytes.get(start.checked_sub(1)?)?;
    if left == b'.'
        && !start
            .checked_sub(2)
            .and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_digit)
    {
        return None;
    }
    let after = bytes.get(at + 1..)?;
    let indent = after.iter().take(WIDEST_INDENT).take_while(blank).count();
    let end = at + 1 + indent;
    let right = *bytes.get(end)?;
    // A separator stands inside a value if digits stand on its other side.
    let digit = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_digit)
    };
    let ends = is_word(left)
        || matches!(left, b'-' | b'/' | b'@' | b'+' | b'=')
        || left == b'.' && digit(start.checked_sub(2)) && digit(Some(end));
    let begins = is_word(right)
        || right == b'@'
        || is_separator(right) && digit(start.checked_sub(1)) && digit(end.checked_add(1));
    (ends && begins).then_some(start..end)
}

/// A part of a word.
const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn is_token(byte: u8) -> bool {
    TOKEN
        .get(usize::from(byte))
        .is_some_and(|&is_token| is_token)
}

/// By byte: whether it may be part of a token.
static TOKEN: [bool; 256] = {
    let mut token = [false; 256];
    let mut byte = 0;
    while byte < 0x80 {
        #[expect(clippy::cast_possible_truncation, reason = "below 128")]
        let ascii = byte as u8;
        token[byte] = ascii.is_ascii_alphanumeric()
            || matches!(
                ascii,
                b'_' | b'-' | b'.' | b'/' | b'@' | b'+' | b'=' | b'%' | b'~' | b'$'
            );
        byte += 1;
    }
    token
};

/// What lines and cells end with.
const BREAKS: [u8; 3] = *b"\n\t|";

fn is_break(byte: u8) -> bool {
    BREAKS.contains(&byte)
}

/// A break and what stands around it.
struct Seam<'t> {
    bytes: &'t [u8],
    gap: Range<usize>,
}

impl<'t> Seam<'t> {
    fn before(&self) -> &'t [u8] {
        self.bytes.get(..self.gap.start).unwrap_or_default()
    }

    fn after(&self) -> &'t [u8] {
        self.bytes.get(self.gap.end..).unwrap_or_default()
    }

    fn numbers(&self) -> (&'t [u8], &'t [u8]) {
        (number_before(self.before()), number_after(self.after()))
    }

    /// Both sides are digits, and no others like them follow or come first.
    fn parts_number(&self) -> bool {
        let in_number = |byte: Option<&u8>| byte.is_some_and(|&byte| is_in_number(byte));
        if !in_number(self.before().last()) || !in_number(self.after().first()) {
            return false;
        }
        let (left, right) = self.numbers();
        let digits = |part: &[u8]| part.iter().filter(|byte| byte.is_ascii_digit()).count();
        let (first, last) = (digits(left), digits(right));
        first > 1 && last > 1 && DIGITS.contains(&(first + last)) && self.are_parts(left, right)
    }

    /// The value may have a space where it is broken.
    fn has_space(&self) -> bool {
        let (left, right) = self.numbers();
        let gap = self.bytes.get(self.gap.clone()).unwrap_or_default();
        [left, right, gap].iter().any(|part| part.contains(&b' '))
    }

    /// Both sides are parts of something that is no word.
    fn parts_token(&self) -> bool {
        let (left, right) = (token_before(self.before()), token_after(self.after()));
        let len = left.len() + right.len();
        let has = |what: fn(&u8) -> bool| left.iter().any(what) || right.iter().any(what);
        // Nearly all are words.
        if !has(|byte| byte.is_ascii_digit() || *byte == b'@') {
            return false;
        }
        let address = has(|&byte| byte == b'@');
        let both = is_odd(left) && is_odd(right)
            || is_odd(left) && right.len() >= 12
            || is_odd(right) && left.len() >= 12;
        (address || both && has(u8::is_ascii_digit))
            && left.len().min(right.len()) > 1
            && !(is_number(left) && is_number(right))
            && (SHORTEST_TOKEN..2 * LONGEST_TOKEN).contains(&len)
            && self.are_parts(left, right)
    }

    /// Whether nothing says that the two are values of their own.
    fn are_parts(&self, left: &[u8], right: &[u8]) -> bool {
        !self.is_list(left, right) && !self.is_table(left, right)
    }

    /// Whether the line above ends as this one does, or this one begins as the next one does.
    fn is_table(&self, left: &[u8], right: &[u8]) -> bool {
        let gap = self.bytes.get(self.gap.clone()).unwrap_or_default();
        if !gap.contains(&b'\n') {
            return false;
        }
        let head = self.before();
        let near = head.len().saturating_sub(LONGEST_ROW);
        let near = head.get(near..).unwrap_or_default();
        let Some(start) = memrchr(b'\n', near) else {
            return false;
        };
        let above = near.get(..start).unwrap_or_default();
        let line = near.get(start + 1..).unwrap_or_default();
        let (last, first) = if is_number(left) && is_number(right) {
            (number_before(above.trim_ascii_end()), number_after(line))
        } else {
            (token_before(above.trim_ascii_end()), token_after(line))
        };
        alike(last, left) || first.len() < line.len() && alike(first, right)
    }

    /// Behind the break stands `KEY=` or `Key:`, which goes on with nothing.
    fn begins_with_key(&self) -> bool {
        let after = self.after();
        let key = after.iter().take(LONGEST_TOKEN);
        let key = key.take_while(|&&byte| is_word(byte)).count();
        matches!(after.get(key), Some(b'=' | b':')) && after.get(key + 1) != Some(&b'=')
    }

    /// The three bytes in front of the break and the three behind it; what is no letter is a space.
    fn sides(&self) -> [u8; 6] {
        let letter = |at: Option<usize>| {
            let byte = at.and_then(|at| self.bytes.get(at)).copied();
            byte.filter(|&byte| is_letter(byte)).unwrap_or(b' ')
        };
        let before = |back| letter(self.gap.start.checked_sub(back));
        let behind = |on| letter(self.gap.end.checked_add(on));
        [
            before(3),
            before(2),
            before(1),
            behind(0),
            behind(1),
            behind(2),
        ]
    }

    /// Whether another part like the left one stands before it, or one like the right one behind
    /// that.
    fn is_list(&self, left: &[u8], right: &[u8]) -> bool {
        let head = self.before();
        let head = head.get(..head.len() - left.len()).unwrap_or_default();
        let tail = self.after().get(right.len()..).unwrap_or_default();
        let before = behind_break(head.iter().rev()).and_then(|skipped| {
            let head = head.get(..head.len() - skipped)?;
            Some(if is_number(left) {
                number_before(head)
            } else {
                token_before(head)
            })
        });
        let after = behind_break(tail.iter()).and_then(|skipped| {
            let tail = tail.get(skipped..)?;
            Some(if is_number(right) {
                number_after(tail)
            } else {
                token_after(tail)
            })
        });
        before.is_some_and(|before| alike(before, left))
            || after.is_some_and(|after| alike(after, right))
    }
}

/// Capitals on both sides, and more of them on one.
fn parts_capitals(sides: [u8; 6]) -> bool {
    let [_, second, third, fourth, fifth, _] = sides.map(|byte| byte.is_ascii_uppercase());
    third && fourth && (second || fifth)
}

/// Both sides are letters that some marking has in a row.
fn parts_marking(sides: [u8; 6], markings: &Markings) -> bool {
    markings.may_have(&sides[1..5])
        && (sides[1] == b' ' || markings.may_have(&sides[..4]))
        && (sides[4] == b' ' || markings.may_have(&sides[2..]))
}

/// Both sides are words that some marking has in a row.
fn parts_phrase(sides: [u8; 6], markings: &Markings) -> bool {
    let [first, second, third, rest @ ..] = sides;
    let [fourth, fifth, sixth] = rest;
    let across = [first, second, third, b' ', fourth, fifth, sixth];
    across.windows(4).all(|row| markings.may_have(row))
}

/// How many bytes the break is that comes next, if one does.
fn behind_break<'t>(bytes: impl Iterator<Item = &'t u8>) -> Option<usize> {
    let gap = bytes
        .take(WIDEST_INDENT)
        .take_while(|&&byte| is_break(byte) || matches!(byte, b' ' | b'\r'));
    let (len, breaks) = gap.fold((0, 0), |(len, breaks), &byte| {
        (len + 1, breaks + usize::from(is_break(byte)))
    });
    (breaks == 1).then_some(len)
}

/// Numbers of about as many digits, or tokens of the same length.
fn alike(a: &[u8], b: &[u8]) -> bool {
    !a.is_empty() && is_number(a) == is_number(b) && a.len().abs_diff(b.len()) <= 1
}

fn is_number(part: &[u8]) -> bool {
    part.iter().all(|&byte| is_in_number(byte))
}

const fn is_in_number(byte: u8) -> bool {
    byte.is_ascii_digit() || is_separator(byte)
}

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'.' | b'-' | b'/')
}

/// No word: it has digits, or capitals behind small letters.
fn is_odd(token: &[u8]) -> bool {
    let mut letters = token.iter().skip_while(|byte| !byte.is_ascii_lowercase());
    token.iter().any(u8::is_ascii_digit) || letters.any(u8::is_ascii_uppercase)
}

const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || !byte.is_ascii()
}

fn token_before(head: &[u8]) -> &[u8] {
    let len = head
        .iter()
        .rev()
        .take(LONGEST_TOKEN)
        .take_while(|&&byte| is_token(byte))
        .count();
    head.get(head.len() - len..).unwrap_or_default()
}

fn token_after(tail: &[u8]) -> &[u8] {
    let len = tail
        .iter()
        .take(LONGEST_TOKEN)
        .take_while(|&&byte| is_token(byte))
        .count();
    tail.get(..len).unwrap_or_default()
}

fn number_before(head: &[u8]) -> &[u8] {
    let len = number_len(head.iter().rev());
    head.get(head.len() - len..).unwrap_or_default()
}

fn number_after(tail: &[u8]) -> &[u8] {
    tail.get(..number_len(tail.iter())).unwrap_or_default()
}

/// How many of the first bytes are digits with single separators between them, or in front.
fn number_len<'t>(bytes: impl Iterator<Item = &'t u8>) -> usize {
    let mut len = 0;
    let mut apart = false;
    for (&byte, count) in bytes.take(LONGEST_NUMBER).zip(1..) {
        if byte.is_ascii_digit() {
            len = count;
            apart = false;
        } else if apart || !is_separator(byte) {
            break;
        } else {
            apart = true;
        }
    }
    len
}
