//! Columns of names: a table whose first line says that what stands below is a name.

use super::labelled;
use super::token::{Gap, Kind, Passage, Token};
use crate::text::block::Block;

/// Most tokens of a line that is looked at.
const LONGEST_LINE: usize = 128;
/// Most words of a header of names.
const LONGEST_HEADER: usize = 3;
/// Most tokens of any header; a line with a longer one is a sentence.
const LONGEST_CELL: usize = 8;

/// The columns of a passage that hold names.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Columns {
    /// A bit for each column with such a header.
    headed: u32,
    /// Of those, the ones that are of people for sure: `surname` rather than `name`.
    of_people: u32,
}

impl Columns {
    /// Reads the first line of a passage. O(its tokens), and a few of them where it is a sentence.
    pub(super) fn of(passage: &Passage<'_>) -> Self {
        if !may_have_cells(passage) {
            return Self::default();
        }
        let mut columns = Self::default();
        let (mut column, mut from) = (0, 0);
        let pairs = passage.tokens.iter().zip(passage.tokens.iter().skip(1));
        for (at, (previous, token)) in (1..LONGEST_LINE).zip(pairs) {
            let over = token.gap == Gap::Line;
            if !begins_cell_behind(passage.text, previous, token) {
                if at - from > LONGEST_CELL {
                    return Self::default();
                }
                continue;
            }
            let last =
                at - usize::from(separates(passage.before(at, 1)) || is_quote(passage, at - 1));
            let last = last - usize::from(last > from + 1 && is_quote(passage, last - 1));
            if last > from && last - from <= LONGEST_HEADER && column < u32::BITS {
                match labelled::is_name_key(passage, last - 1) {
                    Some(true) => columns.of_people |= 1 << column,
                    Some(false) => columns.headed |= 1 << column,
                    None => {}
                }
            }
            column += 1;
            from = at;
            if over {
                columns.headed |= columns.of_people;
                return if column < 2 { Self::default() } else { columns };
            }
        }
        Self::default()
    }

    /// Whether there are none.
    pub(super) const fn are_none(self) -> bool {
        self.headed == 0
    }

    /// Whether the token at `at` begins a cell of a column of names; and then, whether of people
    /// for sure.
    pub(super) fn head(self, passage: &Passage<'_>, at: usize) -> Option<bool> {
        if self.are_none() {
            return None;
        }
        let first = at - usize::from(at > 0 && is_quote(passage, at - 1));
        if !begins_cell(passage, first) {
            return None;
        }
        let lowest = first.saturating_sub(LONGEST_LINE);
        let line = (lowest..=first)
            .rev()
            .find(|&at| passage.at(at).gap == Gap::Line)?;
        if line == 0 {
            return None;
        }
        let column = (line + 1..=first)
            .filter(|&at| begins_cell(passage, at))
            .count();
        let bit = 1_u32.checked_shl(u32::try_from(column).ok()?)?;
        (self.headed & bit != 0).then_some(self.of_people & bit != 0)
    }

    /// Whether the token at `at` is in another cell than the one in front of it.
    pub(super) fn part(self, passage: &Passage<'_>, at: usize) -> bool {
        !self.are_none() && begins_cell(passage, at)
    }
}

/// Whether something may part cells in front of where the first of them is too long for a header.
fn may_have_cells(passage: &Passage<'_>) -> bool {
    let [first, .., last] = passage.tokens else {
        return false;
    };
    let behind = passage.tokens.get(LONGEST_CELL + 1);
    let len = behind.map_or(last.end, |token| token.start) - first.start;
    let block = Block::at(passage.text.as_bytes(), first.start as usize);
    let parting = block.is_any([b',', b';', b'|', b'\t']);
    parting.trailing_zeros() < len || len > u64::BITS
}

const fn separates(token: &Token) -> bool {
    matches!(token.kind, Kind::Mark(b',' | b';' | b'|'))
}

fn is_quote(passage: &Passage<'_>, at: usize) -> bool {
    passage.at(at).is(b'"')
}

/// Whether a cell begins with the token at `at`.
fn begins_cell(passage: &Passage<'_>, at: usize) -> bool {
    at == 0 || begins_cell_behind(passage.text, passage.before(at, 1), passage.at(at))
}

/// Whether a cell begins with `token`, which stands behind `previous`.
#[inline]
fn begins_cell_behind(text: &str, previous: &Token, token: &Token) -> bool {
    let tab = || {
        let between = previous.end as usize..token.start as usize;
        match text.as_bytes().get(between) {
            Some(&[space]) => space == b'\t',
            between => between.is_some_and(|between| between.contains(&b'\t')),
        }
    };
    match token.gap {
        _ if separates(previous) => true,
        Gap::None => false,
        Gap::Space => tab(),
        Gap::Line => true,
    }
}
