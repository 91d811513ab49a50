//! `cargo xtask eval`: how much the engine finds, and how much of that is right.

mod benign;
mod case;
mod claim;
mod differential;
mod evasion;
mod group;
mod measures;
mod peers;
mod report;
mod score;
mod table;
mod types;
mod vendor;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};

use self::benign::Alarms;
use self::benign::corpora::Corpus;
use self::case::Case;
use self::claim::Own;
use self::peers::bench::Bench;
use self::report::{Detail, Filter, Report};
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
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
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
    /// Measure instead how many of the detectors' own examples are found in disguise
    #[arg(long)]
    evasion: bool,
    /// Compare instead what the engine finds with what a slow, obvious one finds (minutes)
    #[arg(long)]
    differential: bool,
    /// With --cases: show the line of each false alarm in benign text
    #[arg(long, requires = "cases")]
    show: bool,
    /// Measure other engines too, all or those named, and install them first if need be
    #[arg(long, value_name = "NAME,…", num_args = 0.., require_equals = true, value_delimiter = ',')]
    #[arg(value_parser = PossibleValuesParser::new(peers::names()))]
    peers: Option<Vec<String>>,
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
    /// The same as a document, docs/evaluation.md
    Markdown,
    /// One object for programs
    Json,
}

/// Reads, scans, scores, prints.
pub(crate) fn run(options: &Options) -> Result<()> {
    if process::again_in_release()? {
        return Ok(());
    }
    if options.evasion {
        return evasion::run(options.format);
    }
    if options.differential {
        return compare(options);
    }
    let types = Types::load()?;
    let own = Own::new();
    let filter = Filter {
        source: options.source.clone(),
        r#type: options.r#type.clone(),
    };
    let min_confidence = options.min_confidence;
    let (cases, corpora) = gather(options)?;
    let labels = Labels::new(&cases, &types, min_confidence);
    let mut scores = Scores::default();
    for case in &cases {
        labels.score(case, &own.scan(&case.text)?, &mut scores);
    }
    let mut alarms = Alarms::new(&corpora, types.alarms(), min_confidence);
    for (corpus, file) in benign::files(&corpora) {
        alarms.add(corpus, file, own.scan(&file.text)?);
    }
    if options.cases {
        anstream::print!("{}{}", scores.list(&filter), alarms.cases(options.show));
        return Ok(());
    }
    let mut report = Report::new(&scores, &alarms, &types);
    if let Some(names) = &options.peers {
        let bench = Bench {
            cases: &cases,
            labels: &labels,
            types: &types,
            samples: &benign::corpora::samples(&corpora),
            min_confidence,
        };
        bench.compare(&own, names, &mut report)?;
    }
    let tables = |style| report.tables(style, options.by, &types, &filter);
    match options.format {
        Format::Table => anstream::print!("{}", tables(Style::Aligned)),
        Format::Markdown => {
            anstream::print!(
                "{}{}",
                include_str!("introduction.md"),
                tables(Style::Markdown)
            );
        }
        Format::Json => anstream::println!("{}", serde_json::to_string_pretty(&report)?),
    }
    Ok(())
}

/// The labelled texts and the benign ones, as far as they are asked for.
fn gather(options: &Options) -> Result<(Vec<Case>, Vec<Corpus>)> {
    let cases = match options.only {
        Some(Part::Benign) => Vec::new(),
        _ => read(&workspace::root().join(&options.folder))?,
    };
    let corpora = match options.only {
        Some(Part::Labelled) => Vec::new(),
        _ => benign::corpora::gather(),
    };
    Ok((cases, corpora))
}

/// The labelled texts, and a sample of the benign ones, by both engines.
fn compare(options: &Options) -> Result<()> {
    let (cases, corpora) = gather(options)?;
    let samples = benign::corpora::samples(&corpora);
    let of_cases = cases
        .iter()
        .map(|case| (format!("{}\t{}", case.source, case.id), case.text.as_str()));
    let of_files = benign::files(&samples).map(|(corpus, file)| {
        let name = format!("{}\t{}", corpus.name, file.path.display());
        (name, file.text.as_str())
    });
    differential::run(&of_cases.chain(of_files).collect::<Vec<_>>())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evaluates_a_sample() {
        const MEDIUM: u8 = 50;
        let cases = read(&workspace::root().join("xtask/src/eval/sample")).expect("it is there");
        let types = Types::load().expect("the table is valid");
        let own = Own::new();
        let labels = Labels::new(&cases, &types, MEDIUM);
        let mut scores = Scores::default();
        for case in &cases {
            let claims = own.scan(&case.text).expect("the text is short");
            labels.score(case, &claims, &mut scores);
        }
        let mistakes = scores.list(&Filter::default());
        assert_eq!(
            mistakes.lines().collect::<Vec<_>>(),
            [
                "made-here\tCREDIT_CARD\tmissed, found email\tmistyped",
                "made-here\tEMAIL_ADDRESS\tfalse alarm: email\tunlabelled-mail",
                "made-here\tEMAIL_ADDRESS\tmistyped: email\tmistyped",
                "made-here\tPRICE\tmissed\tuncovered",
            ]
        );
        let alarms = Alarms::new(&[], types.alarms(), MEDIUM);
        let report = Report::new(&scores, &alarms, &types);
        let tables = report.tables(Style::Markdown, Detail::Source, &types, &Filter::default());
        let row = "| made-here | 7 | 5 | 1 | 1 | 1 | 0 | 0.714 | 0.714 | 0.714 | 0.714 |";
        assert!(tables.contains(row), "{tables}");
    }
}
