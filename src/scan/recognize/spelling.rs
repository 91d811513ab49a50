//! Words letter by letter: what is beyond ASCII, names with hyphens and apostrophes, initials.

use std::ops::Range;

use super::shape::{Shape, may_have_hump};
use super::token::Kind;

/// The end and the kind of the word that begins at `start`; at least one character.
#[inline(never)]
pub(super) fn read(text: &str, start: usize) -> (usize, Kind) {
    let mut cursor = Cursor {
        text,
        bytes: text.as_bytes(),
        at: start,
    };
    let mut shape = Shape::default();
    cursor.word(&mut shape);
    let kind = match shape.kind() {
        Kind::Code if shape.is_empty() => {
            Kind::Mark(text.as_bytes().get(start).copied().unwrap_or_default())
        }
        Kind::Initial => {
            cursor.points();
            Kind::Initial
        }
        Kind::Title if shape.humps > 0 && !may_have_hump(text, start..cursor.at) => Kind::Code,
        Kind::Title | Kind::Upper if is_machine_written(cursor.bytes, start..cursor.at) => {
            Kind::Code
        }
        kind => kind,
    };
    (cursor.at, kind)
}

/// Whether what stands right beside a word says that no person wrote it.
pub(super) fn is_machine_written(bytes: &[u8], Range { start, end }: Range<usize>) -> bool {
    let at = |at: usize| bytes.get(at).copied();
    let back = |by: usize| start.checked_sub(by).and_then(at).unwrap_or(b' ');
    let glued = |byte: u8| matches!(byte, b'@' | b'/' | b'\\' | b'#' | b'$' | b'%' | b'.');
    let goes_on = match at(end) {
        Some(b'.') => at(end + 1).is_some_and(is_word_byte),
        Some(b':') => at(end + 1) == Some(b':'),
        byte => matches!(byte, Some(b'@' | b'(' | b'[' | b'=' | b'\\')),
    };
    goes_on || glued(back(1)) || back(1) == b':' && back(2) == b':'
}

pub(super) const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 || byte == b'_'
}

struct Cursor<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(b'\n')
    }

    /// Takes letters and digits, and hyphens and apostrophes inside names.
    fn word(&mut self, shape: &mut Shape) {
        loop {
            let byte = self.peek(0);
            match byte {
                b'a'..=b'z' => shape.lower(),
                b'A'..=b'Z' => shape.upper(),
                b'0'..=b'9' => shape.digits += 1,
                0x80.. if self.at < self.bytes.len() => {
                    let c = self
                        .text
                        .get(self.at..)
                        .and_then(|rest| rest.chars().next());
                    let c = c.unwrap_or('\u{FFFD}');
                    match c {
                        '\u{2019}' if self.joins(c.len_utf8(), shape) => shape.join(),
                        _ if c.is_uppercase() => shape.upper(),
                        _ if c.is_alphabetic() => shape.lower(),
                        _ if self.at == 0 || shape.is_empty() => {
                            shape.strange = true;
                            self.at += c.len_utf8();
                            return;
                        }
                        _ => return,
                    }
                    self.at += c.len_utf8();
                    continue;
                }
                b'-' | b'\'' if self.joins(1, shape) => shape.join(),
                b'_' => shape.strange = true,
                _ => return,
            }
            self.at += 1;
        }
    }

    /// Whether a hyphen or an apostrophe here stands inside a name: a capital follows.
    fn joins(&self, len: usize, shape: &Shape) -> bool {
        let next = self.peek(len);
        let capital = next.is_ascii_uppercase()
            || next >= 0xC3
                && self
                    .text
                    .get(self.at + len..)
                    .and_then(|rest| rest.chars().next())
                    .is_some_and(char::is_uppercase);
        let possessive = next == b'S' && !is_word_byte(self.peek(len + 1));
        shape.capitals > 0 && capital && !possessive
    }

    /// Takes the rest of `J.R.R.`; the point behind a single letter is left.
    fn points(&mut self) {
        let goes_on = |cursor: &Self| {
            cursor.peek(0) == b'.'
                && cursor.peek(1).is_ascii_alphabetic()
                && !is_word_byte(cursor.peek(2))
        };
        let start = self.at;
        while goes_on(self) {
            self.at += 2;
        }
        self.at += usize::from(self.at > start && self.peek(0) == b'.');
    }
}
