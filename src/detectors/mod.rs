//! The catalogue: what is detected. A file for each family (issuer, scheme or country), a folder
//! for each category.

mod confidential_marker;
mod contact;
mod financial;
mod government_id;
mod health;
mod negatives;
mod network;
mod personal;
mod secret;

use crate::scan::detector::Detector;

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

/// Every built-in detector, sorted by id.
pub fn catalogue() -> Vec<&'static Detector> {
    let mut all: Vec<&'static Detector> = CATEGORIES
        .iter()
        .flat_map(|families| families.iter())
        .flat_map(|family| family.iter())
        .collect();
    all.sort_unstable_by_key(|detector| detector.id);
    all
}
