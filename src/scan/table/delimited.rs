//! Lines with the same number of the same delimiter, or of the same gaps.
//! Source: RFC 4180 (CSV), which also says how quoted cells hold delimiters and line breaks.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::{Layout, Tables};
use crate::text::span::Span;

/// What separates cells, the likeliest first.
const DELIMITERS: [u8; 4] = [b'\t', b'|', b';', b','];

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
    let mut at = 0;
    while at < text.len() {
        let start = Span::over(at..at).start;
        while claimed.next_if(|(_, end)| *end <= start).is_some() {}
        let is_claimed = claimed.peek().is_some_and(|(from, _)| *from <= start);
        let (end, row) = row(text, at);
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
fn row(text: &str, start: usize) -> (usize, Option<Row>) {
    let bytes = text.as_bytes();
    let line_end = |from: usize| {
        bytes
            .get(from..)
            .and_then(|rest| memchr::memchr(b'\n', rest))
            .map_or(text.len(), |at| from + at + 1)
    };
    let first = line_end(start);
    let mut end = first;
    let mut marks = Marks::default();
    marks.count(bytes.get(start..end).unwrap_or_default());
    for _ in 1..LINES_OF_A_ROW {
        if !marks.quoted || end == text.len() {
            break;
        }
        let next = line_end(end);
        marks.count(bytes.get(end..next).unwrap_or_default());
        end = next;
    }
    if marks.quoted {
        end = first;
        marks = Marks::default();
        marks.count(bytes.get(start..end).unwrap_or_default());
    }
    let row = marks.layout(text.get(start..end).unwrap_or_default());
    let row = row.map(|(layout, separators)| {
        let span = Span::<crate::text::span::Utf8>::over(start..end);
        Row {
            start: span.start,
            end: span.end,
            layout,
            separators,
        }
    });
    (end, row)
}

/// By byte: the place of a delimiter in [`DELIMITERS`], counted from 1; [`QUOTE`]; or 0.
static MARKS: [u8; 256] = {
    let mut marks = [0; 256];
    let mut at = 0;
    while at < DELIMITERS.len() {
        #[expect(clippy::cast_possible_truncation, reason = "there are four")]
        let place = at as u8 + 1;
        marks[DELIMITERS[at] as usize] = place;
        at += 1;
    }
    marks[b'"' as usize] = QUOTE;
    marks
};

const QUOTE: u8 = u8::MAX;

/// By byte: a one in the sixteen bits of a delimiter, by its place; or 0.
static ONES: [u64; 256] = {
    let mut ones = [0; 256];
    let mut at = 0;
    while at < DELIMITERS.len() {
        ones[DELIMITERS[at] as usize] = 1 << (16 * at);
        at += 1;
    }
    ones
};

/// How often each delimiter stands outside quotes.
#[derive(Default)]
struct Marks {
    counts: [u16; DELIMITERS.len()],
    quoted: bool,
}

impl Marks {
    fn count(&mut self, line: &[u8]) {
        if !self.quoted && memchr::memchr(b'"', line).is_none() {
            for part in line.chunks(usize::from(u16::MAX)) {
                self.add(part);
            }
            return;
        }
        for byte in line {
            let mark = MARKS.get(usize::from(*byte)).copied().unwrap_or_default();
            if mark == QUOTE {
                self.quoted = !self.quoted;
            } else if mark > 0
                && !self.quoted
                && let Some(count) = self.counts.get_mut(usize::from(mark) - 1)
            {
                *count = count.saturating_add(1);
            }
        }
    }

    /// Counts all delimiters of a stretch without quotes at once.
    fn add(&mut self, part: &[u8]) {
        let sum: u64 = part
            .iter()
            .map(|byte| ONES.get(usize::from(*byte)).copied().unwrap_or_default())
            .sum();
        for (place, count) in self.counts.iter_mut().enumerate() {
            let more = sum >> (16 * place) & u64::from(u16::MAX);
            *count = count.saturating_add(u16::try_from(more).unwrap_or(u16::MAX));
        }
    }

    /// The delimiter that stands most often; gaps where there is none.
    fn layout(&self, row: &str) -> Option<(Layout, u16)> {
        let most = DELIMITERS
            .into_iter()
            .zip(self.counts)
            .rev()
            .max_by_key(|&(_, count)| count)
            .filter(|&(_, count)| count > 0);
        if let Some((delimiter, count)) = most {
            return Some((Layout::Delimited(delimiter), count));
        }
        let gaps = Layout::Aligned.cells(row.trim()).count() - 1;
        let gaps = u16::try_from(gaps).unwrap_or(u16::MAX);
        (gaps > 0).then_some((Layout::Aligned, gaps))
    }
}

/// The first two spaces or more in `rest`.
pub(super) fn gap(rest: &str) -> Option<Range<usize>> {
    static SPACES: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("  "));
    let start = SPACES.find(rest.as_bytes())?;
    let spaces = rest.get(start..)?.bytes().take_while(|&byte| byte == b' ');
    Some(start..start + spaces.count())
}
