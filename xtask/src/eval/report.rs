//! The result of a run: an object for programs, tables for people.

use std::collections::BTreeMap;

use serde::Serialize;

use super::benign;
use super::group::{self, Aim, Target};
use super::measures::{Counts, Measures};
use super::score::{Key, Scores};
use super::table::{Style, Table, number};
use super::types::Types;

/// Everything measured in one run.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    /// What is to be reached, and what this engine reaches.
    targets: Vec<Target>,
    /// This engine first, then its peers.
    pub(super) engines: Vec<EngineReport>,
    /// Peers that could not be run, and why.
    pub(super) unavailable: BTreeMap<String, String>,
    benign: benign::Report,
}

/// The figures of one engine on labelled texts.
#[derive(Debug, Serialize)]
pub(super) struct EngineReport {
    name: String,
    version: String,
    total: Measures,
    groups: BTreeMap<String, Measures>,
    sources: BTreeMap<String, SourceReport>,
    /// False alarms on a sample of the benign text, of the same kinds of thing; only if there are peers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) sample: Option<benign::Report>,
    /// Texts that it gave up on.
    pub(super) errors: usize,
}

#[derive(Debug, Serialize)]
struct SourceReport {
    total: Measures,
    types: BTreeMap<String, Measures>,
    /// Things to find of types that no detector is for; they count as missed.
    uncovered: BTreeMap<String, usize>,
}

/// What the tables show below groups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Detail {
    /// Each source
    #[default]
    Source,
    /// Each type of the sources that label identifiers
    Type,
    /// Each rule of the sources that label secrets
    Rule,
}

const COLUMNS: [&str; 10] = [
    "expected",
    "found",
    "false",
    "mistyped",
    "negatives",
    "flagged",
    "P",
    "R",
    "F1",
    "F2",
];

impl EngineReport {
    /// What follows from the counts.
    pub(super) fn new(name: &str, version: &str, scores: &Scores, types: &Types) -> Self {
        let mut sources = BTreeMap::new();
        for (section, total) in group::by(scores, |key| key.section.clone()) {
            let of_section = |key: &Key| key.section == section;
            let mut by_type = BTreeMap::<String, Counts>::new();
            let mut uncovered = BTreeMap::<String, usize>::new();
            for (key, counts) in scores.counts.iter().filter(|(key, _)| of_section(key)) {
                *by_type.entry(key.r#type.clone()).or_default() += *counts;
                if !key.covered && counts.expected > 0 {
                    *uncovered.entry(key.r#type.clone()).or_default() += counts.expected;
                }
            }
            let report = SourceReport {
                total: total.measures(),
                types: group::measures(by_type),
                uncovered,
            };
            sources.insert(section, report);
        }
        Self {
            name: name.to_owned(),
            version: version.to_owned(),
            total: scores.counts.values().sum::<Counts>().measures(),
            groups: group::measures(group::groups(scores, types)),
            sources,
            sample: None,
            errors: 0,
        }
    }

    /// Each type of its sources, of those that label secrets or of the others.
    fn types(&self, of_secrets: bool, types: &Types, filter: &Filter) -> Table {
        let title = if of_secrets { "Rules" } else { "Types" };
        let mut table = Table::new(title, &with_first("source, type", &COLUMNS));
        for (section, source) in &self.sources {
            let raw = section.split(" (").next().unwrap_or(section);
            if types.label_secrets(raw) != of_secrets {
                continue;
            }
            for (name, measures) in &source.types {
                if filter.admits(section, name) {
                    let mark = if source.uncovered.contains_key(name) {
                        " (uncovered)"
                    } else {
                        ""
                    };
                    table.push(row(format!("{section}: {name}{mark}"), measures));
                }
            }
        }
        table
    }
}

/// Which sources and types are listed: those whose names contain these.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    pub(super) source: String,
    pub(super) r#type: String,
}

impl Filter {
    /// Whether this source and type are among them.
    pub(super) fn admits(&self, source: &str, name: &str) -> bool {
        self.admits_source(source) && name.contains(&self.r#type)
    }

    fn admits_source(&self, source: &str) -> bool {
        source.contains(&self.source)
    }
}

impl Report {
    /// Of this engine alone.
    pub(super) fn new(scores: &Scores, alarms: &benign::Alarms<'_>, types: &Types) -> Self {
        let benign = alarms.report();
        let version = env!("CARGO_PKG_VERSION");
        Self {
            targets: group::targets(scores, types, &benign),
            engines: vec![EngineReport::new("prompt-dlp", version, scores, types)],
            unavailable: BTreeMap::new(),
            benign,
        }
    }

    /// Targets, groups, then the details.
    pub(super) fn tables(
        &self,
        style: Style,
        detail: Detail,
        types: &Types,
        filter: &Filter,
    ) -> String {
        let mut tables = vec![self.target_table()];
        let groups = |engine: &EngineReport| engine.groups.clone();
        tables.push(self.side_by_side("Groups", groups, &Filter::default()));
        match (detail, self.engines.first()) {
            (Detail::Source, _) => {
                let sources = |engine: &EngineReport| {
                    let sources = engine.sources.iter();
                    sources
                        .map(|(name, source)| (name.clone(), source.total))
                        .collect()
                };
                tables.push(self.side_by_side("Sources", sources, filter));
            }
            (Detail::Type, Some(own)) => tables.push(own.types(false, types, filter)),
            (Detail::Rule, Some(own)) => tables.push(own.types(true, types, filter)),
            (_, None) => {}
        }
        tables.extend([
            self.benign.table(),
            self.sample_table(),
            self.engine_table(),
        ]);
        tables.iter().map(|table| table.write(style)).collect()
    }

    fn target_table(&self) -> Table {
        let mut table = Table::new("Targets", &["", "target", "measured", "met"]);
        for target in &self.targets {
            table.push(vec![
                target.name.to_owned(),
                match target.aim {
                    Aim::AtLeast(bound) => format!("≥ {bound}"),
                    Aim::AtMost(bound) => format!("≤ {bound}"),
                    Aim::None => "–".to_owned(),
                },
                number(target.measured),
                match target.met {
                    Some(true) => "yes",
                    Some(false) => "no",
                    None => "–",
                }
                .to_owned(),
            ]);
        }
        table
    }

    /// A row for each name and engine.
    fn side_by_side(
        &self,
        title: &str,
        figures: impl Fn(&EngineReport) -> BTreeMap<String, Measures>,
        filter: &Filter,
    ) -> Table {
        let mut table = Table::new(title, &with_first("", &COLUMNS));
        let own = self.engines.first().map(|engine| engine.name.as_str());
        let by_engine = self
            .engines
            .iter()
            .map(|engine| (engine, figures(engine)))
            .collect::<Vec<_>>();
        let names = by_engine.first().map(|(_, figures)| figures.keys());
        for name in names
            .into_iter()
            .flatten()
            .filter(|name| filter.admits_source(name))
        {
            for (engine, figures) in &by_engine {
                // What a peer does not look for at all is no row.
                let speaks = |measures: &&Measures| {
                    Some(engine.name.as_str()) == own || measures.counts.claims() > 0
                };
                if let Some(measures) = figures.get(name).filter(speaks) {
                    let title = match self.engines.len() {
                        1 => name.clone(),
                        _ => format!("{name}: {}", engine.name),
                    };
                    table.push(row(title, measures));
                }
            }
        }
        table
    }

    fn sample_table(&self) -> Table {
        let columns = ["", "MB", "alarms", "per MB"];
        let mut table = Table::new("False alarms on a sample of benign text", &columns);
        for engine in &self.engines {
            let rates = engine.sample.iter();
            let rates = rates.flat_map(|sample| [("prose", sample.prose), ("code", sample.code)]);
            for (kind, rate) in rates {
                table.extend(rate.map(|rate| rate.row(format!("{kind}: {}", engine.name))));
            }
        }
        table
    }

    fn engine_table(&self) -> Table {
        let mut table = Table::new("Engines", &["", "version"]);
        if self.engines.len() + self.unavailable.len() > 1 {
            for engine in &self.engines {
                let errors = match engine.errors {
                    0 => String::new(),
                    errors => format!(" (gave up on {errors} texts)"),
                };
                table.push(vec![
                    engine.name.clone(),
                    format!("{}{errors}", engine.version),
                ]);
            }
            for (name, reason) in &self.unavailable {
                table.push(vec![name.clone(), format!("not run: {reason}")]);
            }
        }
        table
    }
}

fn with_first(first: &'static str, columns: &[&'static str]) -> Vec<&'static str> {
    [&[first], columns].concat()
}

fn row(name: String, measures: &Measures) -> Vec<String> {
    let counts = measures.counts;
    let mut row = vec![name];
    row.extend(
        [
            counts.expected,
            counts.found,
            counts.false_alarms,
            counts.mistyped,
            counts.negatives,
            counts.flagged,
        ]
        .map(|count| count.to_string()),
    );
    row.extend(
        [
            measures.precision,
            measures.recall,
            measures.f1,
            measures.f2,
        ]
        .map(number),
    );
    row
}
