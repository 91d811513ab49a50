//! `cargo xtask lint`: everything that can be said of the code without running it.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail, ensure};
use clap::Args;
use serde::Deserialize;

use crate::build::{self, Part};
use crate::toolchain::node;
use crate::{codegen, process, progress, tidy, workspace};

/// Check formatting, lints, types, generated files and the repository's own rules.
///
/// Every check runs, even after one has failed, so that one run shows all there is to mend.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Options {
    /// Let rustfmt and Biome mend what they can, and write generated files
    #[arg(long)]
    fix: bool,
}

type Check = (&'static str, &'static str, fn(Options) -> Result<()>);

const CHECKS: &[Check] = &[
    ("tidy", "the repository's own rules", |_| tidy::run()),
    ("rustfmt", "the format of Rust", rustfmt),
    ("clippy", "lints of Rust, warnings are errors", clippy),
    ("deny", "licences and sources of Rust crates", |_| deny()),
    ("codegen", "generated files are fresh", |options| {
        codegen::run(codegen::Options {
            check: !options.fix,
            lexicon: false,
            trigrams: false,
        })
    }),
    ("biome", "format and lints of TypeScript, CSS, JSON", biome),
    ("tsc", "types of TypeScript, each world by itself", |_| {
        tsc()
    }),
    ("knip", "unused npm packages, files and exports", |_| knip()),
    (
        "addons-linter",
        "the extension as Firefox's store sees it",
        |_| addon(),
    ),
];

/// Runs every check; the error names those that failed.
pub(crate) fn run(options: Options) -> Result<()> {
    let mut failed = Vec::new();
    for (name, what, check) in CHECKS {
        progress::step("Checking", format!("{what} ({name})"));
        if let Err(error) = check(options) {
            progress::error(&error);
            failed.push(*name);
        }
    }
    if !failed.is_empty() {
        bail!("lint: {} failed", failed.join(", "));
    }
    progress::step("Finished", "lint: nothing to mend");
    Ok(())
}

fn rustfmt(options: Options) -> Result<()> {
    let check = (!options.fix).then_some("--check");
    process::run(process::cargo().args(["fmt", "--all"]).args(check))
}

fn clippy(_: Options) -> Result<()> {
    process::run(process::cargo().args([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "-Dwarnings",
    ]))
}

/// Takes minutes to install, so it runs where it is installed already.
fn deny() -> Result<()> {
    if process::find("cargo-deny").is_none() {
        progress::note("not checked here: `cargo install cargo-deny`");
        return Ok(());
    }
    process::run(process::cargo().args(["deny", "check", "licenses", "bans", "sources"]))
}

fn biome(options: Options) -> Result<()> {
    let arguments: &[&str] = if options.fix {
        &["check", "--write"]
    } else {
        &["ci", "--error-on-warnings"]
    };
    let colours = if io::stdout().is_terminal() {
        "--colors=force"
    } else {
        "--colors=off"
    };
    process::run(node::program("biome")?.args(arguments).arg(colours))
}

fn tsc() -> Result<()> {
    build::build(&[Part::Wasm])?;
    let mut projects = Vec::new();
    for member in ["extension", "www", "tests/browser"] {
        add_projects(&workspace::root().join(member), &mut projects)?;
    }
    let mut failed = 0;
    for project in projects {
        if let Err(error) = process::run(
            node::program("tsc")?
                .args(["--noEmit", "--project"])
                .arg(project),
        ) {
            progress::error(&error);
            failed += 1;
        }
    }
    ensure!(failed == 0, "{failed} worlds do not compile");
    Ok(())
}

/// Every `tsconfig*.json` under `folder`, one for each world.
fn add_projects(folder: &Path, projects: &mut Vec<PathBuf>) -> Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if entry.path().is_dir() && name != "node_modules" {
            add_projects(&entry.path(), projects)?;
        } else if name.starts_with("tsconfig") && name.ends_with(".json") {
            projects.push(entry.path());
        }
    }
    Ok(())
}

fn knip() -> Result<()> {
    process::run(node::program("knip")?.arg("--no-progress"))
}

/// Errors only: warnings are about the reader of PDFs, which is a library, and about Firefox for Android.
fn addon() -> Result<()> {
    #[derive(Deserialize)]
    struct Report {
        errors: Vec<Mistake>,
    }
    #[derive(Deserialize)]
    struct Mistake {
        code: String,
        message: String,
        file: Option<String>,
    }
    build::build(&[Part::Extension])?;
    let output = node::program("addons-linter")?
        .args(["--output", "json"])
        .arg(build::dist("firefox"))
        .output()?;
    let Report { errors } =
        serde_json::from_slice(&output.stdout).context("addons-linter wrote no report")?;
    for Mistake {
        code,
        message,
        file,
    } in &errors
    {
        progress::error(&anyhow!(
            "{}: {message} ({code})",
            file.as_deref().unwrap_or("manifest.json")
        ));
    }
    ensure!(errors.is_empty(), "{} mistakes", errors.len());
    Ok(())
}
