//! Australia. Source: Services Australia, Medicare card numbers; Australian Institute of Health
//! and Welfare, `METeOR` 270101; Healthcare Identifiers Service; Department of Veterans' Affairs.

use super::{HEALTH, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, digits};
use crate::validators::luhn;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[MEDICARE, HEALTHCARE_IDENTIFIER, DVA_FILE];

const MEDICARE: Detector = Detector {
    id: "au-medicare",
    title: "Australian Medicare number",
    category: Category::Health,
    regions: &["AU"],
    reference: Reference::new("https://meteor.aihw.gov.au/content/270101"),
    trigger: Trigger::Number {
        digits: 10,
        before: 0,
        after: 0,
    },
    pattern: r"\b[2-6]\d{3}[\x20-]?\d{5}[\x20-]?\d(?:[\x20/-]?\d)?\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 10",
        check: medicare,
    }),
    context: Context {
        positive: &[("en", &["medicare", "medicare card", "medicare no", "irn"])],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 55,
        in_context: 90,
    },
    general: false,
    examples: examples! {
        positive: &[
            "Medicare {{2223 03202 1}}",
            "Medicare card: {{2526750611}}",
            "Medicare no. {{2765 67399 1/2}}",
        ],
        negative: &[
            ("Medicare 2223 03203 1", "wrong check digit"),
            ("Medicare 9223 03202 1", "begins with another digit than 2 to 6"),
            ("invoice 2526750611", "an invoice number"),
        ],
    },
};

const HEALTHCARE_IDENTIFIER: Detector = Detector {
    id: "au-healthcare-identifier",
    title: "Australian healthcare identifier (IHI, HPI-I, HPI-O)",
    regions: &["AU"],
    reference: Reference::new(
        "https://www.servicesaustralia.gov.au/individual-healthcare-identifiers",
    ),
    trigger: number_of(16),
    pattern: r"\b8003[\x20-]?6[0-2]\d{2}[\x20-]?\d{4}[\x20-]?\d{4}\b",
    validator: Some(Validator {
        name: "Luhn",
        check: |candidate| {
            stands_alone(candidate)?;
            luhn::check(digits(candidate.value()))?;
            Ok(Validity::Real)
        },
    }),
    context: Context {
        positive: &[(
            "en",
            &[
                "ihi",
                "healthcare identifier",
                "hpi i",
                "hpi o",
                "my health record",
            ],
        )],
        negative: &[],
    },
    confidence: Confidence {
        alone: 85,
        in_context: 96,
    },
    examples: examples! {
        positive: &["IHI {{8003 6009 5145 4757}}", "{{8003602772040567}}", "my health record: {{8003-6008-6569-0702}}"],
        negative: &[
            ("IHI 8003 6009 5145 4758", "wrong check digit"),
            ("IHI 8003 6009 5145 475", "fifteen digits"),
            ("IHI 8004 6009 5145 4757", "another issuer"),
        ],
    },
    ..HEALTH
};

const DVA_FILE: Detector = Detector {
    id: "au-dva",
    title: "Australian veteran's file number (DVA)",
    regions: &["AU"],
    reference: Reference::new("https://meteor.aihw.gov.au/content/339127"),
    trigger: behind(&["dva", "veteran"]),
    pattern: labelled!(
        r"dva(?: file| card)?|veterans?'?(?: affairs)?(?: file| card)?",
        r"[NVQSWT][A-Z\x20]{0,3}\d{2,6}[A-Z]?"
    ),
    context: Context {
        positive: &[("en", &["dva", "dva file", "veteran", "veterans affairs"])],
        negative: &[],
    },
    examples: examples! {
        positive: &["DVA file number: {{NX482019}}", "DVA card {{QSM7714}}", "Veterans' Affairs file {{VKM40281A}}"],
        negative: &[
            ("DVA AX482019", "no state has A"),
            ("class NX482019", "nothing says that it is a veteran's"),
            ("DVA NX4", "one digit"),
        ],
    },
    ..HEALTH
};

fn medicare(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits: Few<u32> = digits(candidate.value()).collect();
    let (body, rest) = digits.split_at_checked(8).ok_or(Refusal::Length)?;
    if rest.first() == Some(&(weighted_sum(body, &[1, 3, 7, 9, 1, 3, 7, 9]) % 10)) {
        // In its groups of four, five and one it looks like nothing else.
        let groups = candidate.value().split([' ', '-']).count();
        Ok(if groups < 3 {
            Validity::Plausible
        } else {
            Validity::Real
        })
    } else {
        Err(Refusal::CheckDigit)
    }
}
