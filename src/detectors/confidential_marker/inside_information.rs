//! Inside information and deals.
//! Source: Regulation (EU) 596/2014 (MAR), article 7; SEC Rule 10b5-1.

use super::{PHRASE, near};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validator, Validity};
use crate::validators::vicinity;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "inside-information",
        title: "Inside or material non-public information",
        reference: Reference::new("https://eur-lex.europa.eu/eli/reg/2014/596/oj"),
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
        reference: Reference::new("https://www.sec.gov/education/smallbusiness"),
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
        id: "deal-codename",
        title: "Code name of a transaction",
        reference: Reference::new("https://eur-lex.europa.eu/eli/reg/2014/596/oj"),
        trigger: near(&["project "], 48),
        pattern: r"\b(?:Project|PROJECT|Projekt|Projet|Proyecto|Progetto) (?:[A-Z][a-z]{2,14}|[A-Z]{4,15})\b",
        validator: Some(Validator {
            name: "words of a transaction",
            check: transaction,
        }),
        confidence: Confidence {
            alone: 60,
            in_context: 75,
        },
        examples: examples! {
            positive: &[
                "{{Project Falcon}}: the letter of intent goes out on Monday",
                "Due diligence for {{Project Nightfall}} starts in May",
                "non-binding offer, {{PROJECT ORION}}",
            ],
            negative: &[
                ("Project Manager for mergers", "a role"),
                ("Project Gutenberg has books", "no transaction"),
                ("the project falcon is due", "lower case"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "financial-secrecy",
        title: "Secrecy of a bank, a report of suspicion or a quiet period",
        reference: Reference::new("https://www.fincen.gov/resources/statutes-regulations/guidance"),
        trigger: near(
            &[
                "bank secrecy",
                "bankgeheimnis",
                "secret bancaire",
                "suspicious activity report",
                "sar ",
                "quiet period",
                "blackout period",
                "pre-clearance",
                "wall-crossed",
                "wall crossed",
                "restricted list",
            ],
            90,
        ),
        pattern: r"(?iu)(?-u:\b)(?:subject to|protected by|covered by) (?:the )?(?:bank(?:ing)? secrecy|professional secrecy)(?-u:\b)|(?-u:\b)unterliegt dem bankgeheimnis(?-u:\b)|(?-u:\b)(?:soumis|couvert) (?:au|par le) secret bancaire(?-u:\b)|(?-u:\b)(?:suspicious activity report|(?-i:SAR))s?[ –,:-]{1,3}(?:confidential|do not disclose|not to be disclosed)(?-u:\b)|(?-u:\b)(?:we are|now|currently) in (?:a |the |our )?(?:quiet|blackout) period(?-u:\b)|(?-u:\b)you (?:have been|are|were) wall[ -]crossed(?-u:\b)|(?-u:\b)on (?:the|our) restricted list(?-u:\b)",
        confidence: Confidence {
            alone: 70,
            in_context: 85,
        },
        examples: examples! {
            positive: &[
                "These statements are {{subject to bank secrecy}}.",
                "{{SAR – do not disclose}}",
                "Remember: {{we are in a quiet period}} until the results",
            ],
            negative: &[
                ("the Bank Secrecy Act of 1970", "a law"),
                ("a SAR image of the coast", "radar"),
                ("a quiet period of the day", "other words"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "health-information-notice",
        title: "Protected health information notice",
        regions: &["US"],
        reference: Reference::new("https://www.hhs.gov/hipaa/for-professionals/privacy/index.html"),
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

/// A project has a code name for many reasons; these words tell that it is a deal.
fn transaction(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const ROLES: &[&str] = &[
        "Manager",
        "Lead",
        "Owner",
        "Team",
        "Plan",
        "Management",
        "Name",
        "Gutenberg",
    ];
    if ROLES.iter().any(|role| candidate.value().ends_with(role)) {
        return Err(Refusal::Placeholder);
    }
    vicinity::mentions(
        candidate,
        &[
            "letter of intent",
            "due diligence",
            "non-binding offer",
            "nbo",
            "share purchase agreement",
            "takeover",
            "acquisition of",
            "merger",
            "carve-out",
            "divestiture",
            "data room",
            "m&a",
            "bidder",
            "target company",
            "term sheet",
            "kaufpreis",
            "übernahme",
        ],
    )
}
