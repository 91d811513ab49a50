//! Getting the peers, each in the version of its lock file.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::stamp::Stamp;
use crate::toolchain::node;
use crate::{process, progress, workspace};

/// Where runners and lock files are.
const FOLDER: &str = "benches/eval-peers";

/// What runs a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Runtime {
    Node,
    Python,
}

impl Runtime {
    /// A command that runs the peers of this kind, once they are installed.
    pub(super) fn command(self) -> Result<Command> {
        match self {
            Self::Node => packages_of_node(),
            Self::Python => packages_of_python(),
        }
    }
}

fn folder() -> PathBuf {
    workspace::root().join(FOLDER)
}

fn packages_of_node() -> Result<Command> {
    let lock = format!("{FOLDER}/package-lock.json");
    let stamp = folder().join("node_modules/.stamp");
    let mut command = node::bare()?;
    if let Some(stamp) = Stamp::outdated(stamp, &[&lock], &[], &[])? {
        progress::step("Installing", format_args!("npm packages of {lock}"));
        process::output(
            Command::new("npm")
                .current_dir(folder())
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .arg("--loglevel=error"),
        )?;
        stamp.write()?;
    }
    command.arg(folder().join("runner.mjs"));
    Ok(command)
}

fn packages_of_python() -> Result<Command> {
    let lock = format!("{FOLDER}/requirements.txt");
    let environment = workspace::tools().join("eval-peers");
    let python = environment.join("bin/python");
    let stamp = environment.join(".stamp");
    if let Some(stamp) = Stamp::outdated(stamp, &[&lock], &[], std::slice::from_ref(&python))? {
        progress::step(
            "Installing",
            format_args!("Python packages of {lock} (700 MB)"),
        );
        make_environment(&environment)?;
        process::output(
            Command::new(&python)
                .args(["-m", "pip", "install", "--quiet", "--no-deps"])
                .args([
                    "--require-hashes",
                    "--only-binary",
                    ":all:",
                    "--requirement",
                ])
                .arg(workspace::root().join(&lock)),
        )?;
        stamp.write()?;
    }
    let mut command = Command::new(python);
    command.arg(folder().join("runner.py"));
    Ok(command)
}

fn make_environment(folder: &Path) -> Result<()> {
    process::output(
        Command::new("python3")
            .args(["-m", "venv", "--clear"])
            .arg(folder),
    )
    .context("Python 3.11 or newer, with its module venv, is needed")?;
    Ok(())
}
