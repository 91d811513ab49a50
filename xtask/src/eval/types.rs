//! Which detectors are to find what a data set calls by another name.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use prompt_dlp::detectors::catalogue;
use prompt_dlp::scan::detector::{Category, Detector};
use serde::Deserialize;

use super::claim::Kinds;
use super::group::matches;
use super::vendor;

/// The table of types.toml.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Types {
    /// By source of secrets: what is to find any type of it.
    #[serde(rename = "sources")]
    by_source: BTreeMap<String, Vec<Pattern>>,
    /// By type.
    #[serde(rename = "types")]
    by_type: BTreeMap<String, Vec<Pattern>>,
    /// By the name of a secret's rule, where detectors are not named after the same vendor.
    vendors: BTreeMap<String, Vec<Pattern>>,
    /// Types that no detector is for, by what they are.
    ignored: BTreeMap<String, Vec<String>>,
    /// What is a false alarm wherever it is found in benign text.
    alarms: Vec<Pattern>,
    /// Types that are reported together.
    pub(super) groups: BTreeMap<String, Group>,
}

/// Types that are reported together: those of these names in these sources.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    pub(super) sources: Vec<String>,
    #[serde(default)]
    pub(super) types: Vec<String>,
}

/// A set of detectors.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "String")]
pub(super) enum Pattern {
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
    fn matches(&self, detector: &Detector) -> bool {
        match self {
            Self::Id(id, None) => detector.id == id,
            Self::Id(before, Some(after)) => {
                detector.id.starts_with(before) && detector.id.ends_with(after)
            }
            Self::Category(name) => detector.category.name() == name,
        }
    }
}

/// The detectors that some of `patterns` name.
pub(super) fn kinds(patterns: &[Pattern]) -> Kinds {
    catalogue()
        .filter(|detector| patterns.iter().any(|pattern| pattern.matches(detector)))
        .map(|detector| detector.id)
        .collect()
}

impl Types {
    /// Reads the table.
    pub(super) fn load() -> Result<Self> {
        toml::from_str(include_str!("types.toml")).context("in types.toml")
    }

    /// Whether `source` labels secrets, by vendor.
    pub(super) fn label_secrets(&self, source: &str) -> bool {
        self.by_source.contains_key(source)
    }

    /// Whether no detector is for what is called `name`, and none should be.
    pub(super) fn ignore(&self, name: &str) -> bool {
        let mut names = self.ignored.values().flatten();
        names.any(|ignored| ignored == name)
    }

    /// The detectors that may find what `source` calls `name`.
    pub(super) fn wanted(&self, source: &str, name: &str) -> Kinds {
        let mut wanted = self.of_type(name);
        if let Some(patterns) = self.by_source.get(source) {
            wanted.append(&mut kinds(patterns));
        }
        wanted
    }

    /// The detectors that are for what `source` calls `name` and for nothing else: in a text that holds no
    /// such thing, they must find nothing, though others may.
    pub(super) fn own(&self, source: &str, name: &str) -> Kinds {
        if self.by_type.contains_key(name) || !self.label_secrets(source) {
            return self.of_type(name);
        }
        self.of_vendor(name)
    }

    /// The detectors of secrets that are named after the same vendor as a rule; of those, the ones whose names
    /// have most words in common with the rule's.
    pub(super) fn of_vendor(&self, rule: &str) -> Kinds {
        let rule = vendor::of_rule(rule);
        let aliases = self
            .vendors
            .iter()
            .filter(|(pattern, _)| matches(pattern, &rule))
            .flat_map(|(_, patterns)| kinds(patterns))
            .collect::<Kinds>();
        if !aliases.is_empty() {
            return aliases;
        }
        let named = catalogue()
            .filter(|detector| detector.category == Category::Secret)
            .filter(|detector| vendor::is_same(&rule, &vendor::of_detector(detector.id)))
            .map(|detector| (vendor::words_in_common(&rule, detector.id), detector.id))
            .collect::<Vec<_>>();
        let most = named.iter().map(|(words, _)| *words).max();
        named
            .into_iter()
            .filter(|(words, _)| Some(*words) == most)
            .map(|(_, id)| id)
            .collect()
    }

    /// The detectors whose findings are false alarms in benign text.
    pub(super) fn alarms(&self) -> Kinds {
        kinds(&self.alarms)
    }

    /// The detectors that are for the type `name` of any source: those listed, or the one of that name.
    pub(super) fn of_type(&self, name: &str) -> Kinds {
        if let Some(patterns) = self.by_type.get(name) {
            return kinds(patterns);
        }
        let id = name.to_ascii_lowercase().replace(['.', '_'], "-");
        kinds(&[Pattern::Id(id, None)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_only_detectors_that_exist() {
        let types = Types::load().expect("the table is valid");
        let tables = [&types.by_type, &types.by_source, &types.vendors];
        let unknown = tables
            .into_iter()
            .flatten()
            .flat_map(|(name, patterns)| patterns.iter().map(move |pattern| (name, pattern)))
            .filter(|(_, pattern)| !catalogue().any(|it| pattern.matches(it)))
            .collect::<Vec<_>>();
        assert!(
            unknown.is_empty(),
            "there are no such detectors: {unknown:?}"
        );
    }

    #[test]
    fn ignores_only_what_no_detector_is_for() {
        let types = Types::load().expect("the table is valid");
        let found = types.ignored.values().flatten();
        let found = found
            .filter(|name| !types.of_type(name).is_empty())
            .collect::<Vec<_>>();
        assert!(found.is_empty(), "there are detectors for {found:?}");
    }

    #[test]
    fn knows_a_type_by_the_name_of_its_detector() {
        let types = Types::load().expect("the table is valid");
        for (name, id) in [
            ("iban", "iban"),
            ("pl.pesel", "pl-pesel"),
            ("DE_TAX_ID", "de-tax-id"),
        ] {
            assert_eq!(types.of_type(name), Kinds::from([id]), "{name}");
        }
    }

    #[test]
    fn holds_a_negative_against_its_own_vendor_only() {
        let types = Types::load().expect("the table is valid");
        let own = types.own("kingfisher", "kingfisher.groq.1");
        assert_eq!(own, Kinds::from(["groq-api-key"]));
        assert!(types.wanted("kingfisher", "kingfisher.groq.1").len() > 100);
    }
}
