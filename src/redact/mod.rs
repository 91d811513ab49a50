//! Takes found values out of a text and, where the style allows, puts them back.
//!
//! A value is replaced wherever it stands, not only where it was found: the second mention of a
//! number may lack the word that gave the first one away.

mod conversation;
mod label;
mod mask;
mod strings;
mod surrogate;

pub use conversation::{Conversation, SnapshotError};

use std::borrow::Cow;
use std::collections::BTreeMap;

use self::strings::Strings;
use crate::policy::model::{Redaction, Style};
use crate::policy::verdict::Replacement;
use crate::scan::finding::Finding;
use crate::text::span::{Span, Utf8, Utf16Cursor};

/// Values shorter than this many bytes are replaced elsewhere only where they stand alone.
const DISTINCTIVE: usize = 5;

/// A text with values replaced, and what was replaced by what.
pub(crate) struct Redacted {
    pub(crate) text: String,
    pub(crate) replacements: Vec<Replacement>,
}

/// Replaces the values of `findings`, which are ascending and do not overlap, in `text`.
///
/// Cost: O(text + replaced values).
#[inline(never)]
pub(crate) fn redact<'f>(
    text: &str,
    findings: impl Iterator<Item = &'f Finding<Utf8>>,
    settings: &Redaction,
    conversation: &mut Conversation,
) -> Redacted {
    let targets = spread(text, findings);
    let taken = label::keys(text);
    let mut cursor = Utf16Cursor::new(text);
    let mut out = String::with_capacity(text.len());
    let mut replacements = Vec::with_capacity(targets.len());
    let mut written = 0;
    for Target { span, finding } in targets {
        let value = span.of(text);
        let style = style_of(settings, finding);
        let replacement = conversation.replacement(finding, value, style, text, &taken);
        out.push_str(text.get(written..span.start as usize).unwrap_or_default());
        out.push_str(&replacement);
        written = span.end as usize;
        let units = cursor.span(span);
        replacements.push(Replacement {
            start: units.start,
            end: units.end,
            text: replacement,
            detector: finding.detector.clone(),
        });
    }
    out.push_str(text.get(written..).unwrap_or_default());
    Redacted {
        text: out,
        replacements,
    }
}

/// A stretch to replace, and the finding that says by what.
pub(crate) struct Target<'f> {
    pub(crate) span: Span<Utf8>,
    pub(crate) finding: &'f Finding<Utf8>,
}

/// The findings, and the other places where their values stand. Ascending, not overlapping.
pub(crate) fn spread<'f>(
    text: &str,
    findings: impl Iterator<Item = &'f Finding<Utf8>>,
) -> Vec<Target<'f>> {
    let findings: Vec<_> = findings.collect();
    let mut by_value: BTreeMap<&str, &'f Finding<Utf8>> = BTreeMap::new();
    for finding in &findings {
        by_value.entry(finding.span.of(text)).or_insert(finding);
    }
    by_value.remove("");
    let known: Vec<(&str, &'f Finding<Utf8>)> = by_value.into_iter().collect();
    let values = Strings::new(known.iter().map(|(value, _)| value));
    let mut targets = Vec::with_capacity(findings.len());
    let mut from = 0;
    let gap = |from: u32, to: u32, targets: &mut Vec<Target<'f>>| {
        let stretch = text.get(from as usize..to as usize).unwrap_or_default();
        for hit in values.find_in(stretch) {
            let Some(&(value, finding)) = known.get(hit.pattern().as_usize()) else {
                continue;
            };
            let start = from as usize;
            let span = Span::over(start + hit.start()..start + hit.end());
            if value.len() >= DISTINCTIVE || span.is_whole_word(text) {
                targets.push(Target { span, finding });
            }
        }
    };
    for finding in findings {
        gap(from, finding.span.start, &mut targets);
        targets.push(Target {
            span: finding.span,
            finding,
        });
        from = finding.span.end;
    }
    gap(
        from,
        u32::try_from(text.len()).unwrap_or(u32::MAX),
        &mut targets,
    );
    targets
}

/// The style that the policy names for the detector, else for its category, else for all.
fn style_of(settings: &Redaction, finding: &Finding<Utf8>) -> Style {
    let category = finding.category.name();
    let named = settings
        .styles
        .get(finding.detector.as_ref())
        .or_else(|| settings.styles.get(category));
    *named.unwrap_or(&settings.style)
}

/// `credit-card` → `CREDIT_CARD`.
fn upper_snake(id: &str) -> Cow<'static, str> {
    id.chars()
        .map(|c| {
            if c == '-' {
                '_'
            } else {
                c.to_ascii_uppercase()
            }
        })
        .collect::<String>()
        .into()
}
