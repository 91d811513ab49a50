//! Base64 of RFC 4648 §4 and §5, padded or not, wrapped or not.

use std::ops::Range;

use super::stretch::Class;
use super::{MIN_DECODED, readable};

static SYMBOLS: Class =
    Class::of(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

/// Wrapped lines are at least this long.
const MIN_LINE: usize = 40;
/// Indentation of wrapped lines.
const MAX_INDENT: usize = 16;

pub(super) fn decode(text: &str, found: &mut dyn FnMut(Range<usize>, String)) {
    let bytes = text.as_bytes();
    let mut reached = 0;
    for run in SYMBOLS.runs(bytes, MIN_DECODED.div_ceil(3) * 4) {
        let mut start = run.start.max(reached);
        while start < run.end {
            if let Some((text, end)) = readable::text(Bytes::new(bytes, start)) {
                let end = padded(bytes, end);
                found(start..end, text);
                reached = end;
                start = end;
            } else if let Some(next) = next_part(bytes, start..run.end) {
                start = next;
            } else {
                break;
            }
        }
    }
}

/// At most `most` bytes that the symbols from `start` on spell, and the place behind these symbols.
#[inline(never)]
pub(super) fn bytes(source: &[u8], start: usize, most: usize) -> Option<(Vec<u8>, usize)> {
    let mut end = start;
    let spelled = Bytes::new(source, start).take(most).map(|(byte, at)| {
        end = at;
        byte
    });
    let spelled: Vec<u8> = spelled.collect();
    (spelled.len() >= MIN_DECODED).then(|| (spelled, padded(source, end)))
}

/// Behind the next symbol of `run` that is also punctuation of paths and names.
fn next_part(bytes: &[u8], run: Range<usize>) -> Option<usize> {
    let rest = bytes.get(run.clone())?;
    let at = rest.iter().position(|byte| b"/-_".contains(byte))?;
    Some(run.start + at + 1)
}

/// `end` moved behind the padding and the symbol that carries only padding bits.
fn padded(bytes: &[u8], end: usize) -> usize {
    let rest = bytes.get(end..).unwrap_or_default();
    end + rest
        .iter()
        .take(2)
        .take_while(|&&byte| byte == b'=')
        .count()
}

/// The bytes that the symbols from a place on spell, each with the place behind the last symbol
/// that it needs.
#[derive(Clone)]
struct Bytes<'t> {
    source: &'t [u8],
    at: usize,
    line_start: usize,
    bits: u32,
    held: u32,
}

impl<'t> Bytes<'t> {
    const fn new(source: &'t [u8], at: usize) -> Self {
        Self {
            source,
            at,
            line_start: at,
            bits: 0,
            held: 0,
        }
    }

    /// Steps over a line break in wrapped text.
    fn next_line(&mut self) -> Option<()> {
        let line = self.at - self.line_start;
        if line < MIN_LINE || !line.is_multiple_of(4) {
            return None;
        }
        let rest = self.source.get(self.at..)?;
        let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        let rest = rest.strip_prefix(b"\n")?;
        let indent = rest
            .iter()
            .take(MAX_INDENT)
            .take_while(|&&byte| byte == b' ' || byte == b'\t')
            .count();
        // A line of words is none of the wrapped ones, though its first word may look like it.
        let next = rest.get(indent..).unwrap_or_default();
        let symbols = next.iter().take_while(|&&byte| SYMBOLS.has(byte)).count();
        if symbols < line && next.get(symbols) == Some(&b' ') {
            return None;
        }
        self.at = self.source.len() - rest.len() + indent;
        self.line_start = self.at;
        Some(())
    }
}

impl Iterator for Bytes<'_> {
    type Item = (u8, usize);

    fn next(&mut self) -> Option<Self::Item> {
        while self.held < 8 {
            let symbol = self.source.get(self.at).copied().and_then(sextet);
            let Some(symbol) = symbol else {
                self.next_line()?;
                continue;
            };
            self.bits = self.bits << 6 | u32::from(symbol);
            self.held += 6;
            self.at += 1;
        }
        self.held -= 8;
        let byte = self.bits >> self.held & 0xFF;
        Some((u8::try_from(byte).ok()?, self.at))
    }
}

fn sextet(symbol: u8) -> Option<u8> {
    match symbol {
        b'A'..=b'Z' => Some(symbol - b'A'),
        b'a'..=b'z' => Some(symbol - b'a' + 26),
        b'0'..=b'9' => Some(symbol - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}
