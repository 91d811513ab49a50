//! Percent-encoding of RFC 3986 §2.1, a field of a query or form at a time; `+` is left as it is.

use std::ops::Range;

use super::hex_pair;
use super::stretch::Class;

static FIELD: Class = Class::printable_except(b"\"'`<>(){}[]|^&?#;,\\");

/// Reads the field around the sign at `at`.
pub(super) fn read(
    text: &str,
    at: usize,
    reached: &mut usize,
    found: &mut dyn FnMut(Range<usize>, String),
) {
    let bytes = text.as_bytes();
    if at < *reached || hex_pair(bytes, at + 1).is_none() {
        return;
    }
    let field = FIELD.around_words(bytes, at..at + 3, *reached, |at| {
        bytes.get(at) == Some(&b'%') && hex_pair(bytes, at + 1).is_some()
    });
    *reached = field.end;
    let encoded = bytes.get(field.clone()).unwrap_or_default();
    if let Some(text) = readable(&unescape(encoded, b'%')) {
        found(field, text);
    }
}

/// `encoded` with every `sign` and two hexadecimal digits replaced by the byte they spell.
pub(super) fn unescape(encoded: &[u8], sign: u8) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut at = 0;
    while let Some(&byte) = encoded.get(at) {
        let spelled = (byte == sign).then(|| hex_pair(encoded, at + 1)).flatten();
        bytes.push(spelled.unwrap_or(byte));
        at += if spelled.is_some() { 3 } else { 1 };
    }
    bytes
}

/// The bytes as text, whatever their character set; nothing if they hold control characters.
pub(super) fn readable(bytes: &[u8]) -> Option<String> {
    let control = |byte: &u8| byte.is_ascii_control() && !b"\t\r\n".contains(byte);
    let hidden = bytes.iter().any(control);
    (!hidden).then(|| String::from_utf8_lossy(bytes).into_owned())
}
