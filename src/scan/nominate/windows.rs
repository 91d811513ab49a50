//! The windows of a text: where which detectors are to look.

use crate::scan::focus::Focus;
use crate::text::span::{Span, Utf8};

/// A stretch of text in which the patterns of some detectors are worth trying.
#[derive(Clone, Copy, Debug)]
pub(in crate::scan) struct Window<'n> {
    reach: &'n Reach,
    /// The stretch; its ends may lie inside a character.
    pub(in crate::scan) span: Span<Utf8>,
}

impl<'n> Window<'n> {
    /// Indices in the set, of all detectors that are nominated together.
    pub(in crate::scan) const fn detectors(&self) -> &'n [u32] {
        &self.reach.detectors
    }
}

/// Detectors that the same things nominate, and how far their matches reach beyond these.
#[derive(Debug)]
pub(in crate::scan) struct Reach {
    detectors: Box<[u32]>,
    before: u32,
    after: u32,
}

impl Reach {
    pub(in crate::scan) fn new(detectors: Vec<u32>, before: u16, after: u16) -> Self {
        Self {
            detectors: detectors.into(),
            before: before.into(),
            after: after.into(),
        }
    }

    /// The first of the detectors: no other reach has it.
    fn index(&self) -> usize {
        self.detectors.first().map_or(usize::MAX, |it| *it as usize)
    }
}

/// Windows in the order in which they were nominated, those of one detector ascending; held in
/// pieces, for there may be as many as a text has words, and to add one must not copy all.
#[derive(Debug)]
pub(in crate::scan) struct Windows<'n> {
    pieces: Vec<Vec<Window<'n>>>,
    /// By the first of the detectors that are nominated together: the latest window, counted from 1.
    /// Empty while there are few windows.
    latest: Vec<u32>,
    /// How many these are.
    detectors: usize,
    end_of_text: u32,
    /// What windows must overlap to be looked at.
    focus: Option<Focus>,
}

/// Windows of a piece.
const PIECE: usize = 1 << 12;

/// So many windows are looked through for the latest of some detectors: a place of decoded text has no
/// more.
const FEW: usize = 24;

impl<'n> Windows<'n> {
    /// None yet, of so many detectors.
    pub(in crate::scan) fn new(detectors: usize, text_len: usize, focus: Option<Focus>) -> Self {
        Self {
            pieces: Vec::new(),
            latest: Vec::new(),
            detectors,
            end_of_text: u32::try_from(text_len).unwrap_or(u32::MAX),
            focus,
        }
    }

    pub(in crate::scan) fn iter(&self) -> impl Iterator<Item = Window<'n>> {
        self.pieces.iter().flatten().copied()
    }

    /// All of them; each piece is let go behind its last one.
    pub(in crate::scan) fn into_iter(self) -> impl Iterator<Item = Window<'n>> {
        self.pieces.into_iter().flatten()
    }

    /// How many there are.
    pub(in crate::scan) fn len(&self) -> usize {
        count(&self.pieces) as usize
    }

    /// Adds a window around a word, as [`Self::join`] does. They do not touch each other.
    pub(in crate::scan) fn join_run(&mut self, reach: &'n Reach, span: Span<Utf8>) {
        if reach.before | reach.after != 0 {
            self.join(reach, span);
        } else if self.focus.as_ref().is_none_or(|focus| focus.overlaps(span)) {
            self.push(reach, span);
        }
    }

    /// Adds a window around `span`, or widens the detectors' latest where the two touch.
    pub(in crate::scan) fn join(&mut self, reach: &'n Reach, span: Span<Utf8>) {
        let start = span.start.saturating_sub(reach.before);
        let end = span.end.saturating_add(reach.after).min(self.end_of_text);
        let latest = self.latest(reach);
        let window = latest.and_then(|at| self.pieces.get_mut(at / PIECE)?.get_mut(at % PIECE));
        if let Some(window) = window
            && start <= window.span.end
        {
            window.span = Span::new(window.span.start.min(start), window.span.end.max(end));
            return;
        }
        let next = count(&self.pieces) + 1;
        if let Some(latest) = self.latest.get_mut(reach.index()) {
            *latest = next;
        }
        self.push(reach, Span::new(start, end));
    }

    /// The latest window of the detectors that are nominated together.
    fn latest(&mut self, reach: &Reach) -> Option<usize> {
        if self.latest.is_empty() {
            if self.len() <= FEW {
                let mut all = self.pieces.first()?.iter();
                return all.rposition(|window| std::ptr::eq(window.reach, reach));
            }
            self.latest = vec![0; self.detectors];
            for (window, at) in self.pieces.iter().flatten().zip(1..) {
                if let Some(latest) = self.latest.get_mut(window.reach.index()) {
                    *latest = at;
                }
            }
        }
        let latest = self.latest.get(reach.index())?;
        (*latest as usize).checked_sub(1)
    }

    /// Adds a window that is joined with no other.
    pub(in crate::scan) fn push(&mut self, reach: &'n Reach, span: Span<Utf8>) {
        if self.pieces.last().is_none_or(|piece| piece.len() == PIECE) {
            // The first piece grows: most texts are short.
            let room = if self.pieces.is_empty() { 0 } else { PIECE };
            self.pieces.push(Vec::with_capacity(room));
        }
        if let Some(piece) = self.pieces.last_mut() {
            piece.push(Window { reach, span });
        }
    }
}

/// How many windows there are.
fn count(pieces: &[Vec<Window<'_>>]) -> u32 {
    let full = pieces.len().saturating_sub(1) * PIECE;
    let last = pieces.last().map_or(0, Vec::len);
    u32::try_from(full + last).unwrap_or(u32::MAX)
}
