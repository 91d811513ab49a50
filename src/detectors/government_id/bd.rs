//! Bangladesh. Source: Election Commission, National Identity Registration Wing; National Board of Revenue.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "bd-nid",
        title: "Bangladeshi national identity number (NID)",
        regions: &["BD"],
        reference: "https://services.nidw.gov.bd/",
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
                "NID {{7884513957}}",
                "National ID No: {{19702285429314619}}",
                "এনআইডি {{2891214748337}}",
            ],
            negative: &[
                ("NID 12345678901", "eleven digits"),
                ("ref 1917935641346 in the list", "nothing says what it is"),
                ("invoice 4252296888570", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "bd-tin",
        title: "Bangladeshi tax number (e-TIN)",
        regions: &["BD"],
        reference: "https://secure.incometax.gov.bd/",
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
                "e-TIN {{597032730280}}",
                "eTIN: {{605416072358}}",
                "টিআইএন {{768018557777}}",
            ],
            negative: &[
                ("ref 030103548572 in the list", "nothing says what it is"),
                ("invoice 858516342283", "an ordinary number"),
                ("e-TIN 59703273028", "one character short"),
            ],
        },
        ..NUMBER
    },
];
