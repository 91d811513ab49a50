//! Detectors of the category `health`, a file for each country or kind.

mod au;
mod ca;
mod clinical;
mod coding_system;
mod de;
mod europe;
mod fr;
mod gb;
mod us;
mod us_coverage;

use crate::examples;
use crate::scan::detector::{Category, Confidence, Context, Detector, Reference, Trigger};
use crate::validators::boundary::STANDS_ALONE;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    au::DETECTORS,
    ca::DETECTORS,
    clinical::DETECTORS,
    coding_system::DETECTORS,
    de::DETECTORS,
    europe::DETECTORS,
    fr::DETECTORS,
    gb::DETECTORS,
    us::DETECTORS,
    us_coverage::DETECTORS,
];

/// What numbers in health care have in common: without their context most are any number.
const HEALTH: Detector = Detector {
    id: "",
    title: "",
    category: Category::Health,
    regions: &[],
    reference: Reference::new(""),
    trigger: digits(u8::MAX),
    pattern: "",
    validator: Some(STANDS_ALONE),
    context: Context {
        positive: &[],
        negative: &[],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 82,
    },
    general: false,
    examples: examples! { positive: &[], negative: &[] },
};

/// A match is a number of at least `digits` digits.
const fn digits(digits: u8) -> Trigger {
    Trigger::Number {
        digits,
        before: 0,
        after: 0,
    }
}
