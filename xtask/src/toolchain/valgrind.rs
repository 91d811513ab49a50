//! Valgrind, which counts instructions.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::process;

const WHY: &str = "it counts the instructions of a scan";

/// Whether it is here, or can be installed.
pub(crate) fn present() -> bool {
    process::find("valgrind").is_some() || apt::present()
}

/// Its executable; installed if need be.
pub(crate) fn valgrind() -> Result<PathBuf> {
    if let Some(path) = process::find("valgrind") {
        return Ok(path);
    }
    if !apt::present() {
        bail!("there is no valgrind on the path: install it ({WHY})");
    }
    apt::install(&["valgrind"], WHY)?;
    process::find("valgrind").context("Debian's valgrind is installed, but not on the path")
}
