//! `cargo xtask instructions`: what a scan costs in instructions, which no other load on the machine changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::{Deserialize, Serialize};

use crate::toolchain::valgrind;
use crate::{process, progress, workspace};

/// Count the instructions of a scan with callgrind, and compare them with `benches/instructions.toml`.
///
/// Fails where a text takes 5 % more than before. The counts are those of one compiler: with another
/// they are shown only.
#[derive(Args, Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    /// Write the counts to the file instead
    #[arg(long)]
    update: bool,
}

const BASELINE: &str = "benches/instructions.toml";
const CORPORA: [&str; 4] = ["prose", "code", "mixed", "records"];

/// How much more than the baseline is too much, in percent; and how much less is worth a note.
const TOLERANCE: f64 = 5.0;

/// The file.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Counts {
    /// That compiled the engine, and for what.
    compiler: String,
    /// Millions of instructions for each megabyte, by corpus.
    per_megabyte: BTreeMap<String, f64>,
}

/// Counts; compares or writes.
pub(crate) fn run(options: Options) -> Result<()> {
    let valgrind = valgrind::valgrind()?;
    let counts = count(&valgrind)?;
    let path = workspace::root().join(BASELINE);
    if options.update {
        let text = toml::to_string(&counts)?;
        fs::write(
            path,
            format!("# Written by `cargo xtask instructions --update`.\n{text}"),
        )?;
        progress::step("Written", BASELINE);
        return Ok(());
    }
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {BASELINE}"))?;
    compare(&counts, &toml::from_str(&text).context(BASELINE)?)
}

/// Whether callgrind is here, so that the tests can count too.
pub(crate) fn possible() -> bool {
    valgrind::present()
}

fn compare(counts: &Counts, baseline: &Counts) -> Result<()> {
    let comparable = counts.compiler == baseline.compiler;
    if !comparable {
        progress::note(format!(
            "{BASELINE} is of {}: not compared",
            baseline.compiler
        ));
    }
    let mut more = Vec::new();
    for (corpus, count) in &counts.per_megabyte {
        let before = baseline
            .per_megabyte
            .get(corpus)
            .copied()
            .unwrap_or(f64::NAN);
        let change = (count / before - 1.0) * 100.0;
        anstream::println!(
            "{corpus:6} {count:8.1} million instructions for each MB, {change:+.1} %"
        );
        if change < -TOLERANCE {
            progress::note("fewer than before: cargo xtask instructions --update");
        } else if change > TOLERANCE || change.is_nan() {
            more.push(corpus.as_str());
        }
    }
    ensure!(
        more.is_empty() || !comparable,
        "{} takes over {TOLERANCE} % more instructions than {BASELINE} says: find out why, or accept it with --update",
        more.join(", ")
    );
    Ok(())
}

fn count(valgrind: &Path) -> Result<Counts> {
    let program = build()?;
    progress::step("Counting", "instructions with callgrind");
    let base = instructions(valgrind, &program, None)?;
    let per_megabyte = CORPORA
        .iter()
        .map(|corpus| {
            let text = workspace::root().join(format!("tests/corpus/{corpus}.txt"));
            #[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
            let bytes = fs::metadata(text)?.len() as f64;
            let scan = instructions(valgrind, &program, Some(corpus))? - base;
            Ok(((*corpus).to_owned(), (scan / bytes * 10.0).round() / 10.0))
        })
        .collect::<Result<_>>()?;
    Ok(Counts {
        compiler: compiler()?,
        per_megabyte,
    })
}

/// Without link-time optimisation: the count differs little, and the build takes a fraction.
fn build() -> Result<PathBuf> {
    #[derive(Deserialize)]
    struct Message {
        executable: Option<PathBuf>,
    }
    let output = process::output(process::cargo().args([
        "build",
        "--package=prompt-dlp",
        "--profile=instructions",
        "--bench=instructions",
        "--message-format=json-render-diagnostics",
    ]))?;
    let messages = output
        .lines()
        .filter_map(|line| serde_json::from_str::<Message>(line).ok());
    messages
        .filter_map(|message| message.executable)
        .reduce(|_, last| last)
        .context("cargo built no program")
}

/// What callgrind counts in a run of the program.
fn instructions(valgrind: &Path, program: &Path, corpus: Option<&str>) -> Result<f64> {
    let report = tempfile::NamedTempFile::new()?;
    process::output(
        Command::new(valgrind)
            .args(["--quiet", "--tool=callgrind"])
            .arg(format!("--callgrind-out-file={}", report.path().display()))
            .arg(program)
            .args(corpus),
    )?;
    let report = fs::read_to_string(report.path())?;
    let total = report.lines().rev().find_map(|line| {
        let count = line
            .strip_prefix("totals: ")
            .or(line.strip_prefix("summary: "))?;
        count.trim().parse().ok()
    });
    total.context("callgrind reports no total")
}

fn compiler() -> Result<String> {
    let version = process::output(Command::new("rustc").arg("--version"))?;
    Ok(format!("{version}, {}", std::env::consts::ARCH))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(compiler: &str, prose: f64) -> Counts {
        Counts {
            compiler: compiler.to_owned(),
            per_megabyte: BTreeMap::from([("prose".to_owned(), prose)]),
        }
    }

    #[test]
    fn five_percent_more_of_the_same_compiler_are_too_many() {
        let baseline = counts("a", 100.0);
        assert!(compare(&counts("a", 104.9), &baseline).is_ok());
        assert!(compare(&counts("a", 105.1), &baseline).is_err());
        assert!(compare(&counts("a", 50.0), &baseline).is_ok());
        assert!(compare(&counts("b", 200.0), &baseline).is_ok());
    }

    #[test]
    fn a_text_without_a_baseline_fails() {
        let none = Counts {
            compiler: "a".to_owned(),
            per_megabyte: BTreeMap::new(),
        };
        assert!(compare(&counts("a", 1.0), &none).is_err());
    }
}
