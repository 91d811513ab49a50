//! What is pointed out in a text while it is written.

use std::borrow::Cow;
use std::ops::Range;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Document, Replaced};
use crate::engine::{Engine, ScanError, Scanned};
use crate::policy::decide::{Coverage, Decision, Observed};
use crate::policy::model::Action;
use crate::policy::verdict::{Situation, Verdict};
use crate::redact::{Conversation, spread};
use crate::text::span::{Span, Utf8, Utf16Cursor};

/// A text that is being written, and what has been pointed out in it.
///
/// Nothing is decided here, and no label is given: that is for a look at what is sent. A value that
/// stands in several places is marked in all of them, from the first full scan on that knows it.
#[derive(Debug)]
pub struct Draft {
    document: Document,
    /// Where values stand that were found elsewhere, as of the last full scan.
    repeats: Vec<Repeat>,
    /// What the marks that were given last cover.
    shown: Option<Shown>,
}

#[derive(Debug)]
struct Repeat {
    span: Span<Utf8>,
    title: Cow<'static, str>,
}

#[derive(Debug, PartialEq, Eq)]
struct Shown {
    coverage: Coverage,
    answered: bool,
}

/// The marks of a stretch of a draft; those outside of it stay. Offsets in UTF-16 code units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Marked {
    /// Where the stretch begins.
    pub start: u32,
    /// Where it ended before the edit. Marks that begin there or behind it have moved.
    pub end: u32,
    /// By how many units they have moved.
    pub by: i32,
    /// The marks that are in the stretch now, ascending, not overlapping.
    pub marks: Vec<Mark>,
    /// Whether these and the others are those of a full scan.
    pub settled: bool,
}

/// A stretch of a draft that the policy would act on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// First unit.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// The title of the detector that found it.
    pub title: Cow<'static, str>,
    /// What the policy would do.
    pub action: Action,
}

impl Draft {
    /// Takes a text that has not been looked at.
    pub const fn new(text: String) -> Self {
        Self {
            document: Document::unread(text),
            repeats: Vec::new(),
            shown: None,
        }
    }

    /// The document with its findings.
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// Replaces `range`, in bytes, by `inserted`; gives the marks that may have changed. `engine` is
    /// the same each time.
    ///
    /// # Errors
    /// When the text becomes longer than [`LONGEST_TEXT`](crate::LONGEST_TEXT): it stays as it was.
    pub fn edit(
        &mut self,
        engine: &Engine,
        range: Range<usize>,
        inserted: &str,
        situation: &Situation,
        conversation: &Conversation,
    ) -> Result<Marked, ScanError> {
        let replaced = self.document.replace(engine, range, inserted)?;
        self.repeats.retain_mut(|repeat| {
            let now = replaced.edit.follow(repeat.span);
            now.map(|span| repeat.span = span).is_some()
        });
        Ok(self.marked(engine, Some(replaced), situation, conversation))
    }

    /// Scans all of it, unless that has been done since the last edit; gives all marks.
    ///
    /// # Errors
    /// When the text is longer than [`LONGEST_TEXT`](crate::LONGEST_TEXT).
    pub fn settle(
        &mut self,
        engine: &Engine,
        situation: &Situation,
        conversation: &Conversation,
    ) -> Result<Marked, ScanError> {
        self.document.settle(engine)?;
        Ok(self.marked(engine, None, situation, conversation))
    }

    /// Whether the text may be sent as it is; a full scan says so, or nothing does.
    pub fn is_clean(
        &self,
        engine: &Engine,
        situation: &Situation,
        conversation: &Conversation,
    ) -> bool {
        let observed = self.document.observed();
        let decision = self.decision(engine, situation, &observed);
        self.document.is_settled()
            && (decision.action < Action::Warn || is_answered(&decision, &observed, conversation))
    }

    /// The decision about the text, after a full scan of it.
    ///
    /// # Errors
    /// When the text is longer than [`LONGEST_TEXT`](crate::LONGEST_TEXT).
    pub fn decide(
        &mut self,
        engine: &Engine,
        situation: &Situation,
        conversation: &mut Conversation,
    ) -> Result<Verdict, ScanError> {
        self.document.settle(engine)?;
        let scanned = Scanned {
            text: self.document.text(),
            findings: self.document.findings.clone(),
            sets: self.document.sets.clone(),
        };
        Ok(engine.judge(vec![scanned], situation, conversation))
    }

    fn decision<'p>(
        &self,
        engine: &'p Engine,
        situation: &Situation,
        observed: &[Observed<'_>],
    ) -> Decision<'p> {
        let bulk = self.document.sets.iter().max_by_key(|set| set.records);
        engine.policy().decide(situation, observed, bulk)
    }

    fn marked(
        &mut self,
        engine: &Engine,
        replaced: Option<Replaced>,
        situation: &Situation,
        conversation: &Conversation,
    ) -> Marked {
        let settled = self.document.is_settled();
        let text = self.document.text();
        let observed = self.document.observed();
        let decision = self.decision(engine, situation, &observed);
        let answered = is_answered(&decision, &observed, conversation);
        let coverage = decision.coverage();
        let shows = decision.action >= Action::Warn && !answered;
        let findings = self.document.findings.iter();
        let covered: Vec<_> = findings
            .filter(|finding| shows && decision.covers(finding))
            .collect();
        if settled {
            let targets = spread(text, covered.iter().copied()).into_iter();
            let repeats = targets.filter(|target| target.span != target.finding.span);
            self.repeats = repeats
                .map(|target| Repeat {
                    span: target.span,
                    title: target.finding.title.clone(),
                })
                .collect();
        }
        let shown = Some(Shown { coverage, answered });
        let only = replaced.filter(|_| !settled && self.shown == shown);
        self.shown = shown;
        let stretch = only.map_or(Span::new(0, u32::MAX), |replaced| replaced.stretch);
        let is_free = |span: Span<Utf8>| {
            let first = covered.partition_point(|finding| finding.span.end <= span.start);
            covered.get(first).is_none_or(|next| !next.span.overlaps(span))
        };
        let repeats = self.repeats.iter().filter(|repeat| shows && is_free(repeat.span));
        let mut places: Vec<(Span<Utf8>, &Cow<'static, str>)> = repeats
            .map(|repeat| (repeat.span, &repeat.title))
            .chain(covered.iter().map(|finding| (finding.span, &finding.title)))
            .filter(|(span, _)| span.overlaps(stretch))
            .collect();
        places.sort_unstable_by_key(|(span, _)| span.start);
        let mut cursor = Utf16Cursor::new(text);
        let start = cursor.offset(stretch.start);
        let marks = places.into_iter().map(|(span, title)| {
            let units = cursor.span(span);
            Mark {
                start: units.start,
                end: units.end,
                title: title.clone(),
                action: decision.action,
            }
        });
        let marks = marks.collect();
        let by = only.map_or(0, |replaced| replaced.edit.growth);
        let end = only.map_or(u32::MAX, |replaced| {
            cursor.offset(replaced.stretch.end).wrapping_sub(by.cast_unsigned())
        });
        Marked {
            start,
            end,
            by,
            marks,
            settled,
        }
    }
}

/// Whether it is a warning that the employee has answered for all its values.
fn is_answered(
    decision: &Decision<'_>,
    observed: &[Observed<'_>],
    conversation: &Conversation,
) -> bool {
    let mut covered = observed
        .iter()
        .filter(|each| decision.action == Action::Warn && decision.covers(each.finding))
        .peekable();
    covered.peek().is_some()
        && covered.all(|each| {
            let mark = conversation.mark(&each.finding.detector, &each.value);
            conversation.has_answer(&mark)
        })
}
