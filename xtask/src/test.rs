//! `cargo xtask test`: everything that can be said of the code by running it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use prompt_dlp::detectors::DetectorInfo;
use serde::Deserialize;

use crate::build::{self, Part};
use crate::toolchain::{browser, node, python};
use crate::{instructions, process, progress, workspace};

/// Run the tests: Rust, the engine as WebAssembly in Node.js, the extension in real browsers; count
/// the instructions of a scan.
///
/// The last line is the sum of all: `N passed, N failed`.
#[derive(Args, Clone, Debug)]
pub(crate) struct Options {
    /// Run only these; without it, all but `applications` and `soak`
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Suite>,

    /// Write what the editors and applications showed to docs/compatibility.md instead of comparing it
    #[arg(long)]
    update: bool,
}

/// Tests that run together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Suite {
    /// Unit, property and integration tests of all Rust packages
    Rust,
    /// The engine as WebAssembly, in Node.js
    Wasm,
    /// The extension in Chromium and Firefox, the demo page
    Browser,
    /// The extension in chat applications as they are, with their back ends, and before an HTTP/3
    /// server, in both browsers
    Applications,
    /// The extension in hundreds of tabs, for minutes
    Soak,
    /// The instructions of a scan, where valgrind is here or can be installed
    Instructions,
}

/// How many tabs a soak opens. Each takes some 30 MB.
const TABS: &str = "200";

/// How many tests passed, failed, and did not run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Runs the suites; an error if any test failed. One suite's failure does not keep the others from running.
pub(crate) fn run(options: &Options) -> Result<()> {
    let suites: &[Suite] = if options.only.is_empty() {
        &[
            Suite::Rust,
            Suite::Wasm,
            Suite::Browser,
            Suite::Instructions,
        ]
    } else {
        &options.only
    };
    let mut total = Tally::default();
    for suite in suites {
        total += suite.run(options.update).unwrap_or_else(|error| {
            progress::error(&error.context("a suite could not run; counted as one failed test"));
            Tally {
                failed: 1,
                ..Tally::default()
            }
        });
    }
    if total.skipped > 0 {
        progress::note(format!(
            "{} tests did not run here; their output says why",
            total.skipped
        ));
    }
    anstream::println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed > 0 {
        bail!("tests failed");
    }
    Ok(())
}

impl Suite {
    fn run(self, update: bool) -> Result<Tally> {
        match self {
            Self::Rust => rust(),
            Self::Wasm => wasm(),
            Self::Browser => {
                progress::step("Testing", "the extension, in Chromium and Firefox");
                in_browsers("browser-tests", &mut playwright(update)?)
            }
            Self::Applications => {
                let python = python::with_applications()?;
                progress::step("Testing", "the extension in chat applications");
                in_browsers(
                    "application-tests",
                    playwright(update)?
                        .args(["applications.spec.ts", "webtransport.spec.ts"])
                        .env("PROMPT_DLP_APPLICATIONS", python),
                )
            }
            Self::Soak => {
                progress::step("Testing", "the extension in hundreds of tabs");
                in_browsers(
                    "soak-tests",
                    playwright(false)?
                        .args(["soak.spec.ts", "--project=chromium"])
                        .env("PROMPT_DLP_SOAK", TABS),
                )
            }
            Self::Instructions => counted(),
        }
    }
}

fn rust() -> Result<Tally> {
    progress::step("Testing", "all Rust packages");
    count(
        process::cargo().args(["test", "--workspace", "--no-fail-fast"]),
        cargo_summary,
    )
}

fn wasm() -> Result<Tally> {
    build::build(&[Part::Wasm])?;
    progress::step("Testing", "the engine as WebAssembly, in Node.js");
    let folder = workspace::root().join("tests/wasm");
    let mut files = fs::read_dir(&folder)
        .with_context(|| format!("cannot read {}", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<PathBuf>>>()?;
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    let examples = tempfile::NamedTempFile::new()?;
    serde_json::to_writer(&examples, &DetectorInfo::all())?;
    count(
        node::node()?
            .env("PROMPT_DLP_EXAMPLES", examples.path())
            .args(["--test", "--test-reporter=spec"])
            .args(files),
        node_summary,
    )
}

/// Playwright, with all that its tests need.
fn playwright(update: bool) -> Result<Command> {
    let mut command = node::program("playwright")?;
    for browser in [&browser::CHROMIUM, &browser::FIREFOX] {
        command.env(browser.variable, browser.executable()?);
    }
    build::build(&[Part::Extension, Part::Www])?;
    command
        .current_dir(workspace::root().join("tests/browser"))
        .args(["test", "--reporter=list,json,./compatibility.ts"]);
    if update {
        command.env("PROMPT_DLP_UPDATE", "1");
    }
    Ok(command)
}

fn in_browsers(name: &str, playwright: &mut Command) -> Result<Tally> {
    let report = build::dist(&format!("{name}.json"));
    let status = playwright
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        .status()?;
    let tally = fs::read_to_string(&report)
        .context("Playwright wrote no report")
        .and_then(|text| playwright_summary(&text))?;
    if !status.success() && tally.failed == 0 {
        bail!("Playwright failed: {status}");
    }
    Ok(tally)
}

fn counted() -> Result<Tally> {
    let mut tally = Tally::default();
    if instructions::possible() {
        instructions::run(instructions::Options::default())?;
        tally.passed = 1;
    } else {
        progress::note("no instructions are counted: there is no valgrind");
        tally.skipped = 1;
    }
    Ok(tally)
}

/// Runs `command`, shows what it writes to standard output, and adds up the summaries in it.
fn count(command: &mut Command, summary: fn(&str) -> Option<Tally>) -> Result<Tally> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{}`", process::line(command)))?;
    let output = child.stdout.take().context("the output is piped")?;
    let mut total = Tally::default();
    for line in BufReader::new(output).lines() {
        let line = line?;
        anstream::println!("{line}");
        total += summary(&line).unwrap_or_default();
    }
    let status = child.wait()?;
    if !status.success() && total.failed == 0 {
        bail!("`{}` failed: {status}", process::line(command));
    }
    Ok(total)
}

/// `test result: ok. 5 passed; 0 failed; …`
fn cargo_summary(line: &str) -> Option<Tally> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let number = |label| {
        counts
            .split("; ")
            .find_map(|part| part.strip_suffix(label)?.trim().parse().ok())
    };
    Some(Tally {
        passed: number("passed")?,
        failed: number("failed")?,
        skipped: number("ignored")?,
    })
}

/// `ℹ pass 5`, `ℹ fail 0` and `ℹ skipped 0`, each on its own line.
fn node_summary(line: &str) -> Option<Tally> {
    let (label, number) = line.strip_prefix("ℹ ")?.split_once(' ')?;
    let number = number.parse().ok()?;
    let mut tally = Tally::default();
    match label {
        "pass" => tally.passed = number,
        "fail" => tally.failed = number,
        "skipped" => tally.skipped = number,
        _ => return None,
    }
    Some(tally)
}

/// The `stats` of Playwright's JSON report. A flaky test failed once: it counts as failed.
fn playwright_summary(report: &str) -> Result<Tally> {
    #[derive(Deserialize)]
    struct Report {
        stats: Stats,
    }
    #[derive(Deserialize)]
    struct Stats {
        expected: u64,
        unexpected: u64,
        flaky: u64,
        skipped: u64,
    }
    let Report { stats } = serde_json::from_str(report)?;
    Ok(Tally {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_summary_of_cargo_test() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s";
        assert_eq!(
            cargo_summary(line),
            Some(Tally {
                passed: 12,
                failed: 3,
                skipped: 1
            })
        );
        assert_eq!(cargo_summary("test tests::a ... ok"), None);
    }

    #[test]
    fn reads_the_summary_of_node() {
        assert_eq!(node_summary("ℹ pass 4").map(|tally| tally.passed), Some(4));
        assert_eq!(node_summary("ℹ fail 2").map(|tally| tally.failed), Some(2));
        assert_eq!(node_summary("ℹ duration_ms 54.2"), None);
    }

    #[test]
    fn counts_a_flaky_browser_test_as_failed() {
        let report = r#"{"stats":{"expected":7,"unexpected":1,"flaky":1,"skipped":4}}"#;
        assert_eq!(
            playwright_summary(report).expect("a valid report"),
            Tally {
                passed: 7,
                failed: 2,
                skipped: 4
            }
        );
    }
}
