//! For whom the header of a column speaks.
//!
//! In a table of numbers everything hangs on the header. So a value's own column is asked only, and in
//! a long table the header's phrases are compared to the last word, once for all its values.

use std::ops::Range;

use super::vocabulary::{Spoken, Vocabulary};
use super::words::Words;
use crate::scan::table::{ROW_REACH, Tables};
use crate::text::span::{Span, Utf8};

/// Rows from which on it pays to compare phrases, and not only the hashes of their first words.
const LONG: usize = 16;

/// The headers of the table that was asked about last.
#[derive(Debug, Default)]
pub(super) struct Headers {
    table: Option<usize>,
    /// For whom each column's header speaks; the first `count` are those of the table.
    columns: Vec<Spoken>,
    count: usize,
    /// A row, its table, and where its cells end.
    row: Option<(usize, Span<Utf8>)>,
    ends: Vec<u32>,
    /// Where a value has none but the columns that were asked about last.
    valid: Option<Span<Utf8>>,
    /// The columns that were asked about last, and for whom they speak together.
    asked: Asked,
    spoken: Spoken,
    words: Words,
}

#[derive(Debug, Default, PartialEq, Eq)]
enum Asked {
    #[default]
    Nothing,
    /// Of these tables, all columns.
    Tables(Range<usize>),
    /// Of the table.
    Columns(usize, Range<usize>),
}

impl Asked {
    fn of_tables(tables: Range<usize>) -> Self {
        match tables.len() {
            0 => Self::Nothing,
            1 => Self::Columns(tables.start, 0..usize::MAX),
            _ => Self::Tables(tables),
        }
    }
}

impl Headers {
    /// Reads what heads the columns of the values in `window`.
    pub(super) fn read(
        &mut self,
        text: &str,
        tables: &Tables,
        window: Span<Utf8>,
        vocabulary: &Vocabulary,
    ) {
        if self.know(window) {
            return;
        }
        self.valid = None;
        if self.row.is_none_or(|(_, row)| !row.overlaps(window)) {
            self.row = tables.row(text, window.start, &mut self.ends);
        }
        let row = self.row.filter(|(_, row)| row.contains(window));
        let asked = if let Some((table, row)) = row {
            Asked::Columns(table, self.columns_of(row, window))
        } else {
            let headed = tables.overlapping(window);
            self.valid = headed.is_empty().then(|| tables.gap_before(headed.start));
            Asked::of_tables(headed)
        };
        if self.asked == asked {
            return;
        }
        self.spoken.clear();
        match &asked {
            Asked::Nothing => {}
            Asked::Tables(headed) => {
                for header in headed.clone().flat_map(|table| tables.headers(text, table)) {
                    self.spoken.read(header, vocabulary);
                }
            }
            Asked::Columns(table, columns) => {
                self.read_table(text, tables, *table, vocabulary);
                let end = columns.end.min(self.count);
                for column in self.columns.get(columns.start..end).unwrap_or_default() {
                    self.spoken.add_all(column);
                }
            }
        }
        self.asked = asked;
    }

    /// Whether what heads the values in `window` has been read last.
    pub(super) fn know(&self, window: Span<Utf8>) -> bool {
        self.valid.is_some_and(|valid| valid.contains(window))
    }

    /// The cells of one row that `window` lies in, where they have been read last: all that counts of
    /// what stands around their values.
    pub(super) fn cells(&self, window: Span<Utf8>) -> Option<Span<Utf8>> {
        let (_, row) = self.row.filter(|(_, row)| row.contains(window))?;
        self.valid.filter(|_| row.len() <= ROW_REACH)
    }

    /// For whom they speak; never without one for whom the header of a value in the window does.
    pub(super) const fn spoken(&self) -> &Spoken {
        &self.spoken
    }

    /// Adds those for whom the header of any column of a table speaks.
    pub(super) fn add_all(
        &mut self,
        text: &str,
        tables: &Tables,
        table: usize,
        vocabulary: &Vocabulary,
        spoken: &mut Spoken,
    ) {
        self.read_table(text, tables, table, vocabulary);
        let columns = self.columns.iter().take(self.count);
        columns.for_each(|column| spoken.add_all(column));
    }

    /// The columns of a row in which `window` lies.
    fn columns_of(&mut self, row: Span<Utf8>, window: Span<Utf8>) -> Range<usize> {
        let column = |at: u32| self.ends.partition_point(|end| *end <= at);
        let (first, last) = (column(window.start), column(window.end));
        let end = |column: Option<usize>| column.and_then(|column| self.ends.get(column));
        self.valid = Some(Span::new(
            end(first.checked_sub(1)).map_or(row.start, |end| *end),
            end(Some(last)).map_or(row.end, |end| end - 1),
        ));
        first..last + 1
    }

    /// Reads the headers of a table, column by column.
    fn read_table(&mut self, text: &str, tables: &Tables, table: usize, vocabulary: &Vocabulary) {
        if self.table == Some(table) {
            return;
        }
        self.table = Some(table);
        self.count = 0;
        for header in tables.headers(text, table) {
            if self.columns.len() == self.count {
                self.columns.push(Spoken::default());
            }
            if let Some(column) = self.columns.get_mut(self.count) {
                if tables.rows_of(table) < LONG {
                    column.clear();
                    column.read(header, vocabulary);
                } else {
                    column.read_exactly(header, &mut self.words, vocabulary);
                }
            }
            self.count += 1;
        }
    }
}
