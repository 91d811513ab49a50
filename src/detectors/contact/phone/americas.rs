//! North America and Brazil.

use super::{ENGLISH, PORTUGUESE, main_number, national};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

pub(in crate::detectors::contact) static DETECTORS: &[Detector] = &[
    Detector {
        id: "us-phone",
        title: "US and Canadian phone number",
        category: Category::Contact,
        regions: &["US", "CA"],
        reference: Reference::new("https://www.nanpa.com/numbering"),
        trigger: Trigger::Number {
            digits: 10,
            before: 1,
            after: 14,
        },
        pattern: r"(?x)
            (?: \b1[\x20.-] | \b )? (?: \([2-9]\d{2}\)[\x20-]? | \b[2-9]\d{2}(?:[\x20.-]|/\x20?)? )
            [2-9]\d{2} [\x20.-]? \d{4} (?: \x20? (?: x | ext\.? | extension ) \x20? \d{1,6} )? \b",
        validator: Some(Validator {
            name: "North American numbering plan",
            check: north_american,
        }),
        context: Context {
            positive: &[("en", ENGLISH)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 80,
            in_context: 88,
        },
        general: false,
        examples: examples! {
            positive: &[
                "call {{(415) 555-0137}} after five",
                "cell {{2125550164}}",
                "office {{646-722-3319}}",
                "fax: {{312.555.0182}}",
            ],
            negative: &[
                ("call 115-722-3319", "area codes begin with 2 to 9"),
                ("call 646-122-3319", "exchanges begin with 2 to 9"),
                ("ten digits 6467223319 alone", "bare digits without context"),
                ("clause 252.227-7013", "two kinds of separators"),
            ],
        },
    },
    Detector {
        id: "br-phone",
        title: "Brazilian phone number",
        category: Category::Contact,
        regions: &["BR"],
        reference: Reference::new("https://www.gov.br/anatel/pt-br/regulado/numeracao"),
        trigger: Trigger::Number {
            digits: 10,
            before: 1,
            after: 0,
        },
        pattern: r"(?:\([1-9]{2}\)\x20?|\b[1-9]{2}[\x20-]?)(?:9\d{4}|[2-5]\d{3})[\x20-]?\d{4}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: brazilian,
        }),
        context: Context {
            positive: &[("pt", PORTUGUESE)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 50,
            in_context: 85,
        },
        general: false,
        examples: examples! {
            positive: &[
                "ligue {{(11) 97305-1846}}",
                "celular {{21 98127-4403}}",
                "fone: {{(41) 3255-0719}}",
            ],
            negative: &[
                ("fone (01) 3255-0719", "area codes have no zero"),
                ("fone (11) 7305-1846", "land lines begin with 2 to 5, mobile ones have nine digits"),
                ("pedido 21981274403", "bare digits without context"),
            ],
        },
    },
];

/// Three groups with more than spaces between them are written so for telephones.
fn north_american(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = main_number(candidate.value());
    if value.contains('.') && value.contains('-') {
        return Err(Refusal::Structure("separators"));
    }
    let groups = value.split(|c: char| !c.is_ascii_digit());
    let grouped = groups.filter(|group| !group.is_empty()).count() > 2;
    let punctuated = value.contains(['(', '-', '.', '/']);
    match national(candidate, "1", "1")? {
        Validity::Real if !(grouped && punctuated) => Ok(Validity::Plausible),
        validity => Ok(validity),
    }
}

fn brazilian(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "", "55")
}
