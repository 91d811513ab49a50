//! The engine as native code, beside a library that does nothing but search for many patterns.

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::Result;
use prompt_dlp::Engine;
use prompt_dlp::detectors::catalogue;
use prompt_dlp::scan::detector::Trigger;
use serde::Deserialize;

use super::corpora::Corpus;
use super::row::{Goal, Row};
use crate::toolchain::hyperscan;
use crate::{process, progress};

/// What benches/hyperscan/scan.c prints.
#[derive(Deserialize)]
struct Searched {
    version: String,
    /// Patterns, and those of them that it can search for.
    offered: usize,
    taken: usize,
    /// By text: megabytes a second in each run.
    rates: Vec<Vec<f64>>,
}

/// Ours, and ours against Hyperscan or Vectorscan.
pub(super) fn rows(corpora: &[Corpus], texts: &Path, seconds: f64) -> Result<Vec<Row>> {
    progress::step("Measuring", "native code");
    let engine = Engine::built_in();
    let ours = corpora
        .iter()
        .map(|corpus| rates(&engine, &corpus.text, seconds))
        .collect::<Result<Vec<_>>>()?;
    let goal = Goal::AtLeast(0.5, Some(1.0));
    let searched = search(corpora, texts, seconds);
    let rows = corpora.iter().zip(&ours).enumerate();
    Ok(rows
        .map(|(index, (corpus, ours))| {
            let name = format!("native: against Hyperscan, {}", corpus.name);
            match &searched {
                Ok(Searched {
                    version,
                    offered,
                    taken,
                    rates,
                }) => {
                    let theirs = rates.get(index).map_or(&[][..], Vec::as_slice);
                    Row::against(name, "MB/s", ours, theirs).note(format!(
                        "Hyperscan {version}, {taken} of {offered} patterns, no checks"
                    ))
                }
                Err(error) => Row {
                    ours: Row::of("", "", ours).ours,
                    ..Row::missing(name, "MB/s", format!("{error:#}"))
                },
            }
            .goal_of_ratio(goal)
        })
        .collect())
}

/// Megabytes a second, in each run.
fn rates(engine: &Engine, text: &str, seconds: f64) -> Result<Vec<f64>> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a corpus is far below 2^52 bytes"
    )]
    let megabytes = text.len() as f64 / 1e6;
    engine.scan(text)?;
    let mut rates = Vec::new();
    let start = Instant::now();
    while rates.len() < 3 || start.elapsed().as_secs_f64() < seconds {
        let begin = Instant::now();
        black_box(engine.scan(black_box(text))?);
        rates.push(megabytes / begin.elapsed().as_secs_f64());
    }
    Ok(rates)
}

fn search(corpora: &[Corpus], texts: &Path, seconds: f64) -> Result<Searched> {
    let scanner = hyperscan::scanner()?;
    progress::step("Measuring", "the same patterns with Hyperscan");
    let patterns = tempfile::NamedTempFile::new()?;
    fs::write(patterns.path(), all_patterns())?;
    let output = process::output(
        Command::new(scanner)
            .arg(patterns.path())
            .arg(seconds.to_string())
            .args(corpora.iter().map(|corpus| texts.join(corpus.name))),
    )?;
    Ok(serde_json::from_str(&output)?)
}

/// The patterns of all detectors as scan.c reads them. It knows no groups for a part that is Unicode:
/// the whole pattern is then.
fn all_patterns() -> String {
    let mut all = String::new();
    for detector in catalogue() {
        if matches!(detector.trigger, Trigger::Entity(_)) {
            continue;
        }
        let plain = detector.pattern.replace("(?u:", "(?:");
        if plain != detector.pattern || !plain.is_ascii() {
            all.push('\u{1}');
        }
        all.push_str(&plain);
        all.push('\0');
    }
    all
}
