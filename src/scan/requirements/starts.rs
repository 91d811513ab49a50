//! How matches begin.

use std::ops::Range;

use regex_syntax::hir::{Class, Hir, HirKind, Look};

use super::bytes::is_of_word;
use crate::text::block::ones;

/// Bytes from the beginning of a match that are told.
pub(super) const DEPTH: usize = 6;

/// The bytes that each of the first places of a match may have.
#[derive(Clone, Debug)]
pub(super) struct Starts {
    pub(super) places: [Bytes; DEPTH],
    /// Bytes that every match has.
    pub(super) least: usize,
    /// Whether a word begins or ends there.
    pub(super) boundary: bool,
    /// Whether this is so of all matches that begin with ASCII.
    pub(super) edge: bool,
    /// Whether every byte may be the first.
    pub(super) any: bool,
}

/// A set of bytes.
pub(super) type Bytes = [u64; 4];

pub(super) const ALL: Bytes = [u64::MAX; 4];

impl Default for Starts {
    fn default() -> Self {
        Self {
            places: [ALL; DEPTH],
            least: 0,
            boundary: false,
            edge: false,
            any: true,
        }
    }
}

impl Starts {
    pub(super) fn of(hir: &Hir) -> Self {
        let mut places = [[0; 4]; DEPTH];
        let behind = walk(hir, 1, &mut places);
        // Behind a match that is shorter anything may stand.
        for place in behind.trailing_zeros() as usize..DEPTH {
            if let Some(place) = places.get_mut(place) {
                *place = ALL;
            }
        }
        let looks = hir.properties().look_set_prefix();
        Self {
            least: hir.properties().minimum_len().unwrap_or(0),
            boundary: looks.contains(Look::WordAscii),
            edge: begins_at_edge(hir),
            any: places[0] == ALL,
            places,
        }
    }

    /// The first place in `window` where a match can begin.
    pub(super) fn first(&self, text: &[u8], window: Range<usize>) -> Option<usize> {
        if self.any {
            return Some(window.start);
        }
        let last = window.end.checked_sub(self.least.max(1))?;
        let rest = text.get(..window.end)?;
        let [first, ..] = &self.places;
        let bytes = text.get(window.start..=last)?.iter();
        for (at, byte) in (window.start..).zip(bytes) {
            if has(first, *byte) && self.fits(rest, at) && (!self.boundary || is_boundary(rest, at))
            {
                return Some(at);
            }
        }
        None
    }

    /// The same where words begin and end at `boundaries` of `window` only.
    pub(super) fn first_of(
        &self,
        boundaries: u64,
        text: &[u8],
        window: Range<usize>,
    ) -> Option<usize> {
        let last = window.end.checked_sub(self.least.max(1))?;
        let rest = text.get(..window.end)?;
        for at in ones(boundaries) {
            let at = window.start + at;
            if at > last {
                break;
            }
            if self.fits(rest, at) {
                return Some(at);
            }
        }
        None
    }

    #[inline]
    fn fits(&self, text: &[u8], at: usize) -> bool {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(bytes) = rest.first_chunk::<DEPTH>() {
            let mut places = self.places.iter().zip(bytes);
            places.all(|(place, byte)| has(place, *byte))
        } else {
            let mut places = self.places.iter().zip(rest);
            places.all(|(place, byte)| has(place, *byte))
        }
    }
}

/// Whether a part of a pattern begins at the edge of a word, or with a character beyond ASCII.
fn begins_at_edge(hir: &Hir) -> bool {
    let is_other_look = |part: &&Hir| match part.kind() {
        HirKind::Look(look) => *look != Look::WordAscii,
        _ => false,
    };
    match hir.kind() {
        HirKind::Look(look) => *look == Look::WordAscii,
        HirKind::Capture(capture) => begins_at_edge(&capture.sub),
        HirKind::Repetition(repetition) => repetition.min > 0 && begins_at_edge(&repetition.sub),
        HirKind::Alternation(parts) => parts.iter().all(begins_at_edge),
        HirKind::Concat(parts) => {
            let first = parts.iter().find(|part| !is_other_look(part));
            first.is_some_and(begins_at_edge)
        }
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) => {
            let (first, may_be_empty) = first_bytes(hir);
            first[0] | first[1] == 0 && !may_be_empty
        }
    }
}

/// The first bytes of a part of a pattern, and whether it may be empty.
pub(super) fn first_bytes(hir: &Hir) -> (Bytes, bool) {
    let mut places = [[0; 4]; DEPTH];
    let behind = walk(hir, 1, &mut places);
    let [first, ..] = places;
    (first, behind & 1 == 1)
}

/// Takes a part of a pattern that begins at the `places` whose bits are set in `from`, and gives
/// those where the next one begins; the highest bit is all that are not told apart.
fn walk(hir: &Hir, from: u8, places: &mut [Bytes; DEPTH]) -> u8 {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => from,
        HirKind::Literal(literal) => literal
            .0
            .iter()
            .fold(from, |from, byte| step(from, [(*byte, *byte)], places)),
        HirKind::Class(Class::Bytes(class)) => {
            let ranges = class.ranges().iter();
            step(
                from,
                ranges.map(|range| (range.start(), range.end())),
                places,
            )
        }
        HirKind::Class(Class::Unicode(class)) => {
            let ascii = |c: char| u8::try_from(c).ok().filter(u8::is_ascii);
            let ranges = class.ranges().iter().map(|range| {
                let end = ascii(range.end()).unwrap_or(u8::MAX);
                (ascii(range.start()).unwrap_or(0x80), end)
            });
            let behind = step(from, ranges, places);
            match class.maximum_len() {
                Some(1) => behind,
                _ => rest_of_character(behind, places),
            }
        }
        HirKind::Capture(capture) => walk(&capture.sub, from, places),
        HirKind::Concat(parts) => parts
            .iter()
            .fold(from, |from, part| walk(part, from, places)),
        HirKind::Alternation(parts) => parts
            .iter()
            .fold(0, |behind, part| behind | walk(part, from, places)),
        HirKind::Repetition(repetition) => {
            let mut at = from;
            // What lies deeper is not told apart.
            let depth = u32::try_from(DEPTH).unwrap_or(u32::MAX);
            for _ in 0..repetition.min.min(depth) {
                at = walk(&repetition.sub, at, places);
            }
            let more = repetition.max.map(|max| max - repetition.min);
            let mut behind = at;
            for _ in 0..more.unwrap_or(depth).min(depth) {
                at = walk(&repetition.sub, at, places);
                behind |= at;
            }
            behind
        }
    }
}

/// The places behind one byte of these ranges.
fn step(from: u8, ranges: impl IntoIterator<Item = (u8, u8)>, places: &mut [Bytes; DEPTH]) -> u8 {
    let mut bytes = [0; 4];
    for byte in ranges.into_iter().flat_map(|(start, end)| start..=end) {
        if let Some(part) = bytes.get_mut(usize::from(byte / 64)) {
            *part |= 1 << (byte % 64);
        }
    }
    for (at, place) in places.iter_mut().enumerate() {
        if from >> at & 1 == 1 {
            place
                .iter_mut()
                .zip(bytes)
                .for_each(|(place, part)| *place |= part);
        }
    }
    let told = (1 << DEPTH) - 1;
    from << 1 & told
        | if from >> (DEPTH - 1) == 0 {
            0
        } else {
            1 << DEPTH
        }
}

/// The places behind the other bytes of a character, of which there may be none.
fn rest_of_character(from: u8, places: &mut [Bytes; DEPTH]) -> u8 {
    let mut behind = from;
    let mut at = from;
    for _ in 1..DEPTH {
        at = step(at, [(0x80, 0xBF)], places);
        behind |= at;
    }
    behind
}

#[inline]
pub(super) fn has(bytes: &Bytes, byte: u8) -> bool {
    let part = bytes
        .get(usize::from(byte / 64))
        .copied()
        .unwrap_or_default();
    part >> (byte % 64) & 1 == 1
}

fn is_boundary(text: &[u8], at: usize) -> bool {
    let is_word = |at: Option<usize>| {
        let byte = at.and_then(|at| text.get(at));
        byte.is_some_and(|byte| is_of_word(*byte))
    };
    is_word(at.checked_sub(1)) != is_word(Some(at))
}
