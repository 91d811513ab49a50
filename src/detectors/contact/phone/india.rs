//! India.

use super::{INDIAN, national};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

pub(in crate::detectors::contact) static DETECTORS: &[Detector] = &[Detector {
    id: "in-phone",
    title: "Indian mobile number",
    category: Category::Contact,
    regions: &["IN"],
    reference: Reference::new("https://dot.gov.in/numbering-plan"),
    trigger: Trigger::Number {
        digits: 10,
        before: 0,
        after: 0,
    },
    pattern: r"\b0?[6-9]\d{4}[\x20-]?\d{5}\b",
    validator: Some(Validator {
        name: "E.164 length",
        check: indian,
    }),
    context: Context {
        positive: &[("en", INDIAN)],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 0,
        in_context: 80,
    },
    general: false,
    examples: examples! {
        positive: &[
            "mobile {{98450 17362}}",
            "mob. {{70193 84425}}",
            "mobile no. {{9811047362}}",
        ],
        negative: &[
            ("mobile 58450 17362", "mobile numbers begin with 6 to 9"),
            ("mobile 98450 1736", "one digit short"),
            ("order 98450 17362", "an order number"),
        ],
    },
}];

fn indian(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "0", "91")
}
