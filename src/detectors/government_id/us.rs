//! United States. Source: Social Security Administration (SSN), Internal Revenue Service (ITIN,
//! EIN).

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of, number_within};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{exactly, is_bare, not_all_the_same, number};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "us-ssn",
        title: "US social security number",
        category: Category::GovernmentId,
        regions: &["US"],
        reference: "https://www.ssa.gov/employer/randomization.html",
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
        reference: "https://www.irs.gov/tin/itin/individual-taxpayer-identification-number-itin",
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
        reference: "https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes",
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
        reference: "https://www.irs.gov/individuals/adoption-taxpayer-identification-number",
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
        reference: "https://www.irs.gov/tax-professionals/ptin-requirements-for-tax-return-preparers",
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
    Detector {
        id: "us-passport",
        title: "US passport number",
        regions: &["US"],
        reference: "https://travel.state.gov/content/travel/en/passports.html",
        trigger: number_within(8, 1, 0),
        pattern: r"(?i)\b(?:[A-Z]\d{8}|\d{9})\b",
        context: context(&[
            (
                "en",
                &[
                    "passport",
                    "passport number",
                    "passport no",
                    "us passport",
                    "passport card",
                    "travel document",
                ],
            ),
            ("es", &["pasaporte"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 85,
        },
        examples: examples! {
            positive: &[
                "US passport {{A31170671}}",
                "passport number: {{524401573}}",
                "travel document {{A22848378}}",
            ],
            negative: &[
                ("ref 526857640 in the list", "nothing says what it is"),
                ("US passport A3117067", "one character short"),
                ("invoice 539034490", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "us-alien-number",
        title: "US alien registration number (A-number, USCIS number)",
        regions: &["US"],
        reference: "https://www.uscis.gov/glossary-term/50684",
        trigger: number_within(7, 3, 0),
        pattern: r"\b(?:A[#-]?|A\x20)?(?:\d{3}[\x20-]\d{3}[\x20-]\d{2,3}|\d{8,9})\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "alien number",
                "alien registration",
                "alien registration number",
                "uscis number",
                "green card",
                "anumber",
            ],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "alien number {{A498-060-657}}",
                "Alien Registration Number: {{A067738736}}",
                "USCIS number {{146 710 945}}",
            ],
            negative: &[
                ("alien number A12345", "five digits"),
                ("ref 717 657 273 in the list", "nothing says what it is"),
                ("invoice 572 590 579", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "us-uscis-receipt",
        title: "US immigration receipt number (USCIS)",
        regions: &["US"],
        reference: "https://www.uscis.gov/glossary-term/50710",
        trigger: number_within(10, 4, 0),
        pattern: r"(?i)\b(?:EAC|WAC|LIN|SRC|MSC|NBC|IOE|YSC|VSC|CSC|NSC|TSC|PSC|MCT)-?(?:\d{10}|\d{2}-\d{3}-\d{5})\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "uscis",
                "receipt number",
                "case number",
                "i 797",
                "i 485",
                "i 130",
                "i 765",
            ],
        )]),
        confidence: Confidence {
            alone: 70,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "USCIS receipt number {{EAC1652612929}}",
                "case {{IOE2407727020}} was received",
                "receipt {{LIN-64-921-17792}}",
            ],
            negative: &[
                ("USCIS receipt ABC1234567890", "no such service center"),
                ("USCIS receipt EAC123456789A", "a letter at the end"),
                ("USCIS receipt number EAC165261292", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "us-dod-id",
        title: "US Department of Defense number (EDIPI)",
        regions: &["US"],
        reference: "https://www.cac.mil/common-access-card/",
        trigger: number_of(10),
        pattern: r"\b\d{10}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "edipi",
                "dod id",
                "do d id",
                "dod id number",
                "dod identification number",
                "dodid",
            ],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "EDIPI {{1211699472}}",
                "DoD ID: {{1732923531}}",
                "DoD ID number {{1049812939}}",
            ],
            negative: &[
                ("ref 1198715915 in the list", "nothing says what it is"),
                ("invoice 1262127103", "an ordinary number"),
                ("EDIPI 121169947", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "us-known-traveler",
        title: "US known traveler number (Global Entry, TSA PreCheck)",
        regions: &["US"],
        reference: "https://www.tsa.gov/precheck/known-traveler-number",
        trigger: number_within(7, 4, 0),
        pattern: r"\b(?:TT[A-Z0-9]{2})?\d{7,9}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "ktn",
                "known traveler",
                "known traveler number",
                "known traveller",
                "tsa precheck",
                "passid",
                "global entry",
                "redress number",
            ],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "KTN {{981273582}}",
                "known traveler number: {{TTC91963093}}",
                "Global Entry PASSID {{986449794}}",
            ],
            negative: &[
                ("KTN 12345", "five digits"),
                ("ref TTL63832406 in the list", "nothing says what it is"),
                ("invoice TTS91240175", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "us-drivers-license",
        title: "US driving licence number",
        regions: &["US"],
        reference: "https://www.aamva.org/identity/aamva-dl-id-card-design-standard",
        trigger: number_within(4, 7, 10),
        pattern: r"(?xi)\b(?:
        [A-Z]{1,2}\d{4,14} | \d{7,14} | [A-Z]\d{3}(?:-\d{2,4}){2,4}     # most states
      | \d{1,9}[A-Z] | \d{2}[A-Z]{3}\d{5} | \d{3}[A-Z]{2}\d{4}         # Iowa, Missouri, New Hampshire
      | [A-Z]{3,7}[A-Z*]{0,4}\d{3}[A-Z0-9]{2} | [A-Z]\d{2}-?\d{2}-?\d{4} # Washington, Kansas
      | \d{3}-\d{2}-\d{4} | \d{4}-\d{2}-\d{4} | \d{3}-\d{3}-\d{3}       # with hyphens
      | [A-Z]\d{4}\x20?\d{5}\x20?\d{5} | \d{2}\x20?\d{3}\x20?\d{3}      # New Jersey, Pennsylvania
    )\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "driver s license",
                "drivers license",
                "driver license",
                "driving license",
                "driver s permit",
                "dln",
                "dl no",
                "dl number",
                "operator license",
                "driverslicense",
            ],
        )]),
        confidence: Confidence {
            alone: 0,
            in_context: 84,
        },
        examples: examples! {
            positive: &[
                "driver's license {{K2854096}}",
                "DL No. {{C000-6198-7173}}",
                "drivers license number {{258953812}}",
            ],
            negative: &[
                ("driver's license 123", "three digits"),
                ("ref 740573500 in the list", "nothing says what it is"),
                ("invoice 605354012", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

fn ssn(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    not_all_the_same(&digits)?;
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
