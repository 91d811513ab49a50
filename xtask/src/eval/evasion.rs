//! `cargo xtask eval --evasion`: technique × category, and technique × family of detectors.

#[path = "../../../tests/evasion/cells.rs"]
mod cells;
#[path = "../../../tests/evasion/techniques.rs"]
mod techniques;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use prompt_dlp::Engine;
use serde::Serialize;

use self::cells::{Cell, Count, cells, share};
use self::techniques::TECHNIQUES;
use super::Format;
use crate::progress;

/// The result for programs.
#[derive(Debug, Serialize)]
struct Report {
    /// Share of the cells in which every detector's example was found.
    share: f64,
    cells: usize,
    /// By technique, then by category.
    categories: BTreeMap<&'static str, BTreeMap<&'static str, Examples>>,
    /// By technique, then by the family's first detector.
    families: BTreeMap<&'static str, BTreeMap<&'static str, Examples>>,
}

#[derive(Debug, Serialize)]
struct Examples {
    found: usize,
    total: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    missed: Vec<&'static str>,
}

/// Measures and prints.
pub(super) fn run(format: Format) -> Result<()> {
    progress::step("Evaluating", format!("{} techniques", TECHNIQUES.len()));
    let cells = cells(&Engine::built_in());
    match format {
        Format::Json => anstream::println!("{}", serde_json::to_string_pretty(&report(&cells))?),
        Format::Table | Format::Markdown => print(&cells),
    }
    Ok(())
}

fn report(cells: &[Cell]) -> Report {
    let mut report = Report {
        share: share(cells),
        cells: cells.len(),
        categories: BTreeMap::new(),
        families: BTreeMap::new(),
    };
    for ((technique, category), Count { found, total }) in by_category(cells) {
        let row = report.categories.entry(technique).or_default();
        let missed = Vec::new();
        row.insert(
            category,
            Examples {
                found,
                total,
                missed,
            },
        );
    }
    for cell in cells {
        let row = report.families.entry(cell.technique).or_default();
        let Count { found, total } = cell.count;
        let missed = cell.missed.clone();
        row.insert(
            cell.family,
            Examples {
                found,
                total,
                missed,
            },
        );
    }
    report
}

fn print(cells: &[Cell]) {
    let counts = by_category(cells);
    let categories: BTreeSet<&str> = counts.keys().map(|&(_, category)| category).collect();
    let width = |category: &str| category.len().max(7) + 2;
    anstream::print!("{:28}", "technique");
    for category in &categories {
        anstream::print!("{category:>0$}", width(category));
    }
    anstream::println!();
    for technique in TECHNIQUES {
        anstream::print!("{:28}", technique.name);
        for category in &categories {
            let cell = counts.get(&(technique.name, *category));
            let text = cell.map_or_else(
                || "–".to_owned(),
                |count| format!("{}/{}", count.found, count.total),
            );
            anstream::print!("{text:>0$}", width(category));
        }
        anstream::println!();
    }
    let missed: Vec<&Cell> = cells.iter().filter(|cell| !cell.is_found()).collect();
    if !missed.is_empty() {
        anstream::println!("\nnot found:");
    }
    for cell in missed {
        anstream::println!("  {}: {}", cell.technique, cell.missed.join(", "));
    }
    anstream::println!(
        "\n{:.1} % of {} cells (technique × family of detectors) are found",
        share(cells) * 100.0,
        cells.len()
    );
}

/// Counts of examples by technique and category.
fn by_category(cells: &[Cell]) -> BTreeMap<(&'static str, &'static str), Count> {
    let mut counts: BTreeMap<_, Count> = BTreeMap::new();
    for cell in cells {
        let count = counts
            .entry((cell.technique, cell.category.name()))
            .or_default();
        count.found += cell.count.found;
        count.total += cell.count.total;
    }
    counts
}
