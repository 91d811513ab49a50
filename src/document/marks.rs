//! What is pointed out in a text while it is written.

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;

use super::{Document, Replaced};
use crate::engine::{Engine, ScanError};
use crate::policy::decide::{Coverage, Decision, Observed};
use crate::policy::model::{Action, Channel};
use crate::policy::verdict::Situation;
use crate::redact::{Conversation, Target, spread};
use crate::scan::finding::Finding;
use crate::scan::record_set::RecordSet;
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
    /// What the marks that were given last cover, and whether there were any.
    shown: Option<(Coverage, bool)>,
}

#[derive(Debug)]
struct Repeat {
    span: Span<Utf8>,
    title: Cow<'static, str>,
}

impl Repeat {
    /// Where the values of `findings` stand besides.
    fn all<'f>(text: &str, findings: impl Iterator<Item = &'f Finding<Utf8>>) -> Vec<Self> {
        let targets = spread(text, findings).into_iter();
        let others = targets.filter(|target| target.span != target.finding.span);
        others
            .map(|Target { span, finding }| Self {
                span,
                title: finding.title.clone(),
            })
            .collect()
    }
}

/// The marks of a stretch of a draft; those outside of it stay. Offsets in UTF-16 code units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MarkChanges {
    /// Where the stretch begins.
    pub start: u32,
    /// Where it ended before the edit. Marks that begin there or behind it have moved.
    pub end: u32,
    /// By how many units they have moved.
    pub by: i32,
    /// The marks that are in the stretch now, not overlapping.
    pub marks: Vec<Mark>,
    /// Whether a full scan says that the text may be sent as it is.
    pub clean: bool,
    /// Whether these and the others are those of a full scan.
    pub settled: bool,
}

/// A stretch of a draft that the policy would act on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
    ) -> Result<MarkChanges, ScanError> {
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
    ) -> Result<MarkChanges, ScanError> {
        self.document.settle(engine)?;
        Ok(self.marked(engine, None, situation, conversation))
    }

    fn marked(
        &mut self,
        engine: &Engine,
        replaced: Option<Replaced>,
        situation: &Situation,
        conversation: &Conversation,
    ) -> MarkChanges {
        let Self {
            document,
            repeats,
            shown,
        } = self;
        let (text, settled) = (document.text(), document.is_settled());
        let policy = Look {
            engine,
            conversation,
            bulk: document.sets.iter().max_by_key(|set| set.records),
            observed: document.observed(),
        };
        let (decision, holds) = policy.decide(situation);
        let covered = document.findings.iter();
        let covered = covered.filter(|finding| holds && decision.covers(finding));
        if settled {
            *repeats = Repeat::all(text, covered.clone());
        }
        let now = Some((decision.coverage(), holds));
        let only = replaced.filter(|_| !settled && *shown == now);
        *shown = now;
        let stretch = only.map_or(Span::new(0, u32::MAX), |replaced| replaced.stretch);
        let mut cursor = Utf16Cursor::new(text);
        let mut marks = Vec::new();
        let mut mark = |span: Span<Utf8>, title: &Cow<'static, str>| {
            if span.overlaps(stretch) {
                let Span { start, end, .. } = cursor.span(span);
                marks.push(Mark {
                    start,
                    end,
                    title: title.clone(),
                    action: decision.action,
                });
            }
        };
        for finding in covered {
            mark(finding.span, &finding.title);
        }
        for repeat in repeats.iter() {
            let found = document.finding_in(repeat.span);
            if holds && !found.is_some_and(|finding| decision.covers(finding)) {
                mark(repeat.span, &repeat.title);
            }
        }
        let by = only.map_or(0, |replaced| replaced.edit.growth);
        let end = only.map_or(u32::MAX, |_| {
            cursor.offset(stretch.end).wrapping_add_signed(-by)
        });
        let submitted = Situation {
            channel: Channel::Submit,
            ..situation.clone()
        };
        MarkChanges {
            start: cursor.offset(stretch.start),
            end,
            by,
            marks,
            clean: settled && !policy.decide(&submitted).1,
            settled,
        }
    }
}

/// What the policy says of a draft on its way.
struct Look<'d> {
    engine: &'d Engine,
    conversation: &'d Conversation,
    bulk: Option<&'d RecordSet<Utf8>>,
    observed: Vec<Observed<'d>>,
}

impl<'d> Look<'d> {
    /// The decision, and whether it holds back anything that the employee has not answered for.
    fn decide(&self, situation: &Situation) -> (Decision<'d>, bool) {
        let policy = self.engine.policy();
        let decision = policy.decide(situation, &self.observed, self.bulk);
        let holds = decision.action >= Action::Warn && !self.is_answered(&decision);
        (decision, holds)
    }

    /// Whether it is a warning that the employee has answered for all its values.
    fn is_answered(&self, decision: &Decision<'_>) -> bool {
        let mut values = 0;
        let observed = self.observed.iter();
        decision.action == Action::Warn
            && observed.filter(|each| decision.covers(each.finding)).all(
                |Observed { finding, value }| {
                    values += 1;
                    let mark = self.conversation.mark(&finding.detector, value);
                    self.conversation.has_answer(&mark)
                },
            )
            && values > 0
    }
}
