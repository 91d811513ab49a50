//! Classification of NATO and of the European Union. Source: C-M(2002)49; Council Decision 2013/488/EU, <https://eur-lex.europa.eu/eli/dec/2013/488/oj>.

use super::{MARKING, PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "nato-classification",
        title: "NATO classification",
        reference: Reference::new("https://www.nato.int/cps/en/natohq/topics_110496.htm"),
        trigger: near(
            &[
                "nato restricted",
                "nato confidential",
                "nato secret",
                "cosmic top secret",
                "atomal",
                "nato diffusion",
            ],
            60,
        ),
        pattern: r"\bNATO (?:RESTRICTED|CONFIDENTIAL|SECRET)\b(?: ATOMAL\b)?|\bCOSMIC TOP SECRET\b(?: ATOMAL\b)?|\b(?:SECRET|CONFIDENTIAL) ATOMAL\b|\bNATO (?:DIFFUSION RESTREINTE|CONFIDENTIEL|SECRET)\b",
        confidence: Confidence {
            alone: 95,
            in_context: 98,
        },
        examples: examples! {
            positive: &[
                "{{NATO RESTRICTED}}\nAnnex A",
                "{{COSMIC TOP SECRET ATOMAL}}",
                "the annex is {{NATO SECRET}}",
            ],
            negative: &[
                ("NATO UNCLASSIFIED", "open within NATO"),
                ("Nato secret talks revealed", "a headline"),
                ("NATO restricted access to the site", "lower case"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "eu-classification",
        title: "EU classification",
        reference: Reference::new("https://eur-lex.europa.eu/eli/dec/2013/488/oj"),
        trigger: near(
            &[
                "restreint ue",
                "confidentiel ue",
                "secret ue",
                "eu restricted",
                "eu confidential",
                "eu secret",
                "eu top secret",
                "eu-restricted",
            ],
            60,
        ),
        pattern: r"\b(?i:restreint ue|confidentiel ue|secret ue|(?u:tr[eè]s) secret ue)(?:\s?/\s?(?i:eu (?:restricted|confidential|secret|top secret)))?|\bEU (?:RESTRICTED|CONFIDENTIAL|TOP SECRET|SECRET)\b",
        confidence: Confidence {
            alone: 94,
            in_context: 97,
        },
        examples: examples! {
            positive: &[
                "{{RESTREINT UE/EU RESTRICTED}}",
                "{{CONFIDENTIEL UE / EU CONFIDENTIAL}}\nBrussels",
                "level: {{EU SECRET}}",
            ],
            negative: &[
                ("EU restricted imports last week", "lower case"),
                ("UE et secrets d'affaires", "other words"),
                ("the EU's secret voters", "other words"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "eu-limite",
        title: "Council of the EU: LIMITE",
        reference: Reference::new(
            "https://www.consilium.europa.eu/en/documents-publications/public-register/",
        ),
        trigger: near(&["limite"], 20),
        pattern: r"\bLIMITE\b",
        confidence: Confidence {
            alone: 60,
            in_context: 80,
        },
        examples: examples! {
            positive: &[
                "Brussels, 2 May 2026\n{{LIMITE}}\n",
                "9876/26\n  {{LIMITE}}",
                "Classification: {{LIMITE}}",
            ],
            negative: &[
                ("la limite de vitesse", "a word"),
                ("LIMITE DE PAIEMENT DANS LA ZONE EURO", "a heading"),
                ("sans LIMITE", "a sentence"),
            ],
        },
        ..MARKING
    },
];
