//! Values broken over two lines, or over two cells of a table.
//!
//! A reading is the break gone, or a space in its place. Most lines end between two words, so only
//! breaks are read on whose both sides stands a part of something: digits, parts of a token, letters
//! that some marking has in a row. Of three or more alike in a row or column none is a part of
//! another: that is a list.

use std::ops::Range;

use memchr::memrchr;

use super::figure::is_figure;
use super::is_between_cells;
use super::markings::Markings;
use super::parts::{
    ENDS, LONGEST_TOKEN, alike, is_in_number, is_number, is_odd, is_separator, is_word,
    number_after, number_before, side, small_letter, token_after, token_before,
};
use crate::text::block::{Block, WIDTH, below, ones, padded};

/// Fewest bytes of the two parts of a token.
const SHORTEST_TOKEN: usize = 6;
/// Digits of the two parts of a number.
const DIGITS: Range<usize> = 6..41;
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
        let breaks = Block::at(bytes, start).is_any(BREAKS);
        // Between two of them, as in an empty line, is nothing.
        let alone = breaks & !(breaks << 1) & !(breaks >> 1);
        for at in ones(alone).map(|at| start + at) {
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
        let sides = sides.map(small_letter);
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
    let side = |byte: Option<&u8>| byte.map_or(0, |&byte| side(byte));
    // Most lines end with a mark.
    if side(before.last()) & side(bytes.get(at + 1)) << 1 & ENDS == 0 {
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
        first > 1
            && last > 1
            && DIGITS.contains(&(first + last))
            && !self.has_figure(left, right)
            && self.are_parts(left, right)
    }

    /// What stands between the two sides.
    fn between(&self) -> &'t [u8] {
        self.bytes.get(self.gap.clone()).unwrap_or_default()
    }

    /// Whether a cell on either side holds an amount or a day.
    fn has_figure(&self, left: &[u8], right: &[u8]) -> bool {
        if !is_between_cells(self.between()) {
            return false;
        }
        let mut before = self.before().iter().rev().skip(left.len()).copied();
        let mut after = self.after().iter().skip(right.len()).copied();
        is_figure(left, [before.next(), before.next()])
            || is_figure(right, [after.next(), after.next()])
    }

    /// The value may have a space where it is broken.
    fn has_space(&self) -> bool {
        let (left, right) = self.numbers();
        [left, right, self.between()]
            .iter()
            .any(|part| part.contains(&b' '))
    }

    /// Whether the parts of a token may have a digit or an at sign: nearly all are words. One look at
    /// the bytes around the break tells, unless the parts go on beyond them.
    fn may_have_mark(&self) -> bool {
        const SIDE: usize = WIDTH / 2;
        let Some(start) = self.gap.start.checked_sub(SIDE) else {
            return true;
        };
        let block = Block::at(self.bytes, start);
        let behind = u64::MAX << SIDE << self.gap.len();
        let ends = block.is_any(*b" \n");
        let (left, right) = (ends & !(u64::MAX << SIDE), ends & behind);
        let parts = below(right) & !below_last(left);
        left == 0 || right == 0 || parts & block.is_in(b'0', b'@') != 0
    }

    /// Both sides are parts of something that is no word.
    fn parts_token(&self) -> bool {
        if !self.may_have_mark() {
            return false;
        }
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
        if is_between_cells(self.between()) {
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

    /// The three bytes in front of the break and the three behind it, as many as there are.
    fn sides(&self) -> [u8; 6] {
        let before = self.before();
        let [first, second, third] = before.last_chunk().copied().unwrap_or_else(|| {
            let mut back = before.iter().rev().copied();
            let mut back = || back.next().unwrap_or_default();
            let (third, second, first) = (back(), back(), back());
            [first, second, third]
        });
        let [fourth, fifth, sixth] = padded(self.after());
        [first, second, third, fourth, fifth, sixth]
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

/// The places up to the last bit of a mask.
const fn below_last(mask: u64) -> u64 {
    match mask.checked_ilog2() {
        Some(last) => u64::MAX >> (u64::BITS - 1 - last),
        None => 0,
    }
}

/// Capitals on both sides, and more of them on one.
fn parts_capitals(sides: [u8; 6]) -> bool {
    let [_, second, third, fourth, fifth, _] = sides.map(|byte| byte.is_ascii_uppercase());
    third && fourth && (second || fifth)
}

/// Both sides are letters that some marking has in a row.
fn parts_marking(sides: [u8; 6], markings: &Markings) -> bool {
    let [first, second, third, fourth, fifth, sixth] = sides;
    markings.may_have([second, third, fourth, fifth])
        && (second == b' ' || markings.may_have([first, second, third, fourth]))
        && (fifth == b' ' || markings.may_have([third, fourth, fifth, sixth]))
}

/// Both sides are words that some marking has in a row.
fn parts_phrase(sides: [u8; 6], markings: &Markings) -> bool {
    let [first, second, third, fourth, fifth, sixth] = sides;
    let rows = [
        [first, second, third, b' '],
        [second, third, b' ', fourth],
        [third, b' ', fourth, fifth],
        [b' ', fourth, fifth, sixth],
    ];
    rows.into_iter().all(|row| markings.may_have(row))
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn one_look_refuses_no_part_with_a_mark(
            before in "[a-z@ ]{0,4}[a-z_.-]{0,40}[@0-9]{0,1}[a-z]{1,20}",
            gap in " ?[\n|\t] {0,3}",
            after in "[a-z]{1,20}[@0-9]{0,1}[a-z_.-]{0,40}[a-z@ ]{0,4}",
        ) {
            let text = [before.as_str(), &gap, &after].concat();
            let seam = Seam {
                bytes: text.as_bytes(),
                gap: before.len()..before.len() + gap.len(),
            };
            let (left, right) = (token_before(seam.before()), token_after(seam.after()));
            let mut parts = left.iter().chain(right);
            let has_mark = parts.any(|byte| byte.is_ascii_digit() || *byte == b'@');
            prop_assert!(!has_mark || seam.may_have_mark());
        }
    }
}
