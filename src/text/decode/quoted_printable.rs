//! Quoted-printable of RFC 2045 §6.7, a line at a time, soft line breaks undone.

use std::ops::Range;

use memchr::{memchr, memchr2, memrchr};

use super::hex_pair;
use super::percent::{readable, unescape};

/// Software breaks lines this long softly, at 76.
const SOFT_BREAK_FROM: usize = 60;
/// Encoded bytes without which nothing tells `=41` from a parameter's value.
const MIN_PLAIN_BYTES: usize = 9;

pub(super) fn decode(text: &str, found: &mut dyn FnMut(Range<usize>, String)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(offset) = memchr(b'=', bytes.get(at..).unwrap_or_default()) {
        let before = bytes.get(at..at + offset).unwrap_or_default();
        let start = memrchr(b'\n', before).map_or(at, |newline| at + newline + 1);
        let line = Line::read(bytes, start, at + offset);
        at = line.end;
        if !line.proven {
            at = encoded_runs(bytes, start..line.end, found).max(at);
            continue;
        }
        let encoded = unescape(&line.joined, b'=');
        if let Some(text) = readable(&encoded) {
            found(start..line.end, text);
        }
    }
}

/// Finds the values that are encoded byte for byte in lines that are not quoted-printable, and says
/// how far it has read.
#[inline(never)]
fn encoded_runs(
    bytes: &[u8],
    line: Range<usize>,
    found: &mut dyn FnMut(Range<usize>, String),
) -> usize {
    let mut at = line.start;
    while let Some(offset) = memchr(b'=', bytes.get(at..line.end).unwrap_or_default()) {
        let start = at + offset;
        at = start;
        let mut spelled = Vec::new();
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            if let Some(byte) = hex_pair(bytes, at + 1).filter(|_| rest.first() == Some(&b'=')) {
                spelled.push(byte);
                at += 3;
            } else if rest.starts_with(b"=\n") {
                at += 2;
            } else if rest.starts_with(b"=\r\n") {
                at += 3;
            } else {
                break;
            }
        }
        if spelled.len() < MIN_PLAIN_BYTES {
            at = at.max(start + 1);
        } else if let Some(text) = readable(&spelled) {
            found(start..at, text);
        }
    }
    at
}

/// A line with the lines that soft breaks add to it.
struct Line {
    end: usize,
    /// Its bytes without the soft line breaks.
    joined: Vec<u8>,
    /// Whether it is quoted-printable: there, an equals sign stands for nothing else.
    proven: bool,
}

impl Line {
    /// The line from `start` whose first equals sign is at `mark`. A line that cannot be
    /// quoted-printable ends where that shows.
    #[inline(never)]
    fn read(bytes: &[u8], start: usize, mark: usize) -> Self {
        let mut line = Self {
            end: mark,
            joined: Vec::new(),
            proven: false,
        };
        let mut copied = start;
        let mut physical = start;
        let mut plain = 0;
        loop {
            let rest = bytes.get(line.end..).unwrap_or_default();
            match rest {
                [b'=', b'\n', ..] | [b'=', b'\r', b'\n', ..] => {
                    line.proven |= line.end - physical >= SOFT_BREAK_FROM;
                    let kept = bytes.get(copied..line.end).unwrap_or_default();
                    line.joined.extend_from_slice(kept);
                    line.end += memchr(b'\n', rest).map_or(rest.len(), |newline| newline + 1);
                    (copied, physical) = (line.end, line.end);
                }
                [b'=', high, low, ..] if ![high, low].iter().any(|b| b.is_ascii_lowercase()) => {
                    match hex_pair(bytes, line.end + 1) {
                        Some(0x80.. | b'=') => line.proven = true,
                        Some(_) => plain += 1,
                        None => return line.refused(bytes),
                    }
                    line.end += 3;
                }
                [b'=', ..] => return line.refused(bytes),
                [b'\n', ..] | [] => break,
                _ => line.end += memchr2(b'=', b'\n', rest).unwrap_or(rest.len()),
            }
        }
        line.proven |= plain >= MIN_PLAIN_BYTES;
        let kept = bytes.get(copied..line.end).unwrap_or_default();
        line.joined.extend_from_slice(kept);
        line
    }

    fn refused(self, bytes: &[u8]) -> Self {
        let rest = bytes.get(self.end..).unwrap_or_default();
        Self {
            end: self.end + memchr(b'\n', rest).unwrap_or(rest.len()),
            joined: Vec::new(),
            proven: false,
        }
    }
}
