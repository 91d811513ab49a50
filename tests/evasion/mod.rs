//! Disguised, the detectors' own examples are still found.

mod cells;
mod techniques;

use prompt_dlp::Engine;

use self::cells::{by_category, cells, share};

#[test]
fn at_least_95_percent_of_techniques_and_families_are_found() {
    let cells = cells(&Engine::built_in().unwrap());
    let share = share(&cells);
    let missed: Vec<String> = cells
        .iter()
        .filter(|cell| !cell.is_found())
        .map(|cell| {
            let missed = cell.missed.join(", ");
            format!("{} × {}: {missed}", cell.technique, cell.family)
        })
        .collect();
    assert!(
        share >= 0.95,
        "{share:.3} of {} cells; not:\n{}",
        cells.len(),
        missed.join("\n")
    );
}

#[test]
fn every_technique_is_found_in_every_category_more_often_than_not() {
    for (key, count) in by_category(&cells(&Engine::built_in().unwrap())) {
        assert!(
            count.found * 2 > count.total || count.total < 4,
            "{key:?}: {count:?}"
        );
    }
}
