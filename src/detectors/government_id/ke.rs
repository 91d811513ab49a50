//! Kenya. Source: Kenya Revenue Authority (PIN); National Registration Bureau.

use super::declaration::{FORMAT, NUMBER, context, number_of, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ke-pin",
        title: "Kenyan tax number (PIN)",
        regions: &["KE"],
        reference: Reference::new("https://www.kra.go.ke/"),
        trigger: word_of(11, 11),
        pattern: r"(?i)\b[AP]\d{9}[A-Z]\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "pin",
                "kra",
                "kra pin",
                "kenya tax number",
                "personal identification number",
            ],
        )]),
        confidence: Confidence {
            alone: 45,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "KRA PIN {{A061943747J}}",
                "PIN: {{P056345203J}}",
                "Kenya tax number {{A049249383B}}",
            ],
            negative: &[
                ("KRA PIN B012345678Z", "neither A nor P"),
                ("ref P058592993E in the list", "nothing says what it is"),
                ("KRA PIN A061943747", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ke-national-id",
        title: "Kenyan identity card number",
        regions: &["KE"],
        reference: Reference::new("https://immigration.ecitizen.go.ke/"),
        trigger: number_of(7),
        pattern: r"\b\d{7,8}\b",
        validator: FORMAT,
        context: context(&[
            (
                "en",
                &[
                    "kenyan id",
                    "kenya national id",
                    "kenyan national id",
                    "national id no",
                    "national id number",
                    "id no kenya",
                ],
            ),
            ("sw", &["kitambulisho", "nambari ya kitambulisho"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 84,
        },
        examples: examples! {
            positive: &[
                "Kenyan ID {{25078029}}",
                "kitambulisho {{10124952}}",
                "Kenya national ID: {{31478072}}",
            ],
            negative: &[
                ("ref 25278263 in the list", "nothing says what it is"),
                ("invoice 29436121", "an ordinary number"),
                ("Kenyan ID 250780297", "one character too many"),
            ],
        },
        ..NUMBER
    },
];
