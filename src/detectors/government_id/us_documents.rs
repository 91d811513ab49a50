//! United States: documents. Source: Department of State, Citizenship and Immigration Services, Department
//! of Defense, Transportation Security Administration, American Association of Motor Vehicle Administrators.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of, number_within};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "us-passport",
        title: "US passport number",
        regions: &["US"],
        reference: Reference::new("https://travel.state.gov/content/travel/en/passports.html"),
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
            in_context: 80,
        },
        examples: examples! {
            positive: &[
                "US passport {{A31170671}}",
                "US passport number: {{524401573}}",
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
        reference: Reference::new("https://www.uscis.gov/glossary-term/50684"),
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
        reference: Reference::new("https://www.uscis.gov/glossary-term/50710"),
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
        reference: Reference::new("https://www.cac.mil/common-access-card/"),
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
        reference: Reference::new("https://www.tsa.gov/precheck/known-traveler-number"),
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
        reference: Reference::new(
            "https://www.aamva.org/identity/aamva-dl-id-card-design-standard",
        ),
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
