//! A text that is being written: what is found in it follows its edits.
//!
//! To scan a long text again for each key costs what its length costs. A [`Document`] reads a window
//! around the edit instead, and keeps what stands elsewhere, moved. That is exact as far as evidence
//! reaches: what makes something a finding (its pattern, its label, the words beside it, the break
//! that it stands over) lies within [`REACH`] bytes of it nearly always. What does not:
//!
//! - the header of a table: a window inside a long table of lines is read with its header in front.
//!   The header of HTML and SQL, one that has itself been changed, and the rows below a new one are
//!   left to the next full scan;
//! - record sets, and whatever else counts over the whole text, are those of the last full scan;
//! - encoded stretches, keys and tokens, lists and passages without an end that are longer than that.
//!
//! **Contract.** After [`Document::settle`] the findings are those of [`Engine::scan`]. Before it,
//! every finding is one of [`Engine::scan`] whose evidence lies within [`REACH`] bytes around it,
//! and no such finding is missing. So a document serves to point out what is being written; content is
//! decided about by a scan of all of it.
//!
//! Cost of an edit: O([`REACH`] + what was inserted) to scan, and a move of the text and the findings
//! behind it.

mod edit;
mod marks;
mod window;

use std::ops::Range;

use self::edit::Edit;
use self::window::{LongTable, Window};
use crate::engine::{Engine, ScanError};
use crate::policy::decide::Observed;
use crate::scan::finding::Finding;
use crate::scan::record_set::{RecordSet, record_sets};
use crate::text::span::{Span, Utf8};

pub use self::marks::{Draft, Mark, MarkChanges};
pub use self::window::REACH;

/// A text and what is found in it.
#[derive(Debug)]
pub struct Document {
    text: String,
    /// Ascending, not overlapping.
    findings: Vec<Finding<Utf8>>,
    /// As of the last full scan.
    sets: Vec<RecordSet<Utf8>>,
    tables: Vec<LongTable>,
    settled: bool,
}

/// The stretch of a text whose findings an edit has replaced.
#[derive(Clone, Copy, Debug)]
struct Replaced {
    edit: Edit,
    /// In the text as it is now.
    stretch: Span<Utf8>,
}

impl Document {
    /// Scans all of `text`.
    ///
    /// # Errors
    /// When the text is longer than [`LONGEST_TEXT`](crate::LONGEST_TEXT).
    pub fn new(engine: &Engine, text: String) -> Result<Self, ScanError> {
        let mut document = Self::unread(text);
        document.settle(engine)?;
        Ok(document)
    }

    const fn unread(text: String) -> Self {
        Self {
            text,
            findings: Vec::new(),
            sets: Vec::new(),
            tables: Vec::new(),
            settled: false,
        }
    }

    /// The text as it is now.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is found in it: ascending, not overlapping.
    pub fn findings(&self) -> &[Finding<Utf8>] {
        &self.findings
    }

    /// The first finding that has a part of `span`.
    fn finding_in(&self, span: Span<Utf8>) -> Option<&Finding<Utf8>> {
        let before = |finding: &Finding<Utf8>| finding.span.end <= span.start;
        let next = self.findings.get(self.findings.partition_point(before));
        next.filter(|finding| finding.span.overlaps(span))
    }

    fn observed(&self) -> Vec<Observed<'_>> {
        let findings = self.findings.iter();
        findings
            .map(|finding| Observed::new(finding, &self.text))
            .collect()
    }

    /// Whether the findings are those of a full scan.
    pub const fn is_settled(&self) -> bool {
        self.settled
    }

    /// Replaces `range`, in bytes, by `inserted` and looks around it; `engine` is the same each time.
    ///
    /// # Errors
    /// When the text becomes longer than [`LONGEST_TEXT`](crate::LONGEST_TEXT): it stays as it was.
    pub fn edit(
        &mut self,
        engine: &Engine,
        range: Range<usize>,
        inserted: &str,
    ) -> Result<(), ScanError> {
        self.replace(engine, range, inserted).map(|_| ())
    }

    /// Scans all of it, unless that has been done since the last edit.
    ///
    /// # Errors
    /// When the text is longer than [`LONGEST_TEXT`](crate::LONGEST_TEXT).
    pub fn settle(&mut self, engine: &Engine) -> Result<(), ScanError> {
        if !self.settled {
            self.findings = engine.scan(&self.text)?;
            self.sets = record_sets(&self.text, &self.findings);
            self.tables = LongTable::all(&self.text);
            self.settled = true;
        }
        Ok(())
    }

    fn replace(
        &mut self,
        engine: &Engine,
        range: Range<usize>,
        inserted: &str,
    ) -> Result<Replaced, ScanError> {
        ScanError::check(self.text.len().saturating_add(inserted.len()))?;
        let edit = Edit::apply(&mut self.text, range, inserted);
        self.settled = false;
        for table in &mut self.tables {
            table.follow(&edit);
        }
        let window = Window::around(edit.written(), &self.text, &self.tables);
        if window.is_all_of(&self.text) {
            self.settle(engine)?;
            let stretch = Span::over(0..self.text.len());
            return Ok(Replaced { edit, stretch });
        }
        let zone = Span::over(window.zone.clone());
        let mut fresh = engine.scan(&window.text(&self.text))?;
        fresh.retain_mut(|finding| {
            let original = window.original(finding.span);
            original.is_some_and(|span| {
                finding.span = span;
                span.overlaps(zone)
            })
        });
        self.findings.retain_mut(|finding| {
            let now = edit.follow(finding.span);
            now.map(|span| finding.span = span).is_some()
        });
        let stretch = self.put(zone, fresh);
        Ok(Replaced { edit, stretch })
    }

    /// Puts findings in the place of those that overlap `zone`, or one of them. Gives the stretch that
    /// all of these cover.
    fn put(&mut self, zone: Span<Utf8>, mut fresh: Vec<Finding<Utf8>>) -> Span<Utf8> {
        let reach = |span: Span<Utf8>, ends: &[Finding<Utf8>]| {
            let start = ends.first().map_or(span.start, |first| first.span.start);
            let end = ends.last().map_or(span.end, |last| last.span.end);
            Span::<Utf8>::new(span.start.min(start), span.end.max(end))
        };
        let claimed = reach(zone, &fresh);
        let findings = &self.findings;
        let first = findings.partition_point(|finding| finding.span.end <= claimed.start);
        let last = findings.partition_point(|finding| finding.span.start < claimed.end);
        let old = findings.get(first..last.max(first)).unwrap_or_default();
        let stretch = reach(claimed, old);
        let mut behind = self.findings.split_off(last.max(first));
        self.findings.truncate(first);
        self.findings.append(&mut fresh);
        self.findings.append(&mut behind);
        stretch
    }
}
