//! Bangladesh. Source: Election Commission, National Identity Registration Wing; National Board of Revenue.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "bd-nid",
        title: "Bangladeshi national identity number (NID)",
        regions: &["BD"],
        reference: Reference::new("https://services.nidw.gov.bd/"),
        trigger: number_of(10),
        pattern: r"\b(?:\d{10}|\d{13}|(?:19|20)\d{15})\b",
        validator: FORMAT,
        context: context(&[
            (
                "en",
                &[
                    "nid",
                    "national id",
                    "national identity card",
                    "voter id",
                    "smart card no",
                ],
            ),
            ("bn", &["এনআইডি", "জাতীয় পরিচয়পত্র"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 82,
        },
        examples: examples! {
            positive: &[
                "NID {{8987362513}}",
                "National ID No: {{19869666040311949}}",
                "এনআইডি {{4776148639886}}",
            ],
            negative: &[
                ("NID 12345678901", "eleven digits"),
                ("ref 3725576485388 in the list", "nothing says what it is"),
                ("invoice 1218182140450", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "bd-tin",
        title: "Bangladeshi tax number (e-TIN)",
        regions: &["BD"],
        reference: Reference::new("https://secure.incometax.gov.bd/"),
        trigger: number_of(12),
        pattern: r"\b\d{12}\b",
        validator: FORMAT,
        context: context(&[
            (
                "en",
                &[
                    "e tin",
                    "etin",
                    "tin bangladesh",
                    "taxpayer s identification number",
                ],
            ),
            ("bn", &["টিআইএন"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "e-TIN {{847689813021}}",
                "eTIN: {{841315861167}}",
                "টিআইএন {{013739697370}}",
            ],
            negative: &[
                ("ref 102237301119 in the list", "nothing says what it is"),
                ("invoice 727122789592", "an ordinary number"),
                ("e-TIN 84768981302", "one character short"),
            ],
        },
        ..NUMBER
    },
];
