//! docs/performance.md.

use std::fmt::Write as _;
use std::fs;

use anyhow::Result;

use super::row::Row;
use super::{chart, table};
use crate::{progress, workspace};

/// Sections, each with how the names of its rows begin.
const SECTIONS: [(&str, &[&str]); 5] = [
    ("In Node.js", &["Node.js: throughput", "Node.js: against"]),
    ("In Chromium", &["Chromium: "]),
    ("Native", &["native: "]),
    ("The extension", &["extension: "]),
    (OTHERS, &[]),
];
const OTHERS: &str = "Limits";

/// Writes the document, and the chart beside it.
pub(super) fn write(rows: &[Row]) -> Result<()> {
    let mut document = include_str!("introduction.md").to_owned();
    for (title, _) in SECTIONS {
        let of_section: Vec<&Row> = rows.iter().filter(|row| section(row) == title).collect();
        if !of_section.is_empty() {
            let _ = writeln!(document, "## {title}\n\n{}", table::markdown(of_section));
        }
    }
    let docs = workspace::root().join("docs");
    fs::write(
        docs.join("performance.md"),
        document.trim_end().to_owned() + "\n",
    )?;
    fs::write(docs.join("images/performance.svg"), chart::throughput(rows))?;
    progress::step(
        "Written",
        "docs/performance.md, docs/images/performance.svg",
    );
    Ok(())
}

/// The section that a row's name fits.
fn section(row: &Row) -> &'static str {
    SECTIONS
        .into_iter()
        .find(|(_, starts)| starts.iter().any(|start| row.name.starts_with(start)))
        .map_or(OTHERS, |(title, _)| title)
}
