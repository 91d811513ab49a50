//! The `wasm-bindgen` command, as far as wasm-pack calls it: wasm-pack takes it from the path when
//! its version is exactly that of Cargo.lock, which is so by construction here.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, ValueEnum};
use wasm_bindgen_cli_support::Bindgen;

/// Generate the JavaScript and TypeScript around a WebAssembly module.
#[derive(Parser)]
#[command(name = "wasm-bindgen", version = wasm_bindgen_shared::SCHEMA_VERSION)]
struct Options {
    /// The module that cargo built
    input: PathBuf,
    /// Folder to write to
    #[arg(long)]
    out_dir: PathBuf,
    /// Base name of the files to write
    #[arg(long)]
    out_name: String,
    /// How the module is to be loaded
    #[arg(long)]
    target: Target,
    /// Write a `.d.ts` file too
    #[arg(long)]
    typescript: bool,
    /// Leave Rust symbols mangled
    #[arg(long)]
    no_demangle: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Target {
    Bundler,
    Nodejs,
    Web,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let mut bindgen = Bindgen::new();
    match options.target {
        Target::Bundler => bindgen.bundler(true)?,
        Target::Nodejs => bindgen.nodejs(true)?,
        Target::Web => bindgen.web(true)?,
    };
    bindgen
        .input_path(&options.input)
        .out_name(&options.out_name)
        .typescript(options.typescript)
        .demangle(!options.no_demangle)
        .generate(&options.out_dir)
}
