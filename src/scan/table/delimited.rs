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

/// Rows one after the other that are separated alike.
struct Alike {
    layout: Layout,
    separators: u16,
    header: Span<Utf8>,
    end: u32,
    starts: Vec<u32>,
}

/// Adds the tables of `text` that lie outside those already there, which ascend.
pub(super) fn find(text: &str, tables: &mut Tables) {
    let claimed: Vec<Span<Utf8>> = tables.all.iter().map(|table| table.span).collect();
    let mut claimed = claimed.into_iter().peekable();
    let mut rows = Alike {
        layout: Layout::Aligned,
        separators: 0,
        header: Span::new(0, 0),
        end: 0,
        starts: Vec::new(),
    };
    let mut lines = Lines::of(text.as_bytes());
    let mut at = 0;
    while at < text.len() {
        let marked = lines.skip_plain(at);
        if marked > at {
            rows.finish(tables);
            at = marked;
            continue;
        }
        let (end, row) = row(text, &mut lines, at);
        let span = Span::<Utf8>::over(at..end);
        at = end;
        let mut is_claimed = || {
            let is_over = |table: &Span<Utf8>| table.end <= span.start;
            while claimed.next_if(is_over).is_some() {}
            claimed
                .peek()
                .is_some_and(|table| table.start <= span.start)
        };
        match row {
            Some((layout, separators)) if !is_claimed() => {
                rows.push(layout, separators, span, tables);
            }
            _ => rows.finish(tables),
        }
    }
    rows.finish(tables);
}

impl Alike {
    /// Adds a row, to these or to none.
    #[inline]
    fn push(&mut self, layout: Layout, separators: u16, row: Span<Utf8>, tables: &mut Tables) {
        if (layout, separators) != (self.layout, self.separators) {
            self.finish(tables);
        }
        if self.starts.is_empty() {
            (self.layout, self.separators) = (layout, separators);
            self.header = row;
        }
        self.starts.push(row.start);
        self.end = row.end;
    }

    /// Rows that belong together are a table; one alone is none.
    #[inline]
    fn finish(&mut self, tables: &mut Tables) {
        if self.starts.len() > 1 {
            let all = Span::new(self.header.start, self.end);
            tables.push(self.layout, all, self.header, self.starts.iter().copied());
        }
        self.starts.clear();
    }
}

/// The row that begins at `start`: where it ends, and how its cells are separated, unless it has one
/// only.
#[inline]
fn row(text: &str, lines: &mut Lines<'_>, start: usize) -> (usize, Option<(Layout, u16)>) {
    let mut marks = Marks::default();
    let mut end = lines.read(start, &mut marks);
    if marks.quoted {
        (end, marks) = over_lines(text, lines, end, marks);
    }
    (end, layout(&marks, text, start..end))
}

/// The end and the marks of a row whose first line ends within quotes, at `end`. Quotes that are not
/// closed soon are none.
#[inline(never)]
fn over_lines(text: &str, lines: &mut Lines<'_>, end: usize, first: Marks) -> (usize, Marks) {
    let (mut last, mut marks) = (end, first);
    for _ in 1..LINES_OF_A_ROW {
        if last == text.len() {
            break;
        }
        last = lines.read(last, &mut marks);
        if !marks.quoted {
            return (last, marks);
        }
    }
    lines.go_to(end);
    (end, first)
}

/// The delimiter that stands most often; gaps where there is none.
#[inline]
fn layout(marks: &Marks, text: &str, row: Range<usize>) -> Option<(Layout, u16)> {
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
    let row = text.get(row).unwrap_or_default();
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The row that begins at `start`, character by character: where it ends, and what it is.
    fn plain_row(text: &str, start: usize) -> (usize, Option<(Layout, usize)>) {
        let over = |end: usize| Span::<Utf8>::over(start..end).of(text);
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let ends = breaks.filter(|end| *end > start).chain([text.len()]);
        let ends: Vec<usize> = ends.take(LINES_OF_A_ROW).collect();
        let is_whole = |end: &&usize| over(**end).matches('"').count().is_multiple_of(2);
        let end = *ends.iter().find(is_whole).unwrap_or(&ends[0]);
        let row = over(end);
        let mut counts = DELIMITERS.map(|delimiter| (Layout::Delimited(delimiter), 0));
        let mut quoted = false;
        for byte in row.bytes() {
            quoted ^= byte == b'"';
            for (delimiter, (_, count)) in DELIMITERS.iter().zip(&mut counts) {
                *count += usize::from(byte == *delimiter && !quoted);
            }
        }
        let gaps = row
            .trim()
            .split("  ")
            .filter(|cell| !cell.trim_matches(' ').is_empty());
        let aligned = (Layout::Aligned, gaps.count().saturating_sub(1));
        let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
        let layout = most.filter(|(_, count)| *count > 0).unwrap_or(aligned);
        (end, Some(layout).filter(|(_, count)| *count > 0))
    }

    proptest! {
        #[test]
        fn lines_alike_are_a_table(
            text in "([a-c]{1,9}|[a-z ]{50,70}|[,;|\t\"]|, | {1,5}|\n|\n {0,5}[a-c]){0,40}"
        ) {
            let mut expected: Vec<Vec<u32>> = Vec::new();
            let (mut at, mut last) = (0, None);
            while at < text.len() {
                let (end, layout) = plain_row(&text, at);
                let start = u32::try_from(at).unwrap();
                match expected.last_mut() {
                    Some(rows) if layout.is_some() && layout == last => rows.push(start),
                    _ if layout.is_some() => expected.push(vec![start]),
                    _ => {}
                }
                (at, last) = (end, layout);
            }
            expected.retain(|rows| rows.len() > 1);
            let mut tables = Tables::default();
            find(&text, &mut tables);
            let found = tables.all.iter().map(|table| tables.rows[table.rows.clone()].to_vec());
            prop_assert_eq!(found.collect::<Vec<_>>(), expected);
        }
    }
}
