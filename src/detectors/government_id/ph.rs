//! Philippines. Source: Bureau of Internal Revenue (TIN); Philippine Statistics Authority (identity numbers);
//! Social Security System.

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, checked, context, number_of, validator, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, digits};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ph-tin",
        title: "Philippine taxpayer number (TIN)",
        regions: &["PH"],
        reference: Reference::new("https://www.bir.gov.ph/"),
        trigger: number_of(9),
        pattern: r"\b\d{3}-?\d{3}-?\d{3}(?:-?\d{3}(?:\d{2})?)?\b",
        validator: validator("weighted sum, modulo 11", tin),
        context: context(&[
            (
                "en",
                &[
                    "tin",
                    "taxpayer identification number",
                    "bir",
                    "tax id",
                    "philippine tin",
                ],
            ),
            ("tl", &["numero ng pagkakakilanlan ng nagbabayad ng buwis"]),
        ]),
        confidence: Confidence {
            alone: 35,
            in_context: 91,
        },
        examples: examples! {
            positive: &[
                "TIN {{386-025-368-000}}",
                "BIR TIN: {{080961873}}",
                "Taxpayer Identification Number {{589-711-155}}",
            ],
            negative: &[
                ("TIN 386-025-360-000", "wrong check digit"),
                ("ref 956-607-986 in the list", "nothing says what it is"),
                ("TIN 386-025-368-00", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-philsys",
        title: "Philippine identity number (PhilSys PSN, PCN)",
        regions: &["PH"],
        reference: Reference::new("https://philsys.gov.ph/"),
        trigger: number_of(12),
        pattern: r"\b\d{4}-\d{4}-\d{4}(?:-\d{4})?\b|\b\d{16}\b",
        validator: FORMAT,
        context: context(&[
            (
                "en",
                &[
                    "philsys",
                    "phil sys",
                    "philid",
                    "phil id",
                    "pcn",
                    "philippine identification",
                    "national id",
                    "psn",
                ],
            ),
            ("tl", &["pambansang pagkakakilanlan"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 86,
        },
        examples: examples! {
            positive: &[
                "PhilSys {{9602-7744-8967-8119}}",
                "PCN: {{6380-4546-6723}}",
                "PhilID {{7537-3063-1705-5401}}",
            ],
            negative: &[
                ("ref 9514-0372-6472 in the list", "nothing says what it is"),
                ("PhilSys 9602-7744-8967-811", "one character short"),
                ("invoice 6731-7924-6075", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-umid",
        title: "Philippine common reference number (UMID CRN)",
        regions: &["PH"],
        reference: Reference::new("https://www.sss.gov.ph/"),
        trigger: number_of(12),
        pattern: r"\b\d{4}-\d{7}-\d\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "umid",
                "crn",
                "common reference number",
                "unified multi purpose id",
            ],
        )]),
        confidence: Confidence {
            alone: 15,
            in_context: 91,
        },
        examples: examples! {
            positive: &[
                "UMID {{0155-6177128-1}}",
                "CRN: {{0114-2630760-0}}",
                "common reference number {{0186-6174937-7}}",
            ],
            negative: &[
                ("ref 0135-8334683-2 in the list", "nothing says what it is"),
                ("UMID 0155-6177128-", "one character short"),
                ("invoice 0144-1737373-2", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-sss",
        title: "Philippine social security number (SSS)",
        regions: &["PH"],
        reference: Reference::new("https://www.sss.gov.ph/"),
        trigger: number_of(10),
        pattern: r"\b\d{2}-?\d{7}-?\d\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &[
                "sss",
                "sss no",
                "sss number",
                "social security system",
                "gsis",
            ],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "SSS No. {{34-7361660-5}}",
                "SSS: {{0472947243}}",
                "sss number {{34-6872185-6}}",
            ],
            negative: &[
                ("ref 0173752336 in the list", "nothing says what it is"),
                ("SSS No. 34-7361660-", "one character short"),
                ("invoice 0559519692", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-pagibig",
        title: "Philippine home fund number (Pag-IBIG MID)",
        regions: &["PH"],
        reference: Reference::new("https://www.pagibigfund.gov.ph/"),
        trigger: number_of(12),
        pattern: r"\b\d{4}-?\d{4}-?\d{4}\b",
        validator: FORMAT,
        context: context(&[(
            "en",
            &["pag ibig", "pagibig", "hdmf", "pag ibig mid", "mid no"],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "Pag-IBIG {{1080-0609-5487}}",
                "HDMF: {{122097344969}}",
                "Pag-IBIG MID No. {{1242-6821-6419}}",
            ],
            negative: &[
                ("ref 124188610033 in the list", "nothing says what it is"),
                ("Pag-IBIG 1080-0609-548", "one character short"),
                ("invoice 102953243123", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-passport",
        title: "Philippine passport number",
        regions: &["PH"],
        reference: Reference::new("https://dfa.gov.ph/"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[A-Z]\d{7}[A-Z]\b",
        context: context(&[
            (
                "en",
                &[
                    "passport",
                    "passport number",
                    "passport no",
                    "philippine passport",
                ],
            ),
            ("tl", &["pasaporte"]),
        ]),
        confidence: Confidence {
            alone: 10,
            in_context: 86,
        },
        examples: examples! {
            positive: &[
                "passport {{P6262024B}}",
                "pasaporte: {{P2570441B}}",
                "Philippine passport {{P1548033A}}",
            ],
            negative: &[
                ("ref P5187943C in the list", "nothing says what it is"),
                ("passport P6262024", "one character short"),
                ("invoice P2703053A", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// The check digit is the ninth; a branch code may follow.
fn tin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all: Few<u32> = digits(value).collect();
        let (body, branch) = all.split_at_checked(9).ok_or(Refusal::Length)?;
        if !matches!(branch.len(), 0 | 3 | 5) {
            return Err(Refusal::Length);
        }
        if body.last() == Some(&(weighted_sum(body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11)) {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
