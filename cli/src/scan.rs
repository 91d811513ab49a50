//! `prompt-dlp scan`

use std::io::{self, BufWriter, IsTerminal as _, Write};

use anyhow::Result;
use clap::{Args, ValueEnum};
use prompt_dlp::Engine;
use prompt_dlp::scan::finding::Finding;
use prompt_dlp::text::span::{Utf8, Utf16Cursor};
use serde::Serialize;

use crate::input::Input;
use crate::{Outcome, complain, jsonl, progress, render};

/// Find sensitive data in text
///
/// Every file is read whole as UTF-8. Exit code 0: nothing found, 1: something found, 2: something
/// could not be read.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Files to scan; `-` or none is standard input
    #[arg(value_name = "FILE", default_value = "-")]
    inputs: Vec<Input>,

    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,

    /// What the files are: text, or JSON Lines `{"id":…,"text":…}`, answered line by line with
    /// `{"id":…,"findings":[…]}`
    #[arg(long, value_enum, default_value_t = InputFormat::Text)]
    input_format: InputFormat,

    /// Policy whose detectors and dictionaries are used; default: the built-in one
    #[arg(long, value_name = "FILE")]
    policy: Option<Input>,

    /// Least confidence that is reported, 0–100 or low, medium, high; default: medium for people,
    /// everything in JSON
    #[arg(long, value_name = "CONFIDENCE", value_parser = confidence)]
    min_confidence: Option<u8>,

    /// Unit of the offsets in JSON
    #[arg(long, value_enum, default_value_t = Offsets::Utf16)]
    pub(crate) offsets: Offsets,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Places, excerpts and reasons
    Human,
    /// One array, an object for each file
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum InputFormat {
    Text,
    Jsonl,
}

/// Unit of offsets.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Offsets {
    /// UTF-16 code units, as JavaScript counts
    Utf16,
    /// Bytes
    Utf8,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let engine = match &arguments.policy {
        Some(policy) => crate::policy::compile(policy)?,
        None => Engine::built_in()?,
    };
    let total = arguments.inputs.iter().map(Input::len).sum();
    let bar = progress::bar(total);
    let scanner = Scanner {
        engine,
        arguments,
        bar,
    };
    let outcome = match (arguments.input_format, arguments.format) {
        (InputFormat::Jsonl, _) => {
            if io::stdout().is_terminal() {
                scanner
                    .bar
                    .set_draw_target(indicatif::ProgressDrawTarget::hidden());
            }
            let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
            let outcome = jsonl::scan(&scanner, &arguments.inputs, &mut out)?;
            out.flush()?;
            outcome
        }
        (InputFormat::Text, Format::Json) => {
            let mut out = BufWriter::new(io::stdout().lock());
            let outcome = scanner.print_json(&mut out)?;
            out.flush()?;
            outcome
        }
        (InputFormat::Text, Format::Human) => scanner.print_for_people()?,
    };
    scanner.bar.finish_and_clear();
    Ok(outcome)
}

/// An engine and what to report of its findings.
pub(crate) struct Scanner<'a> {
    engine: Engine,
    pub(crate) arguments: &'a Arguments,
    pub(crate) bar: indicatif::ProgressBar,
}

/// What was found, in the unit asked for.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Findings {
    Utf8(Vec<Finding<Utf8>>),
    Utf16(Vec<Finding<prompt_dlp::text::span::Utf16>>),
}

impl Findings {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Utf8(findings) => findings.is_empty(),
            Self::Utf16(findings) => findings.is_empty(),
        }
    }
}

impl Scanner<'_> {
    /// Findings of at least the confidence asked for, for programs.
    pub(crate) fn scan(&self, text: &str) -> Result<Findings> {
        let findings = self.findings(text, 0)?;
        Ok(match self.arguments.offsets {
            Offsets::Utf8 => Findings::Utf8(findings),
            Offsets::Utf16 => {
                let mut cursor = Utf16Cursor::new(text);
                let in_utf16 = |finding: Finding<Utf8>| finding.in_utf16(&mut cursor);
                Findings::Utf16(findings.into_iter().map(in_utf16).collect())
            }
        })
    }

    fn findings(&self, text: &str, default: u8) -> Result<Vec<Finding<Utf8>>> {
        let least = self.arguments.min_confidence.unwrap_or(default);
        let mut findings = self.engine.scan(text)?;
        findings.retain(|finding| finding.confidence >= least);
        Ok(findings)
    }

    fn print_for_people(&self) -> Result<Outcome> {
        let mut summary = render::Summary::default();
        let mut failed = false;
        for input in &self.arguments.inputs {
            let scanned = input.text().and_then(|text| {
                let findings = self.findings(&text, 50)?;
                Ok((text, findings))
            });
            match scanned {
                Ok((text, findings)) => self.bar.suspend(|| -> Result<()> {
                    let mut out = BufWriter::new(anstream::stdout().lock());
                    render::findings(&mut out, input, &text, &findings)?;
                    summary.add(&findings);
                    out.flush()?;
                    Ok(())
                })?,
                Err(error) => {
                    failed = true;
                    self.bar.suspend(|| complain(format_args!("{error:#}")));
                }
            }
            self.bar.inc(input.len());
        }
        self.bar.finish_and_clear();
        writeln!(anstream::stdout(), "{summary}")?;
        Ok(outcome(failed, summary.found()))
    }

    fn print_json(&self, out: &mut impl Write) -> Result<Outcome> {
        #[derive(Serialize)]
        struct File<'a> {
            file: String,
            #[serde(flatten)]
            result: &'a FileResult,
        }
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        enum FileResult {
            Findings(Findings),
            Error(String),
        }
        let (mut failed, mut found) = (false, false);
        for (index, input) in self.arguments.inputs.iter().enumerate() {
            out.write_all(if index == 0 { b"[" } else { b",\n" })?;
            let result = match input.text().and_then(|text| self.scan(&text)) {
                Ok(findings) => {
                    found |= !findings.is_empty();
                    FileResult::Findings(findings)
                }
                Err(error) => {
                    failed = true;
                    complain(format_args!("{error:#}"));
                    FileResult::Error(format!("{error:#}"))
                }
            };
            let file = match input {
                Input::Stdin => "-".to_owned(),
                Input::File(path) => path.display().to_string(),
            };
            serde_json::to_writer(
                &mut *out,
                &File {
                    file,
                    result: &result,
                },
            )?;
            self.bar.inc(input.len());
        }
        out.write_all(b"]\n")?;
        Ok(outcome(failed, found))
    }
}

/// The exit code of a scan: an error weighs more than a finding, for it may hide one.
pub(crate) const fn outcome(failed: bool, found: bool) -> Outcome {
    match (failed, found) {
        (true, _) => Outcome::Failed,
        (_, true) => Outcome::Found,
        _ => Outcome::Clean,
    }
}

fn confidence(argument: &str) -> Result<u8, String> {
    match argument {
        "low" => Ok(1),
        "medium" => Ok(50),
        "high" => Ok(80),
        number => number
            .parse()
            .ok()
            .filter(|confidence| *confidence <= 100)
            .ok_or_else(|| "not a number from 0 to 100, and not low, medium or high".to_owned()),
    }
}
