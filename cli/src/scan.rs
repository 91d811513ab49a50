//! `prompt-dlp scan`

use std::io::{self, BufWriter, IsTerminal as _, Write};

use anyhow::Result;
use clap::{Args, ValueEnum};
use prompt_dlp::Engine;
use prompt_dlp::scan::finding::Finding;
use prompt_dlp::scan::record_set::{RecordSet, record_sets};
use prompt_dlp::text::span::{Utf8, Utf16, Utf16Cursor};
use serde::Serialize;

use crate::input::Input;
use crate::{Outcome, complain, explain, jsonl, progress, render};

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

    /// Say in sentences how each finding's confidence came about, and what its format follows
    #[arg(long)]
    explain: bool,

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
        None => Engine::built_in(),
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
pub(crate) enum Found {
    Utf8(Report<Utf8>),
    Utf16(Report<Utf16>),
}

/// What was found in one text.
#[derive(Serialize)]
#[serde(rename_all = "camelCase", bound = "")]
pub(crate) struct Report<U> {
    findings: Vec<Finding<U>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    record_sets: Vec<RecordSet<U>>,
}

impl<U> Report<U> {
    const fn is_empty(&self) -> bool {
        self.findings.is_empty() && self.record_sets.is_empty()
    }
}

impl Found {
    pub(crate) const fn is_empty(&self) -> bool {
        match self {
            Self::Utf8(report) => report.is_empty(),
            Self::Utf16(report) => report.is_empty(),
        }
    }
}

impl Scanner<'_> {
    /// What has at least the confidence asked for, for programs.
    pub(crate) fn scan(&self, text: &str) -> Result<Found> {
        let report = self.report(text, 0)?;
        Ok(match self.arguments.offsets {
            Offsets::Utf8 => Found::Utf8(report),
            Offsets::Utf16 => {
                let mut cursor = Utf16Cursor::new(text);
                let findings = report.findings.into_iter();
                let findings = findings.map(|finding| finding.in_utf16(&mut cursor));
                let findings = findings.collect();
                let mut cursor = Utf16Cursor::new(text);
                let sets = report.record_sets.into_iter();
                Found::Utf16(Report {
                    findings,
                    record_sets: sets.map(|set| set.in_utf16(&mut cursor)).collect(),
                })
            }
        })
    }

    fn report(&self, text: &str, default: u8) -> Result<Report<Utf8>> {
        let least = self.arguments.min_confidence.unwrap_or(default);
        let mut findings = self.engine.scan(text)?;
        let mut sets = record_sets(text, &findings);
        findings.retain(|finding| finding.confidence >= least);
        sets.retain(|set| set.confidence >= least);
        Ok(Report {
            findings,
            record_sets: sets,
        })
    }

    fn print_for_people(&self) -> Result<Outcome> {
        let mut summary = render::Summary::default();
        let mut failed = false;
        for input in &self.arguments.inputs {
            let scanned = input.text().and_then(|text| {
                let report = self.report(&text, 50)?;
                Ok((text, report))
            });
            match scanned {
                Ok((text, report)) => self.bar.suspend(|| -> Result<()> {
                    let mut out = BufWriter::new(anstream::stdout().lock());
                    let why = if self.arguments.explain {
                        explain::in_sentences
                    } else {
                        render::in_brief
                    };
                    render::findings(&mut out, input, &text, &report.findings, why)?;
                    render::record_sets(&mut out, input, &text, &report.record_sets)?;
                    summary.add(&report.findings, &report.record_sets);
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
            Error(String),
            #[serde(untagged)]
            Found(Found),
        }
        let (mut failed, mut found) = (false, false);
        for (index, input) in self.arguments.inputs.iter().enumerate() {
            out.write_all(if index == 0 { b"[" } else { b",\n" })?;
            let result = match input.text().and_then(|text| self.scan(&text)) {
                Ok(report) => {
                    found |= !report.is_empty();
                    FileResult::Found(report)
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
