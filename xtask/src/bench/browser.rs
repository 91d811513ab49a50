//! What the guard costs in a real Chromium: see tests/browser/latency.spec.ts.

use anyhow::Result;

use crate::build::{self, Part};
use crate::toolchain::{browser::CHROMIUM, node};
use crate::{process, progress, workspace};

pub(super) fn run() -> Result<()> {
    build::build(&[Part::Wasm])?;
    progress::step("Measuring", "pastes and page loads in Chromium");
    process::run(
        node::program("playwright")?
            .current_dir(workspace::root().join("tests/browser"))
            .args([
                "test",
                "latency.spec.ts",
                "--project=chromium",
                "--reporter=line",
            ])
            .env(CHROMIUM.variable, CHROMIUM.executable()?)
            .env("PROMPT_DLP_LATENCY", "1"),
    )
}
