//! Findings for people: where, what, how sure, why, and the line with the finding marked.

use std::fmt;
use std::io::Write;

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use prompt_dlp::scan::finding::{Band, Finding};
use prompt_dlp::scan::record_set::RecordSet;
use prompt_dlp::text::span::Utf8;
use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use crate::input::Input;

/// Characters of the line that are shown in front of a finding, and behind it.
const AROUND: usize = 40;

/// Characters of a finding that are shown.
const LONGEST: usize = 80;

/// Prints the findings of one text. O(text).
pub(crate) fn findings(
    out: &mut impl Write,
    input: &Input,
    text: &str,
    findings: &[Finding<Utf8>],
    why: fn(&Finding<Utf8>) -> Vec<String>,
) -> Result<()> {
    let mut place = Place::default();
    for finding in findings {
        let span = finding.span.range();
        place.advance(text, span.start);
        let excerpt = Excerpt::of(text, span, place.line_start);
        let style = style(finding.band);
        writeln!(
            out,
            "{input}:{}:{}: {style}{}{style:#} ({}, {}): {} {}",
            place.line,
            place.column,
            finding.title,
            finding.detector,
            name(&finding.category),
            name(&finding.band),
            finding.confidence,
        )?;
        excerpt.print(out, style)?;
        for line in why(finding) {
            writeln!(out, "  {line}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Prints where many records stand, and what they hold. O(text).
pub(crate) fn record_sets(
    out: &mut impl Write,
    input: &Input,
    text: &str,
    sets: &[RecordSet<Utf8>],
) -> Result<()> {
    let mut place = Place::default();
    for set in sets {
        place.advance(text, set.span.range().start);
        let style = style(set.band);
        let columns: Vec<String> = set
            .columns
            .iter()
            .map(|column| format!("{} {}", column.values, column.kind))
            .collect();
        writeln!(
            out,
            "{input}:{}:{}: {style}{} records in one place{style:#} (record-set): {} {}\n  {}\n",
            place.line,
            place.column,
            set.records,
            name(&set.band),
            set.confidence,
            columns.join(", "),
        )?;
    }
    Ok(())
}

const fn style(band: Band) -> Style {
    match band {
        Band::High => AnsiColor::Red.on_default().bold(),
        Band::Medium => AnsiColor::Yellow.on_default().bold(),
        Band::Low => AnsiColor::Blue.on_default().bold(),
    }
}

/// How much was found, in one line.
#[derive(Default)]
pub(crate) struct Summary {
    /// Low, medium, high.
    counts: [u64; 3],
    record_sets: usize,
}

impl Summary {
    pub(crate) fn add(&mut self, findings: &[Finding<Utf8>], sets: &[RecordSet<Utf8>]) {
        self.record_sets += sets.len();
        let [low, medium, high] = &mut self.counts;
        for finding in findings {
            *match finding.band {
                Band::Low => &mut *low,
                Band::Medium => &mut *medium,
                Band::High => &mut *high,
            } += 1;
        }
    }

    pub(crate) fn found(&self) -> bool {
        self.counts.iter().sum::<u64>() > 0 || self.record_sets > 0
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [low, medium, high] = self.counts;
        match low + medium + high {
            0 if self.record_sets == 0 => return f.write_str("nothing found"),
            1 => write!(f, "1 finding: {high} high, {medium} medium, {low} low"),
            all => write!(f, "{all} findings: {high} high, {medium} medium, {low} low"),
        }?;
        match self.record_sets {
            0 => Ok(()),
            1 => f.write_str("; 1 record set"),
            sets => write!(f, "; {sets} record sets"),
        }
    }
}

/// The spelling of a value in JSON and in documentation: `government-id`.
pub(crate) fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// Where in a text, going forward only, so that all findings together cost one pass.
struct Place {
    at: usize,
    line: usize,
    line_start: usize,
    /// In characters, from 1.
    column: usize,
}

impl Default for Place {
    fn default() -> Self {
        Self {
            at: 0,
            line: 1,
            line_start: 0,
            column: 1,
        }
    }
}

impl Place {
    fn advance(&mut self, text: &str, to: usize) {
        let mut passed = text.get(self.at..to).unwrap_or_default();
        if let Some((lines, last)) = passed.rsplit_once('\n') {
            self.line += lines.bytes().filter(|byte| *byte == b'\n').count() + 1;
            self.line_start = to - last.len();
            self.column = 1;
            passed = last;
        }
        self.column += passed.chars().count();
        self.at = to;
    }
}

/// A finding with what stands around it on its line, fit for a terminal.
struct Excerpt {
    before: String,
    found: String,
    after: String,
}

impl Excerpt {
    fn of(text: &str, span: std::ops::Range<usize>, line_start: usize) -> Self {
        let before = text.get(line_start..span.start).unwrap_or_default();
        let found = text.get(span.clone()).unwrap_or_default();
        let rest = text.get(span.end..).unwrap_or_default();
        let goes_on = found.contains('\n');
        Self {
            before: last(before, AROUND),
            found: first(found, LONGEST) + if goes_on { "…" } else { "" },
            after: first(if goes_on { "" } else { rest }, AROUND),
        }
    }

    fn print(&self, out: &mut impl Write, style: Style) -> Result<()> {
        let Self {
            before,
            found,
            after,
        } = self;
        writeln!(out, "  {before}{style}{found}{style:#}{after}")?;
        let indent = before.width();
        let mark = "^".repeat(found.width().max(1));
        writeln!(out, "  {:indent$}{style}{mark}{style:#}", "")?;
        Ok(())
    }
}

/// The first characters of the first line, and `…` if the line goes on.
fn first(text: &str, most: usize) -> String {
    let mut line = text.chars().take_while(|c| *c != '\n').map(visible);
    let mut shown: String = line.by_ref().take(most).collect();
    if line.next().is_some() {
        shown.push('…');
    }
    shown
}

/// The last characters, with `…` before them if there are more.
fn last(text: &str, most: usize) -> String {
    let skipped = text
        .char_indices()
        .rev()
        .nth(most - 1)
        .map_or(0, |(at, _)| at);
    let shown = text.get(skipped..).unwrap_or_default().chars().map(visible);
    let mark = if skipped > 0 { "…" } else { "" };
    mark.chars().chain(shown).collect()
}

/// No character of a scanned text may steer the terminal or turn the line around.
fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' => '·',
        c if c.is_control() => '·',
        c => c,
    }
}

/// What spoke for the finding and what against it, in one line.
pub(crate) fn in_brief(finding: &Finding<Utf8>) -> Vec<String> {
    let explanation = &finding.explanation;
    let mut reasons = Vec::new();
    if let Some(validator) = &explanation.validator {
        reasons.push(format!("validated by {validator}"));
    }
    if !explanation.context.is_empty() {
        reasons.push(format!("near {}", explanation.context.join(", ")));
    }
    if !explanation.against.is_empty() {
        reasons.push(format!("against it: {}", explanation.against.join(", ")));
    }
    if !explanation.decoders.is_empty() {
        let decoders: Vec<String> = explanation.decoders.iter().map(name).collect();
        reasons.push(format!("written as {}", decoders.join(", then ")));
    }
    if explanation.test_value {
        reasons.push("a published test value".to_owned());
    }
    for alternative in &finding.alternatives {
        reasons.push(format!(
            "or {} {}",
            alternative.detector, alternative.confidence
        ));
    }
    if reasons.is_empty() {
        return Vec::new();
    }
    vec![reasons.join("; ")]
}
