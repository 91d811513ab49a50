//! Philippines. Source: Bureau of Internal Revenue (TIN); Philippine Statistics Authority (PhilSys);
//! Social Security System.

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, checked, context, number_of, validator, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Refusal, Validity};
use crate::validators::digits::digits;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ph-tin",
        title: "Philippine taxpayer number (TIN)",
        regions: &["PH"],
        reference: "https://www.bir.gov.ph/",
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
                "TIN {{430-580-976-000}}",
                "BIR TIN: {{926947850}}",
                "Taxpayer Identification Number {{459-382-251}}",
            ],
            negative: &[
                ("TIN 430-580-970-000", "wrong check digit"),
                ("ref 741-429-299 in the list", "nothing says what it is"),
                ("TIN 430-580-976-00", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-philsys",
        title: "Philippine identity number (PhilSys PSN, PCN)",
        regions: &["PH"],
        reference: "https://philsys.gov.ph/",
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
                "PhilSys {{2284-9000-9559-6424}}",
                "PCN: {{7015-6804-3298}}",
                "PhilID {{3150-2553-0495-1121}}",
            ],
            negative: &[
                ("ref 5402-2756-4878 in the list", "nothing says what it is"),
                ("PhilSys 2284-9000-9559-642", "one character short"),
                ("invoice 0212-3526-0281", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-umid",
        title: "Philippine common reference number (UMID CRN)",
        regions: &["PH"],
        reference: "https://www.sss.gov.ph/",
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
                "UMID {{0188-4994013-3}}",
                "CRN: {{0186-1397148-5}}",
                "common reference number {{0158-1571772-1}}",
            ],
            negative: &[
                ("ref 0174-2761157-4 in the list", "nothing says what it is"),
                ("UMID 0188-4994013-", "one character short"),
                ("invoice 0121-2592049-1", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-sss",
        title: "Philippine social security number (SSS)",
        regions: &["PH"],
        reference: "https://www.sss.gov.ph/",
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
                "SSS No. {{34-4292701-3}}",
                "SSS: {{0629755950}}",
                "sss number {{34-0913523-4}}",
            ],
            negative: &[
                ("ref 0520270729 in the list", "nothing says what it is"),
                ("SSS No. 34-4292701-", "one character short"),
                ("invoice 0780533139", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-pagibig",
        title: "Philippine home fund number (Pag-IBIG MID)",
        regions: &["PH"],
        reference: "https://www.pagibigfund.gov.ph/",
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
                "Pag-IBIG {{1483-0382-2015}}",
                "HDMF: {{161118011049}}",
                "Pag-IBIG MID No. {{1107-2546-5456}}",
            ],
            negative: &[
                ("ref 189067079881 in the list", "nothing says what it is"),
                ("Pag-IBIG 1483-0382-201", "one character short"),
                ("invoice 161574961654", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ph-passport",
        title: "Philippine passport number",
        regions: &["PH"],
        reference: "https://dfa.gov.ph/",
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
                "passport {{P7206260B}}",
                "pasaporte: {{P6800474C}}",
                "Philippine passport {{P9962580A}}",
            ],
            negative: &[
                ("ref P3554910C in the list", "nothing says what it is"),
                ("passport P7206260", "one character short"),
                ("invoice P3508896A", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// The check digit is the ninth; a branch code may follow.
fn tin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all: Vec<u32> = digits(value).collect();
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
