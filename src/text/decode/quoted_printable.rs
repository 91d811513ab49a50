//! Quoted-printable of RFC 2045 §6.7, a line at a time, soft line breaks undone.

use std::ops::Range;

use memchr::{memchr, memchr2, memrchr};

use super::hex_pair;
use super::percent::{readable, unescape};

/// Software breaks lines this long softly, at 76.
const SOFT_BREAK_FROM: usize = 60;
/// Encoded bytes without which nothing tells `=41` from a parameter's value.
const MIN_PLAIN_BYTES: usize = 9;

/// How far the lines of a text have been read.
#[derive(Default)]
pub(super) struct Lines {
    /// Up to here, all has been.
    reached: usize,
    /// Up to here, no line is quoted-printable.
    refused: usize,
}

impl Lines {
    /// Reads the line that has the equals sign at `mark`, or the value that begins there if the line is
    /// not quoted-printable but has values that are encoded byte for byte.
    pub(super) fn read(
        &mut self,
        bytes: &[u8],
        mark: usize,
        found: &mut dyn FnMut(Range<usize>, String),
    ) {
        if mark < self.reached {
            return;
        }
        let is_encoded = is_encoded(bytes, mark);
        if mark >= self.refused {
            if !is_encoded {
                self.refused = line_end(bytes, mark);
                return;
            }
            let floor = self.reached.max(self.refused);
            let before = bytes.get(floor..mark).unwrap_or_default();
            let start = memrchr(b'\n', before).map_or(floor, |newline| floor + newline + 1);
            let line = Line::read(bytes, start, mark);
            if line.proven {
                self.reached = line.end;
                if let Some(text) = readable(&unescape(&line.joined, b'=')) {
                    found(start..line.end, text);
                }
                return;
            }
            self.refused = line.end;
        }
        if is_encoded {
            let (spelled, end) = encoded_run(bytes, mark);
            self.reached = end;
            if spelled.len() >= MIN_PLAIN_BYTES
                && let Some(text) = readable(&spelled)
            {
                found(mark..end, text);
            }
        }
    }
}

/// Whether the equals sign at `mark` stands for something else.
fn is_encoded(bytes: &[u8], mark: usize) -> bool {
    let behind = bytes.get(mark + 1..).unwrap_or_default();
    hex_pair(bytes, mark + 1).is_some() || matches!(behind, [b'\n', ..] | [b'\r', b'\n', ..])
}

/// Where the line ends that has the byte at `at`.
fn line_end(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + memchr(b'\n', rest).unwrap_or(rest.len())
}

/// The bytes that are spelled from `start` on, and where that ends.
#[inline(never)]
fn encoded_run(bytes: &[u8], start: usize) -> (Vec<u8>, usize) {
    let mut at = start;
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
            return (spelled, at);
        }
    }
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
        Self {
            end: line_end(bytes, self.end),
            joined: Vec::new(),
            proven: false,
        }
    }
}
