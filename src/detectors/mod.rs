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
use crate::digest::sha256;
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
        let declared: Vec<&Detector> = families().flatten().collect();
        let known = ORDER.as_chunks().0.iter();
        let known = known.filter_map(|at| declared.get(usize::from(u16::from_le_bytes(*at))));
        let known: Box<[&Detector]> = known.copied().collect();
        if known.len() == declared.len() && known.is_sorted_by(|a, b| a.id < b.id) {
            return known;
        }
        let mut all = declared;
        all.sort_unstable_by_key(|detector| detector.id);
        all.into()
    })
}

/// What [`catalogue_order`] gives. Written by `cargo xtask codegen`; where it does not fit, detectors are sorted anew.
const ORDER: &[u8] = include_bytes!("catalogue.order");

/// The places of the detectors, sorted by id, among those of [`families`]: 16 bits each, little endian.
#[cfg(feature = "examples")]
pub fn catalogue_order() -> Vec<u8> {
    let declared: Vec<&Detector> = families().flatten().collect();
    let mut order: Vec<u16> = (0..).zip(&declared).map(|(at, _)| at).collect();
    order.sort_by_key(|&at| declared.get(usize::from(at)).map(|detector| detector.id));
    order.into_iter().flat_map(u16::to_le_bytes).collect()
}

/// SHA-256, in hex, of all declarations: what [`catalogue_hash`] gives, and a line break. Written by
/// `cargo xtask codegen`, for it takes longer to compute than everything else before the first scan.
pub(crate) const CATALOGUE_HASH: &str = include_str!("catalogue.sha256");

/// SHA-256, in hex, of the built-in declarations, sorted by id, without their examples, in canonical
/// JSON (RFC 8785).
#[cfg(feature = "examples")]
pub fn catalogue_hash() -> String {
    let all = DetectorInfo::all().into_iter();
    let all: Vec<DetectorInfo> = all.map(DetectorInfo::without_examples).collect();
    sha256(&serde_json_canonicalizer::to_vec(&all).unwrap_or_default())
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

    #[test]
    fn the_written_order_is_that_of_the_ids() {
        assert_eq!(ORDER, catalogue_order());
    }
}
