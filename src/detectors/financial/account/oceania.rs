//! Bank accounts of Australia and New Zealand. Source: Australian Payments Network (BSB); Payments NZ
//! and Inland Revenue NZ (check digits).

use crate::detectors::financial::{FINANCIAL, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, digits, number};

pub(in crate::detectors::financial) static DETECTORS: &[Detector] = &[
    Detector {
        id: "au-bsb",
        title: "Australian bank-state-branch number (BSB), with or without account",
        regions: &["AU"],
        reference: Reference::new("https://bsb.auspaynet.com.au/"),
        trigger: behind(&["bsb", "bank state branch"]),
        pattern: labelled!(
            "bsb|bank state branch",
            r"[0-9]\d{2}[\x20-]?\d{3}(?:[\x20/,]{1,3}\d{5,9})?"
        ),
        context: Context {
            positive: &[("en", &["bsb", "bank state branch"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 88,
        },
        examples: examples! {
            positive: &["BSB {{062-184}}", "BSB: {{733 091}}", "bsb={{112879}}"],
            negative: &[
                ("BSB 062-18", "five digits"),
                ("flight 062-184", "nothing says that it is a BSB"),
                ("BSB stands for bank state branch", "no number"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "nz-bank-account",
        title: "New Zealand bank account number",
        regions: &["NZ"],
        reference: Reference::new(
            "https://www.ird.govt.nz/digital-service-providers/software-providers",
        ),
        trigger: number_of(15),
        pattern: r"\b\d{2}[\x20-]?\d{4}[\x20-]?0?\d{7}[\x20-]?\d{2,4}\b",
        validator: Some(Validator {
            name: "weighted sum by bank",
            check: new_zealand_account,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "bank account",
                    "account",
                    "account number",
                    "new zealand",
                    "nz",
                    "direct credit",
                ],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 60,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "NZ bank account {{12-3069-0060443-000}}",
                "pay {{12-3024-0920868-00}} please",
                "account number: {{123065015055600}}",
            ],
            negative: &[
                ("bank account 12-3069-0060444-000", "wrong check digit"),
                ("bank account 99-3069-0060443-000", "no bank 99"),
                ("build 123065015055600", "bare digits"),
            ],
        },
        ..FINANCIAL
    },
];

/// What weighs each of the sixteen digits, what each product and the sum are taken by.
type Algorithm = ([u32; 16], u32, u32);

const A: Algorithm = ([0, 0, 6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0], 11, 11);
const B: Algorithm = ([0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0], 11, 11);
const D: Algorithm = ([0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0], 11, 11);
const E: Algorithm = ([0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 1], 9, 11);
const F: Algorithm = ([0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0], 10, 10);
const G: Algorithm = ([0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1], 9, 10);

fn new_zealand_account(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let mut digits: Few<u32> = digits(candidate.value()).collect();
    // The suffix is of three digits in the sum, however many are written.
    if digits.len() == 15 {
        digits.insert(13, 0);
    } else if digits.len() == 17 && digits.get(6) == Some(&0) {
        digits.remove(6);
    }
    let digits: [u32; 16] = (&*digits).try_into().map_err(|_| Refusal::Length)?;
    let account = number(&digits[6..13]);
    let (bank, branch) = (number(&digits[..2]), number(&digits[2..6]));
    let (weights, by, modulus) = match (bank, branch) {
        (1, 1..=999 | 1100..=1199 | 1800..=1899)
        | (2, 1..=999 | 1200..=1299)
        | (3, 1..=999 | 1300..=1399 | 1500..=1599 | 1700..=1799 | 1900..=1999 | 7350..=7399)
        | (4, 2014..=2024)
        | (6, 1..=999 | 1400..=1499)
        | (10, 5165..=5169)
        | (11, 5000..=6499 | 6600..=8999)
        | (12, 3000..=3299 | 3400..=3499 | 3600..=3699)
        | (13, 4900..=4999)
        | (14, 4700..=4799)
        | (15, 3900..=3999)
        | (16, 4400..=4499)
        | (17, 3300..=3399)
        | (18, 3500..=3599)
        | (19, 4600..=4649)
        | (20, 4100..=4199)
        | (21, 4800..=4899)
        | (22, 4000..=4049)
        | (23, 3700..=3799)
        | (24, 4300..=4349)
        | (27, 3800..=3849)
        | (30, 2900..=2949)
        | (35, 2400..=2499)
        | (38, 9000..=9499) => {
            if account < 990_000 {
                A
            } else {
                B
            }
        }
        (8, 6500..=6599) => D,
        (9, 0) => E,
        (25, 2500..=2599) | (33, 6700..=6799) => F,
        (26, 2600..=2699) | (28, 2100..=2149) | (29, 2150..=2299) => G,
        _ => return Err(Refusal::Range("bank or branch")),
    };
    let sum: u32 = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| match digit * weight {
            product if product > by => product % by,
            product => product,
        })
        .sum();
    if account > 0 && sum.is_multiple_of(modulus) {
        Ok(if candidate.value().contains(['-', ' ']) {
            Validity::Real
        } else {
            Validity::Plausible
        })
    } else {
        Err(Refusal::CheckDigit)
    }
}
