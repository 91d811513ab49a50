//! Saudi Arabia. Source: Ministry of Interior (identity and residence numbers); Zakat, Tax and Customs
//! Authority.

use super::declaration::{FORMAT, LUHN, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "sa-national-id",
        title: "Saudi national and residence number (Iqama)",
        regions: &["SA"],
        reference: Reference::new("https://www.absher.sa/"),
        trigger: number_of(10),
        pattern: r"\b[12]\d{9}\b",
        validator: LUHN,
        context: context(&[
            (
                "ar",
                &[
                    "رقم الهوية",
                    "الهوية الوطنية",
                    "رقم الإقامة",
                    "الإقامة",
                    "هوية مقيم",
                ],
            ),
            (
                "en",
                &[
                    "iqama",
                    "saudi id",
                    "national id",
                    "iqama number",
                    "saudi national id",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 25,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "Iqama {{1577832890}}",
                "رقم الهوية {{2518204322}}",
                "Saudi national ID: {{1154523847}}",
            ],
            negative: &[
                ("Iqama 1577832891", "wrong check digit"),
                ("ref 2085749592 in the list", "nothing says what it is"),
                ("Iqama 157783289", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "sa-vat",
        title: "Saudi tax number",
        regions: &["SA"],
        reference: Reference::new("https://zatca.gov.sa/"),
        trigger: number_of(15),
        pattern: r"\b3\d{13}3\b",
        validator: FORMAT,
        context: context(&[
            ("ar", &["الرقم الضريبي", "رقم التسجيل الضريبي"]),
            (
                "en",
                &[
                    "vat number",
                    "vat registration number",
                    "tax number",
                    "vat no",
                    "vat reg no",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 10,
            in_context: 91,
        },
        examples: examples! {
            positive: &[
                "VAT number {{374057007790403}}",
                "الرقم الضريبي {{355784466018203}}",
                "VAT Registration Number: {{394049005727303}}",
            ],
            negative: &[
                ("ref 328664363710403 in the list", "nothing says what it is"),
                ("VAT number 37405700779040", "one character short"),
                ("invoice 334556256548403", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
