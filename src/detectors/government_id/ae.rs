//! United Arab Emirates. Source: Federal Authority for Identity, Citizenship, Customs and Port Security;
//! Federal Tax Authority.

use super::declaration::{FORMAT, LUHN, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ae-emirates-id",
        title: "Emirates identity number",
        regions: &["AE"],
        reference: Reference::new("https://icp.gov.ae/"),
        trigger: number_of(15),
        pattern: r"\b784-?(?:19|20)\d{2}-?\d{7}-?\d\b",
        validator: LUHN,
        context: context(&[
            ("ar", &["رقم الهوية", "الهوية الإماراتية", "بطاقة الهوية"]),
            (
                "en",
                &[
                    "emirates id",
                    "eid",
                    "uae id",
                    "identity number",
                    "id number",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 85,
            in_context: 97,
        },
        examples: examples! {
            positive: &[
                "Emirates ID {{784-1980-3658717-2}}",
                "UAE ID: {{784198413894019}}",
                "رقم الهوية {{784-1988-8322192-5}}",
            ],
            negative: &[
                ("Emirates ID 785-1984-1234567-1", "no country 785"),
                ("Emirates ID 784-1980-3658717-0", "wrong check digit"),
                ("Emirates ID 784-1980-3658717-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ae-trn",
        title: "Emirati tax registration number (TRN)",
        regions: &["AE"],
        reference: Reference::new("https://tax.gov.ae/"),
        trigger: number_of(15),
        pattern: r"\b100[\x20-]?\d{4}[\x20-]?\d{4}[\x20-]?\d{4}\b",
        validator: FORMAT,
        context: context(&[
            ("ar", &["رقم التسجيل الضريبي"]),
            (
                "en",
                &["trn", "tax registration number", "vat registration number"],
            ),
        ]),
        confidence: Confidence {
            alone: 10,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "TRN {{100112139526034}}",
                "Tax Registration Number: {{100-2246-4944-4294}}",
                "رقم التسجيل الضريبي {{100247096347210}}",
            ],
            negative: &[
                ("ref 100-7826-4084-5437 in the list", "nothing says what it is"),
                ("TRN 10011213952603", "one character short"),
                ("invoice 100-5246-6449-2382", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
