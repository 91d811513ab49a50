//! United States. Source: Social Security Administration (SSN), Internal Revenue Service (ITIN,
//! EIN).

use super::declaration::{FORMAT, NUMBER, context, number_of, number_within};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{exactly, is_bare, not_all_the_same, number};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "us-ssn",
        title: "US social security number",
        category: Category::GovernmentId,
        regions: &["US"],
        reference: Reference::new("https://www.ssa.gov/employer/randomization.html"),
        trigger: Trigger::Number {
            digits: 9,
            before: 0,
            after: 0,
        },
        pattern: r"\b\d{3}(?:-\d{2}-|\x20\d{2}\x20|\.\d{2}\.|\d{2})\d{4}\b",
        validator: Some(Validator {
            name: "area, group and serial",
            check: ssn,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "ssn",
                        "social security",
                        "social security number",
                        "ss number",
                        "taxpayer",
                        "tin",
                    ],
                ),
                ("es", &["seguro social", "número de seguro social"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 65,
            in_context: 95,
        },
        general: false,
        examples: examples! {
            positive: &[
                "SSN: {{512-08-3347}}",
                "her social security number is {{418 73 2096}}",
                "name,ssn\nDoe,{{609517284}}",
                "the card in the wallet said {{078-05-1120}}",
            ],
            negative: &[
                ("SSN: 666-08-3347", "area 666 is never issued"),
                ("SSN: 512-00-3347", "group 00 is never issued"),
                ("SSN: 512-08-0000", "serial 0000 is never issued"),
                ("nine digits 609517284 without a reason", "bare digits without context"),
            ],
        },
    },
    Detector {
        id: "us-itin",
        title: "US individual taxpayer identification number (ITIN)",
        category: Category::GovernmentId,
        regions: &["US"],
        reference: Reference::new(
            "https://www.irs.gov/tin/itin/individual-taxpayer-identification-number-itin",
        ),
        trigger: Trigger::Number {
            digits: 9,
            before: 0,
            after: 0,
        },
        pattern: r"\b9\d{2}(?:-\d{2}-|\x20\d{2}\x20|\d{2})\d{4}\b",
        validator: Some(Validator {
            name: "group ranges",
            check: itin,
        }),
        context: Context {
            positive: &[(
                "en",
                &["itin", "taxpayer", "individual taxpayer", "tin", "tax id"],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 60,
            in_context: 92,
        },
        general: false,
        examples: examples! {
            positive: &[
                "ITIN {{912-73-4408}}",
                "taxpayer {{954881307}}",
                "filed under {{987-90-2216}} last year",
            ],
            negative: &[
                ("ITIN 912-49-4408", "group 49 is not issued"),
                ("ITIN 812-73-4408", "begins with another digit than 9"),
                ("serial 954881307", "bare digits without context"),
            ],
        },
    },
    Detector {
        id: "us-ein",
        title: "US employer identification number (EIN)",
        category: Category::GovernmentId,
        regions: &["US"],
        reference: Reference::new(
            "https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes",
        ),
        trigger: Trigger::Number {
            digits: 9,
            before: 0,
            after: 0,
        },
        pattern: r"\b\d{2}-?\d{7}\b",
        validator: Some(Validator {
            name: "prefix of a campus",
            check: ein,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "ein",
                    "fein",
                    "employer identification",
                    "employer id",
                    "federal tax id",
                    "tax id",
                ],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 25,
            in_context: 85,
        },
        general: false,
        examples: examples! {
            positive: &[
                "EIN: {{47-3819206}}",
                "Federal Tax ID {{36-7720184}}",
                "employer identification number {{820451973}}",
            ],
            negative: &[
                ("EIN: 07-3819206", "no campus uses the prefix 07"),
                ("EIN: 47-381920", "one digit short"),
                ("part 47-3819206", "nothing says that it is an EIN"),
            ],
        },
    },
    Detector {
        id: "us-atin",
        title: "US adoption taxpayer identification number (ATIN)",
        regions: &["US"],
        reference: Reference::new(
            "https://www.irs.gov/individuals/adoption-taxpayer-identification-number",
        ),
        trigger: number_of(9),
        pattern: r"\b9\d{2}-?93-?\d{4}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "atin",
                "adoption taxpayer",
                "adoption taxpayer identification number",
                "tin",
            ],
        )]),
        confidence: Confidence {
            alone: 35,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "ATIN {{955-93-2570}}",
                "adoption taxpayer identification number: {{901934245}}",
                "ATIN: {{975-93-2335}}",
            ],
            negative: &[
                ("ATIN 912-92-4408", "group 92 is not for adoptions"),
                ("ref 927935479 in the list", "nothing says what it is"),
                ("ATIN 955-93-257", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "us-ptin",
        title: "US tax preparer number (PTIN)",
        regions: &["US"],
        reference: Reference::new(
            "https://www.irs.gov/tax-professionals/ptin-requirements-for-tax-return-preparers",
        ),
        trigger: number_within(8, 2, 0),
        pattern: r"\bP-?\d{8}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "ptin",
                "preparer tax identification number",
                "preparer tax identification",
                "tax preparer",
                "tin",
            ],
        )]),
        confidence: Confidence {
            alone: 20,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "PTIN {{P08071475}}",
                "Preparer Tax Identification Number: {{P-01156034}}",
                "tax preparer {{P04275962}}",
            ],
            negative: &[
                ("PTIN 00634642", "without the P"),
                ("ref P-06482276 in the list", "nothing says what it is"),
                ("PTIN P0807147", "one character short"),
            ],
        },
        ..NUMBER
    },
];

fn ssn(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    not_all_the_same(digits)?;
    if PUBLISHED_SSNS.contains(&number(&digits)) {
        return Ok(Validity::TestValue);
    }
    let (area, group, serial) = (
        number(&digits[..3]),
        number(&digits[3..5]),
        number(&digits[5..]),
    );
    match (area, group, serial) {
        (0 | 666 | 900.., _, _) => Err(Refusal::Range("area")),
        (_, 0, _) => Err(Refusal::Range("group")),
        (_, _, 0) => Err(Refusal::Range("serial")),
        _ if is_bare(candidate.value()) => Ok(Validity::Plausible),
        _ => Ok(Validity::Real),
    }
}

/// Numbers once printed on specimen cards, and those set aside for advertisements.
const PUBLISHED_SSNS: &[u64] = &[
    78_051_120,
    219_099_999,
    987_654_320,
    987_654_321,
    987_654_322,
    987_654_323,
    987_654_324,
    987_654_325,
    987_654_326,
    987_654_327,
    987_654_328,
    987_654_329,
];

fn itin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    if PUBLISHED_SSNS.contains(&number(&digits)) {
        return Err(Refusal::Placeholder);
    }
    match number(&digits[3..5]) {
        50..=65 | 70..=88 | 90..=92 | 94..=99 if is_bare(candidate.value()) => {
            Ok(Validity::Plausible)
        }
        50..=65 | 70..=88 | 90..=92 | 94..=99 => Ok(Validity::Real),
        _ => Err(Refusal::Range("group")),
    }
}

fn ein(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    match number(&digits[..2]) {
        0 | 7..=9 | 17..=19 | 28 | 29 | 49 | 69 | 70 | 78 | 79 | 89 | 96 | 97 => {
            Err(Refusal::Range("prefix"))
        }
        _ => Ok(Validity::Real),
    }
}
