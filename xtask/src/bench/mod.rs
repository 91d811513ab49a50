//! `cargo xtask bench`: how fast, here and now. Only ratios within one run mean anything elsewhere.

mod browser;
mod corpora;

use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::{Args, ValueEnum};
use prompt_dlp::Engine;
use serde::{Deserialize, Serialize};
use tempfile::TempDir;

use self::corpora::Corpus;
use crate::build::{self, Part};
use crate::toolchain::node;
use crate::{process, progress};

/// Measure how fast the engine scans, natively and as WebAssembly in Node.js.
///
/// Over prose, code and a mix of both with things to find, made from this repository's own files.
/// Beside it stands the cost of copying the text into WebAssembly memory, which no engine in a
/// browser can avoid; `x copy` is how many copies' time a scan takes.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Options {
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Seconds to spend on each measurement, at least
    #[arg(long, default_value_t = 1.0)]
    seconds: f64,
    /// Measure the extension in Chromium instead: from the key to the pasted text, and page loads
    #[arg(long)]
    browser: bool,
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

/// All that is measured.
#[derive(Debug, Serialize)]
struct Report {
    startup: Startup,
    /// By corpus.
    throughput: BTreeMap<&'static str, Throughput>,
}

/// Until the engine is ready, in milliseconds.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Startup {
    native: f64,
    /// Compiling and instantiating the module.
    wasm_module: f64,
    /// Making the engine from the default policy.
    wasm_engine: f64,
}

/// In megabytes (10^6 bytes of UTF-8) a second.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Throughput {
    bytes: usize,
    findings: usize,
    native: f64,
    wasm: f64,
    copy: f64,
    /// Time of a scan in WebAssembly over that of a copy.
    wasm_over_copy: f64,
    /// Time of a scan in WebAssembly over that of a native one.
    wasm_over_native: f64,
}

/// What wasm.mjs measures; seconds.
#[derive(Debug, Deserialize)]
struct InNode {
    module: f64,
    engine: f64,
    /// By corpus: one scan, one copy.
    corpora: BTreeMap<String, (f64, f64)>,
}

/// Measures and prints.
pub(crate) fn run(options: Options) -> Result<()> {
    if options.browser {
        return browser::run();
    }
    build::build(&[Part::Wasm])?;
    if process::again_in_release()? {
        return Ok(());
    }
    let report = measure(options.seconds)?;
    if options.format == Format::Json {
        anstream::println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print(&report);
    }
    Ok(())
}

fn measure(seconds: f64) -> Result<Report> {
    let corpora = corpora::make()?;
    let folder = TempDir::new()?;
    for corpus in &corpora {
        fs::write(folder.path().join(corpus.name), &corpus.text)?;
    }
    progress::step("Measuring", "WebAssembly in Node.js");
    let in_node: InNode = serde_json::from_str(&process::output(
        node::node()?
            .arg("xtask/src/bench/wasm.mjs")
            .arg(seconds.to_string())
            .arg(folder.path()),
    )?)?;
    progress::step("Measuring", "native code");
    let start = Instant::now();
    let engine = Engine::built_in()?;
    let native = start.elapsed().as_secs_f64();
    let throughput = corpora
        .iter()
        .map(|corpus| Ok((corpus.name, throughput(&engine, corpus, &in_node, seconds)?)))
        .collect::<Result<_>>()?;
    Ok(Report {
        startup: Startup {
            native: native * 1e3,
            wasm_module: in_node.module * 1e3,
            wasm_engine: in_node.engine * 1e3,
        },
        throughput,
    })
}

fn throughput(
    engine: &Engine,
    corpus: &Corpus,
    in_node: &InNode,
    seconds: f64,
) -> Result<Throughput> {
    let findings = engine.scan(&corpus.text)?.len();
    let native = best(seconds, || black_box(engine.scan(black_box(&corpus.text))));
    let (wasm, copy) = in_node
        .corpora
        .get(corpus.name)
        .copied()
        .unwrap_or_default();
    #[expect(
        clippy::cast_precision_loss,
        reason = "a corpus is far below 2^52 bytes"
    )]
    let megabytes = corpus.text.len() as f64 / 1e6;
    Ok(Throughput {
        bytes: corpus.text.len(),
        findings,
        native: megabytes / native,
        wasm: megabytes / wasm,
        copy: megabytes / copy,
        wasm_over_copy: wasm / copy,
        wasm_over_native: wasm / native,
    })
}

/// Seconds that `work` takes at best, repeated for `seconds`: what disturbs a run only slows it.
fn best<T>(seconds: f64, mut work: impl FnMut() -> T) -> f64 {
    let start = Instant::now();
    let mut best = Duration::MAX;
    loop {
        let begin = Instant::now();
        black_box(work());
        best = best.min(begin.elapsed());
        if start.elapsed().as_secs_f64() > seconds {
            return best.as_secs_f64();
        }
    }
}

fn print(report: &Report) {
    anstream::println!(
        "{:8}{:>9}{:>10}{:>14}{:>12}{:>12}{:>9}{:>10}",
        "corpus",
        "kB",
        "findings",
        "native MB/s",
        "wasm MB/s",
        "copy MB/s",
        "x copy",
        "x native"
    );
    for (name, throughput) in &report.throughput {
        anstream::println!(
            "{name:8}{:>9}{:>10}{:>14.1}{:>12.1}{:>12.0}{:>9.1}{:>10.2}",
            throughput.bytes / 1000,
            throughput.findings,
            throughput.native,
            throughput.wasm,
            throughput.copy,
            throughput.wasm_over_copy,
            throughput.wasm_over_native
        );
    }
    let startup = &report.startup;
    anstream::println!(
        "ready after: native {:.1} ms; wasm {:.1} ms for the module, {:.1} ms for the engine",
        startup.native,
        startup.wasm_module,
        startup.wasm_engine
    );
}
