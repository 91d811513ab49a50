//! wasm-pack at the version that wasm-pack.toml asks for, and wasm-bindgen at that of Cargo.lock.

use std::env::{self, consts::EXE_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::RustForWasm;
use crate::{process, progress, workspace};

/// A wasm-pack and the wasm-bindgen it will call.
#[derive(Debug)]
pub(crate) struct WasmPack {
    program: PathBuf,
    bindgen: PathBuf,
}

impl WasmPack {
    /// Finds both, installing or building them if need be.
    pub(crate) fn ensure(version: &str) -> Result<Self> {
        Ok(Self {
            program: ensure_wasm_pack(version)?,
            bindgen: build_wasm_bindgen()?,
        })
    }

    /// A `wasm-pack` command that builds with `rust`.
    pub(crate) fn command(&self, rust: RustForWasm) -> Result<Command> {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = self.bindgen.parent().into_iter().chain(rust.folder());
        let path = env::join_paths(
            folders
                .map(Path::to_path_buf)
                .chain(env::split_paths(&path)),
        )?;
        let mut command = Command::new(&self.program);
        command
            .env("PATH", path)
            .envs(rust.environment().iter().copied());
        Ok(command)
    }
}

fn ensure_wasm_pack(version: &str) -> Result<PathBuf> {
    let own = tool("wasm-pack");
    let is_right = |program: &Path| {
        process::output(Command::new(program).arg("--version"))
            .is_ok_and(|answer| answer == format!("wasm-pack {version}"))
    };
    if let Some(program) = process::find("wasm-pack").filter(|program| is_right(program)) {
        return Ok(program);
    }
    if !is_right(&own) {
        progress::step(
            "Installing",
            format!(
                "wasm-pack {version} under target/tools: it builds the engine for the browser (a minute or two)"
            ),
        );
        // It only calls other programs: without optimisation it is here sooner and works as fast.
        process::run(
            process::cargo()
                .args(["install", "wasm-pack", "--locked", "--debug"])
                .args(["--version", version])
                .arg("--root")
                .arg(workspace::tools()),
        )?;
    }
    Ok(own)
}

fn build_wasm_bindgen() -> Result<PathBuf> {
    let program = tool("wasm-bindgen");
    if !program.exists() {
        progress::step(
            "Building",
            "wasm-bindgen at the version of Cargo.lock: it writes the JavaScript and TypeScript around the engine",
        );
    }
    process::run(
        process::cargo()
            .args(["build", "--package", "xtask", "--bin", "wasm-bindgen-cli"])
            .args(["--features", "wasm-bindgen"])
            .args(program.exists().then_some("--quiet")),
    )?;
    let built = workspace::target()
        .join("debug")
        .join(format!("wasm-bindgen-cli{EXE_SUFFIX}"));
    fs::create_dir_all(workspace::tools().join("bin"))?;
    fs::copy(&built, &program).with_context(|| format!("cannot copy {}", built.display()))?;
    Ok(program)
}

/// A program under the folder of tools.
fn tool(name: &str) -> PathBuf {
    workspace::tools()
        .join("bin")
        .join(format!("{name}{EXE_SUFFIX}"))
}
