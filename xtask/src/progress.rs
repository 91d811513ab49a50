//! What the person at the terminal is told. Progress goes to standard error, results to standard output.

use std::fmt::Display;

use anstyle::{AnsiColor, Style};

const VERB: Style = AnsiColor::Green.on_default().bold();
const ERROR: Style = AnsiColor::Red.on_default().bold();
const NOTE: Style = AnsiColor::Yellow.on_default().bold();

/// Announces a step, in cargo's manner: a verb, and to what and why.
pub(crate) fn step(verb: &str, rest: impl Display) {
    anstream::eprintln!("{VERB}{verb:>12}{VERB:#} {rest}");
}

/// Says what the person should know though nothing has failed.
pub(crate) fn note(rest: impl Display) {
    anstream::eprintln!("{NOTE}{:>12}{NOTE:#} {rest}", "Note");
}

/// Says what failed: the whole chain in one line.
pub(crate) fn error(error: &anyhow::Error) {
    anstream::eprintln!("{ERROR}{:>12}{ERROR:#} {error:#}", "Error");
}
