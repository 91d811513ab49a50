//! `prompt-dlp policy`

use std::io::Write as _;

use anyhow::{Result, anyhow};
use clap::Subcommand;
use prompt_dlp::Engine;

use crate::Outcome;
use crate::input::Input;

/// Work with policies
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Check a policy document: its shape, names, patterns
    ///
    /// A mistake is reported as `file:line:column: field: message`, with exit code 2.
    Check {
        /// The policy; `-` is standard input
        #[arg(value_name = "FILE")]
        input: Input,
    },
}

pub(crate) fn run(command: &Command) -> Result<Outcome> {
    let Command::Check { input } = command;
    let engine = compile(input)?;
    let (policy, identity) = (engine.policy(), engine.identity());
    writeln!(
        anstream::stdout(),
        "{input}: policy `{}` version {} is in order: {}, {}, {}, {}\nhash {}",
        policy.id,
        policy.version,
        count(policy.rules.len(), "rule"),
        count(policy.sites.len(), "site"),
        count(policy.detectors.len(), "custom detector"),
        match policy.dictionaries.len() {
            1 => "1 dictionary".to_owned(),
            dictionaries => format!("{dictionaries} dictionaries"),
        },
        identity.policy_hash,
    )?;
    Ok(Outcome::Clean)
}

/// The engine of a policy document.
pub(crate) fn compile(input: &Input) -> Result<Engine> {
    let json = input.text()?;
    Engine::new(&json).map_err(|error| {
        let (line, column, path) = (error.line, error.column, error.path);
        anyhow!("{input}:{line}:{column}: {path}: {}", error.fault)
    })
}

fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
