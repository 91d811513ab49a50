//! Nigeria. Source: National Identity Management Commission (NIN); Nigeria Inter-Bank Settlement System
//! (BVN); Joint Tax Board.

use super::declaration::{FORMAT, NUMBER, context, number_of, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ng-nin",
        title: "Nigerian identity number (NIN)",
        regions: &["NG"],
        reference: Reference::new("https://nimc.gov.ng/"),
        trigger: number_of(11),
        pattern: r"\b\d{11}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "nin",
                "national identification number",
                "national identity number",
                "nimc",
            ],
        )]),
        confidence: Confidence {
            alone: 5,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "NIN {{23499062075}}",
                "National Identification Number: {{25681728487}}",
                "NIMC: {{17932974803}}",
            ],
            negative: &[
                ("ref 23176718084 in the list", "nothing says what it is"),
                ("NIN 2349906207", "one character short"),
                ("invoice 12115277932", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ng-bvn",
        title: "Nigerian bank verification number (BVN)",
        regions: &["NG"],
        reference: Reference::new("https://nibss-plc.com.ng/bvn/"),
        trigger: number_of(11),
        pattern: r"\b22\d{9}\b",
        validator: FORMAT,
        context: context(&[("en", &["bvn", "bank verification number"])]),
        confidence: Confidence {
            alone: 5,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "BVN {{22287977688}}",
                "Bank Verification Number: {{22630401237}}",
                "bvn {{22337749896}}",
            ],
            negative: &[
                ("ref 22224550631 in the list", "nothing says what it is"),
                ("BVN 2228797768", "one character short"),
                ("invoice 22362218605", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ng-passport",
        title: "Nigerian passport number",
        regions: &["NG"],
        reference: Reference::new("https://immigration.gov.ng/"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[A-Z]\d{8}\b",
        context: context(&[("en", &["nigerian passport"])]),
        confidence: Confidence {
            alone: 0,
            in_context: 86,
        },
        examples: examples! {
            positive: &[
                "Nigerian passport {{A12516399}}",
                "Nigerian passport: {{A52275711}}",
                "his Nigerian passport is {{A46751549}}",
            ],
            negative: &[
                ("ref A86938825 in the list", "nothing says what it is"),
                ("Nigerian passport A1251639", "one character short"),
                ("invoice A51833485", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ng-tin",
        title: "Nigerian tax number (TIN)",
        regions: &["NG"],
        reference: Reference::new("https://tin.jtb.gov.ng/"),
        trigger: number_of(10),
        pattern: r"\b\d{8}-\d{4}\b|\b\d{10}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "nigerian tin",
                "jtb tin",
                "firs tin",
                "firs",
                "tin nigeria",
                "tax identification number",
            ],
        )]),
        confidence: Confidence {
            alone: 0,
            in_context: 84,
        },
        examples: examples! {
            positive: &[
                "FIRS TIN {{38936204-0001}}",
                "Nigerian TIN: {{1006441430}}",
                "Tax Identification Number {{68270256-0001}}",
            ],
            negative: &[
                ("FIRS TIN 1234567", "seven digits"),
                ("ref 1083395234 in the list", "nothing says what it is"),
                ("invoice 1084032338", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
