//! Base64 of RFC 4648 §4 and §5, padded or not, wrapped or not.

use std::ops::Range;

use super::stretch::Stretches;
use super::{MIN_DECODED, gzip, readable};
use crate::text::block::{Block, WIDTH, ones};

/// Fewest symbols of a stretch.
const SHORTEST: usize = MIN_DECODED.div_ceil(3) * 4;
/// Wrapped lines are at least this long.
const MIN_LINE: usize = 40;
/// Indentation of wrapped lines.
const MAX_INDENT: usize = 16;

/// Adds to `squeezed` where something compressed may begin.
pub(super) fn decode(
    text: &str,
    squeezed: &mut Vec<usize>,
    found: &mut dyn FnMut(Range<usize>, String),
) {
    let bytes = text.as_bytes();
    let mut reached = 0;
    for run in Stretches::of(bytes, 0..bytes.len(), SHORTEST, symbols) {
        within(bytes, run, &mut reached, squeezed, found);
    }
}

/// Which bytes of a block are symbols.
fn symbols(block: &Block) -> u64 {
    block.which(|lane| lane.is_letter() | lane.is_in(b'/', b'9') | lane.is_any(*b"+-_"))
}

/// Decodes what stands in a run of symbols: at its front, and behind those that are also punctuation
/// of paths and names.
fn within(
    bytes: &[u8],
    run: Range<usize>,
    reached: &mut usize,
    squeezed: &mut Vec<usize>,
    found: &mut dyn FnMut(Range<usize>, String),
) {
    // Behind this there are too few.
    let last = run.end - SHORTEST;
    let first = run.start.max(*reached);
    let mut read = |mut start: usize| {
        while start <= last
            && begins_text(bytes, start)
            && let Some((text, end)) = readable::text(Bytes::new(bytes, start))
        {
            let end = padded(bytes, end);
            found(start..end, text);
            *reached = end;
            start = end;
        }
        start
    };
    squeezed.extend(Some(run.start).filter(|&start| gzip::may_begin(bytes, start)));
    let mut tried = read(first);
    for block in (run.start..last).step_by(WIDTH) {
        let signs = Block::at(bytes, block).is_any(*b"+/-_");
        for sign in ones(signs).map(|at| block + at).take_while(|at| *at < last) {
            let start = sign + 1;
            squeezed.extend(Some(start).filter(|&start| gzip::may_begin(bytes, start)));
            if start > tried && bytes.get(sign) != Some(&b'+') {
                tried = read(start);
            }
        }
    }
}

/// Whether the first three bytes that the symbols from `start` on spell may begin a text: most words
/// are told by the first.
fn begins_text(bytes: &[u8], start: usize) -> bool {
    let four = bytes.get(start..).and_then(<[u8]>::first_chunk);
    let Some([first, second, third, fourth]) = four.map(|four: &[u8; 4]| four.map(bits)) else {
        return false;
    };
    let three = [
        first << 2 | second >> 4,
        second << 4 | third >> 2,
        third << 6 | fourth,
    ];
    first | second | third | fourth < NONE && readable::may_begin(three.into_iter())
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
        let symbols = next
            .iter()
            .take_while(|&&byte| sextet(byte).is_some())
            .count();
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
    Some(bits(symbol)).filter(|&bits| bits < NONE)
}

/// The bits that a symbol stands for, or [`NONE`].
fn bits(symbol: u8) -> u8 {
    SEXTETS.get(usize::from(symbol)).copied().unwrap_or(NONE)
}

/// No symbol; more than any bits of symbols together.
const NONE: u8 = 0x40;

/// By byte: the bits that it stands for.
static SEXTETS: [u8; 256] = {
    const SYMBOLS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut sextets = [NONE; 256];
    let mut bits = 0;
    while bits < SYMBOLS.len() {
        #[expect(clippy::cast_possible_truncation, reason = "below 64")]
        let sextet = bits as u8;
        sextets[SYMBOLS[bits] as usize] = sextet;
        bits += 1;
    }
    sextets[b'-' as usize] = sextets[b'+' as usize];
    sextets[b'_' as usize] = sextets[b'/' as usize];
    sextets
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_says_of_each_byte_whether_it_is_a_symbol() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        let told = all.chunks(64).flat_map(|bytes| {
            let told = ones(symbols(&Block::at(bytes, 0)));
            told.filter_map(|at| bytes.get(at).copied())
        });
        let plain = all.iter().copied().filter(|&byte| sextet(byte).is_some());
        assert!(told.eq(plain));
    }
}
