//! Which detectors are to find what a data set calls by another name.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use prompt_dlp::detectors::catalogue;
use prompt_dlp::scan::detector::Category;
use prompt_dlp::scan::finding::Finding;
use prompt_dlp::text::span::Utf8;
use serde::Deserialize;

/// The table of types.toml.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Types {
    /// By source: what is to find types that `types` does not name.
    #[serde(rename = "sources")]
    by_source: BTreeMap<String, Vec<Pattern>>,
    /// By type.
    #[serde(rename = "types")]
    by_type: BTreeMap<String, Vec<Pattern>>,
    /// What is a false alarm wherever it is found in benign text.
    alarms: Vec<Pattern>,
}

/// A set of detectors.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "String")]
enum Pattern {
    /// One, or several where it holds a `*`: what stands before and after that.
    Id(String, Option<String>),
    /// `category:…`
    Category(String),
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        if let Some(category) = text.strip_prefix("category:") {
            return Self::Category(category.to_owned());
        }
        match text.split_once('*') {
            Some((before, after)) => Self::Id(before.to_owned(), Some(after.to_owned())),
            None => Self::Id(text, None),
        }
    }
}

impl Pattern {
    fn matches(&self, id: &str, category: Category) -> bool {
        match self {
            Self::Id(id_or_before, None) => id == id_or_before,
            Self::Id(before, Some(after)) => id.starts_with(before) && id.ends_with(after),
            Self::Category(name) => {
                serde_json::to_value(category).is_ok_and(|value| value == name.as_str())
            }
        }
    }
}

impl Types {
    /// Reads the table.
    pub(super) fn load() -> Result<Self> {
        toml::from_str(include_str!("types.toml")).context("in types.toml")
    }

    /// Whether some detector is for what `source` calls `name`.
    pub(super) fn cover(&self, source: &str, name: &str) -> bool {
        self.patterns(source, name).is_some_and(|patterns| {
            catalogue().into_iter().any(|detector| {
                patterns
                    .iter()
                    .any(|pattern| pattern.matches(detector.id, detector.category))
            })
        })
    }

    /// Whether `name` has detectors of its own, rather than those of all that its source labels.
    pub(super) fn are_exact_about(&self, name: &str) -> bool {
        self.by_type.contains_key(name)
    }

    /// Whether `finding` is what `source` calls `name`.
    pub(super) fn accept(&self, source: &str, name: &str, finding: &Finding<Utf8>) -> bool {
        self.patterns(source, name).is_some_and(|patterns| {
            patterns
                .iter()
                .any(|pattern| pattern.matches(&finding.detector, finding.category))
        })
    }

    /// Whether a finding of the detector counts as a false alarm in benign text.
    pub(super) fn are_alarms(&self, detector: &str) -> bool {
        catalogue()
            .into_iter()
            .find(|declared| declared.id == detector)
            .is_some_and(|declared| {
                self.alarms
                    .iter()
                    .any(|pattern| pattern.matches(declared.id, declared.category))
            })
    }

    fn patterns(&self, source: &str, name: &str) -> Option<&[Pattern]> {
        self.by_type
            .get(name)
            .or_else(|| self.by_source.get(source))
            .map(Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_only_detectors_that_exist() {
        let types = Types::load().expect("the table is valid");
        let all = catalogue();
        for (name, patterns) in types.by_type.iter().chain(&types.by_source) {
            for pattern in patterns {
                assert!(
                    all.iter()
                        .any(|detector| pattern.matches(detector.id, detector.category)),
                    "{name}: nothing is {pattern:?}"
                );
            }
        }
    }
}
