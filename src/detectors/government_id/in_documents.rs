//! India: documents. Source: Election Commission (EPIC), Unique Identification Authority of India (VID),
//! Passport Seva, Ministry of Road Transport and Highways.

use super::declaration::{
    FORMAT, NUMBER, checked, context, number_of, number_within, plausible_unless, validator,
    word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::digits;
use crate::validators::luhn;
use crate::validators::verhoeff;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "in-voter-id",
        title: "Indian voter number (EPIC)",
        regions: &["IN"],
        reference: Reference::new("https://voters.eci.gov.in/"),
        trigger: word_of(10, 10),
        pattern: r"\b(?:[A-Z]{3}|[a-z]{3})\d{7}\b",
        validator: validator("Luhn", epic),
        context: context(&[
            (
                "en",
                &[
                    "epic",
                    "voter",
                    "voter id",
                    "electoral photo identity card",
                    "election card",
                    "elector",
                ],
            ),
            ("hi", &["मतदाता", "पहचान पत्र"]),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "Voter ID {{APB7088792}}",
                "EPIC No. {{LWE4090262}}",
                "voter {{NZU6457014}}",
            ],
            negative: &[
                ("voter ID AB12345678", "two letters"),
                ("ref VCG3736725 in the list", "nothing says what it is"),
                ("Voter ID APB708879", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "in-virtual-id",
        title: "Indian virtual identity number (VID of Aadhaar)",
        regions: &["IN"],
        reference: Reference::new(
            "https://uidai.gov.in/en/contact-support/have-any-question/284-faqs/aadhaar-online-services/virtual-id-vid.html",
        ),
        trigger: number_of(16),
        pattern: r"\b[2-9]\d{3}(?:[\x20-]?\d{4}){3}\b",
        validator: validator("Verhoeff", |it| {
            checked(it, |value| verhoeff::check(digits(value)))
        }),
        context: context(&[(
            "en",
            &[
                "vid",
                "virtual id",
                "aadhaar virtual id",
                "virtual identity number",
                "indian personal virtual identity number",
            ],
        )]),
        confidence: Confidence {
            alone: 30,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "VID {{9433 4173 1753 6709}}",
                "Virtual ID: {{9172713592048236}}",
                "Aadhaar virtual ID {{9260 4948 2200 1247}}",
            ],
            negative: &[
                ("VID 9433 4173 1753 6700", "wrong check digit"),
                ("ref 9904389689363174 in the list", "nothing says what it is"),
                ("VID 9433 4173 1753 670", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "in-passport",
        title: "Indian passport number",
        regions: &["IN"],
        reference: Reference::new("https://www.passportindia.gov.in/"),
        trigger: word_of(8, 8),
        pattern: r"(?i)\b[A-PR-WYZ][1-9]\d{2}\x20?\d{3}[1-9]\b",
        context: context(&[
            (
                "en",
                &[
                    "passport",
                    "passport number",
                    "passport no",
                    "indian passport",
                ],
            ),
            ("hi", &["पासपोर्ट"]),
        ]),
        confidence: Confidence {
            alone: 10,
            in_context: 86,
        },
        examples: examples! {
            positive: &[
                "passport {{M5684158}}",
                "Passport No: {{N1558408}}",
                "पासपोर्ट {{P3383507}}",
            ],
            negative: &[
                ("passport Q1234567", "Q is not used"),
                ("ref K5313908 in the list", "nothing says what it is"),
                ("passport M568415", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "in-driving-licence",
        title: "Indian driving licence number",
        regions: &["IN"],
        reference: Reference::new("https://parivahan.gov.in/"),
        trigger: number_within(13, 3, 0),
        pattern: r"(?xi)\b(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)
        [\x20-]?\d{2}[\x20-]?(?:19|20)\d{2}[\x20-]?\d{7}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "driving licence",
                "driving license",
                "driver s license",
                "dl",
                "dl no",
                "licence no",
            ],
        )]),
        confidence: Confidence {
            alone: 60,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "driving licence {{MH-14 2011 7785497}}",
                "DL No. {{KA0120074240658}}",
                "Driving License: {{KL-04 20164594979}}",
            ],
            negative: &[
                ("DL XX-14 2012 1234567", "no such state"),
                ("driving licence MH-14 1812 1234567", "in the year 1812"),
                ("driving licence MH-14 2011 778549", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// Cards issued before the check digit was introduced are still in use.
fn epic(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let check_digit = luhn::check(digits(candidate.value()));
    plausible_unless(check_digit.is_ok(), Ok(Validity::Real))
}
