//! Detectors of the category `government-id`, a file for each country or scheme.

mod br;
mod de;
mod es;
mod fr;
mod gb;
mod in_;
mod it;
mod mrz;
mod us;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    br::DETECTORS,
    de::DETECTORS,
    es::DETECTORS,
    fr::DETECTORS,
    gb::DETECTORS,
    in_::DETECTORS,
    it::DETECTORS,
    mrz::DETECTORS,
    us::DETECTORS,
];
