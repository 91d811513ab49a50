//! Detectors of the category `contact`, a file for each family.

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[];
