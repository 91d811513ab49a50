//! Detectors of the category `government-id`, a file for each family.

use crate::scan::detector::Detector;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[];
