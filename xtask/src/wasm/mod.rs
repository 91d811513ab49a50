//! The engine as WebAssembly: wasm-pack, then wasm-opt, then the size budget.

mod settings;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, iter};

use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::stamp::Stamp;
use crate::toolchain::{RustForWasm, WasmPack, node};
use crate::{process, progress, workspace};
pub(crate) use settings::Settings;

/// Builds the package, if anything that goes into it changed.
pub(crate) fn build() -> Result<()> {
    let settings = Settings::load()?;
    let module = settings.module();
    let inputs = [
        "Cargo.lock",
        "Cargo.toml",
        "package.json",
        "rust-toolchain.toml",
        "src",
        "wasm-pack.toml",
        "xtask/src/bin",
        "xtask/src/wasm",
    ];
    let stamp = workspace::root().join("dist/.stamps/wasm");
    let Some(stamp) = Stamp::outdated(stamp, &inputs, &[], &[module.clone(), settings.types()])?
    else {
        return Ok(());
    };
    let rust = RustForWasm::ensure()?;
    let wasm_pack = WasmPack::ensure(&settings.version)?;
    progress::step(
        "Building",
        format!("the engine for the browser ({})", settings.out_dir),
    );
    process::run(&mut wasm_pack_build(
        wasm_pack.command(rust)?,
        rust,
        &settings,
    ))?;
    optimise(&module, &settings)?;
    check_size(&module, &settings)?;
    stamp.write()
}

fn wasm_pack_build(mut command: Command, rust: RustForWasm, settings: &Settings) -> Command {
    command
        .current_dir(workspace::root())
        .env("CARGO_ENCODED_RUSTFLAGS", rustflags(settings))
        .args(["build", ".", "--no-opt", "--no-pack", "--no-gitignore"])
        .args(["--mode", rust.wasm_pack_mode()])
        .args(["--target", settings.target.as_str()])
        .args(["--out-dir", &settings.out_dir])
        .args(["--out-name", &settings.out_name])
        .args(["--profile", &settings.profile])
        .arg("--")
        .arg("--locked")
        .args(["--features", &settings.features.join(",")])
        // The root has default members; built together they would share features such as `examples`.
        .args(["--package", "prompt-dlp"])
        .args(rust.cargo_arguments());
    command
}

/// Flags of rustc, separated as cargo wants them. Paths of this machine are left out of the module,
/// so that it is the same bytes everywhere.
fn rustflags(settings: &Settings) -> String {
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let homes = cargo_home.map(|home| (home, "/cargo"));
    let remaps = homes
        .into_iter()
        .chain(iter::once((workspace::root().to_path_buf(), "/prompt-dlp")))
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let features = settings
        .target_features
        .iter()
        .map(|feature| format!("-Ctarget-feature=+{feature}"));
    remaps.chain(features).collect::<Vec<_>>().join("\u{1f}")
}

fn optimise(module: &Path, settings: &Settings) -> Result<()> {
    progress::step("Optimising", "the module with wasm-opt");
    process::run(
        node::program("wasm-opt")?
            .args(&settings.wasm_opt.flags)
            .arg(module)
            .arg("-o")
            .arg(module),
    )
}

fn check_size(module: &Path, settings: &Settings) -> Result<()> {
    let bytes = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let (size, budget) = (packed_size(&bytes)?, settings.size_budget.gzip);
    ensure!(
        size <= budget,
        "the module is {size} bytes after gzip, {} more than the size budget of {budget} in {}",
        size - budget,
        settings::FILE
    );
    progress::step(
        "Built",
        format!(
            "{} kB, {} kB after gzip of {} kB allowed",
            bytes.len() / 1000,
            size / 1000,
            budget / 1000
        ),
    );
    Ok(())
}

/// Bytes of `module` after `gzip -9`.
pub(crate) fn packed_size(module: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(module)?;
    Ok(encoder.finish()?.len())
}
