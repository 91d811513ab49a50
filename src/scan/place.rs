//! Decoded text in its place: a label is often not encoded with its value.

use super::contender::Contender;
use super::detector::Category;
use super::finding::{Band, Decoder};
use crate::text::decode::Decoded;
use crate::text::span::{Span, Utf8};

/// Bytes on either side of a stretch that its text is read with.
const CONTEXT: usize = 64;
/// A break stands inside a value: most bytes of a word on either side, beyond the context.
const SPLIT_WORD: usize = 256;

/// Decoded text between what stands beside it.
pub(super) struct Place {
    pub(super) text: String,
    decoder: Decoder,
    /// What the decoded text takes of `text`.
    pub(super) inner: Span<Utf8>,
    /// The stretch that was decoded, and where the text in front of it begins.
    stretch: Span<Utf8>,
    from: u32,
}

impl Place {
    /// Puts what was decoded from a stretch of `text` in its place.
    pub(super) fn of(text: &str, decoded: &Decoded) -> Self {
        let range = decoded.span.range();
        let (mut start, mut end) = (range.start, range.end);
        if decoded.decoder == Decoder::Split {
            let inside = |byte: &&u8| !byte.is_ascii_whitespace();
            let head = text.as_bytes().get(..start).unwrap_or_default().iter();
            let tail = text.as_bytes().get(end..).unwrap_or_default().iter();
            start -= head.rev().take(SPLIT_WORD).take_while(inside).count();
            end += tail.take(SPLIT_WORD).take_while(inside).count();
        }
        let from = text.ceil_char_boundary(start.saturating_sub(CONTEXT));
        let to = text.floor_char_boundary(end.saturating_add(CONTEXT));
        let before = text.get(from..range.start).unwrap_or_default();
        let after = text.get(range.end..to).unwrap_or_default();
        Self {
            text: [before, &decoded.text, after].concat(),
            decoder: decoded.decoder,
            inner: Span::over(before.len()..before.len() + decoded.text.len()),
            stretch: decoded.span,
            from: Span::<Utf8>::over(from..from).start,
        }
    }

    /// Where a stretch of this text stands in the one that was decoded: all of what was decoded, and
    /// as much of what stands beside it as it covers.
    pub(super) fn original(&self, span: Span<Utf8>) -> Span<Utf8> {
        let start = if span.start < self.inner.start {
            self.from + span.start
        } else {
            self.stretch.start
        };
        let behind = span.end.saturating_sub(self.inner.end);
        Span::new(start, self.stretch.end + behind)
    }

    /// Whether what is found here is owed to what was decoded, and is what the decoder is read for.
    pub(super) fn is_source_of(&self, contender: &Contender, category: Category) -> bool {
        match self.decoder {
            decoder if decoder.is_for_markers() => {
                category == Category::ConfidentialMarker && contender.span.overlaps(self.inner)
            }
            Decoder::Split => self.is_whole(contender),
            _ => contender.span.overlaps(self.inner),
        }
    }

    /// Whether two parts make one value: they may be two neighbours instead. Digits are believed
    /// with a word that speaks for them, or if they are almost certain and in groups on both sides.
    fn is_whole(&self, contender: &Contender) -> bool {
        let span = contender.span;
        let parts = [
            Span::new(span.start, self.inner.start),
            Span::new(self.inner.end, span.end),
        ];
        let parts = parts.map(|part: Span<Utf8>| part.of(&self.text));
        let joined = parts.iter().all(|part| !part.is_empty());
        let letters = parts.iter().any(|part| part.contains(char::is_alphabetic));
        let grouped = parts
            .iter()
            .all(|part| part.contains(|c: char| !c.is_alphanumeric()));
        let supported = contender.said.speaks_for();
        joined && (letters || supported || grouped && contender.band() == Band::High)
    }
}
