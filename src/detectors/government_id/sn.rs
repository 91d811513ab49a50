//! Senegal. Source: Agence nationale de la Statistique et de la Démographie (NINEA); Direction de
//! l'Automatisation des Fichiers.

use super::declaration::{FORMAT, NUMBER, checked, context, number_of, number_within, validator};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "sn-ninea",
        title: "Senegalese company and tax number (NINEA)",
        regions: &["SN"],
        reference: Reference::new("https://e-ninea.ansd.sn/"),
        trigger: number_within(7, 0, 6),
        pattern: r"(?i)\b\d(?:[\x20,-]?\d){6}(?:(?:[\x20,-]?\d){2})?(?:[\x20-]?[0-2]\x20?[A-HJ-NP-WZ]\x20?\d)?\b",
        validator: validator("weighted sum, modulo 10", |it| {
            checked(it, |value| {
                // The tax centre's letter stands between two digits.
                let serial = match value.split_once(|c: char| c.is_ascii_alphabetic()) {
                    Some((head, _)) => head.trim_end().strip_suffix(|c: char| c.is_ascii_digit()),
                    None => Some(value),
                };
                let serial = serial.ok_or(Refusal::Length)?;
                weighted_sum::check_character(serial, &[1, 2, 1, 2, 1, 2, 1, 2], b"0987654321")
            })
        }),
        context: context(&[
            (
                "fr",
                &[
                    "ninea",
                    "numéro d identification nationale des entreprises",
                    "entreprises et associations",
                ],
            ),
            ("en", &["senegal tax number", "senegalese tax number"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "NINEA {{0071405282G3}}",
                "NINEA : {{011895705}}",
                "Senegal tax number {{4247319}}",
            ],
            negative: &[
                ("NINEA 0071405283G3", "wrong check digit"),
                ("ref 4055126 in the list", "nothing says what it is"),
                ("NINEA 0071405282G", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "sn-cni",
        title: "Senegalese identity number (CNI, NIN)",
        regions: &["SN"],
        reference: Reference::new("https://www.dgid.sn/"),
        trigger: number_of(13),
        pattern: r"\b[12]\x20?\d{3}\x20?\d{4}\x20?\d{5}\b",
        validator: FORMAT,
        context: context(&[
            (
                "fr",
                &[
                    "cni",
                    "carte nationale d identité",
                    "carte d identité cedeao",
                    "nin",
                    "numéro d identification nationale",
                ],
            ),
            ("en", &["senegalese id"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 87,
        },
        examples: examples! {
            positive: &[
                "CNI {{1 148 1973 42836}}",
                "carte nationale d'identité {{2517198752659}}",
                "Senegalese ID {{1 765 1975 00916}}",
            ],
            negative: &[
                ("ref 2651198097583 in the list", "nothing says what it is"),
                ("CNI 1 148 1973 4283", "one character short"),
                ("invoice 2229199920831", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
