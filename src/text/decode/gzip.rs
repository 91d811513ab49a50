//! gzip (RFC 1952) and zlib (RFC 1950) within Base64: what tools print when they squeeze a file into
//! a line.
//!
//! What comes out is bounded, for a few bytes may say gigabytes: [`MOST`] and [`RATIO`] for one
//! stretch, [`BUDGET`] for the text.

use std::ops::Range;

use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::{base64, readable};

/// Most bytes that one stretch says.
const MOST: usize = 1 << 20;
/// Most bytes that one compressed byte says.
const RATIO: usize = 100;
/// Most bytes that all stretches say, for each byte of the text; texts below `SHORT` count as that long.
const BUDGET: usize = 16;
const SHORT: usize = MOST / BUDGET;

/// The Base64 of the formats' first bytes: `1f 8b 08`, and `78 9c` up to its last bits.
const GZIP: &[u8] = b"H4sI";
const ZLIB: &[u8] = b"eJ";

/// Whether one of them may begin at `start`.
pub(super) fn may_begin(bytes: &[u8], start: usize) -> bool {
    let rest = bytes.get(start..).unwrap_or_default();
    rest.starts_with(ZLIB) || rest.starts_with(GZIP)
}

/// Decodes what begins at `starts`, where [`may_begin`] has said so.
pub(super) fn decode(text: &str, starts: &[usize], found: &mut dyn FnMut(Range<usize>, String)) {
    let bytes = text.as_bytes();
    let mut budget = BUDGET * text.len().max(SHORT);
    for (magic, unwrap) in [(GZIP, gzip_body as Unwrap), (ZLIB, zlib_body)] {
        let mut reached = 0;
        for &start in starts {
            let rest = bytes.get(start..).unwrap_or_default();
            if start < reached || !rest.starts_with(magic) {
                continue;
            }
            let Some((spelled, end)) = base64::bytes(bytes, start, MOST) else {
                continue;
            };
            reached = end;
            if let Some(text) = unwrap(&spelled).and_then(|body| inflate(body, budget)) {
                budget = budget.saturating_sub(text.len());
                found(start..end, text);
            }
        }
    }
}

/// Finds the DEFLATE stream in its wrapping.
type Unwrap = fn(&[u8]) -> Option<&[u8]>;

fn gzip_body(bytes: &[u8]) -> Option<&[u8]> {
    const EXTRA: u8 = 4;
    const NAME: u8 = 8;
    const COMMENT: u8 = 16;
    const HEADER_CHECK: u8 = 2;
    let (header, mut rest) = bytes.split_at_checked(10)?;
    let flags = *header.get(3)?;
    if flags & EXTRA != 0 {
        let (len, tail) = rest.split_first_chunk()?;
        rest = tail.get(usize::from(u16::from_le_bytes(*len))..)?;
    }
    for text in [NAME, COMMENT] {
        if flags & text != 0 {
            rest = rest.get(memchr::memchr(0, rest)? + 1..)?;
        }
    }
    rest.get(if flags & HEADER_CHECK != 0 { 2 } else { 0 }..)
}

fn zlib_body(bytes: &[u8]) -> Option<&[u8]> {
    bytes.strip_prefix(&[0x78, 0x9C])
}

/// The readable text that a DEFLATE stream begins with, up to the limits.
#[inline(never)]
fn inflate(body: &[u8], budget: usize) -> Option<String> {
    let limit = MOST.min(body.len().saturating_mul(RATIO)).min(budget);
    let bytes = decompress_to_vec_with_limit(body, limit).unwrap_or_else(|error| error.output);
    let numbered = bytes.iter().zip(1..).map(|(&byte, end)| (byte, end));
    Some(readable::text(numbered)?.0)
}
