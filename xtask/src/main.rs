//! Every chore of this repository.
#![expect(
    clippy::disallowed_methods,
    reason = "the list is for the core; chores read files and the environment"
)]

mod bench;
mod build;
mod clean;
mod codegen;
mod demo;
mod eval;
mod instructions;
mod lint;
mod process;
mod progress;
mod stamp;
mod test;
mod tidy;
mod toolchain;
mod wasm;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Every chore of this repository.
///
/// Nothing needs to be installed first but Rust and Node.js: each chore looks for what it needs,
/// says what is missing and why, and installs it. What has not changed is not built again.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Options {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    Build(build::Options),
    Lint(lint::Options),
    Test(test::Options),
    Bench(bench::Options),
    Instructions(instructions::Options),
    Eval(eval::Options),
    Demo(demo::Options),
    Codegen(codegen::Options),
    Clean(clean::Options),
}

fn main() -> ExitCode {
    let result = match Options::parse().chore {
        Chore::Build(options) => build::run(&options),
        Chore::Lint(options) => lint::run(options),
        Chore::Test(options) => test::run(&options),
        Chore::Bench(options) => bench::run(&options),
        Chore::Instructions(options) => instructions::run(options),
        Chore::Eval(options) => eval::run(&options),
        Chore::Demo(options) => demo::run(options),
        Chore::Codegen(options) => codegen::run(options),
        Chore::Clean(options) => clean::run(options),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            progress::error(&error);
            ExitCode::FAILURE
        }
    }
}
