//! Inside information and deals.
//! Source: Regulation (EU) 596/2014 (MAR), article 7; SEC Rule 10b5-1.

use super::{PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "inside-information",
        title: "Inside or material non-public information",
        reference: "https://eur-lex.europa.eu/eli/reg/2014/596/oj",
        trigger: near(
            &[
                "mnpi",
                "material non",
                "non-public information",
                "nonpublic information",
                "inside information",
                "insider list",
                "insiderinformation",
                "insiderliste",
                "information privilégi",
                "información privilegiada",
                "informazioni privilegiate",
            ],
            70,
        ),
        pattern: r"(?iu)(?-i:(?-u:\b)MNPI(?-u:\b))|(?-u:\b)material,? non-?public information(?-u:\b)|(?-u:\b)(?:contains|constitutes|may contain|is|enthält|contient|contiene) (?:price[ -]sensitive )?(?:inside information|insiderinformationen|des informations privilégiées|información privilegiada|informazioni privilegiate)(?-u:\b)|(?-i:(?-u:\b)INSIDE INFORMATION(?-u:\b))|(?-u:\b)insider list(?-u:\b)|(?-u:\b)insiderliste(?-u:\b)",
        confidence: Confidence {
            alone: 75,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "This deck {{contains inside information}} under MAR.",
                "[{{MNPI}}] Q3 numbers",
                "do not trade: {{material non-public information}}",
            ],
            negative: &[
                ("the inside information of the box", "other words"),
                ("What is insider trading?", "a question"),
                ("minipigs", "other letters"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "deal-document",
        title: "Confidential document of a transaction",
        reference: "https://www.sec.gov/education/smallbusiness",
        trigger: near(
            &[
                "information memorandum",
                "pre-release",
                "unreleased",
                "embargoed",
                "board confidential",
                "board – confidential",
                "board - confidential",
                "data room",
            ],
            80,
        ),
        pattern: r"(?i)\bconfidential information memorandum\b|\b(?:pre-release|unreleased|embargoed) (?:earnings|results|financials)\b|\bstrictly confidential[^\n]{0,20}\bdata room\b|\bboard (?:papers? )?(?:-|(?u:–)) confidential\b",
        confidence: Confidence {
            alone: 75,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "{{Confidential Information Memorandum}}\nProject Falcon",
                "the {{unreleased earnings}} are attached",
                "Keep the {{embargoed results}} to yourself",
            ],
            negative: &[
                ("a memorandum with information", "other words"),
                ("The board keeps it confidential.", "a sentence"),
                ("earnings released on Monday", "published"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "health-information-notice",
        title: "Protected health information notice",
        regions: &["US"],
        reference: "https://www.hhs.gov/hipaa/for-professionals/privacy/index.html",
        trigger: near(
            &[
                "protected health information",
                "hipaa",
                "phi",
                "42 cfr part 2",
            ],
            80,
        ),
        pattern: r"(?i)\b(?:contains|includes|may contain) (?:electronic )?(?:(?-i:e?PHI)|protected health information)\b|\bhipaa[ -](?:protected|confidential|sensitive)\b|\bprotected by (?:hipaa|42 cfr part 2)\b|\b42 cfr part 2\b[^\n]{0,40}\bprohibit",
        confidence: Confidence {
            alone: 75,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "This file {{contains PHI}}.",
                "{{HIPAA protected}} – do not forward",
                "The record is {{protected by 42 CFR Part 2}}",
            ],
            negative: &[
                ("HIPAA has three rules.", "about it"),
                ("phi is the golden ratio", "a letter"),
                ("Protected health information is defined in 45 CFR 160.", "about it"),
            ],
        },
        ..PHRASE
    },
];
