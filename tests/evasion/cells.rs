//! What is found of the detectors' own examples when they are disguised.

use std::collections::BTreeMap;

use prompt_dlp::Engine;
use prompt_dlp::detectors::families;
use prompt_dlp::scan::detector::{Category, Detector};
use prompt_dlp::scan::finding::Band;

use super::techniques::{TECHNIQUES, Technique};

/// How many examples a technique was applied to, and how many of these were still found.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Count {
    pub(crate) found: usize,
    pub(crate) total: usize,
}

/// One technique and one family of detectors; an example of each.
#[derive(Debug)]
pub(crate) struct Cell {
    pub(crate) technique: &'static str,
    pub(crate) category: Category,
    /// The family's first detector.
    pub(crate) family: &'static str,
    pub(crate) count: Count,
    /// Detectors whose example was not found.
    pub(crate) missed: Vec<&'static str>,
}

impl Cell {
    /// Whether every detector's example was found.
    pub(crate) const fn is_found(&self) -> bool {
        self.count.found == self.count.total
    }
}

/// Every cell that has an example to disguise.
pub(crate) fn cells(engine: &Engine) -> Vec<Cell> {
    let mut cells = Vec::new();
    for family in families() {
        let examples: Vec<_> = family
            .iter()
            .filter_map(|detector| example(engine, detector))
            .collect();
        for technique in TECHNIQUES {
            let Some(first) = family.first() else {
                continue;
            };
            let mut cell = Cell {
                technique: technique.name,
                category: first.category,
                family: first.id,
                count: Count::default(),
                missed: Vec::new(),
            };
            for example in &examples {
                match example.survives(engine, technique) {
                    Some(true) => cell.count.found += 1,
                    Some(false) => cell.missed.push(example.detector.id),
                    None => continue,
                }
                cell.count.total += 1;
            }
            if cell.count.total > 0 {
                cells.push(cell);
            }
        }
    }
    cells
}

/// Share of the cells in which everything was found.
#[expect(clippy::cast_precision_loss, reason = "a few thousand cells")]
pub(crate) fn share(cells: &[Cell]) -> f64 {
    let found = cells.iter().filter(|cell| cell.is_found()).count();
    found as f64 / cells.len().max(1) as f64
}

/// Counts of examples by technique and category.
pub(crate) fn by_category(cells: &[Cell]) -> BTreeMap<(&'static str, &'static str), Count> {
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

/// A detector's first positive example that is found at medium or above as it stands.
fn example(engine: &Engine, detector: &'static Detector) -> Option<Example> {
    detector.examples.positive.iter().find_map(|marked| {
        let (before, rest) = marked.split_once("{{")?;
        let (value, after) = rest.rsplit_once("}}")?;
        let example = Example {
            detector,
            text: [before, value, after].concat(),
            mark: before.len()..before.len() + value.len(),
        };
        example
            .is_found_in(engine, &example.text, &example.mark)
            .then_some(example)
    })
}

struct Example {
    detector: &'static Detector,
    text: String,
    mark: std::ops::Range<usize>,
}

impl Example {
    /// Whether it is found in disguise; `None` where the technique is not for it.
    fn survives(&self, engine: &Engine, technique: &Technique) -> Option<bool> {
        let is_marker = self.detector.category == Category::ConfidentialMarker;
        let (text, stretch) = technique.disguise(&self.text, self.mark.clone(), is_marker)?;
        Some(self.is_found_in(engine, &text, &stretch))
    }

    /// By its detector, at medium or above, or behind a finding of its category that won the place.
    fn is_found_in(&self, engine: &Engine, text: &str, stretch: &std::ops::Range<usize>) -> bool {
        let findings = engine.scan(text).unwrap_or_default();
        findings.iter().any(|finding| {
            let range = finding.span.range();
            let alternative = || {
                finding
                    .alternatives
                    .iter()
                    .any(|other| other.detector == self.detector.id)
            };
            range.start < stretch.end
                && stretch.start < range.end
                && finding.band > Band::Low
                && (finding.detector == self.detector.id
                    || finding.category == self.detector.category && alternative())
        })
    }
}
