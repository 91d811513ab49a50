//! Undoes encodings: finds the stretches of a text that are encoded text, and gives what they say.
//!
//! Takes text, gives stretches (bytes of UTF-8) with their decoded text. One level at a time: the
//! caller decodes what was decoded. Cost: O(text), close to nothing where nothing is encoded.
//!
//! What is only called where something is encoded is kept apart (`inline(never)`): a browser compiles it
//! when it is first called, which most texts never do.

mod base64;
mod escapes;
mod gzip;
mod hex;
mod html_entities;
mod percent;
mod quoted_printable;
mod readable;
mod spaced;
mod stretch;

use std::ops::Range;

use super::block::{blocks, ones};
use super::span::{Span, Utf8};
use crate::scan::finding::Decoder;

/// Fewest bytes of decoded text: the shortest thing worth finding is a nine-digit number.
const MIN_DECODED: usize = 9;

/// A stretch of text and what it says once its encoding is undone.
#[derive(Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The whole encoded stretch.
    pub span: Span<Utf8>,
    /// What it says; never longer than the stretch, but where that was compressed.
    pub text: String,
    /// The encoding that was undone.
    pub decoder: Decoder,
}

impl std::fmt::Debug for Decoded {
    /// Shows where and how long, never the text.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Decoded")
            .field("span", &self.span)
            .field("decoder", &self.decoder)
            .field("len", &self.text.len())
            .finish_non_exhaustive()
    }
}

/// Every encoded stretch of `text` that holds readable text, in ascending order, none overlapping another. Where several encodings claim one place the outermost wins:
/// decode its text again for the inner one.
pub fn decode(text: &str) -> Vec<Decoded> {
    let mut all = Found::default();
    let mut squeezed = Vec::new();
    base64::decode(text, &mut squeezed, &mut all.by(Decoder::Base64));
    if !squeezed.is_empty() {
        gzip::decode(text, &squeezed, &mut all.by(Decoder::Gzip));
    }
    hex::decode(text, &mut all.by(Decoder::Hex));
    signed(text, &mut all);
    spaced::decode(text, &mut all.by(Decoder::Spaced));
    let Found(mut found) = all;
    found.sort_unstable_by_key(|decoded| {
        let Span { start, end, .. } = decoded.span;
        (start, std::cmp::Reverse(end), decoded.decoder)
    });
    let mut reached = 0;
    found.retain(|decoded| {
        let free = decoded.span.start >= reached;
        if free {
            reached = decoded.span.end;
        }
        free
    });
    found
}

/// What has been decoded.
#[derive(Default)]
struct Found(Vec<Decoded>);

impl Found {
    /// Takes stretches of one encoding, with what they say.
    fn by(&mut self, decoder: Decoder) -> impl FnMut(Range<usize>, String) {
        let least = match decoder {
            Decoder::Spaced => spaced::MIN_DECODED,
            _ => MIN_DECODED,
        };
        move |range, text| {
            if text.len() >= least {
                self.0.push(Decoded {
                    span: Span::over(range),
                    text,
                    decoder,
                });
            }
        }
    }
}

/// Undoes the encodings that put a sign in front of what they spell. Most text has few of the signs,
/// so that all are looked for at once.
fn signed(text: &str, all: &mut Found) {
    let bytes = text.as_bytes();
    let (mut percent, mut html, mut escapes) = (0, 0, 0);
    let mut lines = quoted_printable::Lines::default();
    for (start, block) in blocks(bytes) {
        for at in ones(block.is_any(*b"%&=\\")).map(|at| start + at) {
            match bytes.get(at) {
                Some(b'%') => {
                    percent::read(text, at, &mut percent, &mut all.by(Decoder::Percent));
                }
                Some(b'&') => {
                    html_entities::read(text, at, &mut html, &mut all.by(Decoder::HtmlEntities));
                }
                Some(b'=') => lines.read(bytes, at, &mut all.by(Decoder::QuotedPrintable)),
                _ => escapes::read(text, at, &mut escapes, &mut all.by(Decoder::Escapes)),
            }
        }
    }
}

/// The value of a hexadecimal digit.
fn hex_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// The byte that two hexadecimal digits at `at` spell.
fn hex_pair(bytes: &[u8], at: usize) -> Option<u8> {
    let high = hex_digit(*bytes.get(at)?)?;
    let low = hex_digit(*bytes.get(at + 1)?)?;
    Some(high << 4 | low)
}

#[cfg(test)]
mod tests;
