//! Pairs of hexadecimal digits, together or apart: `4a6f`, `0x4a6f`, `4a:6f`, `0x4a, 0x6f`.

use std::ops::Range;

use super::stretch::Stretches;
use super::{MIN_DECODED, hex_pair, readable};
use crate::text::block::Block;

/// Fewest bytes of a stretch.
const SHORTEST: usize = MIN_DECODED * 2;

pub(super) fn decode(text: &str, found: &mut dyn FnMut(Range<usize>, String)) {
    let bytes = text.as_bytes();
    // Nearly every word ends a stretch of what may be one: few stretches are looked at closely.
    for rough in Stretches::of(bytes, 0..bytes.len(), SHORTEST, may_be_symbols) {
        within(bytes, rough, found);
    }
}

/// Which bytes of a block may be symbols: all that are, and of letters few others.
fn may_be_symbols(block: &Block) -> u64 {
    !block.in_small_letters().is_in(b'g', b'w')
}

fn symbols(block: &Block) -> u64 {
    block.which(|lane| {
        let small = lane.in_small_letters();
        let letters = small.is_in(b'a', b'f') | small.is(b'x');
        letters | lane.is_in(b'0', b';') | lane.is_any(*b" ,-\t\r\n")
    })
}

/// Decodes what stands in a stretch of bytes that may be symbols.
#[inline(never)]
fn within(bytes: &[u8], rough: Range<usize>, found: &mut dyn FnMut(Range<usize>, String)) {
    for Range { start, end } in Stretches::of(bytes, rough, SHORTEST, symbols) {
        let run_bytes = bytes.get(..end).unwrap_or_default();
        let mut start = next_word(run_bytes, start, false);
        while start < end {
            let pairs = Bytes::new(run_bytes, start);
            if begins_text(pairs.clone())
                && let Some((text, behind)) = readable::text(pairs)
            {
                found(start..behind, text);
                start = behind;
            } else {
                start = next_word(run_bytes, start, true);
            }
        }
    }
}

/// Whether the first two pairs may begin a text: most words and numbers have none.
fn begins_text(pairs: Bytes<'_>) -> bool {
    let mut bytes = pairs.map(|(byte, _)| byte);
    match (bytes.next(), bytes.next()) {
        (Some(first), Some(second)) => readable::may_begin([first, second].into_iter()),
        _ => false,
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
