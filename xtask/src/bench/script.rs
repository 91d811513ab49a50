//! The engine in WebAssembly, beside its peers and by itself, in Node.js and in a page in Chromium.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::row::{Goal, Row, median};
use super::{corpora, policy, worst};
use crate::toolchain::{browser::CHROMIUM, node};
use crate::{process, progress, wasm, workspace};

/// Starts of the engine, each in a process of its own.
const STARTS: usize = 9;

/// What benches/peers/node.mjs and its twin for Chromium measure.
#[derive(Debug, Deserialize)]
struct Alternated {
    /// By corpus, then by engine: megabytes a second in each round.
    rates: BTreeMap<String, BTreeMap<String, Vec<f64>>>,
    /// Peers that do not run here, and why.
    missing: BTreeMap<String, String>,
    /// Milliseconds until the engine was ready.
    #[serde(default)]
    ready: Option<f64>,
}

/// Ours and, if asked, the peers in turns, in Node.js.
pub(super) fn in_node(texts: &Path, seconds: f64, peers: bool) -> Result<Vec<Row>> {
    let mut command = node::node()?;
    if peers {
        node::packages_of("benches/peers")?;
    }
    progress::step("Measuring", "in Node.js");
    command.arg("benches/peers/node.mjs");
    command.arg(seconds.to_string()).arg(texts);
    if !peers {
        command.arg("--alone");
    }
    let measured: Alternated = serde_json::from_str(&process::output(&mut command)?)?;
    Ok(measured.rows("Node.js"))
}

/// The same in Chromium.
pub(super) fn in_chromium(texts: &Path, seconds: f64) -> Result<Vec<Row>> {
    let chromium = CHROMIUM.executable()?;
    node::packages_of("benches/peers")?;
    progress::step("Measuring", "in a page in Chromium");
    let measured: Alternated = serde_json::from_str(&process::output(
        node::node()?
            .arg("benches/peers/chromium.mjs")
            .arg(seconds.to_string())
            .arg(texts)
            .arg(chromium),
    )?)?;
    let mut rows = measured.rows("Chromium");
    let ready = measured.ready.into_iter().collect::<Vec<_>>();
    rows.push(Row::of("Chromium: engine ready from cold", "ms", &ready).goal(READY));
    Ok(rows)
}

const READY: Goal = Goal::AtMost(25.0, Some(8.0));

impl Alternated {
    fn rows(&self, place: &str) -> Vec<Row> {
        let mut rows = Vec::new();
        for corpus in corpora::NAMES {
            let Some(rates) = self.rates.get(corpus) else {
                continue;
            };
            let ours = rates.get("ours").map_or(&[][..], Vec::as_slice);
            let goal = match corpus {
                "mixed" => Goal::AtLeast(100.0, Some(200.0)),
                _ => Goal::AtLeast(150.0, Some(300.0)),
            };
            rows.push(Row::of(format!("{place}: throughput, {corpus}"), "MB/s", ours).goal(goal));
            let against = |peer: &str, name: &str| {
                let theirs = rates.get(name).map_or(&[][..], Vec::as_slice);
                let name = format!("{place}: against {peer}, {corpus}");
                Row::against(name, "MB/s", ours, theirs)
            };
            let peers = || {
                rates
                    .keys()
                    .filter(|name| !["ours", "copy"].contains(&name.as_str()))
            };
            let speed = |name: &&String| rates.get(*name).and_then(|rates| median(rates));
            let fastest = peers().max_by(|a, b| {
                speed(a)
                    .partial_cmp(&speed(b))
                    .unwrap_or(std::cmp::Ordering::Equal)
            });
            if let Some(name) = fastest {
                let row = against("the fastest peer", name).note(name.as_str());
                rows.push(row.goal(Goal::AtLeast(1.5, Some(3.0))));
            }
            for name in peers() {
                let row = against(name, name);
                rows.push(match name.as_str() {
                    "@arcjet/redact" => row.goal(Goal::AtLeast(20.0, Some(40.0))),
                    _ => row,
                });
            }
            rows.push(against("copying", "copy").goal(Goal::AtLeast(0.1, Some(0.25))));
        }
        for (name, why) in &self.missing {
            rows.push(Row::missing(
                format!("{place}: against {name}"),
                "MB/s",
                why,
            ));
        }
        rows
    }
}

/// What there is to say of the module alone.
pub(super) fn alone(texts: &Path, seconds: f64) -> Result<Vec<Row>> {
    progress::step("Measuring", "the module by itself, in Node.js");
    let text = |name| texts.join(name).to_string_lossy().into_owned();
    let (prose, mixed, seconds) = (text("prose"), text("mixed"), seconds.to_string());
    let files = tempfile::TempDir::new()?;
    let write = |name: &str, content: String| -> Result<String> {
        let path = files.path().join(name);
        fs::write(&path, content)?;
        Ok(path.to_string_lossy().into_owned())
    };
    let policy = write("policy.json", policy::large()?)?;
    let units = write("units.jsonl", worst::units()?)?;

    let ready = (0..STARTS)
        .map(|_| run(&["ready"]))
        .collect::<Result<Vec<f64>>>()?;
    let memory: f64 = run(&["memory", &mixed])?;
    let Policy { ready: own, rates } = run(&["policy", &policy, &prose, &seconds])?;
    let growth: Vec<(f64, f64)> = run(&["growth", &mixed])?;
    let keystrokes: Vec<f64> = run(&["keystroke", &mixed, &seconds])?;
    let worst: Worst = run(&["worst", &units])?;
    let module = fs::read(workspace::root().join("pkg/prompt_dlp_bg.wasm"))?;
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
    let packed = wasm::packed_size(&module)? as f64 / 1e3;
    Ok(vec![
        Row::of(
            "cost as text grows, 1 kB to 50 MB: slope",
            "of 1",
            &[slope(&growth)],
        )
        .goal(Goal::AtMost(1.1, None))
        .note(sizes(&growth)),
        Row::of("worst case", "MB/s", &worst.rates)
            .goal(Goal::AtLeast(20.0, Some(50.0)))
            .note(worst.detector),
        Row::of("Node.js: engine ready from cold", "ms", &ready).goal(READY),
        Row::of("1,000 detectors and 100,000 terms: ready", "ms", &[own])
            .goal(Goal::AtMost(300.0, None)),
        Row::of("1,000 detectors and 100,000 terms: scan", "MB/s", &rates)
            .goal(Goal::AtLeast(60.0, None)),
        Row::of("WebAssembly, gzip -9", "kB", &[packed]).goal(Goal::AtMost(700.0, Some(400.0))),
        Row::of("memory after a scan of 10 MB", "MB", &[memory / 1e6])
            .goal(Goal::AtMost(64.0, Some(32.0))),
        Row::of("keystroke in a document of 100 kB", "ms", &keystrokes)
            .goal(Goal::AtMost(0.5, Some(0.1)))
            .note("one edit, from the call to the marks"),
    ])
}

#[derive(Deserialize)]
struct Policy {
    ready: f64,
    rates: Vec<f64>,
}

#[derive(Deserialize)]
struct Worst {
    detector: String,
    rates: Vec<f64>,
}

fn run<T: DeserializeOwned>(arguments: &[&str]) -> Result<T> {
    let output = process::output(
        node::node()?
            .arg("xtask/src/bench/wasm.mjs")
            .args(arguments),
    )?;
    serde_json::from_str(&output).with_context(|| format!("wasm.mjs {arguments:?} says {output}"))
}

/// The slope of the line through the logarithms of sizes and times, by least squares: 1 where time
/// grows as the text does.
fn slope(points: &[(f64, f64)]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "there are six")]
    let count = points.len() as f64;
    let sums = points
        .iter()
        .fold((0.0, 0.0, 0.0, 0.0), |(x, y, xx, xy), (size, time)| {
            let (a, b) = (size.ln(), time.ln());
            (x + a, y + b, xx + a * a, xy + a * b)
        });
    let (x, y, xx, xy) = sums;
    (count * xy - x * y) / (count * xx - x * x)
}

/// Megabytes a second at each size.
fn sizes(points: &[(f64, f64)]) -> String {
    let each = points
        .iter()
        .map(|(size, time)| format!("{:.0}", size / 1e3 / time));
    format!("MB/s: {}", each.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slope_of_what_grows_with_its_size_is_one() {
        let linear = [(1e3, 2.0), (1e4, 20.0), (1e7, 2e4)];
        assert!((slope(&linear) - 1.0).abs() < 1e-9);
        let square = [(1e3, 1.0), (1e4, 100.0), (1e5, 1e4)];
        assert!((slope(&square) - 2.0).abs() < 1e-9);
    }

    #[test]
    fn compares_with_the_fastest_peer() {
        let measured: Alternated = serde_json::from_str(
            r#"{"rates": {"prose": {"ours": [90, 90], "a": [10, 20], "b": [30, 30], "copy": [900, 900]}}, "missing": {"c": "why"}}"#,
        )
        .expect("it is valid");
        let rows = measured.rows("Node.js");
        let ratio = |name: &str| {
            let row = rows
                .iter()
                .find(|row| row.name == format!("Node.js: against {name}"));
            row.and_then(|row| row.ratio)
        };
        assert_eq!(ratio("the fastest peer, prose"), Some(3.0));
        assert_eq!(ratio("a, prose"), Some(4.5));
        assert_eq!(ratio("copying, prose"), Some(0.1));
        assert_eq!(ratio("c"), None);
    }
}
