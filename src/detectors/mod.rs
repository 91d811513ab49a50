//! The catalogue: what is detected. A file for each family (issuer, scheme or country), a folder
//! for each category.

mod confidential_marker;
mod contact;
mod financial;
mod government_id;
mod health;
mod labelled;
mod negatives;
mod network;
mod personal;
mod secret;

use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::Serialize;

#[cfg(feature = "examples")]
use crate::engine::hash;
use crate::scan::detector::{Category, Detector};

static CATEGORIES: &[&[&[Detector]]] = &[
    confidential_marker::FAMILIES,
    contact::FAMILIES,
    financial::FAMILIES,
    government_id::FAMILIES,
    health::FAMILIES,
    network::FAMILIES,
    personal::FAMILIES,
    secret::FAMILIES,
];

/// The built-in detectors, a slice for each family.
pub fn families() -> impl Iterator<Item = &'static [Detector]> {
    CATEGORIES.iter().copied().flatten().copied()
}

/// Every built-in detector, sorted by id.
pub fn catalogue() -> impl ExactSizeIterator<Item = &'static Detector> + Clone {
    sorted().iter().copied()
}

/// Whether a built-in detector has this id.
pub(crate) fn is_built_in(id: &str) -> bool {
    let known = sorted().binary_search_by_key(&id, |detector| detector.id);
    known.is_ok()
}

fn sorted() -> &'static [&'static Detector] {
    static SORTED: OnceLock<Box<[&Detector]>> = OnceLock::new();
    SORTED.get_or_init(|| {
        let mut all: Vec<&Detector> = families().flatten().collect();
        all.sort_unstable_by_key(|detector| detector.id);
        all.into()
    })
}

/// SHA-256, in hex, of all declarations: what [`catalogue_hash`] gives, and a line break. Written by
/// `cargo xtask codegen`, for it takes longer to compute than everything else before the first scan.
pub(crate) const CATALOGUE_HASH: &str = include_str!("catalogue.sha256");

/// SHA-256, in hex, of the built-in declarations, sorted by id, without their examples, in canonical
/// JSON (RFC 8785).
#[cfg(feature = "examples")]
pub fn catalogue_hash() -> String {
    let all = DetectorInfo::all().into_iter();
    hash(&all.map(DetectorInfo::without_examples).collect::<Vec<_>>())
}

/// A declaration as lists, documents and other programs see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DetectorInfo {
    /// Stable kebab-case name.
    pub id: &'static str,
    /// For people, in English.
    pub title: &'static str,
    /// What it is about.
    pub category: Category,
    /// ISO 3166-1 alpha-2 codes; empty: everywhere.
    pub regions: &'static [&'static str],
    /// The standard, authority or vendor page that the pattern follows; empty without the feature `examples`.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub reference: &'static str,
    /// The format, as a regular expression.
    pub pattern: &'static str,
    /// The algorithm that tells real values from look-alikes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub validator: Option<&'static str>,
    /// Words nearby that raise confidence, by language.
    pub context: &'static [(&'static str, &'static [&'static str])],
    /// Words nearby that lower it.
    pub against: &'static [&'static str],
    /// Confidence with nothing else to go by, 0–100.
    pub alone: u8,
    /// Confidence with a context word near.
    pub in_context: u8,
    /// Texts with the expected finding marked `{{…}}`; empty without the feature `examples`.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub positive: &'static [&'static str],
    /// Near misses, and why each is one; empty without the feature `examples`.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub negative: &'static [(&'static str, &'static str)],
}

impl DetectorInfo {
    /// Every built-in detector, sorted by id.
    pub fn all() -> Vec<Self> {
        catalogue().map(Self::of).collect()
    }

    #[cfg(feature = "examples")]
    const fn without_examples(self) -> Self {
        Self {
            positive: &[],
            negative: &[],
            ..self
        }
    }

    fn of(detector: &'static Detector) -> Self {
        Self {
            id: detector.id,
            title: detector.title,
            category: detector.category,
            regions: detector.regions,
            reference: detector.reference.text(),
            pattern: detector.pattern,
            validator: detector.validator.map(|validator| validator.name),
            context: detector.context.positive,
            against: detector.context.negative,
            alone: detector.reported_confidence().alone,
            in_context: detector.confidence.in_context,
            #[cfg(feature = "examples")]
            positive: detector.examples.positive,
            #[cfg(not(feature = "examples"))]
            positive: &[],
            #[cfg(feature = "examples")]
            negative: detector.examples.negative,
            #[cfg(not(feature = "examples"))]
            negative: &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_written_hash_is_that_of_the_declarations() {
        assert_eq!(CATALOGUE_HASH.trim_ascii_end(), catalogue_hash());
    }
}
