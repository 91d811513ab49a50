//! `cargo xtask eval`: how much the engine finds, and how much of that is right.

mod benign;
mod case;
mod claim;
mod group;
mod measures;
mod report;
mod score;
mod table;
mod types;
mod vendor;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::{Args, ValueEnum};

use self::benign::corpora::Corpus;
use self::benign::{Alarms, megabytes};
use self::case::Case;
use self::claim::Own;
use self::report::{Detail, EngineReport, Filter, Report};
use self::score::{Labels, Scores};
use self::table::Style;
use self::types::Types;
use crate::{process, progress, workspace};

/// Measure precision and recall on labelled texts.
///
/// Reads every `.jsonl` file of a folder: one object a line with `text`, `source`, and either
/// `expect` (spans in Unicode code points, each with a `type`) or `type` and `positive`. Which
/// detectors are to find which type says `xtask/src/eval/types.toml`.
///
/// docs/evaluation.md says how to read the result.
#[derive(Args, Clone, Debug)]
pub(crate) struct Options {
    /// The folder
    #[arg(default_value = "../shared/eval")]
    folder: PathBuf,
    /// Least confidence of a finding that counts, 0–100; any counts in a text that is a bare value
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u8).range(0..=100))]
    min_confidence: u8,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// What is shown below groups
    #[arg(long, value_enum, default_value_t)]
    by: Detail,
    /// Show and list only sources whose names contain this
    #[arg(long, default_value = "", hide_default_value = true)]
    source: String,
    /// Show and list only types whose names contain this
    #[arg(long, default_value = "", hide_default_value = true)]
    r#type: String,
    /// List the ids of what went wrong, and where false alarms in benign text are, instead
    #[arg(long)]
    cases: bool,
    /// With --cases: show the line of each false alarm in benign text
    #[arg(long, requires = "cases")]
    show: bool,
    /// Only one of the two parts
    #[arg(long, value_enum)]
    only: Option<Part>,
}

/// What is evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Labelled texts
    Labelled,
    /// Documentation and source code that this machine has, where every finding is a false alarm
    Benign,
}

/// How the result is written to standard output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Tables for people
    #[default]
    Table,
    /// The same for a document
    Markdown,
    /// One object for programs
    Json,
}

/// Reads, scans, scores, prints.
pub(crate) fn run(options: &Options) -> Result<()> {
    if process::again_in_release()? {
        return Ok(());
    }
    let types = Types::load()?;
    let own = Own::new()?;
    let filter = Filter {
        source: options.source.clone(),
        r#type: options.r#type.clone(),
    };
    let mut report = Report::default();
    let mut lists = String::new();
    let mut scores = None;
    if options.only != Some(Part::Benign) {
        let cases = read(&workspace::root().join(&options.folder))?;
        let labels = Labels::new(&cases, &types, options.min_confidence);
        let scores = scores.insert(Scores::default());
        for case in &cases {
            labels.score(case, &own.scan(&case.text)?, scores);
        }
        lists.push_str(&scores.list(&filter));
        let version = env!("CARGO_PKG_VERSION");
        let engine = EngineReport::new("prompt-dlp", version, scores, &types);
        report.engines.push(engine);
    }
    if options.only != Some(Part::Labelled) {
        let corpora = benign::corpora::gather();
        let alarms = scan(&corpora, &own, &types, options.min_confidence)?;
        lists.push_str(&alarms.cases(options.show));
        report.benign = Some(alarms.report());
    }
    report.targets = group::targets(scores.as_ref(), &types, report.benign.as_ref());
    if options.cases {
        anstream::print!("{lists}");
        return Ok(());
    }
    let tables = |style| report.tables(style, options.by, &types, &filter);
    match options.format {
        Format::Table => anstream::print!("{}", tables(Style::Aligned)),
        Format::Markdown => anstream::print!("{}", tables(Style::Markdown)),
        Format::Json => anstream::println!("{}", serde_json::to_string_pretty(&report)?),
    }
    Ok(())
}

/// What our own engine finds in benign text.
fn scan<'c>(
    corpora: &'c [Corpus],
    own: &Own,
    types: &Types,
    min_confidence: u8,
) -> Result<Alarms<'c>> {
    let counted = types.alarms();
    let mut alarms = Alarms::new(corpora);
    for corpus in corpora {
        let (name, files, size) = (corpus.name, corpus.files.len(), corpus.size());
        progress::step(
            "Scanning",
            format_args!("{name}: {files} files, {:.1} MB", megabytes(size)),
        );
        for file in &corpus.files {
            alarms.add(
                corpus,
                file,
                own.scan(&file.text)?,
                &counted,
                min_confidence,
            );
        }
    }
    Ok(alarms)
}

/// The cases of every `.jsonl` file in `folder`.
fn read(folder: &Path) -> Result<Vec<Case>> {
    let mut files = fs::read_dir(folder)
        .with_context(|| format!("cannot read {}", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "jsonl")
    });
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        for (index, line) in fs::read_to_string(&path)?.lines().enumerate() {
            let case = serde_json::from_str(line)
                .with_context(|| format!("{}, line {}", path.display(), index + 1))?;
            cases.push(case);
        }
    }
    ensure!(
        !cases.is_empty(),
        "there is no case in the .jsonl files of {}",
        folder.display()
    );
    progress::step("Evaluating", format!("{} texts", cases.len()));
    Ok(cases)
}
