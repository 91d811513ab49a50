//! One spelling for many: the text as detectors see it, with a map back to the original.
//!
//! Takes away what makes equal things look different: compatibility forms (NFKC), digits of other
//! scripts, characters nobody sees, hyphens and spaces of every kind, letters that only look
//! Latin. Plain ASCII passes through untouched and uncopied.
//!
//! Cost: O(n) time; memory for the copy and for one entry per changed stretch.
//!
//! Sources: Unicode UAX #15 (NFKC), UTS #39 (confusables), UAX #44 (general category `Nd`).

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

use super::block::{Block, first};
use super::confusables::latin_look_alike;
use super::decimal_digit::decimal_digit;
use super::span::{Span, Utf8};

/// Normalised text and the way back to the original.
pub struct Normalized<'t> {
    text: Cow<'t, str>,
    edits: Vec<Edit>,
}

/// A stretch whose normalised form is another text than the original. Between edits, offsets
/// differ by a constant.
#[derive(Clone, Copy, Debug)]
struct Edit {
    normal: Span<Utf8>,
    original: Span<Utf8>,
}

impl<'t> Normalized<'t> {
    /// Normalises `text`, whose length must fit 32 bits.
    pub fn new(text: &'t str) -> Self {
        if text.is_ascii() {
            return Self {
                text: Cow::Borrowed(text),
                edits: Vec::new(),
            };
        }
        Self::rewritten(text)
    }

    /// Apart from the short way, which most texts take: a browser compiles this when it is first needed.
    #[inline(never)]
    fn rewritten(text: &str) -> Self {
        let mut writer = Writer {
            text: String::with_capacity(text.len()),
            ..Writer::default()
        };
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            if writer.pieces.is_empty() {
                let (plain, tail) = rest.split_at(plain_len(rest));
                writer.push_plain(plain);
                rest = tail;
                if !plain.is_empty() {
                    continue;
                }
            }
            let (cluster, tail) = rest.split_at(cluster_len(rest, first));
            writer.push(cluster, first);
            rest = tail;
        }
        writer.end_word(true);
        Self {
            text: Cow::Owned(writer.text),
            edits: writer.edits,
        }
    }

    /// The normalised text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the text is as it was.
    pub(crate) const fn is_as_it_was(&self) -> bool {
        self.edits.is_empty()
    }

    /// The stretch of the original that `span` of the normalised text came from. Cuts through a
    /// changed stretch widen to all of it. Cost: O(log edits).
    pub fn original(&self, span: Span<Utf8>) -> Span<Utf8> {
        Span::new(
            self.map(span.start, Side::Start),
            self.map(span.end, Side::End),
        )
    }

    /// What a span of the normalised text must satisfy to begin in front of `front` in the original and
    /// end behind `back`: to begin in front of the first place, and end behind the second.
    /// Cost: O(log text · log edits).
    pub(crate) fn around(&self, front: u32, back: u32) -> (usize, usize) {
        let first = |is_reached: &dyn Fn(u32) -> bool| {
            let (mut low, mut high) = (0, self.text.len() + 1);
            while low < high {
                let middle = low.midpoint(high);
                if is_reached(u32::try_from(middle).unwrap_or(u32::MAX)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            low
        };
        let begins = first(&|at| self.map(at, Side::Start) >= front);
        let ends = first(&|at| self.map(at, Side::End) > back);
        (begins, ends.saturating_sub(1))
    }

    fn map(&self, at: u32, side: Side) -> u32 {
        // The last edit that begins before `at`; an end belongs to the edit it closes.
        let before = self.edits.partition_point(|edit| match side {
            Side::Start => edit.normal.start <= at,
            Side::End => edit.normal.start < at,
        });
        let Some(edit) = before
            .checked_sub(1)
            .and_then(|index| self.edits.get(index))
        else {
            return at;
        };
        if at < edit.normal.end {
            return match side {
                Side::Start => edit.original.start,
                Side::End => edit.original.end,
            };
        }
        edit.original.end + (at - edit.normal.end)
    }
}

#[derive(Clone, Copy)]
enum Side {
    Start,
    End,
}

/// Length of the whole ASCII words that `text` begins with. The last character in front of another
/// script is left to the clusters: a mark may follow it.
fn plain_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ascii = first(bytes, 0, Block::is_foreign).unwrap_or(bytes.len());
    let inner = bytes.get(..ascii.saturating_sub(1)).unwrap_or_default();
    inner
        .iter()
        .rposition(|byte| !byte.is_ascii_alphanumeric())
        .map_or(0, |last| last + 1)
}

/// Length of the first character and the combining marks behind it, which NFKC may compose.
fn cluster_len(text: &str, first: char) -> usize {
    let mut len = first.len_utf8();
    if let Some(rest) = text.get(len..) {
        len += rest
            .chars()
            .take_while(|&c| is_combining_mark(c) && !is_invisible(c))
            .map(char::len_utf8)
            .sum::<usize>();
    }
    len
}

/// Writes clusters in their normal form, a word at a time: whether a letter is a look-alike is
/// known only when its word has ended, and for a word of nothing but look-alikes when its line has.
#[derive(Default)]
struct Writer {
    text: String,
    edits: Vec<Edit>,
    original_len: usize,
    /// Forms of the words that are not written yet.
    held: String,
    pieces: Vec<Piece>,
    /// Where in `held` and in `pieces` the current word begins.
    word: (usize, usize),
    /// Some word that is held has nothing but look-alikes.
    undecided: bool,
    /// The line has a word of Latin letters and look-alikes, as no language writes it.
    disguised: bool,
}

/// One cluster that is not written yet.
struct Piece {
    original: Span<Utf8>,
    form_len: usize,
    /// Whether its form is another text, even if one of the same length.
    changed: bool,
    look: Look,
}

/// What a cluster's form is drawn like.
#[derive(Clone, Copy)]
enum Look {
    Itself,
    /// A Latin letter, if the line is disguised.
    Doubtful(char),
    Latin(char),
}

/// Most bytes that wait for the end of their line.
const LONGEST_HELD: usize = 4_096;

impl Writer {
    /// Whole words of ASCII, which are their own normal form.
    fn push_plain(&mut self, plain: &str) {
        self.text.push_str(plain);
        self.original_len += plain.len();
        self.disguised &= !plain.contains('\n');
    }

    fn push(&mut self, cluster: &str, first: char) {
        let form_start = self.held.len();
        let is_ascii = cluster.len() == 1;
        if is_ascii {
            self.held.push(first);
        } else if !is_invisible(first) {
            match ascii_equivalent(first) {
                Some(ascii) => self.held.push(ascii),
                None if is_nfkc_quick(cluster.chars()) == IsNormalized::Yes => {
                    self.held.push_str(cluster);
                }
                None => self.held.extend(cluster.nfkc()),
            }
        }
        let form = self.held.get(form_start..).unwrap_or_default();
        let shown = form.chars().next();
        let look_alike = shown.filter(|_| !is_ascii).and_then(latin_look_alike);
        let original = Span::over(self.original_len..self.original_len + cluster.len());
        self.original_len += cluster.len();
        self.pieces.push(Piece {
            original,
            form_len: form.len(),
            changed: !is_ascii && form != cluster,
            look: look_alike.map_or(Look::Itself, Look::Doubtful),
        });
        if shown.is_some_and(|c| !c.is_alphanumeric()) {
            self.end_word(shown == Some('\n'));
        }
    }

    /// Letters that only look Latin become Latin, in words that also hold a Latin letter or a
    /// digit: a word wholly in Cyrillic or Greek is just a word, but on a line with one that mixes.
    fn end_word(&mut self, ends_line: bool) {
        let (text_start, piece_start) = self.word;
        let word = self.held.get(text_start..).unwrap_or_default();
        let pieces = self.pieces.get_mut(piece_start..).unwrap_or_default();
        let alike = |piece: &Piece| matches!(piece.look, Look::Doubtful(_));
        if pieces.iter().any(alike) {
            if word.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
                self.disguised |= word.bytes().any(|byte| byte.is_ascii_alphabetic());
                for piece in pieces {
                    if let Look::Doubtful(latin) = piece.look {
                        piece.look = Look::Latin(latin);
                    }
                }
            } else if word
                .chars()
                .all(|c| !c.is_alphabetic() || latin_look_alike(c).is_some())
            {
                self.undecided = true;
            } else {
                for piece in pieces {
                    piece.look = Look::Itself;
                }
            }
        }
        self.word = (self.held.len(), self.pieces.len());
        if ends_line || !self.undecided || self.disguised || self.held.len() > LONGEST_HELD {
            self.write();
            self.disguised &= !ends_line;
        }
    }

    /// Writes what is held.
    fn write(&mut self) {
        let mut rest = self.held.as_str();
        for piece in self.pieces.drain(..) {
            let (form, tail) = rest.split_at(piece.form_len);
            rest = tail;
            let start = self.text.len();
            match piece.look {
                Look::Latin(latin) => self.text.push(latin),
                Look::Doubtful(latin) if self.disguised => self.text.push(latin),
                Look::Doubtful(_) | Look::Itself => self.text.push_str(form),
            }
            let normal = Span::over(start..self.text.len());
            if piece.changed || normal.len() != piece.original.len() {
                self.edits.push(Edit {
                    normal,
                    original: piece.original,
                });
            }
        }
        self.held.clear();
        self.word = (0, 0);
        self.undecided = false;
    }
}

/// Characters that show nothing: zero-width, bidirectional controls, soft hyphen, variation
/// selectors, tags.
const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Digits of every script, and the hyphens and spaces that NFKC leaves alone.
fn ascii_equivalent(c: char) -> Option<char> {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => Some('-'),
        '\u{1680}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{2024}' => Some('.'),
        _ => decimal_digit(c),
    }
}

#[cfg(test)]
mod tests;
