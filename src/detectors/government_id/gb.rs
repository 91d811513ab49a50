//! United Kingdom. Source: HM Revenue & Customs, National Insurance Manual NIM39110.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "gb-nino",
    title: "UK national insurance number",
    category: Category::GovernmentId,
    regions: &["GB"],
    reference: Reference::new(
        "https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110",
    ),
    trigger: Trigger::Number {
        digits: 6,
        before: 3,
        after: 2,
    },
    pattern: r"(?i)\b[A-Z]{2}(?:\x20?\d{2}\x20?\d{2}\x20?\d{2}\x20?|-\d{2}-\d{2}-\d{2}-)[A-D]\b",
    validator: Some(Validator {
        name: "prefix letters",
        check: nino,
    }),
    context: Context {
        positive: &[(
            "en",
            &[
                "national insurance",
                "national insurance number",
                "nino",
                "ni number",
                "ni no",
                "ni",
                "hmrc",
                "paye",
                "payroll",
            ],
        )],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 60,
        in_context: 95,
    },
    general: false,
    examples: examples! {
        positive: &[
            "NI number {{JG 10 37 59 A}}",
            "NINO: {{PW483920C}}",
            "payroll {{CE-71-26-05-D}} from May",
            "the form shows {{QQ 12 34 56 C}}",
        ],
        negative: &[
            ("NINO: GB 10 37 59 A", "the prefix GB is never issued"),
            ("NINO: JO 10 37 59 A", "O is not used as second letter"),
            ("NINO: JG 10 37 59 E", "the suffix is A to D"),
        ],
    },
}];

fn nino(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let prefix = candidate
        .value()
        .get(..2)
        .unwrap_or_default()
        .to_ascii_uppercase();
    let mut letters = prefix.bytes();
    match (letters.next(), letters.next()) {
        // QQ is what the authority writes in its examples.
        (Some(b'Q'), Some(b'Q')) => Ok(Validity::TestValue),
        (Some(b'D' | b'F' | b'I' | b'Q' | b'U' | b'V'), _)
        | (_, Some(b'D' | b'F' | b'I' | b'O' | b'Q' | b'U' | b'V')) => {
            Err(Refusal::Range("prefix"))
        }
        _ if matches!(&*prefix, "BG" | "GB" | "KN" | "NK" | "NT" | "TN" | "ZZ") => {
            Err(Refusal::Range("prefix"))
        }
        _ => Ok(Validity::Real),
    }
}
