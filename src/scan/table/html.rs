//! `<table>` of the HTML standard, <https://html.spec.whatwg.org/multipage/tables.html>.

use std::ops::Range;

use super::{Layout, Tables};
use crate::text::span::{Span, Utf8};

/// Adds the tables that markup declares.
pub(super) fn find(text: &str, tables: &mut Tables) {
    let mut at = 0;
    while let Some(start) = find_in_either_case(text, at, "<table") {
        let end = find_in_either_case(text, start, "</table").unwrap_or(text.len());
        let mut rows: Vec<Range<usize>> = Vec::new();
        let mut row = find_in_either_case(text, start, "<tr").filter(|row| *row < end);
        while let Some(from) = row {
            row = find_in_either_case(text, from + 1, "<tr").filter(|row| *row < end);
            let whole = from..row.unwrap_or(end);
            let first = text.get(whole.clone()).and_then(cell_tag);
            rows.extend(first.map(|tag| from + tag.end..whole.end));
        }
        if let Some(header) = rows.first().cloned() {
            tables.push(
                Layout::Html,
                Span::over(start..end),
                Span::over(header),
                rows.into_iter().map(|row| Span::<Utf8>::over(row).start),
            );
        }
        at = end.max(start + 1);
    }
}

/// The first tag in `rest` that begins a cell.
pub(super) fn cell_tag(rest: &str) -> Option<Range<usize>> {
    let mut from = 0;
    loop {
        let start = find_in_either_case(rest, from, "<t")?;
        let name = rest.as_bytes().get(start + 2)?;
        if matches!(name, b'd' | b'D' | b'h' | b'H')
            && !rest.as_bytes().get(start + 3)?.is_ascii_alphanumeric()
        {
            let close = memchr::memchr(b'>', rest.as_bytes().get(start..)?)?;
            return Some(start..start + close + 1);
        }
        from = start + 2;
    }
}

/// Where `needle`, lower case, stands in `text` behind `from`, in either case.
pub(super) fn find_in_either_case(text: &str, from: usize, needle: &str) -> Option<usize> {
    let first = *needle.as_bytes().first()?;
    let bytes = text.as_bytes();
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), bytes.get(from..)?)
        .map(|at| from + at)
        .find(|&at| {
            bytes
                .get(at..at + needle.len())
                .is_some_and(|here| here.eq_ignore_ascii_case(needle.as_bytes()))
        })
}
