//! Detectors of the category `contact`, a file for each family.

mod email;
mod handle;
mod phone;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    email::DETECTORS,
    handle::DETECTORS,
    phone::americas::DETECTORS,
    phone::asia::DETECTORS,
    phone::europe::DETECTORS,
    phone::india::DETECTORS,
    phone::international::DETECTORS,
];
