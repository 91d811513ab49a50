//! Node.js and the packages of package-lock.json.

use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::stamp::Stamp;
use crate::{process, progress, workspace};

/// The oldest Node.js that all packages of the lock file support.
const OLDEST: (u32, u32) = (20, 19);

/// A `node` command at the root of the repository, after `npm ci` if the lock file changed.
pub(crate) fn node() -> Result<Command> {
    ensure_packages()?;
    bare()
}

/// A `node` command at the root of the repository for a program that needs no packages.
pub(crate) fn bare() -> Result<Command> {
    ensure_node()?;
    let mut command = Command::new("node");
    command.current_dir(workspace::root());
    Ok(command)
}

/// A command that runs the `program` of some package.
pub(crate) fn program(program: &str) -> Result<Command> {
    ensure_packages()?;
    let mut command = Command::new(workspace::root().join("node_modules/.bin").join(program));
    command.current_dir(workspace::root());
    Ok(command)
}

fn ensure_packages() -> Result<()> {
    let installed = workspace::root().join("node_modules");
    let inputs = [
        "package.json",
        "package-lock.json",
        "extension/package.json",
        "www/package.json",
        "tests/browser/package.json",
    ];
    let Some(stamp) = Stamp::outdated(installed.join(".stamp"), &inputs, &[], &[])? else {
        return Ok(());
    };
    ensure_node()?;
    progress::step(
        "Installing",
        "npm packages of package-lock.json: they build and check the extension and the demo page",
    );
    process::run(Command::new("npm").current_dir(workspace::root()).args([
        "ci",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]))?;
    stamp.write()
}

/// Installs the packages that the lock file in `folder` names, apart from the workspace's own.
pub(crate) fn packages_of(folder: &str) -> Result<()> {
    let stamp = workspace::root().join(folder).join("node_modules/.stamp");
    let lock = format!("{folder}/package-lock.json");
    let Some(stamp) = Stamp::outdated(stamp, &[&lock], &[], &[])? else {
        return Ok(());
    };
    ensure_node()?;
    progress::step("Installing", format_args!("npm packages of {lock}"));
    process::output(
        Command::new("npm")
            .current_dir(workspace::root().join(folder))
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .arg("--loglevel=error"),
    )?;
    stamp.write()
}

fn ensure_node() -> Result<()> {
    let (major, minor) = OLDEST;
    let advice =
        format!("install Node.js {major}.{minor} or newer, with npm, and put it on the path");
    if process::find("node").is_none() || process::find("npm").is_none() {
        bail!("there is no Node.js here: {advice}");
    }
    let version = process::output(Command::new("node").arg("--version"))?;
    ensure!(
        parse(&version).with_context(|| format!("`node --version` says {version}"))? >= OLDEST,
        "Node.js {version} is too old: {advice}"
    );
    Ok(())
}

fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_node_versions() {
        assert_eq!(parse("v20.20.2"), Some((20, 20)));
        assert_eq!(parse("20.20.2"), None);
        assert!(parse("v18.20.4") < Some(OLDEST));
    }
}
