//! One labelled text.

use std::ops::Range;

use serde::Deserialize;

/// A line of a data set. Fields that say where it comes from are not read.
#[derive(Debug, Deserialize)]
pub(super) struct Case {
    pub(super) id: String,
    pub(super) source: String,
    pub(super) text: String,
    #[serde(default)]
    context: Surroundings,
    /// Whether the secret in it was drawn from the rule's expression rather than written by someone.
    drawn: Option<bool>,
    /// How sure the source itself is of it.
    score: Option<f64>,
    /// How the text came about.
    kind: Option<String>,
    #[serde(flatten)]
    pub(super) label: Label,
}

/// What stands around a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Surroundings {
    /// Nothing: the text is the value.
    Bare,
    #[default]
    InText,
}

/// What is true of a text.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Label {
    /// All that is to be found in it, of the types its source knows.
    Spans { expect: Vec<Expected> },
    /// Whether one thing is in it; nothing is said of others.
    Presence { r#type: String, positive: bool },
}

/// One thing to find. Offsets count code points.
#[derive(Debug, Deserialize)]
pub(super) struct Expected {
    pub(super) r#type: String,
    start: usize,
    end: usize,
}

impl Case {
    /// The part of its source whose figures it belongs to: what a rule's expression made and what a person
    /// wrote, and what the source itself calls weak, are told apart.
    pub(super) fn section(&self) -> String {
        const WEAK: f64 = 0.4;
        let part = match (self.drawn, self.score) {
            (Some(true), _) => " (drawn)",
            (Some(false), _) => " (written)",
            (None, Some(score)) if score < WEAK => " (weak)",
            _ => "",
        };
        format!("{}{part}", self.source)
    }

    /// The types that are spoken of.
    pub(super) fn types(&self) -> Vec<&str> {
        match &self.label {
            Label::Spans { expect } => expect
                .iter()
                .map(|expected| expected.r#type.as_str())
                .collect(),
            Label::Presence { r#type, .. } => vec![r#type],
        }
    }

    /// Whether `range` is all that stands behind the label of a text `label: value`, but for
    /// brackets and points around it.
    pub(super) fn is_value(&self, range: &Range<usize>) -> bool {
        let around = |text: &str| text.chars().all(|c| !c.is_alphanumeric());
        let before = self.text.get(..range.start).unwrap_or_default();
        let label = before.rfind(": ").map_or(0, |at| at + 1);
        around(before.get(label..).unwrap_or_default())
            && around(self.text.get(range.end..).unwrap_or_default())
    }

    /// Whether the text is the value alone, with no word to say what it is.
    pub(super) fn is_bare(&self) -> bool {
        self.context == Surroundings::Bare
            || match &self.label {
                Label::Spans { expect } => expect.iter().any(|expected| {
                    let text = self.text.trim_end();
                    let start = self.text.len() - self.text.trim_start().len();
                    let span = expected.bytes(&self.text);
                    span.start <= start && span.end >= text.len()
                }),
                Label::Presence { .. } => false,
            }
    }

    /// Whether there is something to find.
    pub(super) fn is_positive(&self) -> bool {
        match &self.label {
            Label::Spans { expect } => !expect.is_empty(),
            Label::Presence { positive, .. } => *positive,
        }
    }

    /// Whether it is a valid number with a digit changed or two swapped, which its check refuses.
    pub(super) fn is_mutated(&self) -> bool {
        matches!(
            self.kind.as_deref(),
            Some("changed-digit" | "swapped-digits")
        )
    }
}

impl Expected {
    /// Its place in bytes of `text`.
    pub(super) fn bytes(&self, text: &str) -> Range<usize> {
        byte(text, self.start)..byte(text, self.end)
    }
}

/// The offset in bytes of what stands at `point`, counted in code points.
pub(super) fn byte(text: &str, point: usize) -> usize {
    text.char_indices()
        .nth(point)
        .map_or(text.len(), |(byte, _)| byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(rest: &str) -> Case {
        serde_json::from_str(&format!(r#"{{"id":"a","source":"b",{rest}}}"#)).expect("a valid line")
    }

    #[test]
    fn counts_code_points() {
        let case = case(r#""text":"é😀 key","expect":[{"type":"KEY","start":3,"end":6}]"#);
        let Label::Spans { expect } = &case.label else {
            panic!("spans are given");
        };
        assert_eq!(expect[0].bytes(&case.text), 7..10);
        assert!(!case.is_bare());
    }

    #[test]
    fn takes_a_text_for_bare_if_the_value_is_all_of_it() {
        assert!(case(r#""text":" 42\n","expect":[{"type":"N","start":1,"end":3}]"#).is_bare());
        assert!(!case(r#""text":"no. 42","expect":[{"type":"N","start":4,"end":6}]"#).is_bare());
        assert!(case(r#""text":"42","type":"N","positive":true,"context":"bare""#).is_bare());
    }

    #[test]
    fn tells_parts_of_a_source_apart() {
        assert_eq!(
            case(r#""text":"","expect":[],"drawn":true"#).section(),
            "b (drawn)"
        );
        assert_eq!(
            case(r#""text":"","expect":[],"score":0.1"#).section(),
            "b (weak)"
        );
        assert_eq!(case(r#""text":"","expect":[],"score":0.5"#).section(), "b");
    }
}
