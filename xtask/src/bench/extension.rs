//! What an employee waits for: tests/browser/latency.spec.ts measures it in Chromium, and writes down
//! what is read here.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use super::row::{Goal, Row, quantile};
use crate::build::{self, Part};
use crate::toolchain::{browser::CHROMIUM, node};
use crate::{process, progress, workspace};

/// What tests/browser/latency.spec.ts writes: milliseconds, by what was done.
type Latency = BTreeMap<String, Vec<f64>>;

const FILE: &str = "browser-latency.json";

/// The rows of the extension, empty ones where nothing was measured.
pub(super) fn rows() -> Result<Vec<Row>> {
    measure()?;
    let path = build::dist(FILE);
    let latency: Latency = match fs::read_to_string(&path) {
        Ok(text) => serde_json::from_str(&text).with_context(|| format!("in dist/{FILE}"))?,
        Err(_) => Latency::new(),
    };
    let samples = |what: &str| latency.get(what).map(Vec::as_slice);
    let paste = |name: &str, what: &str, bare: &str, share: f64, goal: Goal| {
        let name = format!("extension: paste of {name}");
        match samples(what) {
            Some(taken) => Row::percentile(name, "ms", taken, share)
                .beside(samples(bare).and_then(|bare| quantile(bare, share))),
            None => absent(name),
        }
        .goal(goal)
    };
    let (small, bare) = ("10 kB", "10 kB, without the extension");
    let script = fs::metadata(build::dist("chromium/content.js"));
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
    let size = script.map(|script| script.len() as f64 / 1e3);
    Ok(vec![
        paste("10 kB, p50", small, bare, 0.5, Goal::AtMost(5.0, Some(3.0))),
        paste(
            "10 kB, p99",
            small,
            bare,
            0.99,
            Goal::AtMost(16.0, Some(8.0)),
        ),
        paste(
            "10 kB, worker just stopped, p95",
            "10 kB, worker just stopped",
            bare,
            0.95,
            Goal::AtMost(120.0, Some(60.0)),
        ),
        paste(
            "1 MB, p95",
            "1 MB",
            "1 MB, without the extension",
            0.95,
            Goal::AtMost(120.0, None),
        ),
        match samples("page load").zip(samples("page load, without the extension")) {
            Some((with, without)) => {
                let cost: Vec<f64> = with
                    .iter()
                    .zip(without)
                    .map(|(with, bare)| with - bare)
                    .collect();
                let hollow = samples("page load, with empty scripts")
                    .and_then(|taken| quantile(taken, 0.5))
                    .zip(quantile(without, 0.5));
                let row = Row::of(PAGE, "ms", &cost);
                match hollow {
                    Some((hollow, without)) => row.note(format!(
                        "{:.1} ms with the same manifest and empty scripts",
                        hollow - without
                    )),
                    None => row,
                }
            }
            None => absent(PAGE.to_owned()),
        }
        .goal(Goal::AtMost(1.0, None)),
        match samples("page load, content.js") {
            Some(taken) => Row::of(EVALUATION, "ms", taken),
            None => absent(EVALUATION.to_owned()),
        }
        .goal(Goal::AtMost(1.0, None)),
        match size {
            Ok(size) => Row::of(SCRIPT, "kB", &[size]),
            Err(_) => Row::missing(SCRIPT, "kB", "the extension is not built"),
        }
        .goal(Goal::AtMost(40.0, None)),
    ])
}

fn absent(name: String) -> Row {
    Row::missing(name, "ms", format!("dist/{FILE} does not have it"))
}

fn measure() -> Result<()> {
    build::build(&[Part::Wasm, Part::Extension])?;
    progress::step("Measuring", "pastes and page loads in Chromium");
    process::run(
        node::program("playwright")?
            .current_dir(workspace::root().join("tests/browser"))
            .args([
                "test",
                "latency.spec.ts",
                "--project=chromium",
                "--reporter=line",
            ])
            .env(CHROMIUM.variable, CHROMIUM.executable()?)
            .env("PROMPT_DLP_LATENCY", build::dist(FILE)),
    )
}

const PAGE: &str = "extension: what a page load takes longer";
const EVALUATION: &str = "extension: what the content script is at work in it";
const SCRIPT: &str = "extension: size of the content script";
