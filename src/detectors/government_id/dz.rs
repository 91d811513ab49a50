//! Algeria. Source: Direction générale des impôts (NIF); Ministère de l'Intérieur (NIN).

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "dz-nif",
        title: "Algerian tax number (NIF)",
        regions: &["DZ"],
        reference: Reference::new("https://nif.mfdgi.gov.dz/"),
        trigger: number_of(15),
        pattern: r"\b\d(?:\x20?\d){14}(?:(?:\x20?\d){5})?\b",
        validator: FORMAT,
        context: context(&[
            (
                "fr",
                &[
                    "nif",
                    "n i f",
                    "numéro d identification fiscale",
                    "identifiant fiscal",
                ],
            ),
            ("ar", &["رقم التعريف الجبائي", "التعريف الجبائي"]),
            ("en", &["algeria tax number", "algerian tax number"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 89,
        },
        examples: examples! {
            positive: &[
                "NIF {{024295494499839}}",
                "Numéro d'Identification Fiscale : {{685 725 391 668 335}}",
                "N.I.F. {{40708935434094410514}}",
            ],
            negative: &[
                ("ref 39888554756976394487 in the list", "nothing says what it is"),
                ("NIF 02429549449983", "one character short"),
                ("invoice 45153288885375187071", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "dz-nin",
        title: "Algerian national identity number (NIN)",
        regions: &["DZ"],
        reference: Reference::new("https://www.interieur.gov.dz/"),
        trigger: number_of(18),
        pattern: r"\b\d{18}\b",
        validator: FORMAT,
        context: context(&[
            (
                "fr",
                &[
                    "nin",
                    "numéro d identification national",
                    "numéro d identification nationale",
                ],
            ),
            ("ar", &["رقم التعريف الوطني"]),
            ("en", &["algerian national id"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "NIN {{109823685558525972}}",
                "رقم التعريف الوطني {{109816346565222046}}",
                "Numéro d'identification national : {{109855008081932822}}",
            ],
            negative: &[
                ("ref 109884992842715496 in the list", "nothing says what it is"),
                ("NIN 10982368555852597", "one character short"),
                ("invoice 109842978600321458", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
