//! Tanzania. Source: National Identification Authority; Tanzania Revenue Authority.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "tz-nida",
        title: "Tanzanian identity number (NIDA NIN)",
        regions: &["TZ"],
        reference: Reference::new("https://www.nida.go.tz/"),
        trigger: number_of(20),
        pattern: r"\b(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-?\d{5}-?\d{5}-?\d{2}\b",
        validator: FORMAT,
        context: context(&[
            ("sw", &["nida", "namba ya nida", "kitambulisho cha taifa"]),
            (
                "en",
                &[
                    "nida number",
                    "nin",
                    "tanzanian id",
                    "national identification number",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "NIDA {{19791004-07292-98588-52}}",
                "Namba ya NIDA: {{19851103330627954276}}",
                "Tanzanian ID {{19580306-34972-21582-63}}",
            ],
            negative: &[
                ("NIDA 19851331-12345-12345-12", "month 13"),
                ("NIDA 18851231-12345-12345-12", "in the year 1885"),
                ("NIDA 19791004-07292-98588-5", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "tz-tin",
        title: "Tanzanian tax number (TIN)",
        regions: &["TZ"],
        reference: Reference::new("https://www.tra.go.tz/"),
        trigger: number_of(9),
        pattern: r"\b\d{3}-?\d{3}-?\d{3}\b",
        validator: FORMAT,
        context: context(&[
            ("en", &["tra tin", "tanzania tin", "tanzanian tin"]),
            ("sw", &["namba ya mlipakodi"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "TRA TIN {{155-824-773}}",
                "Tanzania TIN: {{142058134}}",
                "namba ya mlipakodi {{170-688-015}}",
            ],
            negative: &[
                ("ref 132785774 in the list", "nothing says what it is"),
                ("TRA TIN 155-824-77", "one character short"),
                ("invoice 132355355", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
