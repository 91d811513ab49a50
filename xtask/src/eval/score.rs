//! Counting, and what follows from the counts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;

use prompt_dlp::scan::finding::Finding;
use prompt_dlp::text::span::Utf8;
use serde::Serialize;

use super::case::{Case, Expected, Label, Surroundings};
use super::types::Types;

/// Counts by source and type.
#[derive(Debug, Default)]
pub(super) struct Scores {
    counts: BTreeMap<(String, String), Counts>,
    uncovered: BTreeMap<String, BTreeMap<String, usize>>,
    cases: BTreeSet<String>,
    /// The covered types of each source, for telling whether a finding is one it would label.
    labelled: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    expected: usize,
    found: usize,
    false_alarms: usize,
}

/// The result, with the measures worked out.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    total: Measures,
    sources: BTreeMap<String, SourceReport>,
}

#[derive(Debug, Serialize)]
struct SourceReport {
    total: Measures,
    types: BTreeMap<String, Measures>,
    /// Expected spans of types that no detector is for.
    uncovered: BTreeMap<String, usize>,
}

/// Counts, and the measures that follow; a measure is absent where it would be 0/0.
#[derive(Clone, Copy, Debug, Serialize)]
struct Measures {
    expected: usize,
    found: usize,
    false_alarms: usize,
    precision: Option<f64>,
    recall: Option<f64>,
    f1: Option<f64>,
    f2: Option<f64>,
}

impl Scores {
    /// Nothing counted yet, of what is in `cases`.
    pub(super) fn new(cases: &[Case], types: &Types) -> Self {
        let mut scores = Self::default();
        for case in cases {
            for name in case.types() {
                if types.cover(&case.source, name) {
                    scores
                        .labelled
                        .entry(case.source.clone())
                        .or_default()
                        .insert(name.to_owned());
                }
            }
        }
        scores
    }

    /// Counts what `findings` are for `case`.
    pub(super) fn add(
        &mut self,
        case: &Case,
        findings: &[Finding<Utf8>],
        types: &Types,
        min_confidence: u8,
    ) {
        let least = match case.context {
            Surroundings::Bare => 0,
            Surroundings::InText => min_confidence,
        };
        let findings = findings
            .iter()
            .filter(|finding| finding.confidence >= least)
            .collect::<Vec<_>>();
        match &case.label {
            Label::Spans { expect } => self.add_spans(case, expect, &findings, types),
            Label::Presence { r#type, positive } => {
                self.add_presence(case, &findings, types, r#type, *positive);
            }
        }
    }

    fn add_spans(
        &mut self,
        case: &Case,
        expect: &[Expected],
        findings: &[&Finding<Utf8>],
        types: &Types,
    ) {
        let spans = expect
            .iter()
            .map(|expected| expected.bytes(&case.text))
            .collect::<Vec<_>>();
        for (expected, span) in expect.iter().zip(&spans) {
            let name = &expected.r#type;
            if !self.covers(case, name, true) {
                continue;
            }
            let found = findings.iter().any(|finding| {
                types.accept(&case.source, name, finding) && overlap(&finding.span.range(), span)
            });
            self.count(case, name, |counts| {
                counts.expected += 1;
                counts.found += usize::from(found);
            });
            if !found {
                self.note("missed", case, name);
            }
        }
        let labelled = self.labelled.get(&case.source).cloned().unwrap_or_default();
        for finding in findings {
            let range = finding.span.range();
            if spans.iter().any(|span| overlap(&range, span)) {
                continue;
            }
            if let Some(name) = labelled
                .iter()
                .find(|name| types.accept(&case.source, name, finding))
            {
                self.count(case, name, |counts| counts.false_alarms += 1);
                self.note(&format!("false alarm of {}", finding.detector), case, name);
            }
        }
    }

    fn add_presence(
        &mut self,
        case: &Case,
        findings: &[&Finding<Utf8>],
        types: &Types,
        name: &str,
        positive: bool,
    ) {
        if !self.covers(case, name, positive) {
            return;
        }
        let found = findings
            .iter()
            .any(|finding| types.accept(&case.source, name, finding));
        if positive {
            self.count(case, name, |counts| {
                counts.expected += 1;
                counts.found += usize::from(found);
            });
            if !found {
                self.note("missed", case, name);
            }
        } else if found && types.are_exact_about(name) {
            // It is negative for this type only: any other detector may rightly find something.
            self.count(case, name, |counts| counts.false_alarms += 1);
            self.note("false alarm", case, name);
        }
    }

    /// Whether some detector is for `name`; counts what is expected and uncovered.
    fn covers(&mut self, case: &Case, name: &str, expected: bool) -> bool {
        let covers = self
            .labelled
            .get(&case.source)
            .is_some_and(|labelled| labelled.contains(name));
        if !covers && expected {
            let of_source = self.uncovered.entry(case.source.clone()).or_default();
            *of_source.entry(name.to_owned()).or_default() += 1;
        }
        covers
    }

    fn count(&mut self, case: &Case, name: &str, change: impl FnOnce(&mut Counts)) {
        change(
            self.counts
                .entry((case.source.clone(), name.to_owned()))
                .or_default(),
        );
    }

    fn note(&mut self, what: &str, case: &Case, name: &str) {
        self.cases
            .insert(format!("{}\t{name}\t{what}\t{}", case.source, case.id));
    }

    /// Source, type, what went wrong and the case's id, a line each.
    pub(super) fn cases(&self) -> String {
        self.cases
            .iter()
            .flat_map(|line| [line.as_str(), "\n"])
            .collect()
    }

    /// Everything, for programs.
    pub(super) fn report(&self) -> Report {
        let mut sources = BTreeMap::new();
        let names = self.counts.keys().map(|(source, _)| source);
        for source in names.chain(self.uncovered.keys()) {
            sources
                .entry(source.clone())
                .or_insert_with(|| self.source_report(source));
        }
        Report {
            total: sum(self.counts.values()),
            sources,
        }
    }

    fn source_report(&self, source: &str) -> SourceReport {
        let of_source = || {
            self.counts
                .iter()
                .filter(move |((name, _), _)| name == source)
        };
        SourceReport {
            total: sum(of_source().map(|(_, counts)| counts)),
            types: of_source()
                .map(|((_, name), counts)| (name.clone(), Measures::from(*counts)))
                .collect(),
            uncovered: self.uncovered.get(source).cloned().unwrap_or_default(),
        }
    }

    /// Everything, for people.
    pub(super) fn table(&self) -> String {
        let report = self.report();
        let mut table = format!(
            "{:44}{:>9}{:>9}{:>9}{:>11}{:>9}{:>9}{:>9}\n",
            "source, type", "expected", "found", "false", "precision", "recall", "F1", "F2"
        );
        for (source, of_source) in &report.sources {
            table.push_str(&row(source, &of_source.total));
            for (name, measures) in &of_source.types {
                table.push_str(&row(&format!("  {name}"), measures));
            }
            let uncovered = of_source.uncovered.values().sum::<usize>();
            if uncovered > 0 {
                let kinds = of_source.uncovered.len();
                let _ = writeln!(table, "  (uncovered: {uncovered} of {kinds} types)");
            }
        }
        table.push_str(&row("total", &report.total));
        table
    }
}

impl From<Counts> for Measures {
    fn from(counts: Counts) -> Self {
        let Counts {
            expected,
            found,
            false_alarms,
        } = counts;
        let precision = ratio(found, found + false_alarms);
        let recall = ratio(found, expected);
        let f = |beta: f64| {
            let (precision, recall) = (precision?, recall?);
            let weighted = beta * beta * precision + recall;
            (weighted > 0.0).then(|| (1.0 + beta * beta) * precision * recall / weighted)
        };
        Self {
            expected,
            found,
            false_alarms,
            precision,
            recall,
            f1: f(1.0),
            f2: f(2.0),
        }
    }
}

fn sum<'c>(counts: impl Iterator<Item = &'c Counts>) -> Measures {
    Measures::from(counts.fold(Counts::default(), |sum, counts| Counts {
        expected: sum.expected + counts.expected,
        found: sum.found + counts.found,
        false_alarms: sum.false_alarms + counts.false_alarms,
    }))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of texts are far below 2^52"
)]
fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

fn row(name: &str, measures: &Measures) -> String {
    let number = |measure: Option<f64>| {
        measure.map_or_else(|| "–".to_owned(), |measure| format!("{measure:.3}"))
    };
    format!(
        "{name:44}{:>9}{:>9}{:>9}{:>11}{:>9}{:>9}{:>9}\n",
        measures.expected,
        measures.found,
        measures.false_alarms,
        number(measures.precision),
        number(measures.recall),
        number(measures.f1),
        number(measures.f2)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weighs_recall_twice_in_f2() {
        let measures = Measures::from(Counts {
            expected: 10,
            found: 5,
            false_alarms: 0,
        });
        let close = |value: Option<f64>, expected: f64| {
            assert!((value.expect("defined") - expected).abs() < 1e-9);
        };
        close(measures.precision, 1.0);
        close(measures.recall, 0.5);
        close(measures.f1, 2.0 / 3.0);
        close(measures.f2, 2.5 / 4.5);
    }

    #[test]
    fn says_nothing_where_nothing_was_expected() {
        let measures = Measures::from(Counts::default());
        assert!(measures.precision.is_none() && measures.recall.is_none() && measures.f1.is_none());
    }
}
