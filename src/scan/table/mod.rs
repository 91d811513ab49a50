//! Tables in text: pasted spreadsheets, CSV and TSV, Markdown, aligned columns, `INSERT`
//! statements, HTML.
//!
//! A header speaks for all of its column: a nine-digit number under `SSN` is one. Only where
//! tables, rows and headers lie is kept; cells are looked up when a value asks for its own.

mod delimited;
mod html;
mod lines;
mod near;
mod sql;

use std::ops::Range;

use self::near::Near;
use crate::text::span::{Span, Utf8};

/// Bytes of a row, and of its header, in which columns are counted: what is looked at for one
/// value must not grow with the text.
pub(crate) const ROW_REACH: u32 = 4_096;

/// Bytes of the rows behind those that are asked for, which are likely to be asked for next.
const ROWS_AHEAD: u32 = 256;

/// The tables of one text.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    /// Ascending, not overlapping.
    all: Vec<Table>,
    /// Where the rows of all tables begin; ascending.
    rows: Vec<u32>,
    /// Where the last table was found, and its row.
    near: (Near, Near),
}

/// One table.
#[derive(Clone, Debug)]
struct Table {
    layout: Layout,
    /// All of it.
    span: Span<Utf8>,
    /// The row, or the list, that names the columns, if anything does.
    header: Span<Utf8>,
    /// Which of [`Tables::rows`] are its own.
    rows: Range<usize>,
}

/// How the cells of a row are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// One of [`delimited::DELIMITERS`], outside double quotes.
    Delimited(u8),
    /// Two spaces or more.
    Aligned,
    /// Commas outside single quotes.
    Sql,
    /// `<td>` and `<th>`.
    Html,
}

/// Where in a table a value stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell<'t> {
    /// Which table of the text.
    pub(crate) table: usize,
    /// Its row, from 0; a header row counts.
    pub(crate) row: usize,
    /// Its column, from 0.
    pub(crate) column: usize,
    /// What heads the column; empty in the header itself.
    pub(crate) header: &'t str,
    /// What stands in the cell in front of the value.
    pub(crate) before: &'t str,
    /// What stands in the cell behind it.
    pub(crate) after: &'t str,
}

impl Tables {
    /// Finds the tables of `text`, whose length fits 32 bits. O(n).
    pub(crate) fn of(text: &str) -> Self {
        let start = |table: &Table| table.span.start;
        let mut tables = Self::default();
        html::find(text, &mut tables);
        sql::find(text, &mut tables);
        tables.all.sort_unstable_by_key(start);
        delimited::find(text, &mut tables);
        tables.all.sort_unstable_by_key(start);
        tables
    }

    /// The cell that the value at `span` stands in.
    pub(crate) fn cell<'t>(&self, text: &'t str, span: Span<Utf8>) -> Option<Cell<'t>> {
        let index = self.at(span.start)?;
        let table = self.all.get(index)?;
        let starts = self.rows.get(table.rows.clone())?;
        let row = starts
            .partition_point(|start| *start <= span.start)
            .checked_sub(1)?;
        let start = *starts.get(row)?;
        if span.start - start > ROW_REACH {
            return None;
        }
        let front = text.get(start as usize..span.start as usize)?;
        let (column, before) = table.layout.cells(front).enumerate().last()?;
        let end = starts.get(row + 1).copied().unwrap_or(table.span.end);
        let rest = text
            .get(span.end as usize..end as usize)
            .unwrap_or_default();
        let through = text.get(span.start as usize - before.len()..span.end as usize)?;
        let is_header = span.overlaps(table.header);
        Some(Cell {
            table: index,
            row,
            column,
            header: if is_header {
                ""
            } else {
                table.header_of(text, column).unwrap_or_default()
            },
            before,
            after: table.layout.rest_of_cell(through, rest),
        })
    }

    /// The table that the byte at `at` belongs to.
    pub(crate) fn at(&self, at: u32) -> Option<usize> {
        let begins = |table: &Table| table.span.start <= at;
        let index = self.near.0.partition_point(&self.all, begins);
        let index = index.checked_sub(1)?;
        let table = self.all.get(index)?;
        (at < table.span.end).then_some(index)
    }

    /// The table and the row that the byte at `at` belongs to; gives where the row's cells end, their
    /// separators included, the last one's excepted.
    pub(crate) fn row(
        &self,
        text: &str,
        at: u32,
        ends: &mut Vec<u32>,
    ) -> Option<(usize, Span<Utf8>)> {
        let index = self.at(at)?;
        let table = self.all.get(index)?;
        let starts = self.rows.get(table.rows.clone())?;
        let next = starts.partition_point(|start| *start <= at);
        let start = *starts.get(next.checked_sub(1)?)?;
        let end = starts.get(next).copied().unwrap_or(table.span.end);
        let row = within_reach(Span::<Utf8>::new(start, end).of(text));
        let mut place = start;
        ends.clear();
        let mut rest = table.layout.cells(row).rest.unwrap_or_default();
        place += u32::try_from(row.len() - rest.len()).ok()?;
        while let Some(separator) = table.layout.separator(rest) {
            place += u32::try_from(separator.end).ok()?;
            ends.push(place);
            rest = rest.get(separator.end..).unwrap_or_default();
        }
        Some((index, Span::new(start, end)))
    }

    /// The table that `span` lies in, and the rows that it lies in, with some that follow; `None` if
    /// they are so long that not all of their cells are told apart.
    pub(crate) fn rows(&self, span: Span<Utf8>) -> Option<(usize, Span<Utf8>)> {
        let index = self.at(span.start)?;
        let table = self.all.get(index)?;
        let starts = self.rows.get(table.rows.clone())?;
        let begins = |start: &u32| *start <= span.start;
        let first = self.near.1.partition_point(starts, begins);
        let start = *starts.get(first.checked_sub(1)?)?;
        let wanted = span.end.saturating_add(ROWS_AHEAD);
        let behind = starts.get(first..).unwrap_or_default().iter();
        let end = behind.copied().find(|start| *start >= wanted);
        let rows = Span::new(start, end.unwrap_or(table.span.end));
        (rows.contains(span) && rows.len() <= ROW_REACH).then_some((index, rows))
    }

    /// The indices of the tables that overlap `span`.
    pub(crate) fn overlapping(&self, span: Span<Utf8>) -> Range<usize> {
        let tables = &self.all;
        let from = tables.partition_point(|table| table.span.end <= span.start);
        let end = tables.partition_point(|table| table.span.start < span.end);
        from..end.max(from)
    }

    /// What lies in no table, between one and the one in front of it.
    pub(crate) fn gap_before(&self, table: usize) -> Span<Utf8> {
        let before = table.checked_sub(1).and_then(|at| self.all.get(at));
        let behind = self.all.get(table);
        Span::new(
            before.map_or(0, |table| table.span.end),
            behind.map_or(u32::MAX, |table| table.span.start),
        )
    }

    /// Every table's index, whole stretch and number of rows, a header row included.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, Span<Utf8>, usize)> {
        self.all
            .iter()
            .enumerate()
            .map(|(index, table)| (index, table.span, table.rows.len()))
    }

    /// How many rows a table has, a header row included.
    pub(crate) fn rows_of(&self, table: usize) -> usize {
        self.all.get(table).map_or(0, |table| table.rows.len())
    }

    /// What heads the columns of a table, from the left; at most the first [`ROW_REACH`] bytes.
    pub(crate) fn headers<'t>(
        &self,
        text: &'t str,
        table: usize,
    ) -> impl Iterator<Item = &'t str> + use<'t> {
        let (layout, header) = self.all.get(table).map_or((Layout::Sql, ""), |table| {
            (table.layout, within_reach(table.header.of(text)))
        });
        layout.cells(header)
    }

    /// The cells of one column, from the top, a header's own included.
    pub(crate) fn column<'t>(
        &self,
        text: &'t str,
        table: usize,
        column: usize,
    ) -> impl Iterator<Item = &'t str> {
        let table = self.all.get(table);
        let starts = table
            .and_then(|table| self.rows.get(table.rows.clone()))
            .unwrap_or_default();
        let end = table.map_or(0, |table| table.span.end);
        starts.iter().enumerate().filter_map(move |(row, start)| {
            let end = starts.get(row + 1).copied().unwrap_or(end);
            let row = Span::<Utf8>::new(*start, end).of(text);
            table?.layout.cells(within_reach(row)).nth(column)
        })
    }

    /// Adds a table whose rows begin at `starts`, ascending.
    fn push(
        &mut self,
        layout: Layout,
        span: Span<Utf8>,
        header: Span<Utf8>,
        starts: impl IntoIterator<Item = u32>,
    ) {
        let first = self.rows.len();
        self.rows.extend(starts);
        self.all.push(Table {
            layout,
            span,
            header,
            rows: first..self.rows.len(),
        });
    }
}

impl Table {
    fn header_of<'t>(&self, text: &'t str, column: usize) -> Option<&'t str> {
        self.layout
            .cells(within_reach(self.header.of(text)))
            .nth(column)
    }
}

impl Layout {
    fn cells(self, row: &str) -> Cells<'_> {
        let row = match self {
            Self::Aligned => row.trim_start_matches(' '),
            _ => row,
        };
        Cells {
            layout: self,
            rest: Some(row),
        }
    }

    /// What stands behind a value in its cell, which has `front` up to where the value ends.
    fn rest_of_cell<'t>(self, front: &str, rest: &'t str) -> &'t str {
        let separator = self.separator_behind(front, rest);
        let end = separator.map_or(rest.len(), |separator| separator.start);
        rest.get(..end).unwrap_or_default()
    }

    /// The first stretch in `rest` that ends a cell.
    fn separator(self, rest: &str) -> Option<Range<usize>> {
        self.separator_behind("", rest)
    }

    /// The first stretch in `rest` that ends the cell which begins with `front`: a quote may be open.
    fn separator_behind(self, front: &str, rest: &str) -> Option<Range<usize>> {
        let unquoted = |delimiter: u8, quote: u8| {
            let open = memchr::memchr_iter(quote, front.as_bytes()).count() % 2 == 1;
            let at = delimited::unquoted(rest, delimiter, quote, open)?;
            Some(at..at + 1)
        };
        match self {
            Self::Delimited(delimiter) => unquoted(delimiter, b'"'),
            Self::Sql => unquoted(b',', b'\''),
            Self::Aligned => delimited::gap(rest),
            Self::Html => html::cell_tag(rest),
        }
    }
}

/// The cells of a row, from the left.
struct Cells<'t> {
    layout: Layout,
    rest: Option<&'t str>,
}

impl<'t> Iterator for Cells<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let rest = self.rest?;
        let Some(separator) = self.layout.separator(rest) else {
            return self.rest.take();
        };
        self.rest = rest.get(separator.end..);
        rest.get(..separator.start)
    }
}

fn within_reach(row: &str) -> &str {
    let end = row.floor_char_boundary(ROW_REACH as usize);
    row.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Header and column of the cell that `value` stands in.
    fn place(text: &str, value: &str) -> Option<(String, usize, usize)> {
        let at = text.rfind(value).unwrap();
        let span = Span::over(at..at + value.len());
        let cell = Tables::of(text).cell(text, span)?;
        Some((cell.header.trim().to_owned(), cell.row, cell.column))
    }

    #[test]
    fn finds_the_column_of_a_value_in_every_layout() {
        for text in [
            "name,ssn\nDoe,7",
            "title of it\n\"last, first\",ssn\n\"Doe, A\",7\n",
            "name\tssn\tcity\nDoe\t7\tX",
            "| ssn | a |\n|---|---|\n| 7 | b |",
            "name      ssn    city\nJane Doe  7      X",
            "INSERT INTO people (name, ssn) VALUES ('O''Brien, A', 7), ('B', 8);",
            "insert into p(\"name\",ssn) values\n('x', 7);",
            "<table><tr><th>name</th><th>ssn</th></tr><tr><td>Doe<td class=a>7</td></tr></table>",
        ] {
            let cell = place(text, "7").map(|(header, ..)| header);
            assert!(
                cell.is_some_and(|header| header.starts_with("ssn")),
                "{text}"
            );
        }
    }

    #[test]
    fn counts_rows_from_the_header() {
        assert_eq!(place("a,b\nc,d\ne,7", "7"), Some(("b".to_owned(), 2, 1)));
        assert_eq!(place("a,b\nc,d\ne,7", "a"), Some((String::new(), 0, 0)));
        let statement = "insert into t (a, b) values (1, 2), (3, 7)";
        assert_eq!(place(statement, "7"), Some(("b".to_owned(), 1, 1)));
    }

    #[test]
    fn a_quoted_line_break_does_not_end_a_row() {
        let text = "name,note,ssn\nDoe,\"two\nlines, here\",1\nRoe,x,7\n";
        assert_eq!(place(text, "7"), Some(("ssn".to_owned(), 2, 2)));
    }

    #[test]
    fn statements_with_the_same_columns_are_one_table() {
        let text = "INSERT INTO t (a, b) VALUES (1, 2);\nINSERT INTO t (a, b) VALUES (3, 7);\n";
        assert_eq!(place(text, "7"), Some(("b".to_owned(), 1, 1)));
    }

    #[test]
    fn a_lone_line_is_no_table() {
        assert_eq!(place("one, two\n\nthree 7 four", "7"), None);
        assert_eq!(place("name,ssn 7", "7"), None);
    }

    #[test]
    fn gives_the_cells_of_a_column() {
        let text = "a,b\n1,2\n3,4\n";
        let tables = Tables::of(text);
        let cells: Vec<_> = tables.column(text, 0, 1).map(str::trim).collect();
        assert_eq!(cells, ["b", "2", "4"]);
        let headers: Vec<_> = tables.headers(text, 0).map(str::trim).collect();
        assert_eq!(headers, ["a", "b"]);
    }
}
