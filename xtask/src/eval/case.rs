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
    pub(super) context: Surroundings,
    #[serde(flatten)]
    pub(super) label: Label,
}

/// What stands around a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Surroundings {
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
}

impl Expected {
    /// Its place in bytes of `text`.
    pub(super) fn bytes(&self, text: &str) -> Range<usize> {
        let byte = |point: usize| {
            text.char_indices()
                .nth(point)
                .map_or(text.len(), |(byte, _)| byte)
        };
        byte(self.start)..byte(self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_code_points() {
        let line = r#"{"id":"a","source":"b","text":"é😀 key","expect":[{"type":"KEY","start":3,"end":6}]}"#;
        let case: Case = serde_json::from_str(line).expect("a valid line");
        let Label::Spans { expect } = &case.label else {
            panic!("spans are given");
        };
        assert_eq!(expect[0].bytes(&case.text), 7..10);
        assert_eq!(case.context, Surroundings::InText);
    }
}
