//! Turkey and the Philippines, whose mobile numbers are written with the trunk prefix.

use super::national;
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};

/// What both have in common: eleven digits that begin with `0` are a guess that nothing speaks
/// against, and a better one than that they are a number of identity.
const MOBILE: Detector = Detector {
    id: "",
    title: "",
    category: Category::Contact,
    regions: &[],
    reference: "",
    trigger: Trigger::Number {
        digits: 10,
        before: 1,
        after: 0,
    },
    pattern: "",
    validator: None,
    context: Context {
        positive: &[],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 47,
        in_context: 85,
    },
    general: false,
    examples: examples! { positive: &[], negative: &[] },
};

pub(in crate::detectors::contact) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ph-phone",
        title: "Philippine mobile number",
        regions: &["PH"],
        reference: "https://ntc.gov.ph/numbering-plan/",
        pattern: r"\b0[\x20-]?\(?9\d{2}\)?[\x20.-]?\d{3}[\x20.-]?\d{4}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: |candidate| trunk(candidate, "63"),
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "mobile",
                        "phone",
                        "cell",
                        "cp no",
                        "cp number",
                        "text",
                        "gcash",
                        "viber",
                    ],
                ),
                ("tl", &["telepono", "selpon"]),
            ],
            ..MOBILE.context
        },
        examples: examples! {
            positive: &[
                "mobile {{0917 555 3084}}",
                "GCash {{09285553084}}",
                "cp no. {{0 (995) 555-3084}}",
            ],
            negative: &[
                ("mobile 0817 555 3084", "mobile numbers begin with 09"),
                ("mobile 0917 555 308", "one digit short"),
                ("order 09175553084", "an order number"),
            ],
        },
        ..MOBILE
    },
    Detector {
        id: "tr-phone",
        title: "Turkish phone number",
        regions: &["TR"],
        reference: "https://www.btk.gov.tr/numaralandirma",
        pattern: r"\b0[\x20-]?\(?[2-5]\d{2}\)?[\x20.-]?\d{3}[\x20.-]?\d{2}[\x20.-]?\d{2}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: |candidate| trunk(candidate, "90"),
        }),
        context: Context {
            positive: &[
                (
                    "tr",
                    &[
                        "telefon",
                        "tel",
                        "cep",
                        "cep telefonu",
                        "gsm",
                        "numaram",
                        "ara",
                    ],
                ),
                ("en", &["phone", "mobile"]),
            ],
            ..MOBILE.context
        },
        examples: examples! {
            positive: &[
                "Cep: {{0532 555 30 84}}",
                "tel {{0 (212) 555 30 84}}",
                "telefon {{05355553084}}",
            ],
            negative: &[
                ("cep 0632 555 30 84", "no area or network has 6"),
                ("cep 0532 555 30 8", "one digit short"),
                ("sipariş order 05325553084", "an order number"),
            ],
        },
        ..MOBILE
    },
];

/// The prefix of the trunk makes even bare digits more than a guess.
fn trunk(candidate: &Candidate<'_>, code: &str) -> Result<Validity, Refusal> {
    national(candidate, "0", code)?;
    Ok(Validity::Real)
}
