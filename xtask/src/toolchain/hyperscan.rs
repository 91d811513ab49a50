//! Hyperscan, or Vectorscan where that is what runs: a library that searches for many patterns at once.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::apt;
use crate::stamp::Stamp;
use crate::{process, workspace};

const SOURCE: &str = "benches/hyperscan/scan.c";
const HEADER: &str = "/usr/include/hs/hs.h";

/// Debian's package of the library.
const PACKAGE: &str = if cfg!(target_arch = "x86_64") {
    "libhyperscan-dev"
} else {
    "libvectorscan-dev"
};

/// The program of benches/hyperscan/scan.c; library and program are made if need be.
pub(crate) fn scanner() -> Result<PathBuf> {
    let program = workspace::tools().join("hyperscan-scan");
    let stamp = workspace::tools().join("hyperscan-scan.stamp");
    let Some(stamp) = Stamp::outdated(stamp, &[SOURCE], &[], std::slice::from_ref(&program))?
    else {
        return Ok(program);
    };
    if !Path::new(HEADER).is_file() {
        if !apt::present() {
            bail!("there is no {HEADER}: install Hyperscan or Vectorscan with its headers");
        }
        apt::install(&[PACKAGE], "the engine is measured against it")?;
    }
    process::run(
        Command::new("cc")
            .args(["-O2", "-o"])
            .arg(&program)
            .arg(workspace::root().join(SOURCE))
            .arg("-lhs"),
    )?;
    stamp.write()?;
    Ok(program)
}
