//! Guinea. Source: Direction générale des impôts, cahier des charges du NIF permanent.

use super::declaration::{LUHN, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "gn-nifp",
    title: "Guinean tax number (NIFp)",
    regions: &["GN"],
    reference: Reference::new("https://dgi.gov.gn/"),
    trigger: number_of(9),
    pattern: r"\b\d{3}-?\d{3}-?\d{3}\b",
    validator: LUHN,
    context: context(&[
        (
            "fr",
            &[
                "nifp",
                "nif permanent",
                "numéro d identification fiscale permanent",
            ],
        ),
        ("en", &["guinea tax number", "guinean tax number"]),
    ]),
    confidence: Confidence {
        alone: 20,
        in_context: 92,
    },
    examples: examples! {
        positive: &[
            "NIFp {{912-850-823}}",
            "NIF permanent : {{332761089}}",
            "Numéro d'Identification Fiscale Permanent {{245-601-208}}",
        ],
        negative: &[
            ("NIFp 912-850-820", "wrong check digit"),
            ("ref 452415656 in the list", "nothing says what it is"),
            ("NIFp 912-850-82", "one character short"),
        ],
    },
    ..NUMBER
}];
