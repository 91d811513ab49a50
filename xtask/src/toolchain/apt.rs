//! Debian's packages.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{process, progress};

/// Whether this is Debian. Its kin have apt too, but not the same packages.
pub(super) fn present() -> bool {
    process::find("apt-get").is_some()
        && fs::read_to_string("/etc/os-release")
            .is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}

/// Installs `packages`, saying `why`. Needs to be root, or sudo.
pub(super) fn install(packages: &[&str], why: &str) -> Result<()> {
    let list = packages.join(" ");
    progress::step("Installing", format!("{list} with apt: {why}"));
    let by_hand = || format!("install by hand: apt-get update && apt-get install {list}");
    process::run(as_root()?.args(["apt-get", "update", "-q"])).with_context(by_hand)?;
    process::run(
        as_root()?
            .args(["apt-get", "install", "-q", "-y", "--no-install-recommends"])
            .args(packages),
    )
    .with_context(by_hand)
}

fn as_root() -> Result<Command> {
    let mut command = if process::is_root() {
        Command::new("env")
    } else if process::find("sudo").is_some() {
        progress::note("sudo may ask for your password");
        Command::new("sudo")
    } else {
        bail!("apt needs root, and there is no sudo here");
    };
    command.arg("DEBIAN_FRONTEND=noninteractive");
    Ok(command)
}
