//! `cargo xtask build`: the engine, then all that carries it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use prompt_dlp::detectors::DetectorInfo;

use crate::stamp::Stamp;
use crate::toolchain::node;
use crate::{process, progress, wasm, workspace};

/// Build the engine for the browser (`pkg/`), the extension and the demo page (`dist/`).
///
/// Settings of the engine's build are in `wasm-pack.toml`, and its size budget, which a build must
/// not exceed. The extension is loaded unpacked from `dist/chromium` or `dist/firefox`.
#[derive(Args, Clone, Debug)]
pub(crate) struct Options {
    /// What to build; everything if none is named. The engine is always part of it
    #[arg(value_enum)]
    parts: Vec<Part>,
}

/// What can be built by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// The engine alone: `pkg/`
    Wasm,
    /// The extension for Chromium and Firefox: `dist/chromium`, `dist/firefox`
    Extension,
    /// The extension as stores take it, for Chrome and Edge, and for Firefox: `dist/store/*.zip`
    Store,
    /// The demo page: `dist/www`
    Www,
    /// The extension as the demo loads it, active on localhost too: `dist/chromium-demo`, `dist/firefox-demo`
    Demo,
}

/// Match patterns of the pages that the demo serves; they may not name a port.
const LOCALHOST: &[&str] = &["http://localhost/*"];

/// Builds what `options` name.
pub(crate) fn run(options: &Options) -> Result<()> {
    build(if options.parts.is_empty() {
        Part::value_variants()
    } else {
        &options.parts
    })
}

/// Builds `parts`, as far as they are not up to date.
pub(crate) fn build(parts: &[Part]) -> Result<()> {
    wasm::build()?;
    for part in parts {
        match part {
            Part::Wasm => {}
            Part::Extension => {
                extension("chromium", "chromium", &[])?;
                extension("firefox", "firefox", &[])?;
            }
            Part::Store => {
                build(&[Part::Extension])?;
                pack("chromium")?;
                pack("firefox")?;
            }
            Part::Www => {
                bundle(&dist("www"), "www", "the demo page", &[])?;
                references()?;
            }
            Part::Demo => {
                extension("chromium", "chromium-demo", LOCALHOST)?;
                extension("firefox", "firefox-demo", LOCALHOST)?;
            }
        }
    }
    Ok(())
}

/// The folder of a build's output.
pub(crate) fn dist(name: &str) -> PathBuf {
    workspace::root().join("dist").join(name)
}

/// The extension for `browser`, active on `sites` besides those it is made for.
fn extension(browser: &str, name: &str, sites: &[&str]) -> Result<()> {
    let mut arguments = vec!["--browser", browser];
    for site in sites {
        arguments.extend(["--sites", site]);
    }
    bundle(
        &dist(name),
        "extension",
        &format!("the extension for {browser}"),
        &arguments,
    )
}

/// Puts beside the demo page what each detector follows, by id: the module does not carry it.
fn references() -> Result<()> {
    let all = DetectorInfo::all().into_iter();
    let references: BTreeMap<_, _> = all.map(|each| (each.id, each.reference)).collect();
    let path = dist("www").join("references.json");
    fs::write(&path, serde_json::to_vec(&references)?)
        .with_context(|| format!("cannot write {}", path.display()))
}

/// Packs the extension for `browser`. Cost: a second, so it is done anew each time.
fn pack(browser: &str) -> Result<()> {
    progress::step(
        "Packing",
        format!("the extension for {browser} (dist/store)"),
    );
    process::run(
        node::node()?
            .args(["extension/pack.mjs", "--browser", browser, "--from"])
            .arg(dist(browser))
            .arg("--out")
            .arg(dist("store")),
    )
}

/// Runs `member`'s build.mjs into `out`.
fn bundle(out: &Path, member: &str, what: &str, arguments: &[&str]) -> Result<()> {
    let name = out
        .file_name()
        .and_then(|name| name.to_str())
        .context("the output folder has no name")?;
    let stamp = dist(".stamps").join(name);
    let inputs = [member, "pkg", "package-lock.json", "tsconfig.base.json"];
    let Some(stamp) = Stamp::outdated(stamp, &inputs, arguments, &[out.to_path_buf()])? else {
        return Ok(());
    };
    progress::step("Building", format!("{what} (dist/{name})"));
    process::run(
        node::node()?
            .arg(format!("{member}/build.mjs"))
            .arg("--out")
            .arg(out)
            .args(arguments),
    )?;
    stamp.write()
}
