//! `cargo xtask eval`: how much the engine finds, and how much of that is right.

mod case;
mod evasion;
mod score;
mod types;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::{Args, ValueEnum};
use prompt_dlp::Engine;

use self::case::Case;
use self::score::Scores;
use self::types::Types;
use crate::{process, progress, workspace};

/// Measure precision and recall on labelled texts.
///
/// Reads every `.jsonl` file of a folder: one object a line with `text`, `source`, and either
/// `expect` (spans in Unicode code points, each with a `type`) or `type` and `positive`. Which
/// detectors are to find which type says `xtask/src/eval/types.toml`.
///
/// An expected span counts as found if a finding of such a detector overlaps it. A finding that
/// overlaps no expected span is a false alarm, if its source labels what that detector finds.
/// A type that no detector is for counts as uncovered and in nothing else.
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
    /// List the ids of missed cases and false alarms instead
    #[arg(long)]
    cases: bool,
    /// Measure instead how many of the detectors' own examples are found in disguise
    #[arg(long)]
    evasion: bool,
}

/// How the result is written to standard output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table for people
    #[default]
    Table,
    /// One object for programs
    Json,
}

/// Reads, scans, scores, prints.
pub(crate) fn run(options: &Options) -> Result<()> {
    if process::again_in_release()? {
        return Ok(());
    }
    let engine = Engine::built_in()?;
    if options.evasion {
        return evasion::run(&engine, options.format);
    }
    let types = Types::load()?;
    let cases = read(&workspace::root().join(&options.folder))?;
    let mut scores = Scores::new(&cases, &types);
    for case in &cases {
        scores.add(
            case,
            &engine.scan(&case.text)?,
            &types,
            options.min_confidence,
        );
    }
    if options.cases {
        anstream::print!("{}", scores.cases());
    } else if options.format == Format::Json {
        anstream::println!("{}", serde_json::to_string_pretty(&scores.report())?);
    } else {
        anstream::print!("{}", scores.table());
    }
    Ok(())
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
