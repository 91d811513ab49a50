//! Lines with the same number of the same delimiter, or of the same gaps.
//! Source: RFC 4180 (CSV), which also says how quoted cells hold delimiters and line breaks.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::lines::{Lines, Marks};
use super::{Layout, Tables};
use crate::text::span::{Span, Utf8};

/// What separates cells, the likeliest first.
pub(super) const DELIMITERS: [u8; 4] = [b'\t', b'|', b';', b','];

/// Most lines that one row may take because of line breaks inside quotes.
const LINES_OF_A_ROW: usize = 8;

/// A row, and how its cells are separated.
struct Row {
    start: u32,
    end: u32,
    layout: Layout,
    separators: u16,
}

/// Adds the tables of `text` that lie outside those already there, which ascend.
pub(super) fn find(text: &str, tables: &mut Tables) {
    let claimed: Vec<(u32, u32)> = tables
        .tables
        .iter()
        .map(|table| (table.span.start, table.span.end))
        .collect();
    let mut claimed = claimed.into_iter().peekable();
    let mut table: Vec<Row> = Vec::new();
    let mut lines = Lines::of(text.as_bytes());
    let mut at = 0;
    while at < text.len() {
        let start = Span::over(at..at).start;
        while claimed.next_if(|(_, end)| *end <= start).is_some() {}
        let is_claimed = claimed.peek().is_some_and(|(from, _)| *from <= start);
        let (end, row) = row(text, &mut lines, at);
        at = end;
        let fits = row.as_ref().is_some_and(|row| {
            table
                .last()
                .is_none_or(|last| last.layout == row.layout && last.separators == row.separators)
        });
        if !fits || is_claimed {
            finish(&mut table, tables);
        }
        if !is_claimed {
            table.extend(row);
        }
    }
    finish(&mut table, tables);
}

/// Rows that belong together are a table; one alone is none.
fn finish(rows: &mut Vec<Row>, tables: &mut Tables) {
    if let [header, .., last] = rows.as_slice() {
        tables.push(
            header.layout,
            Span::new(header.start, last.end),
            Span::new(header.start, header.end),
            rows.iter().map(|row| row.start),
        );
    }
    rows.clear();
}

/// The row that begins at `start`: where it ends, and what it is, unless it has one cell only.
fn row(text: &str, lines: &mut Lines<'_>, start: usize) -> (usize, Option<Row>) {
    let mut marks = Marks::default();
    let mut end = lines.read(&mut marks);
    let first = (end, marks);
    for _ in 1..LINES_OF_A_ROW {
        if !marks.quoted || end == text.len() {
            break;
        }
        end = lines.read(&mut marks);
    }
    if marks.quoted {
        (end, marks) = first;
        lines.go_to(end);
    }
    let row = layout(&marks, text.get(start..end).unwrap_or_default());
    let row = row.map(|(layout, separators)| {
        let span = Span::<Utf8>::over(start..end);
        Row {
            start: span.start,
            end: span.end,
            layout,
            separators,
        }
    });
    (end, row)
}

/// The delimiter that stands most often; gaps where there is none.
fn layout(marks: &Marks, row: &str) -> Option<(Layout, u16)> {
    let mut most = (0, 0);
    for (delimiter, count) in DELIMITERS.into_iter().zip(marks.counts) {
        if count > most.1 {
            most = (delimiter, count);
        }
    }
    if let (delimiter, 1..) = most {
        return Some((Layout::Delimited(delimiter), most.1));
    }
    if !marks.gap {
        return None;
    }
    let gaps = Layout::Aligned.cells(row.trim()).count() - 1;
    let gaps = u16::try_from(gaps).unwrap_or(u16::MAX);
    (gaps > 0).then_some((Layout::Aligned, gaps))
}

/// The first two spaces or more in `rest`.
pub(super) fn gap(rest: &str) -> Option<Range<usize>> {
    static SPACES: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("  "));
    let start = SPACES.find(rest.as_bytes())?;
    let spaces = rest.get(start..)?.bytes().take_while(|&byte| byte == b' ');
    Some(start..start + spaces.count())
}

/// Where `delimiter` stands in `text` outside quotes, of which one may be open in front. A quote
/// within quotes is doubled, which closes and opens again.
pub(super) fn unquoted(text: &str, delimiter: u8, quote: u8, mut quoted: bool) -> Option<usize> {
    for at in memchr::memchr2_iter(delimiter, quote, text.as_bytes()) {
        if text.as_bytes().get(at) == Some(&quote) {
            quoted = !quoted;
        } else if !quoted {
            return Some(at);
        }
    }
    None
}
