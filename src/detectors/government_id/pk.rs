//! Pakistan. Source: National Database and Registration Authority (CNIC); Federal Board of Revenue.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of, number_within, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "pk-cnic",
        title: "Pakistani identity card number (CNIC)",
        regions: &["PK"],
        reference: Reference::new("https://www.nadra.gov.pk/"),
        trigger: number_of(13),
        pattern: r"\b[1-7]\d{4}(?:-\d{7}-|\d{7})[1-9]\b",
        validator: FORMAT,
        context: context(&[
            (
                "en",
                &[
                    "cnic",
                    "nicop",
                    "snic",
                    "computerised national identity card",
                    "computerized national identity card",
                    "cnic number",
                ],
            ),
            ("ur", &["شناختی کارڈ", "قومی شناختی کارڈ"]),
        ]),
        confidence: Confidence {
            alone: 55,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "CNIC {{36134-7643725-5}}",
                "CNIC number: {{4445694390138}}",
                "شناختی کارڈ {{30775-5778090-6}}",
            ],
            negative: &[
                ("CNIC 94201-0891231-8", "no province 9"),
                ("ref 4001545631149 in the list", "nothing says what it is"),
                ("CNIC 36134-7643725-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "pk-passport",
        title: "Pakistani passport number",
        regions: &["PK"],
        reference: Reference::new("https://dgip.gov.pk/"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[A-Z]{2}\d{7}\b",
        context: context(&[("ur", &["پاسپورٹ"]), ("en", &["pakistani passport"])]),
        confidence: Confidence {
            alone: 0,
            in_context: 86,
        },
        examples: examples! {
            positive: &[
                "Pakistani passport {{EZ8512500}}",
                "پاسپورٹ {{AB9489062}}",
                "Pakistani passport: {{AB8696311}}",
            ],
            negative: &[
                ("ref CD1901451 in the list", "nothing says what it is"),
                ("Pakistani passport EZ851250", "one character short"),
                ("invoice EZ6666355", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "pk-ntn",
        title: "Pakistani tax number (NTN)",
        regions: &["PK"],
        reference: Reference::new("https://www.fbr.gov.pk/"),
        trigger: number_within(7, 1, 0),
        pattern: r"\b[0-9A-Z]\d{6}-\d\b",
        validator: FORMAT,
        context: context(&[("en", &["ntn", "national tax number", "ntn no"])]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "NTN {{0336679-7}}",
                "National Tax Number: {{4635263-7}}",
                "NTN No. {{3413588-5}}",
            ],
            negative: &[
                ("NTN 123456-7", "six digits"),
                ("ref 7065310-3 in the list", "nothing says what it is"),
                ("invoice 7001249-5", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
