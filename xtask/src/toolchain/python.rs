//! Python, with the chat applications that the extension is tried in.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use super::apt;
use crate::stamp::Stamp;
use crate::{process, progress, workspace};

/// What is installed, each with its version.
const REQUIREMENTS: &str = "tests/browser/applications/requirements.txt";

/// The Python of an environment that has the applications; made if need be.
pub(crate) fn with_applications() -> Result<PathBuf> {
    let environment = workspace::tools().join("applications");
    let python = environment.join("bin/python");
    let stamp = environment.join(".stamp");
    let Some(stamp) = Stamp::outdated(stamp, &[REQUIREMENTS], &[], std::slice::from_ref(&python))?
    else {
        return Ok(python);
    };
    ensure_python()?;
    progress::step(
        "Installing",
        format!("the chat applications of {REQUIREMENTS}: the extension is tried in them"),
    );
    process::run(
        Command::new("python3")
            .args(["-m", "venv"])
            .arg(&environment),
    )?;
    process::run(
        Command::new(&python)
            .current_dir(workspace::root())
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ])
            .args(["--requirement", REQUIREMENTS]),
    )?;
    stamp.write()?;
    Ok(python)
}

fn ensure_python() -> Result<()> {
    // Debian keeps what makes an environment in a package of its own.
    let complete = process::output(Command::new("python3").args(["-c", "import venv, ensurepip"]));
    if complete.is_ok() {
        return Ok(());
    }
    if !apt::present() {
        bail!("there is no complete Python 3 here: install it, with venv, and put it on the path");
    }
    apt::install(
        &["python3", "python3-venv"],
        "chat applications written in Python are run",
    )
}
