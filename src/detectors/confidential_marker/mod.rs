//! Detectors of the category `confidential-marker`, a file for each family.

mod company_label;
mod company_label_east;
mod confidentiality_notice;
mod controlled_unclassified;
mod document_footer;
mod france;
mod germany;
mod inside_information;
mod italy;
mod label_metadata;
mod legal_privilege;
mod national;
mod national_europe;
mod nato_eu;
mod source_header;
mod spain;
mod tlp;
mod uk;
mod us_classification;
mod us_export;

use crate::examples;
use crate::scan::detector::{Category, Confidence, Context, Detector, Reference, Trigger};
use crate::validators::marking_position;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    company_label::DETECTORS,
    company_label_east::DETECTORS,
    confidentiality_notice::DETECTORS,
    controlled_unclassified::DETECTORS,
    document_footer::DETECTORS,
    france::DETECTORS,
    germany::DETECTORS,
    inside_information::DETECTORS,
    italy::DETECTORS,
    label_metadata::DETECTORS,
    legal_privilege::DETECTORS,
    national::DETECTORS,
    national_europe::DETECTORS,
    nato_eu::DETECTORS,
    source_header::DETECTORS,
    spain::DETECTORS,
    tlp::DETECTORS,
    uk::DETECTORS,
    us_classification::DETECTORS,
    us_export::DETECTORS,
];

/// What markings have in common: the words are ordinary ones, so the place decides.
const MARKING: Detector = Detector {
    id: "",
    title: "",
    category: Category::ConfidentialMarker,
    regions: &[],
    reference: Reference::new(""),
    trigger: near(&[], 0),
    pattern: "",
    validator: Some(marking_position::BANNER),
    context: Context {
        positive: &[],
        negative: &[],
    },
    confidence: Confidence {
        alone: 85,
        in_context: 95,
    },
    general: false,
    examples: examples! { positive: &[], negative: &[] },
};

/// What phrases have in common that mean one thing wherever they stand.
const PHRASE: Detector = Detector {
    validator: Some(marking_position::PHRASE),
    ..MARKING
};

/// A match holds one of `literals` and reaches at most `reach` bytes to either side of it.
const fn near(literals: &'static [&'static str], reach: u16) -> Trigger {
    Trigger::Anchors {
        literals,
        before: reach,
        after: reach,
    }
}
