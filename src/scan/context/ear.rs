//! Whom the words around a window speak for.
//!
//! Read before a pattern is tried, and about as far as a value in the window would be judged by: its
//! cell of a table, or so many words on either side.
//!
//! Cost: O(window + reach); nothing is allocated.

use super::headers::Headers;
use super::nearby::{first_line, first_words, last_words, near_end};
use super::recent::Recent;
use super::vocabulary::{Spoken, Vocabulary};
use super::{WORDS_AFTER, WORDS_BEFORE};
use crate::scan::table::Tables;
use crate::text::span::{Span, Utf8};

/// Longest window, in bytes, whose words are looked at before its pattern is tried.
const WIDEST: u32 = 64;
/// Bytes of a window that is worth reading in advance: many windows in a row have been joined to it.
const JOINED: u32 = 4_096;
/// Bytes around a window that those of other detectors on the same number may reach.
const MARGIN: u32 = 32;

/// What has been heard around the window that was asked about last, and the joined one.
#[derive(Debug, Default)]
pub(super) struct Ears {
    near: Ear<Recent<Spoken>>,
    joined: Ear<Spoken>,
}

/// A stretch, and whom the words that may be around a value in it speak for.
#[derive(Debug, Default)]
struct Ear<S> {
    region: Option<Span<Utf8>>,
    spoken: S,
}

impl Ears {
    /// Reads the words that may be around a value in `window`, unless they have been.
    pub(super) fn listen(
        &mut self,
        window: Span<Utf8>,
        text: &str,
        tables: &Tables,
        headers: &Headers,
        vocabulary: &Vocabulary,
    ) {
        let has_heard = match window.len() {
            ..=WIDEST => self.near.has_heard(window),
            JOINED.. => self.joined.has_heard(window),
            _ => true,
        };
        if has_heard {
            return;
        }
        let cells = headers.cells(window);
        let limits = cells.unwrap_or(Span::new(0, u32::MAX));
        let region = Span::new(
            window.start.saturating_sub(MARGIN).max(limits.start),
            window.end.saturating_add(MARGIN).min(limits.end),
        );
        let whole_cell = cells.is_some() || !tables.overlapping(region).is_empty();
        let around = around(text, region, limits, whole_cell).of(text);
        let read = |spoken: &mut Spoken| {
            spoken.clear();
            spoken.read(around, vocabulary);
        };
        if window.len() <= WIDEST {
            self.near.region = Some(region);
            self.near.spoken.turn_to(around, read);
        } else {
            self.joined.region = Some(region);
            read(&mut self.joined.spoken);
        }
    }

    /// Whether the words around a value in `window` have been read already.
    pub(super) fn have_heard(&self, window: Span<Utf8>) -> bool {
        window.len() <= WIDEST && self.near.has_heard(window)
    }

    /// Those for whom they speak; `None`: it is not known.
    pub(super) fn around(&self, window: Span<Utf8>) -> Option<&Spoken> {
        match window.len() {
            ..=WIDEST => Some(self.near.spoken.get()),
            JOINED.. => Some(&self.joined.spoken),
            _ => None,
        }
    }
}

impl<S> Ear<S> {
    fn has_heard(&self, window: Span<Utf8>) -> bool {
        self.region.is_some_and(|region| region.contains(window))
    }
}

/// `region`, which lies within `limits`, and the words beside it that count for a value in it. In the
/// cell of a table all words behind a value do.
fn around(text: &str, region: Span<Utf8>, limits: Span<Utf8>, whole_cell: bool) -> Span<Utf8> {
    let start = text.floor_char_boundary(region.start as usize);
    let end = text.ceil_char_boundary(region.end as usize);
    let limits = limits.start as usize..(limits.end as usize).min(text.len());
    // The region may cut a word: it is one more.
    let before = near_end(text.get(limits.start..start).unwrap_or_default());
    let before = last_words(before, WORDS_BEFORE + 1);
    let mut after = first_line(text.get(end..limits.end).unwrap_or_default());
    if !whole_cell {
        after = first_words(after, WORDS_AFTER + 1);
    }
    Span::over(start - before.len()..end + after.len())
}
