//! Detectors of the category `network`, a file for each family.

mod host_name;
mod ip_address;
mod mac_address;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    host_name::DETECTORS,
    ip_address::DETECTORS,
    mac_address::DETECTORS,
];
