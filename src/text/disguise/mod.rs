//! Reads what is written in another way than usual: digits in words, letters as digits, ROT13,
//! values broken over two lines.
//!
//! Unlike encodings these look like ordinary text, so most of them are not searched for: the scan's
//! one pass over the text nominates where one may be (a [`Cue`]). Cost: O(windows), and one search
//! for line breaks and tabs.

mod leetspeak;
mod markings;
mod number_words;
mod rot13;
mod split;

use std::ops::Range;

use self::markings::Markings;
use super::decode::Decoded;
use super::span::Span;
use crate::scan::finding::Decoder;

/// What the pass over the text looks for on behalf of a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// A number word.
    NumberWord,
    /// A word of letters and digits.
    MixedWord,
    /// The beginning of a marking in ROT13.
    Rot13,
}

impl Cue {
    /// Every cue.
    pub const ALL: [Self; 3] = [Self::NumberWord, Self::MixedWord, Self::Rot13];
}

/// Reads disguises; knows the words of the markings that are looked for.
#[derive(Debug)]
pub struct Disguises {
    markings: Markings,
}

impl Disguises {
    /// Made for the literals of detectors of confidential markers.
    pub fn new<'d>(literals: impl IntoIterator<Item = &'d str>) -> Self {
        Self {
            markings: Markings::new(literals),
        }
    }

    /// The literals that nominate a window for `cue`, and the bytes around them that it takes in.
    pub(crate) fn literals(&self, cue: Cue) -> (Vec<String>, u16) {
        match cue {
            Cue::NumberWord => (number_words::literals(), number_words::REACH),
            Cue::MixedWord => (Vec::new(), 0),
            Cue::Rot13 => (self.markings.rot13_prefixes(), 0),
        }
    }

    /// The disguised stretches of `text`, those of each kind in ascending order. Windows of one cue
    /// ascend; what they hold is read whatever it is.
    pub fn read(&self, text: &str, windows: &[(Cue, Range<usize>)]) -> Vec<Decoded> {
        let mut all = Vec::new();
        let mut found = |decoder, range, text| {
            all.push(Decoded {
                span: Span::over(range),
                text,
                decoder,
            });
        };
        let mut lines = [0; Cue::ALL.len()];
        for (cue, window) in windows {
            match cue {
                Cue::NumberWord => number_words::read(text, window, &mut |range, text| {
                    found(Decoder::NumberWords, range, text);
                }),
                Cue::MixedWord => leetspeak::read(
                    text,
                    window,
                    &self.markings,
                    &mut lines[0],
                    &mut |range, text| {
                        found(Decoder::Leetspeak, range, text);
                    },
                ),
                Cue::Rot13 => rot13::read(text, window, &mut lines[1], &mut |range, text| {
                    found(Decoder::Rot13, range, text);
                }),
            }
        }
        split::read(text, &self.markings, &mut |range, text| {
            found(Decoder::Split, range, text.to_owned());
        });
        all
    }
}

/// The part of `text`'s line around `at`, up to `LINE_REACH` bytes to either side.
fn line_around(text: &str, at: Range<usize>) -> Range<usize> {
    const LINE_REACH: usize = 160;
    let from = text.ceil_char_boundary(at.start.saturating_sub(LINE_REACH));
    let to = text.floor_char_boundary(at.end.saturating_add(LINE_REACH));
    let before = text.get(from..at.start).unwrap_or_default();
    let after = text.get(at.end..to).unwrap_or_default();
    let start = before
        .rfind('\n')
        .map_or(from, |newline| from + newline + 1);
    let end = after.find('\n').map_or(to, |newline| at.end + newline);
    start..end
}
