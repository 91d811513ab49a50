//! What an employee waits for: tests/browser/latency.spec.ts measures it in Chromium, and writes down
//! what is read here.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use super::row::{Goal, Row, median};
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
    let paste = |name: &str, what: &str, share: f64, goal: Goal| {
        let row = match latency.get(what) {
            Some(samples) => Row::percentile(name, "ms", samples, share),
            None => Row::missing(name, "ms", format!("dist/{FILE} does not have it")),
        };
        row.goal(goal)
    };
    let small = "10 kB";
    let load = |what: &str| latency.get(what).and_then(|samples| median(samples));
    let page = load("page load").zip(load("page load, without the extension"));
    let cost = page.map(|(with, without)| with - without);
    let script = fs::metadata(build::dist("chromium/content.js"));
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
    let size = script.map(|script| script.len() as f64 / 1e3);
    Ok(vec![
        paste(
            "extension: paste of 10 kB, p50",
            small,
            0.5,
            Goal::AtMost(5.0, Some(3.0)),
        ),
        paste(
            "extension: paste of 10 kB, p99",
            small,
            0.99,
            Goal::AtMost(16.0, Some(8.0)),
        ),
        paste(
            "extension: paste of 10 kB, worker just stopped, p95",
            "10 kB, worker just stopped",
            0.95,
            Goal::AtMost(120.0, Some(60.0)),
        ),
        paste(
            "extension: paste of 1 MB, p95",
            "1 MB",
            0.95,
            Goal::AtMost(120.0, None),
        ),
        match cost {
            Some(cost) => Row::of(PAGE, "ms", &[cost]),
            None => Row::missing(PAGE, "ms", format!("dist/{FILE} does not have it")),
        }
        .goal(Goal::AtMost(1.0, None)),
        match size {
            Ok(size) => Row::of(SCRIPT, "kB", &[size]),
            Err(_) => Row::missing(SCRIPT, "kB", "the extension is not built"),
        }
        .goal(Goal::AtMost(40.0, None)),
    ])
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

const PAGE: &str = "extension: what a page load costs";
const SCRIPT: &str = "extension: size of the content script";
