//! False alarms on text that holds nothing to keep back.

pub(super) mod corpora;

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use prompt_dlp::Engine;
use serde::Serialize;

use self::corpora::{Corpus, Kind};
use super::types::Types;
use crate::progress;

/// What was found in the corpora.
#[derive(Debug)]
pub(super) struct Alarms<'c> {
    corpora: &'c [Corpus],
    alarms: Vec<Alarm<'c>>,
}

/// One finding.
#[derive(Debug)]
struct Alarm<'c> {
    corpus: &'c Corpus,
    file: &'c corpora::File,
    offset: usize,
    detector: String,
    category: &'static str,
    confidence: u8,
}

/// The figures, for programs.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    corpora: BTreeMap<&'static str, CorpusReport>,
    prose: Option<Rate>,
    code: Option<Rate>,
}

#[derive(Debug, Serialize)]
struct CorpusReport {
    files: usize,
    all: Rate,
    categories: BTreeMap<&'static str, Rate>,
    detectors: BTreeMap<String, Rate>,
}

/// How many, in how much text.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Rate {
    alarms: usize,
    bytes: usize,
    pub(super) per_megabyte: f64,
}

impl<'c> Alarms<'c> {
    /// Scans every file. What the table does not count on benign text (addresses of machines and of mail
    /// are real there) is left out.
    pub(super) fn scan(
        corpora: &'c [Corpus],
        engine: &Engine,
        types: &Types,
        min_confidence: u8,
    ) -> Result<Self> {
        let mut alarms = Vec::new();
        for corpus in corpora {
            progress::step(
                "Scanning",
                format_args!(
                    "{}: {} files, {:.1} MB",
                    corpus.name,
                    corpus.files.len(),
                    megabytes(corpus.size())
                ),
            );
            for file in &corpus.files {
                for finding in engine.scan(&file.text)? {
                    if finding.confidence >= min_confidence && types.are_alarms(&finding.detector) {
                        alarms.push(Alarm {
                            corpus,
                            file,
                            offset: finding.span.range().start,
                            detector: finding.detector.into_owned(),
                            category: finding.category.name(),
                            confidence: finding.confidence,
                        });
                    }
                }
            }
        }
        Ok(Self { corpora, alarms })
    }

    /// A line each: corpus, detector, confidence, and where; with the line of text if `show`.
    pub(super) fn cases(&self, show: bool) -> String {
        let mut lines = Vec::new();
        for alarm in &self.alarms {
            let mut line = format!(
                "{}\t{}\t{}\t{}:{}",
                alarm.corpus.name,
                alarm.detector,
                alarm.confidence,
                alarm.file.path.display(),
                alarm.offset
            );
            if show {
                let _ = write!(line, "\t{}", line_at(&alarm.file.text, alarm.offset));
            }
            lines.push(line + "\n");
        }
        lines.sort();
        lines.concat()
    }

    /// The figures.
    pub(super) fn report(&self) -> Report {
        let of_kind = |kind| {
            let size = self
                .corpora
                .iter()
                .filter(|corpus| corpus.kind == kind)
                .map(Corpus::size)
                .sum::<usize>();
            let alarms = self.alarms.iter().filter(|alarm| alarm.corpus.kind == kind);
            (size > 0).then(|| Rate::new(alarms.count(), size))
        };
        Report {
            corpora: self
                .corpora
                .iter()
                .map(|corpus| (corpus.name, self.of_corpus(corpus)))
                .collect(),
            prose: of_kind(Kind::Prose),
            code: of_kind(Kind::Code),
        }
    }

    fn of_corpus(&self, corpus: &Corpus) -> CorpusReport {
        let size = corpus.size();
        let mut categories = BTreeMap::<_, usize>::new();
        let mut detectors = BTreeMap::<_, usize>::new();
        for alarm in self
            .alarms
            .iter()
            .filter(|alarm| alarm.corpus.name == corpus.name)
        {
            *categories.entry(alarm.category).or_default() += 1;
            *detectors.entry(alarm.detector.clone()).or_default() += 1;
        }
        CorpusReport {
            files: corpus.files.len(),
            all: Rate::new(categories.values().sum(), size),
            categories: categories
                .into_iter()
                .map(|(name, alarms)| (name, Rate::new(alarms, size)))
                .collect(),
            detectors: detectors
                .into_iter()
                .map(|(id, alarms)| (id, Rate::new(alarms, size)))
                .collect(),
        }
    }
}

impl Report {
    /// For people: corpora and categories, and the detectors that alarm most.
    pub(super) fn table(&self) -> String {
        const MOST: usize = 12;
        let mut table = format!(
            "{:44}{:>9}{:>9}{:>9}\n",
            "benign text", "MB", "alarms", "per MB"
        );
        let mut row = |name: &str, rate: &Rate| {
            let _ = writeln!(
                table,
                "{name:44}{:>9.1}{:>9}{:>9.2}",
                megabytes(rate.bytes),
                rate.alarms,
                rate.per_megabyte
            );
        };
        for (name, corpus) in &self.corpora {
            row(name, &corpus.all);
            for (category, rate) in &corpus.categories {
                row(&format!("  {category}"), rate);
            }
            let mut detectors = corpus.detectors.iter().collect::<Vec<_>>();
            detectors.sort_by_key(|(id, rate)| (usize::MAX - rate.alarms, *id));
            for (id, rate) in detectors.iter().take(MOST) {
                row(&format!("    {id}"), rate);
            }
        }
        for (name, rate) in [("all prose", &self.prose), ("all code", &self.code)] {
            if let Some(rate) = rate {
                row(name, rate);
            }
        }
        table
    }
}

impl Rate {
    fn new(alarms: usize, bytes: usize) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let per_megabyte = alarms as f64 / megabytes(bytes);
        Self {
            alarms,
            bytes,
            per_megabyte,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// The line of `text` that `offset` is in, without what would break a table.
fn line_at(text: &str, offset: usize) -> String {
    const LONGEST: usize = 200;
    let (before, after) = text.split_at_checked(offset).unwrap_or((text, ""));
    let start = before
        .lines()
        .last()
        .filter(|_| !before.ends_with('\n'))
        .unwrap_or("");
    let end = after.lines().next().unwrap_or("");
    let start = start.chars().rev().take(LONGEST).collect::<Vec<_>>();
    let end = end.chars().take(LONGEST);
    start
        .into_iter()
        .rev()
        .chain(end)
        .map(|c| if c == '\t' { ' ' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_line_of_an_alarm() {
        assert_eq!(line_at("one\ntwo\tthree\nfour", 8), "two three");
        assert_eq!(line_at("one\ntwo", 4), "two");
    }
}
