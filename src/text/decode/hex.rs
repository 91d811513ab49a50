//! Pairs of hexadecimal digits, together or apart: `4a6f`, `0x4a6f`, `4a:6f`, `0x4a, 0x6f`.

use std::ops::Range;

use super::stretch::Class;
use super::{MIN_DECODED, hex_pair, readable};

static SYMBOLS: Class = Class::of(b"0123456789abcdefABCDEFxX ,:;-\t\r\n");

pub(super) fn decode(text: &str, found: &mut dyn FnMut(Range<usize>, String)) {
    let bytes = text.as_bytes();
    for run in SYMBOLS.runs(bytes, MIN_DECODED * 2) {
        let Some(run_bytes) = bytes.get(..run.end) else {
            continue;
        };
        let mut start = next_word(run_bytes, run.start, false);
        while start < run.end {
            if let Some((text, end)) = readable::text(Bytes::new(run_bytes, start)) {
                found(start..end, text);
                start = end;
            } else {
                start = next_word(run_bytes, start, true);
            }
        }
    }
}

/// The start of the first word from `at` on, or of the one after that.
fn next_word(bytes: &[u8], at: usize, after: bool) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let word = if after {
        rest.iter()
            .take_while(|b| b.is_ascii_alphanumeric())
            .count()
    } else {
        0
    };
    let gap = rest.iter().skip(word);
    at + word + gap.take_while(|b| !b.is_ascii_alphanumeric()).count()
}

/// The bytes that the pairs from a place on spell, each with the place behind its pair.
#[derive(Clone)]
struct Bytes<'t> {
    source: &'t [u8],
    at: usize,
}

impl<'t> Bytes<'t> {
    const fn new(source: &'t [u8], at: usize) -> Self {
        Self { source, at }
    }
}

impl Iterator for Bytes<'_> {
    type Item = (u8, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.source.get(self.at..)?;
        let gap = rest
            .iter()
            .take(2)
            .take_while(|b| !b.is_ascii_alphanumeric())
            .count();
        let prefix = match rest.get(gap..gap + 2) {
            Some([b'0', b'x' | b'X']) => 2,
            _ => 0,
        };
        let pair = self.at + gap + prefix;
        let byte = hex_pair(self.source, pair)?;
        self.at = pair + 2;
        Some((byte, self.at))
    }
}
