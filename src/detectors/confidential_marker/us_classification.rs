//! Classification of the United States. Source: ISOO, <https://www.archives.gov/isoo/training/marking-booklet>.

use super::{MARKING, PHRASE, near};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validator, Validity};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "us-classification-banner",
        title: "US classification banner with controls",
        regions: &["US"],
        reference: Reference::new("https://www.archives.gov/isoo/training/marking-booklet"),
        trigger: near(&["secret//", "confidential//", "unclassified//"], 130),
        pattern: r"\b(?:TOP SECRET|SECRET|CONFIDENTIAL)//[A-Z][A-Z0-9 ,\-]{0,40}(?:/{1,2}[A-Z][A-Z0-9 ,\-]{0,40}){0,5}|\bUNCLASSIFIED//(?:FOUO|FOR OFFICIAL USE ONLY|LES|SBU|SSI|CUI|NOFORN)\b",
        confidence: Confidence {
            alone: 95,
            in_context: 98,
        },
        examples: examples! {
            positive: &[
                "{{TOP SECRET//SI//NOFORN}}\n1. Summary",
                "classified {{SECRET//NOFORN}}",
                "{{UNCLASSIFIED//FOUO}}",
            ],
            negative: &[
                ("https://secret//host", "an address"),
                ("UNCLASSIFIED", "open"),
                ("secret//comment in lower case", "code"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "us-classification-level",
        title: "Classification level as a banner",
        regions: &["US", "GB"],
        reference: Reference::new("https://www.archives.gov/isoo/training/marking-booklet"),
        trigger: near(&["top secret", "secret", "classified"], 40),
        pattern: r"\b(?:TOP SECRET|SECRET|CLASSIFIED)\b|(?i)\btop secret\b",
        examples: examples! {
            positive: &[
                "{{TOP SECRET}}\nPage 1",
                "--- {{SECRET}} ---\n",
                "Classification: {{Top Secret}}",
            ],
            negative: &[
                ("Secret Santa is on Friday", "a custom"),
                ("kind: Secret", "a Kubernetes object"),
                ("This is top secret, just kidding.", "a sentence"),
                ("SECRET=abc", "an assignment"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "us-classification-authority",
        title: "Classification authority block",
        regions: &["US"],
        reference: Reference::new("https://www.archives.gov/isoo/training/marking-booklet"),
        trigger: near(&["classified by:", "derived from:", "declassify on:"], 260),
        pattern: r"(?i)\b(?:classified by|derived from):[^\n]{1,100}\n[\s>*]{0,12}(?:(?:reason|derived from|downgrade to):[^\n]{1,100}\n[\s>*]{0,12}){0,2}declassify on:[^\n]{1,60}",
        confidence: Confidence {
            alone: 97,
            in_context: 98,
        },
        examples: examples! {
            positive: &[
                "{{Classified By: J. Smith, Director\nDerived From: Multiple Sources\nDeclassify On: 20511231}}",
                "> {{Derived from: SCG 12-3\n> Declassify on: 25X1}}",
                "{{CLASSIFIED BY: 1234567\nREASON: 1.4(c)\nDECLASSIFY ON: 20460101}}",
            ],
            negative: &[
                ("Derived from: the base class", "code"),
                ("Classified by: age and region", "statistics"),
                ("Declassify on: 2030", "a single line"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "us-portion-marking-short",
        title: "US portion marking of the level alone",
        regions: &["US"],
        reference: Reference::new("https://www.archives.gov/isoo/training/marking-booklet"),
        trigger: near(&["(ts)", "(s)", "(c)", "(cui)"], 24),
        pattern: r"(?m:^)[\x20\t>*\d.]{0,10}(?P<value>\((?:TS|S|C|CUI)\))\x20[A-Z(\x22]",
        validator: Some(Validator {
            name: "a second portion marking",
            check: second_portion,
        }),
        confidence: Confidence {
            alone: 78,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "(U) Overview follows.\n{{(S)}} The source reports movement.",
                "1. {{(C)}} Talks went on.\n2. (U) Press was present.",
                "(U) Contact list\n\n{{(CUI)}} Names and numbers",
            ],
            negative: &[
                ("(C) 2026 Corp", "copyright"),
                ("(S) Small\nextra", "no second marking"),
                ("(A) Always\n(B) Before\n(C) Certainly\n(U) Usually", "a list by letters"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "us-portion-marking",
        title: "US portion marking",
        regions: &["US"],
        reference: Reference::new("https://www.archives.gov/isoo/training/marking-booklet"),
        trigger: near(&["(ts", "(s//", "(c//", "(u//"], 64),
        pattern: r"\((?:TS|S|C)//[A-Z]{2,12}(?:[/, \-]{1,2}[A-Z]{2,12}){0,5}\)|\(U//(?:FOUO|LES|SBU|CUI)\)|\(TS\) (?-u:[A-Z])",
        confidence: Confidence {
            alone: 92,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "{{(TS//SI//NF)}} The source reports",
                "1. {{(S//NF)}} Movements",
                "{{(U//FOUO)}} Contact list",
            ],
            negative: &[
                ("option (S) or (C)", "single letters"),
                ("(c) 2026 Corp", "copyright"),
                ("f(s//2)", "division"),
            ],
        },
        ..PHRASE
    },
];

/// Bytes to either side in which a second portion is looked for.
const PORTIONS: usize = 4_096;

/// One letter in brackets marks a portion only where another paragraph begins with a mark too, and
/// none with a letter that is no level, as the items of a list do.
fn second_portion(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    if candidate.after().starts_with(" Copyright") {
        return Err(Refusal::Structure("surroundings"));
    }
    let span = candidate.span.range();
    let text = candidate.text;
    let from = text.ceil_char_boundary(span.start.saturating_sub(PORTIONS));
    let to = text.floor_char_boundary(span.end.saturating_add(PORTIONS));
    let mut levels = 0;
    for line in text.get(from..to).unwrap_or_default().lines() {
        match mark(line) {
            Some("TS" | "S" | "C" | "U" | "CUI") => levels += 1,
            Some(_) => return Err(Refusal::Position),
            None => {}
        }
    }
    if levels >= 2 {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Position)
    }
}

/// What stands in brackets at the beginning of a line, if it is as short as a level.
fn mark(line: &str) -> Option<&str> {
    let is_before = |byte: &u8| matches!(byte, b' ' | b'\t' | b'>' | b'*' | b'.' | b'0'..=b'9');
    let before = line.bytes().take_while(is_before).count();
    let start = line.get(before..)?.strip_prefix('(')?;
    let end = start
        .as_bytes()
        .windows(2)
        .take(4)
        .position(|pair| pair == b") ")?;
    start.get(..end)
}
