//! Disguised, the detectors' own examples are still found.

mod cells;
mod techniques;

use self::cells::{cells, share};
use crate::BUILT_IN;

#[test]
fn at_least_95_percent_of_techniques_and_families_are_found() {
    let cells = cells(&BUILT_IN);
    let share = share(&cells);
    let missed: Vec<String> = cells
        .iter()
        .filter(|cell| !cell.is_found())
        .map(|cell| {
            let missed = cell.missed.join(", ");
            let family = [cell.category.name(), cell.family].join("/");
            format!("{} × {family}: {missed}", cell.technique)
        })
        .collect();
    assert!(
        share >= 0.95,
        "{share:.3} of {} cells; not:\n{}",
        cells.len(),
        missed.join("\n")
    );
}
