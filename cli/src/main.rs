//! The command line of prompt-dlp.
#![expect(
    clippy::disallowed_methods,
    reason = "a command line reads files; the ban is the core's"
)]

mod detectors;
mod evidence;
mod explain;
mod input;
mod jsonl;
mod policy;
mod progress;
mod render;
mod scan;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Data-loss prevention for AI chat: scan text, check policies, verify evidence.
///
/// Exit codes: 0 clean, 1 findings or tampering, 2 usage or input error, 3 evidence holds but is
/// incomplete.
#[derive(Parser)]
#[command(name = "prompt-dlp", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Scan(scan::Arguments),
    Detectors(detectors::Arguments),
    #[command(subcommand)]
    Policy(policy::Command),
    #[command(subcommand)]
    Evidence(evidence::Command),
}

/// What the exit code tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Clean = 0,
    Found = 1,
    Failed = 2,
    Incomplete = 3,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Scan(arguments) => scan::run(&arguments),
        Command::Detectors(arguments) => detectors::run(&arguments),
        Command::Policy(command) => policy::run(&command),
        Command::Evidence(command) => evidence::run(&command),
    };
    let outcome = result.unwrap_or_else(|error| {
        if !is_closed_pipe(&error) {
            complain(format_args!("{error:#}"));
        }
        Outcome::Failed
    });
    ExitCode::from(outcome as u8)
}

/// One line on standard error.
fn complain(message: impl std::fmt::Display) {
    // Nothing can be done about a closed standard error.
    let _ = writeln!(anstream::stderr(), "{message}");
}

/// Whether the reader of the output went away, as `head` does.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let kind = match cause.downcast_ref::<serde_json::Error>() {
            Some(json) => json.io_error_kind(),
            None => cause.downcast_ref::<io::Error>().map(io::Error::kind),
        };
        kind == Some(io::ErrorKind::BrokenPipe)
    })
}
