//! Pakistan. Source: National Database and Registration Authority (CNIC); Federal Board of Revenue.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of, number_within};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "pk-cnic",
        title: "Pakistani identity card number (CNIC)",
        regions: &["PK"],
        reference: "https://www.nadra.gov.pk/",
        trigger: number_of(13),
        pattern: r"\b[1-7]\d{4}-?\d{7}-?[1-9]\b",
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
                "CNIC {{32257-0304290-7}}",
                "CNIC number: {{4710617779457}}",
                "شناختی کارڈ {{34223-1992833-2}}",
            ],
            negative: &[
                ("CNIC 94201-0891231-8", "no province 9"),
                ("ref 4273736570994 in the list", "nothing says what it is"),
                ("CNIC 32257-0304290-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "pk-ntn",
        title: "Pakistani tax number (NTN)",
        regions: &["PK"],
        reference: "https://www.fbr.gov.pk/",
        trigger: number_within(7, 1, 0),
        pattern: r"\b[0-9A-Z]\d{6}-\d\b",
        validator: FORMAT,
        context: context(&[("en", &["ntn", "national tax number", "ntn no"])]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "NTN {{4028252-4}}",
                "National Tax Number: {{2691099-3}}",
                "NTN No. {{0055018-8}}",
            ],
            negative: &[
                ("NTN 123456-7", "six digits"),
                ("ref 0321759-2 in the list", "nothing says what it is"),
                ("invoice 5699902-4", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
