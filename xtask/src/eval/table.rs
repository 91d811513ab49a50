//! Tables for people, aligned or in Markdown.

use std::fmt::Write;

/// A table; its first column names what the others measure.
#[derive(Debug)]
pub(super) struct Table {
    title: String,
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Aligned,
    Markdown,
}

impl Table {
    /// Without rows yet.
    pub(super) fn new(title: impl Into<String>, columns: &[&'static str]) -> Self {
        Self {
            title: title.into(),
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row at the end.
    pub(super) fn push(&mut self, row: Vec<String>) {
        self.rows.push(row);
    }

    /// Adds the row, if there is one.
    pub(super) fn extend(&mut self, row: Option<Vec<String>>) {
        self.rows.extend(row);
    }

    /// As text; a table without rows is nothing.
    pub(super) fn write(&self, style: Style) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        match style {
            Style::Aligned => self.aligned(),
            Style::Markdown => self.markdown(),
        }
    }

    fn aligned(&self) -> String {
        let header = self
            .columns
            .iter()
            .map(|column| (*column).to_owned())
            .collect::<Vec<_>>();
        let widths = (0..header.len())
            .map(|column| {
                let cells = self
                    .rows
                    .iter()
                    .chain([&header])
                    .filter_map(|row| row.get(column));
                cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
            })
            .collect::<Vec<_>>();
        let mut text = format!("{}\n", self.title);
        for row in [&header].into_iter().chain(&self.rows) {
            let mut line = String::from("  ");
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                if column == 0 {
                    let _ = write!(line, "{cell:width$}");
                } else {
                    let _ = write!(line, "  {cell:>width$}");
                }
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text.push('\n');
        text
    }

    fn markdown(&self) -> String {
        let mut text = format!("## {}\n\n", self.title);
        let mut line = |cells: &mut dyn Iterator<Item = &str>| {
            text.push('|');
            for cell in cells {
                let _ = write!(text, " {} |", cell.replace('|', "\\|"));
            }
            text.push('\n');
        };
        line(&mut self.columns.iter().copied());
        line(&mut (0..self.columns.len()).map(|column| if column == 0 { "---" } else { "--:" }));
        for row in &self.rows {
            line(&mut row.iter().map(|cell| cell.trim_end()));
        }
        text.push('\n');
        text
    }
}

/// A measure with three decimals, or a dash.
pub(super) fn number(measure: Option<f64>) -> String {
    measure.map_or_else(|| "–".to_owned(), |measure| format!("{measure:.3}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_same_table_in_both_styles() {
        let mut table = Table::new("Fruit", &["name", "count"]);
        table.push(vec!["apple".to_owned(), "12".to_owned()]);
        assert_eq!(
            table.write(Style::Aligned),
            "Fruit\n  name   count\n  apple     12\n\n"
        );
        assert_eq!(
            table.write(Style::Markdown),
            "## Fruit\n\n| name | count |\n| --- | --: |\n| apple | 12 |\n\n"
        );
        assert_eq!(Table::new("", &[]).write(Style::Markdown), "");
    }
}
