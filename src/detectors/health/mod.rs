//! Detectors of the category `health`, a file for each country.

mod au;
mod de;
mod gb;
mod us;

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] =
    &[au::DETECTORS, de::DETECTORS, gb::DETECTORS, us::DETECTORS];
