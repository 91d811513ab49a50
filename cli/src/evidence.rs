//! `prompt-dlp evidence`

use std::io::{self, BufWriter, Write};

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use clap::Subcommand;
use prompt_dlp::evidence::checkpoint::VerifierKey;
use prompt_dlp::evidence::verify::{CheckName, Conclusion, Problem, Report, Status, verify};

use crate::Outcome;
use crate::input::Input;
use crate::render::name;

/// Work with exported evidence
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Check that an exported log is the one that was written
    ///
    /// Exit code 0: all holds, 1: something was changed, 2: cannot be decided, 3: holds but is
    /// incomplete.
    Verify {
        /// The export; `-` is standard input
        #[arg(value_name = "FILE")]
        input: Input,

        /// The device's verifier key (`name+id+key`), known from elsewhere than the file
        #[arg(long, value_name = "VKEY")]
        key: Option<VerifierKey>,

        /// Print the whole report as JSON
        #[arg(long)]
        json: bool,

        /// Say what each check means
        #[arg(long, conflicts_with = "json")]
        explain: bool,
    },
}

pub(crate) fn run(command: &Command) -> Result<Outcome> {
    let Command::Verify {
        input,
        key,
        json,
        explain,
    } = command;
    let report = verify(&input.bytes()?, key.as_ref());
    if *json {
        let mut out = BufWriter::new(io::stdout().lock());
        serde_json::to_writer_pretty(&mut out, &report)?;
        writeln!(out)?;
        out.flush()?;
    } else {
        let mut out = BufWriter::new(anstream::stdout().lock());
        print(&mut out, input, &report, *explain)?;
        out.flush()?;
    }
    Ok(match report.outcome {
        Conclusion::Verified => Outcome::Clean,
        Conclusion::Tampered => Outcome::Found,
        Conclusion::Undecidable => Outcome::Failed,
        Conclusion::Incomplete => Outcome::Incomplete,
    })
}

fn print(out: &mut impl Write, input: &Input, report: &Report, explain: bool) -> Result<()> {
    for check in &report.checks {
        let (word, style) = match check.status {
            Status::Ok => ("ok", AnsiColor::Green.on_default()),
            Status::Fail => ("FAIL", AnsiColor::Red.on_default().bold()),
            Status::NotApplicable => ("n/a", Style::new().dimmed()),
        };
        writeln!(
            out,
            "{style}{word:4}{style:#}  {:10}  {}",
            name(&check.name),
            check.detail
        )?;
        if explain {
            writeln!(out, "                  {}", meaning(check.name))?;
        }
    }
    for problem in &report.problems {
        writeln!(out, "{}", line(input, problem))?;
    }
    let counts = &report.counts;
    if let (Some(from), Some(to)) = (counts.from, counts.to) {
        writeln!(
            out,
            "{} records ({} decisions), {} signed checkpoints, {} records after the last one",
            counts.records, counts.decisions, counts.checkpoints, counts.unsigned_records,
        )?;
        let seconds = report.unanchored_seconds;
        writeln!(
            out,
            "{} to {}, {seconds} s without an outside anchor",
            utc(from),
            utc(to)
        )?;
    }
    for note in &report.notes {
        writeln!(out, "note: {note}")?;
    }
    writeln!(out, "{input}: {}", name(&report.outcome))?;
    Ok(())
}

/// `file:line: record 3: altered: …`
fn line(input: &Input, problem: &Problem) -> String {
    let line = problem
        .line
        .map(|line| format!(":{line}"))
        .unwrap_or_default();
    let record = problem
        .seq
        .map(|seq| format!(" record {seq}:"))
        .unwrap_or_default();
    format!(
        "{input}{line}:{record} {}: {}",
        name(&problem.code),
        problem.detail
    )
}

/// What a check means, for `--explain`.
const fn meaning(check: CheckName) -> &'static str {
    match check {
        CheckName::Format => {
            "Every line is a header, record or checkpoint in its one canonical spelling (RFC 8785)."
        }
        CheckName::Sequence => {
            "Records are numbered from 0: a missing or doubled one leaves a trace."
        }
        CheckName::Links => "Each record carries the hash of the one before it.",
        CheckName::Tree => {
            "Each checkpoint's root is computed again from the records (RFC 6962); one changed byte \
             changes it."
        }
        CheckName::Signatures => {
            "Each checkpoint is signed with the device's Ed25519 key (C2SP signed-note)."
        }
        CheckName::History => "Later checkpoints cover at least what earlier ones did.",
        CheckName::Keys => {
            "Whose log it is. Only a key known from elsewhere (--key) shows that it is the device's."
        }
        CheckName::Origin => "All records and checkpoints are of one device.",
        CheckName::Closing => "The last record says how many came before it, under a checkpoint.",
        CheckName::Anchor => {
            "Whoever holds the device's key can write a new log. A witness outside the device that \
             signed an earlier checkpoint shows that; none has signed here."
        }
        _ => "",
    }
}

/// Milliseconds since 1970 as `2026-11-21T06:00:00Z`. Source: H. Hinnant, "chrono-Compatible
/// Low-Level Date Algorithms", `civil_from_days`.
fn utc(milliseconds: u64) -> String {
    let seconds = milliseconds / 1_000;
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    // Counted from 0000-03-01, so that leap days come last; an era has 400 years.
    let (era, day) = ((days + 719_468) / 146_097, (days + 719_468) % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year + u64::from(month <= 2);
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        for (seconds, date) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_798_761_599, "2026-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(utc(seconds * 1_000), date);
        }
    }
}
