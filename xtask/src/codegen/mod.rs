//! `cargo xtask codegen`: files that are written by a program, committed, and checked.

mod detectors;
mod lexicon;
mod managed_schema;
mod phone_plans;
mod trigrams;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use clap::Args;
use prompt_dlp::detectors::{catalogue_hash, catalogue_order};
use prompt_dlp::evidence::record::Record;
use prompt_dlp::policy::BUILT_IN;
use prompt_dlp::policy::model::Policy;
use prompt_dlp::scan::requirements::packed;
use schemars::{JsonSchema, schema_for};

use crate::toolchain::node;
use crate::wasm::{self, Settings};
use crate::{process, progress, workspace};

/// The command that this file is, for the head of what it writes and for messages.
const COMMAND: &str = "cargo xtask codegen";

/// The file that an engine names its detectors by.
const CATALOGUE_HASH: &str = "src/detectors/catalogue.sha256";

/// Where each detector stands among those that are sorted by id.
const CATALOGUE_ORDER: &str = "src/detectors/catalogue.order";

/// The built-in policy with its defaults written out.
const BUILT_IN_CANONICAL: &str = "src/policy/default.canonical.json";

/// What is known of the detectors' patterns before they are read.
const REQUIREMENTS: &str = "src/scan/requirements/packed/requirements.bin";

/// Write the files that are generated from the code, or check that they are fresh.
///
/// From the Rust types: `schema/`, `extension/managed_schema.json`, `tests/snapshots/engine.d.ts`
/// (the TypeScript surface, committed so that a change of it is seen in review). From the detectors:
/// `docs/detectors.md`, `src/detectors/catalogue.{sha256,order}`, `src/scan/requirements/packed/requirements.bin`.
/// From the built-in policy: `src/policy/default.canonical.json`. From libphonenumber's metadata: `src/validators/e164/plans.txt`. From
/// the word lists in `xtask/lexicon/`: `src/scan/recognize/lexicon.bin`. And `package-lock.json` is completed with packages for other platforms.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Options {
    /// Write nothing; fail if a file would change
    #[arg(long)]
    pub(crate) check: bool,
    /// Write only the packed word lists, without building anything
    #[arg(long, conflicts_with = "check")]
    pub(crate) lexicon: bool,
    /// Write anew what is counted over the sources of the locked crates, and nothing else
    #[arg(long, conflicts_with = "check")]
    pub(crate) trigrams: bool,
}

/// Writes or checks every generated file.
pub(crate) fn run(options: Options) -> Result<()> {
    if options.lexicon {
        return write_lexicon(options);
    }
    if options.trigrams {
        return trigrams::write();
    }
    complete_lock(options)?;
    // The build takes these in.
    write_lexicon(options)?;
    let hash = format!("{}\n", catalogue_hash());
    write(CATALOGUE_HASH, hash.as_bytes(), options)?;
    write(CATALOGUE_ORDER, &catalogue_order(), options)?;
    let canonical = format!("{}\n", Policy::parse(BUILT_IN)?.canonical());
    write(BUILT_IN_CANONICAL, canonical.as_bytes(), options)?;
    let requirements = packed().context("two patterns have the same key")?;
    write(REQUIREMENTS, &requirements, options)?;
    wasm::build()?;
    let types = fs::read_to_string(Settings::load()?.types())?;
    let files = [
        ("docs/detectors.md", detectors::page()),
        ("extension/managed_schema.json", managed_schema::document()?),
        ("schema/evidence-v1.json", schema::<Record>()?),
        ("schema/policy-v1.json", schema::<Policy>()?),
        ("src/validators/e164/plans.txt", phone_plans::table()?),
        ("tests/snapshots/engine.d.ts", surface(&types)),
    ];
    let stale = files
        .iter()
        .filter(|(path, content)| !is_fresh(path, content.as_bytes()))
        .collect::<Vec<_>>();
    if options.check {
        let paths = stale.iter().map(|(path, _)| *path).collect::<Vec<_>>();
        ensure!(
            paths.is_empty(),
            "not fresh: {}; run `{COMMAND}`",
            paths.join(", ")
        );
        return Ok(());
    }
    for (path, content) in stale {
        write(path, content.as_bytes(), options)?;
    }
    Ok(())
}

fn write_lexicon(options: Options) -> Result<()> {
    write(
        "src/scan/recognize/lexicon.bin",
        &lexicon::packed()?,
        options,
    )
}

fn is_fresh(path: &str, content: &[u8]) -> bool {
    fs::read(workspace::root().join(path)).is_ok_and(|current| current == content)
}

/// Writes a file, or fails if it would change and is only to be checked.
fn write(path: &str, content: &[u8], options: Options) -> Result<()> {
    if is_fresh(path, content) {
        return Ok(());
    }
    ensure!(!options.check, "not fresh: {path}; run `{COMMAND}`");
    progress::step("Writing", path);
    let path = workspace::root().join(path);
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))
}

/// The JSON Schema (2020-12) of `T`.
fn schema<T: JsonSchema>() -> Result<String> {
    let mut schema = schema_for!(T);
    schema.insert("$comment".to_owned(), format!("Made by `{COMMAND}`").into());
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}

/// What TypeScript sees of the engine. The raw exports of the module at the end are left out: they
/// are wasm-bindgen's own business and change with every build.
fn surface(types: &str) -> String {
    let public = types
        .split_once("export type InitInput")
        .map_or(types, |(public, _)| public);
    format!("// Made by `{COMMAND}`\n{}\n", public.trim_end())
}

fn complete_lock(options: Options) -> Result<()> {
    process::run(
        node::bare()?
            .arg("xtask/complete-lock.mjs")
            .args(options.check.then_some("--check"))
            .arg("package-lock.json"),
    )
    .with_context(|| {
        format!("package-lock.json lacks packages for other platforms; run `{COMMAND}`")
    })
}
