//! Chromium, which loads an unpacked extension from the command line. (Google's own Chrome no longer does.)

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};

use super::apt;
use crate::process;

/// Names Chromium's executable where it is not on the path.
pub(crate) const VARIABLE: &str = "PROMPT_DLP_CHROMIUM";

const PROGRAMS: &[&str] = &["chromium", "chromium-browser"];

/// Chromium's executable; installed if need be.
pub(crate) fn chromium() -> Result<PathBuf> {
    if let Some(path) = env::var_os(VARIABLE).map(PathBuf::from) {
        ensure!(
            path.is_file(),
            "{VARIABLE} names no file: {}",
            path.display()
        );
        return Ok(path);
    }
    if let Some(path) = find() {
        return Ok(path);
    }
    if !apt::present() {
        bail!(
            "there is no Chromium on the path: install it, or set {VARIABLE} to its executable \
             (Google Chrome will not do: it does not load extensions from the command line)"
        );
    }
    apt::install(&["chromium"], "the extension is run in a real browser")?;
    find().context("Debian's chromium is installed, but not on the path")
}

fn find() -> Option<PathBuf> {
    PROGRAMS.iter().find_map(|name| process::find(name))
}
