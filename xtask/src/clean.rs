//! `cargo xtask clean`: back to what git knows, as far as builds are concerned.

use std::fs;

use anyhow::{Context, Result};
use clap::Args;

use crate::{process, progress, workspace};

/// Remove what was built: `pkg/` and `dist/`; with `--all` also `target/` and every `node_modules/`.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Options {
    /// Remove what was downloaded and compiled too: the next build starts from nothing
    #[arg(long)]
    all: bool,
}

/// Removes the folders.
pub(crate) fn run(options: Options) -> Result<()> {
    let downloaded: &[&str] = if options.all {
        &["node_modules", "benches/eval-peers/node_modules"]
    } else {
        &[]
    };
    for name in ["pkg", "dist"].iter().chain(downloaded) {
        let folder = workspace::root().join(name);
        if folder.exists() {
            progress::step("Removing", format!("{name}/"));
            fs::remove_dir_all(&folder)
                .with_context(|| format!("cannot remove {}", folder.display()))?;
        }
    }
    if options.all {
        process::run(process::cargo().arg("clean"))?;
    }
    Ok(())
}
