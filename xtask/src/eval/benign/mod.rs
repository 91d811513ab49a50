//! False alarms on text that holds nothing to keep back.

pub(super) mod corpora;

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use self::corpora::{Corpus, File, Kind};
use super::claim::{Claim, Kinds};
use super::table::Table;
use crate::progress;

/// What one engine found in the corpora.
#[derive(Debug)]
pub(super) struct Alarms<'c> {
    corpora: &'c [Corpus],
    /// What counts: addresses of machines and of mail are real there, and do not.
    counted: Kinds,
    min_confidence: u8,
    found: Vec<Alarm<'c>>,
}

/// One finding.
#[derive(Debug)]
struct Alarm<'c> {
    corpus: &'c Corpus,
    file: &'c File,
    claim: Claim,
    category: &'static str,
}

/// The figures of one engine.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    corpora: BTreeMap<&'static str, CorpusReport>,
    pub(super) prose: Option<Rate>,
    pub(super) code: Option<Rate>,
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
    /// None yet; findings of the detectors `counted` will be, from `min_confidence` on.
    pub(super) fn new(corpora: &'c [Corpus], counted: Kinds, min_confidence: u8) -> Self {
        Self {
            corpora,
            counted,
            min_confidence,
            found: Vec::new(),
        }
    }

    /// Counts the `claims` made in a file.
    pub(super) fn add(&mut self, corpus: &'c Corpus, file: &'c File, claims: Vec<Claim>) {
        for claim in claims {
            let mut counted = claim.kinds.intersection(&self.counted);
            if claim.confidence >= self.min_confidence
                && let Some(category) = counted.next().map(category)
            {
                self.found.push(Alarm {
                    corpus,
                    file,
                    claim,
                    category,
                });
            }
        }
    }

    /// A line each: corpus, detector, confidence, and where; with the line of text if `show`.
    pub(super) fn cases(&self, show: bool) -> String {
        let mut lines = Vec::new();
        for Alarm {
            corpus,
            file,
            claim,
            ..
        } in &self.found
        {
            let mut line = format!(
                "{}\t{}\t{}\t{}:{}",
                corpus.name,
                claim.name,
                claim.confidence,
                file.path.display(),
                claim.range.start
            );
            if show {
                let _ = write!(line, "\t{}", line_at(&file.text, claim.range.start));
            }
            lines.push(line + "\n");
        }
        lines.sort();
        lines.concat()
    }

    /// The figures.
    pub(super) fn report(&self) -> Report {
        let of_kind = |kind| {
            let corpora = self.corpora.iter().filter(|corpus| corpus.kind == kind);
            let size = corpora.map(Corpus::size).sum::<usize>();
            let alarms = self.found.iter().filter(|alarm| alarm.corpus.kind == kind);
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
            .found
            .iter()
            .filter(|alarm| alarm.corpus.name == corpus.name)
        {
            *categories.entry(alarm.category).or_default() += 1;
            *detectors.entry(alarm.claim.name.clone()).or_default() += 1;
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
    /// Corpora, categories, and the detectors that alarm most.
    pub(super) fn table(&self) -> Table {
        const MOST: usize = 12;
        let mut table = Table::new(
            "False alarms on benign text",
            &["", "MB", "alarms", "per MB"],
        );
        for (name, corpus) in &self.corpora {
            table.push(corpus.all.row((*name).to_owned()));
            for (category, rate) in &corpus.categories {
                table.push(rate.row(format!("- {category}")));
            }
            let mut detectors = corpus.detectors.iter().collect::<Vec<_>>();
            detectors.sort_by_key(|(id, rate)| (usize::MAX - rate.alarms, *id));
            for (id, rate) in detectors.iter().take(MOST) {
                table.push(rate.row(format!("- `{id}`")));
            }
        }
        for (name, rate) in [("all prose", &self.prose), ("all code", &self.code)] {
            if let Some(rate) = rate {
                table.push(rate.row(name.to_owned()));
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

    /// As a row of a table.
    pub(super) fn row(&self, name: String) -> Vec<String> {
        vec![
            name,
            format!("{:.1}", megabytes(self.bytes)),
            self.alarms.to_string(),
            format!("{:.2}", self.per_megabyte),
        ]
    }
}

/// Every file of `corpora`; says which are next.
pub(super) fn files(corpora: &[Corpus]) -> impl Iterator<Item = (&Corpus, &File)> {
    corpora.iter().flat_map(|corpus| {
        let (name, files, size) = (corpus.name, corpus.files.len(), megabytes(corpus.size()));
        progress::step(
            "Scanning",
            format_args!("{name}: {files} files, {size:.1} MB"),
        );
        corpus.files.iter().map(move |file| (corpus, file))
    })
}

fn category(id: &&'static str) -> &'static str {
    prompt_dlp::detectors::catalogue()
        .into_iter()
        .find(|detector| detector.id == *id)
        .map_or("custom", |detector| detector.category.name())
}

/// Bytes in millions.
#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// The line of `text` that `offset` is in, without what would break a table.
fn line_at(text: &str, offset: usize) -> String {
    const LONGEST: usize = 200;
    let (before, after) = text.split_at_checked(offset).unwrap_or((text, ""));
    let start = before.rsplit('\n').next().unwrap_or("");
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
