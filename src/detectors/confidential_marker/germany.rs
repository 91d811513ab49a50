//! Classification of Germany, Austria and Switzerland. Source: Verschlusssachenanweisung (VSA) 2018; Austria's and Switzerland's ordinances.

use super::{MARKING, PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "de-vs-nfd",
        title: "VS – Nur für den Dienstgebrauch",
        regions: &["DE"],
        reference: Reference::new(
            "https://www.verwaltungsvorschriften-im-internet.de/bsvwvbund_10082018_SII554001405.htm",
        ),
        trigger: near(
            &[
                "vs-nfd",
                "vs-nur",
                "vs - nur",
                "vs – nur",
                "nur für den dienstgebrauch",
                "nur fuer den dienstgebrauch",
                "für den dienstgebrauch",
                "dienstgebrauch",
            ],
            50,
        ),
        pattern: r"(?iu)(?-u:\b)VS(?-u:\s)?[-–](?-u:\s)?(?:NfD(?-u:\b)|nur f(?:ü|ue)r den dienstgebrauch(?-u:\b))|(?-u:\b)nur f(?:ü|ue)r den dienstgebrauch(?-u:\b)",
        confidence: Confidence {
            alone: 95,
            in_context: 98,
        },
        examples: examples! {
            positive: &[
                "{{VS-NfD}}\nLagebild",
                "{{VS – Nur für den Dienstgebrauch}}",
                "Anlage ({{VS-NUR FÜR DEN DIENSTGEBRAUCH}})",
            ],
            negative: &[
                ("VS Code und NFD-Normalisierung", "other abbreviations"),
                ("Dienstwagen nur für den Dienst", "other words"),
                ("vs. Neufundland", "other words"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "de-verschlusssache",
        title: "German classified level",
        regions: &["DE", "AT", "CH"],
        reference: Reference::new(
            "https://www.verwaltungsvorschriften-im-internet.de/bsvwvbund_10082018_SII554001405.htm",
        ),
        trigger: near(
            &[
                "vs-vertraulich",
                "vs - vertraulich",
                "vs – vertraulich",
                "geheim",
                "amtlich geheimgehalten",
                "verschlusssache",
            ],
            50,
        ),
        pattern: r"(?u)(?-u:\b)VS(?-u:\s)?[-–](?-u:\s)?(?i:vertraulich)(?-u:\b)|(?-u:\b)(?:STRENG )?GEHEIM(?-u:\b)(?:(?-u:\s)?[-–](?-u:\s)?(?i:amtlich geheimgehalten))?|(?-u:\b)(?i:streng geheim)(?-u:\b)|(?i:(?-u:\b)geheim(?-u:\s)?[-–](?-u:\s)?amtlich geheimgehalten)",
        examples: examples! {
            positive: &[
                "{{GEHEIM – amtlich geheimgehalten}}\n",
                "{{VS-VERTRAULICH}}",
                "{{STRENG GEHEIM}}\nNur Kopf 1",
            ],
            negative: &[
                ("Das bleibt geheim.", "a sentence"),
                ("Geheimrat Goethe", "a title"),
                ("streng geheime Rezepte aus Omas Küche", "a sentence"),
            ],
        },
        ..MARKING
    },
];
