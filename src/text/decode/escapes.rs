//! `\uXXXX`, `\u{X…}` and `\xXX` of JSON, JavaScript and their kin.

use std::ops::Range;

use super::hex_digit;
use super::stretch::Class;

static WORD: Class = Class::printable_except(b"\"'`<>");

/// Reads the word around the backslash at `at`.
pub(super) fn read(
    text: &str,
    at: usize,
    reached: &mut usize,
    found: &mut dyn FnMut(Range<usize>, String),
) {
    let bytes = text.as_bytes();
    if at < *reached || code(bytes, at).is_none() {
        return;
    }
    let is_encoded = |at| code(bytes, at).is_some();
    let word = WORD.around_words(bytes, at..at + 1, *reached, is_encoded);
    *reached = word.end;
    let up_to_end = text.get(..word.end).unwrap_or_default();
    found(word.clone(), unescape(up_to_end, word.start));
}

/// The text from `at` on with its escapes replaced by what they stand for. `\x` spells bytes where
/// these are UTF-8, and characters where not.
fn unescape(text: &str, mut at: usize) -> String {
    let bytes = text.as_bytes();
    let mut unescaped = Vec::new();
    while let Some(&byte) = bytes.get(at) {
        if byte != b'\\' {
            unescaped.push(byte);
            at += 1;
        } else if let Some((code, end)) = code(bytes, at) {
            at = end;
            match code {
                Code::Byte(byte) => unescaped.push(byte),
                Code::Char(c) => {
                    unescaped.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
            }
        } else {
            let (byte, len) = simple(bytes.get(at + 1).copied());
            unescaped.push(byte);
            at += len;
        }
    }
    String::from_utf8_lossy(&unescaped).into_owned()
}

enum Code {
    Byte(u8),
    Char(char),
}

/// What the numeric escape at `at` stands for, and the place behind it.
fn code(bytes: &[u8], at: usize) -> Option<(Code, usize)> {
    match bytes.get(at..)? {
        [b'\\', b'x', ..] => {
            let byte = u8::try_from(digits(bytes, at + 2, 2)?).ok()?;
            Some((Code::Byte(byte), at + 4))
        }
        [b'\\', b'u', b'{', rest @ ..] => {
            let len = rest.iter().take(7).position(|&byte| byte == b'}')?;
            let c = char::from_u32(digits(bytes, at + 3, len)?)?;
            Some((Code::Char(c), at + 3 + len + 1))
        }
        [b'\\', b'u', ..] => {
            let high = u16::try_from(digits(bytes, at + 2, 4)?).ok()?;
            let low = match bytes.get(at + 6..) {
                Some([b'\\', b'u', ..]) => digits(bytes, at + 8, 4),
                _ => None,
            };
            let low = low.and_then(|low| u16::try_from(low).ok());
            let pair = [Some(high), low].into_iter().flatten();
            let c = char::decode_utf16(pair).next()?;
            let c = c.unwrap_or(char::REPLACEMENT_CHARACTER);
            Some((Code::Char(c), at + 6 * c.len_utf16()))
        }
        _ => None,
    }
}

/// The number that `len` hexadecimal digits at `at` spell.
fn digits(bytes: &[u8], at: usize, len: usize) -> Option<u32> {
    let digits = bytes
        .get(at..at + len)
        .filter(|digits| !digits.is_empty())?;
    digits.iter().try_fold(0, |number, &digit| {
        Some(number << 4 | u32::from(hex_digit(digit)?))
    })
}

/// What a backslash before `next` stands for, and how many bytes the two are.
const fn simple(next: Option<u8>) -> (u8, usize) {
    match next {
        Some(b'n') => (b'\n', 2),
        Some(b'r') => (b'\r', 2),
        Some(b't') => (b'\t', 2),
        Some(byte @ (b'"' | b'\'' | b'/' | b'\\')) => (byte, 2),
        _ => (b'\\', 1),
    }
}
