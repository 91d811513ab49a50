//! `cargo xtask bench`: how fast, here and now. Only ratios within one run mean anything elsewhere.

mod chart;
mod corpora;
mod document;
mod extension;
mod native;
mod policy;
mod row;
mod script;
mod table;
mod worst;

use std::fs;

use anyhow::Result;
use clap::{Args, ValueEnum};
use serde::Serialize;
use tempfile::TempDir;

use self::row::Row;
use crate::build::{self, Part};
use crate::process;

/// Measure how fast the engine is, beside other engines.
///
/// Over prose and code of libraries that Cargo.lock pins, and a mix of both with things to find. Ours
/// and the peers of `benches/peers` take turns, in Node.js and in a page in Chromium; the peers,
/// Chromium and Hyperscan are installed if need be. How the extension does in a browser is
/// measured by its tests and read from `dist/browser-latency.json`.
#[derive(Args, Clone, Debug)]
pub(crate) struct Options {
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Seconds for each measurement, at least
    #[arg(long, default_value_t = 6.0)]
    seconds: f64,
    /// Measure only these
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Subject>,
    /// Write the result to docs/performance.md and draw docs/images/performance.svg too
    #[arg(long)]
    write: bool,
}

/// What can be measured by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Subject {
    /// The engine as WebAssembly, in Node.js
    Wasm,
    /// The same beside the peers
    Peers,
    /// In a page in Chromium, beside the peers; the extension
    Browser,
    /// The engine as native code, beside Hyperscan
    Native,
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

/// All that was measured.
#[derive(Debug, Serialize)]
struct Report {
    rows: Vec<Row>,
}

/// Measures and prints.
pub(crate) fn run(options: &Options) -> Result<()> {
    build::build(&[Part::Wasm])?;
    if process::again_in_release()? {
        return Ok(());
    }
    let report = measure(options)?;
    match options.format {
        Format::Table => anstream::print!("{}", table::plain(&report.rows)),
        Format::Json => anstream::println!("{}", serde_json::to_string_pretty(&report)?),
    }
    if options.write {
        document::write(&report.rows)?;
    }
    Ok(())
}

fn measure(options: &Options) -> Result<Report> {
    let measures = |subject| options.only.is_empty() || options.only.contains(&subject);
    let seconds = options.seconds;
    let corpora = corpora::make()?;
    let folder = TempDir::new()?;
    let texts = folder.path();
    for corpus in &corpora {
        fs::write(texts.join(corpus.name), &corpus.text)?;
    }
    let mut rows = Vec::new();
    let peers = measures(Subject::Peers);
    if peers || measures(Subject::Wasm) {
        rows.extend(script::in_node(texts, seconds, peers)?);
    }
    if measures(Subject::Browser) {
        rows.extend(script::in_chromium(texts, seconds)?);
    }
    if measures(Subject::Native) {
        rows.extend(native::rows(&corpora, texts, seconds)?);
    }
    if measures(Subject::Wasm) {
        rows.extend(script::alone(texts, seconds)?);
    }
    if measures(Subject::Browser) {
        rows.extend(extension::rows()?);
    }
    Ok(Report { rows })
}
