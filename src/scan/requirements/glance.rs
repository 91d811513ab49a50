//! What is known of the windows of one text, for many detectors ask about one in a row.

use std::ops::Range;

use super::bytes::{Kinds, is_of_word, kinds_in};
use super::recall::Recall;
use crate::text::block::{Block, WIDTH};

/// Shortest text of which it is remembered what searches gave, unless it is part of such a text: a
/// shorter one has few alike.
const SHORTEST_TABLE: usize = 1 << 10;

/// What is known of the windows of one text.
#[derive(Debug)]
pub(in crate::scan) struct Glance<'r> {
    pub(super) seen: Seen,
    pub(super) recall: &'r mut Recall,
}

impl<'r> Glance<'r> {
    /// Nothing, but what searches gave in other texts.
    pub(in crate::scan) fn new(recall: &'r mut Recall) -> Self {
        Self {
            seen: Seen::default(),
            recall,
        }
    }

    pub(super) fn shape(&mut self, text: &[u8], window: &Range<usize>) -> Option<u32> {
        if text.len() < SHORTEST_TABLE && self.recall.is_empty() {
            return None;
        }
        self.seen.turn_to(window);
        let shape = || self.recall.shape(text, window).unwrap_or(0);
        let shape = *self.seen.shape.get_or_insert_with(shape);
        (shape > 0).then_some(shape)
    }
}

/// What the window holds that was asked about last: many detectors ask about one in a row.
#[derive(Debug, Default)]
pub(super) struct Seen {
    window: Range<usize>,
    kinds: Option<Kinds>,
    boundaries: Option<u64>,
    /// 0: it has none.
    shape: Option<u32>,
    /// By block of the text: its kinds of byte; none where they have not been asked for.
    blocks: Vec<Kinds>,
}

impl Seen {
    pub(super) fn kinds(&mut self, bytes: &[u8], window: &Range<usize>) -> Kinds {
        self.turn_to(window);
        *self.kinds.get_or_insert_with(|| kinds_in(bytes))
    }

    /// The kinds of a window, and of what is in a block with its ends.
    pub(super) fn kinds_around(&mut self, text: &[u8], window: &Range<usize>) -> Kinds {
        self.turn_to(window);
        if let Some(kinds) = self.kinds {
            return kinds;
        }
        if self.blocks.is_empty() {
            self.blocks = vec![0; text.len().div_ceil(WIDTH)];
        }
        let first = window.start / WIDTH;
        let blocks = self.blocks.get_mut(first..window.end.div_ceil(WIDTH));
        let mut all = 0;
        for (at, kinds) in (first..).zip(blocks.unwrap_or_default()) {
            if *kinds == 0 {
                let end = text.len().min((at + 1) * WIDTH);
                *kinds = kinds_in(text.get(at * WIDTH..end).unwrap_or_default());
            }
            all |= *kinds;
        }
        self.kinds = Some(all);
        all
    }

    /// Bit k: a word begins or ends in front of byte k.
    pub(super) fn boundaries(&mut self, text: &[u8], window: &Range<usize>) -> u64 {
        self.turn_to(window);
        let boundaries = || {
            let block = Block::at(text, window.start);
            let words = block.is_of_word();
            let before = window.start.checked_sub(1).and_then(|at| text.get(at));
            let before = before.is_some_and(|byte| is_of_word(*byte));
            words ^ (words << 1 | u64::from(before))
        };
        *self.boundaries.get_or_insert_with(boundaries)
    }

    fn turn_to(&mut self, window: &Range<usize>) {
        if self.window != *window {
            *self = Self {
                window: window.clone(),
                blocks: std::mem::take(&mut self.blocks),
                ..Self::default()
            };
        }
    }
}
