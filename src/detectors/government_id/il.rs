//! Israel. Source: Population and Immigration Authority; Israeli Corporations Authority.

use super::declaration::{FORMAT, LUHN, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "il-id",
        title: "Israeli identity number (Teudat Zehut)",
        regions: &["IL"],
        reference: Reference::new(
            "https://www.gov.il/en/departments/population_and_immigration_authority",
        ),
        pattern: r"\b\d{8}-?\d\b|\b\d{7}-?\d\b",
        validator: LUHN,
        context: context(&[
            ("he", &["מספר זהות", "תעודת זהות", "ת ז", "תז", "מס זהות"]),
            (
                "en",
                &[
                    "mispar zehut",
                    "teudat zehut",
                    "israeli identity number",
                    "israeli id",
                    "identity number",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 20,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "Teudat Zehut {{087488227}}",
                "מספר זהות: {{76774469-1}}",
                "Israeli ID {{302905591}}",
            ],
            negative: &[
                ("Teudat Zehut 087488220", "wrong check digit"),
                ("ref 62035806-9 in the list", "nothing says what it is"),
                ("Teudat Zehut 08748822", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "il-company",
        title: "Israeli company number (H.P.)",
        regions: &["IL"],
        reference: Reference::new("https://www.gov.il/en/departments/corporations_authority"),
        trigger: number_of(9),
        pattern: r"\b5\x20?\d{3}\x20?\d{5}\b|\b5\d{1}-?\d{6}-?\d\b",
        validator: LUHN,
        context: context(&[
            ("he", &["מספר חברה", "ח פ", "חפ", "עוסק מורשה"]),
            ("en", &["israeli company number", "israeli company"]),
        ]),
        confidence: Confidence {
            alone: 20,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "Israeli company number {{510013527}}",
                "מספר חברה {{591480413}}",
                "Israeli company {{517826236}}",
            ],
            negative: &[
                ("Israeli company number 510013520", "wrong check digit"),
                ("ref 565451556 in the list", "nothing says what it is"),
                ("Israeli company number 51001352", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "il-passport",
        title: "Israeli passport number",
        regions: &["IL"],
        reference: Reference::new(
            "https://www.gov.il/en/departments/population_and_immigration_authority",
        ),
        trigger: number_of(7),
        pattern: r"\b\d{7,8}\b",
        validator: FORMAT,
        context: context(&[
            ("he", &["דרכון", "מספר דרכון"]),
            ("en", &["israeli passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 86,
        },
        examples: examples! {
            positive: &[
                "דרכון {{63130526}}",
                "Israeli passport {{48700775}}",
                "מספר דרכון: {{65427931}}",
            ],
            negative: &[
                ("Israeli passport 123456", "six digits"),
                ("ref 52112458 in the list", "nothing says what it is"),
                ("invoice 60231716", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
