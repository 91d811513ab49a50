//! Getting the peers, each in the version of its lock file.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::stamp::Stamp;
use crate::toolchain::node;
use crate::{process, progress, workspace};

/// What runs a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Runtime {
    Node,
    Python,
}

impl Runtime {
    /// What its answers depend on, relative to the root: the lock file and the runner.
    pub(super) fn inputs(self) -> [&'static str; 2] {
        match self {
            Self::Node => [
                "benches/eval-peers/package-lock.json",
                "benches/eval-peers/runner.mjs",
            ],
            Self::Python => [
                "benches/eval-peers/requirements.txt",
                "benches/eval-peers/runner.py",
            ],
        }
    }

    /// A command that runs the peers of this kind, once they are installed.
    pub(super) fn command(self) -> Result<Command> {
        match self {
            Self::Node => packages_of_node(self.inputs()),
            Self::Python => packages_of_python(self.inputs()),
        }
    }
}

fn packages_of_node([_, runner]: [&str; 2]) -> Result<Command> {
    node::packages_of("benches/eval-peers")?;
    let mut command = node::bare()?;
    command.arg(workspace::root().join(runner));
    Ok(command)
}

fn packages_of_python([lock, runner]: [&str; 2]) -> Result<Command> {
    let environment = workspace::tools().join("eval-peers");
    let python = environment.join("bin/python");
    let stamp = environment.join(".stamp");
    if let Some(stamp) = Stamp::outdated(stamp, &[lock], &[], std::slice::from_ref(&python))? {
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
                .arg(workspace::root().join(lock)),
        )?;
        stamp.write()?;
    }
    let mut command = Command::new(python);
    command.arg(workspace::root().join(runner));
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
