//! How much of a text is read again when a stretch of it has changed.

use std::ops::Range;

use super::edit::Edit;
use crate::scan::table::Tables;
use crate::text::span::{Span, Utf8};

/// Bytes of evidence that are sure to be seen: what speaks for or against a finding, and the finding
/// itself. Labels reach 512 bytes behind an issuer's name, words 160 to either side of a value.
pub const REACH: usize = 640;

/// Most bytes by which a window grows to begin with a line, or at least with a word.
const SNAP: usize = 256;

/// Longest header that is read with a window, in bytes.
const LONGEST_HEADER: u32 = 2_048;

/// What is read, and where what it says counts. Evidence of [`REACH`] bytes around a finding in the
/// zone is in what is read; a finding outside of it has no evidence in what has changed.
pub(super) struct Window {
    pub(super) zone: Range<usize>,
    pub(super) read: Range<usize>,
    /// The header of the table that `read` begins in: it is read in front.
    pub(super) header: Range<usize>,
}

impl Window {
    /// The window around what an edit has put into `text`.
    pub(super) fn around(edited: Range<usize>, text: &str, tables: &[LongTable]) -> Self {
        let zone =
            edited.start.saturating_sub(REACH)..edited.end.saturating_add(REACH).min(text.len());
        let start = start_before(text, zone.start.saturating_sub(REACH));
        let end = end_behind(text, zone.end.saturating_add(REACH).min(text.len()));
        let begun = |table: &&LongTable| {
            let span = table.span.range();
            table.header_end as usize <= start && start < span.end && zone.start < span.end
        };
        let header = tables.iter().find(begun);
        Self {
            zone,
            read: start..end,
            header: header.map_or(0..0, |table| {
                table.span.start as usize..table.header_end as usize
            }),
        }
    }

    pub(super) fn is_all_of(&self, text: &str) -> bool {
        self.read == (0..text.len())
    }

    /// What is read of `text`: its header, and the stretch itself.
    pub(super) fn text(&self, text: &str) -> String {
        let part = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        [part(&self.header), part(&self.read)].concat()
    }

    /// Where in the whole text a stretch of what was read stands; none of the header is reported.
    pub(super) fn original(&self, span: Span<Utf8>) -> Option<Span<Utf8>> {
        let Range { start, end } = span.range();
        let place = |at: usize| Some(self.read.start + at.checked_sub(self.header.len())?);
        Some(Span::over(place(start)?..place(end)?))
    }
}

/// A table that is longer than a window, with its header.
#[derive(Clone, Copy, Debug)]
pub(super) struct LongTable {
    span: Span<Utf8>,
    header_end: u32,
}

impl LongTable {
    /// Those of a text, ascending. The header of markup and of statements is not their first line:
    /// they are left to the scan of everything.
    pub(super) fn all(text: &str) -> Vec<Self> {
        let long = |span: &Span<Utf8>| span.range().len() > REACH;
        let all = Tables::of(text);
        let spans = all.iter().map(|(_, span, _)| span).filter(long);
        let tables = spans.filter_map(|span| {
            let table = span.of(text);
            let first = table.find('\n')? + 1;
            let header_end = span.start + u32::try_from(first).ok()?;
            let is_line = !begins_with(table, "<table") && !begins_with(table, "insert into");
            (is_line && header_end - span.start <= LONGEST_HEADER)
                .then_some(Self { span, header_end })
        });
        tables.collect()
    }

    /// The same table behind an edit: it takes in what was written in it.
    pub(super) fn follow(&mut self, edit: &Edit) {
        self.span = Span::new(edit.place(self.span.start), edit.place(self.span.end));
        self.header_end = edit.place(self.header_end);
    }
}

fn begins_with(text: &str, name: &str) -> bool {
    let head = text.as_bytes().get(..name.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(name.as_bytes()))
}

/// Where a line, else a word, begins at `at` or close before it.
fn start_before(text: &str, at: usize) -> usize {
    let at = text.floor_char_boundary(at);
    let from = text.ceil_char_boundary(at.saturating_sub(SNAP));
    let near = text.get(from..at).unwrap_or_default();
    match near.rfind('\n').or_else(|| near.rfind(' ')) {
        Some(space) => from + space + 1,
        None if from == 0 => 0,
        None => at,
    }
}

/// Where a line, else a word, ends at `at` or close behind it.
fn end_behind(text: &str, at: usize) -> usize {
    let at = text.ceil_char_boundary(at);
    let to = text.floor_char_boundary(at.saturating_add(SNAP));
    let near = text.get(at..to).unwrap_or_default();
    match near.find('\n').or_else(|| near.find(' ')) {
        Some(space) => at + space + 1,
        None if to == text.len() => to,
        None => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_begins_and_ends_with_a_line_and_takes_its_tables_header_in() {
        let row = "Jane,Doe,536-22-1847,Springfield\n";
        let text = ["first,last,ssn,city\n", &row.repeat(200)].concat();
        let at = text.len() / 2;
        let window = Window::around(at..at + 1, &text, &LongTable::all(&text));
        assert_eq!(
            text.get(window.header.clone()),
            Some("first,last,ssn,city\n")
        );
        let read = window.text(&text);
        assert!(read.starts_with("first,last,ssn,city\nJane,") && read.ends_with("field\n"));
        assert!(read.len() < 4 * REACH + 3 * SNAP, "{}", read.len());
        assert!(window.zone.contains(&(at - REACH)) && window.zone.contains(&(at + REACH)));
    }

    #[test]
    fn a_short_text_is_read_as_a_whole() {
        let text = "one line\nand another";
        let window = Window::around(3..4, text, &LongTable::all(text));
        assert!(window.is_all_of(text));
        assert_eq!(window.text(text), text);
    }

    #[test]
    fn ends_lie_on_character_boundaries() {
        let text = "é日".repeat(2_000);
        for at in [0, 1_999, 5_000, text.len()] {
            let at = text.floor_char_boundary(at);
            let window = Window::around(at..at, &text, &[]);
            assert!(text.get(window.read).is_some());
        }
    }
}
