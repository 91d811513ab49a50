//! Egypt. Source: Ministry of Interior, Civil Status Organization; Egyptian Tax Authority.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, checked, context, number_of, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::exactly;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "eg-national-id",
        title: "Egyptian national identity number",
        regions: &["EG"],
        reference: Reference::new("https://moi.gov.eg/"),
        trigger: number_of(14),
        pattern: r"\b[23]\d{6}(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}\b",
        validator: validator("date of birth and governorate", national_id),
        context: context(&[
            ("ar", &["الرقم القومي", "بطاقة الرقم القومي", "رقم البطاقة"]),
            ("en", &["egyptian national id", "national id", "egypt id"]),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "الرقم القومي {{29704280127782}}",
                "Egyptian national ID: {{28107192129273}}",
                "national ID {{27505240175129}}",
            ],
            negative: &[
                ("الرقم القومي 28513310112345", "month 13"),
                ("ref 29011152177977 in the list", "nothing says what it is"),
                ("الرقم القومي 2970428012778", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "eg-tax-number",
        title: "Egyptian tax registration number",
        regions: &["EG"],
        reference: Reference::new("https://www.eta.gov.eg/"),
        trigger: number_of(9),
        pattern: r"\b\d{3}[\x20/-]?\d{3}[\x20/-]?\d{3}\b",
        validator: FORMAT,
        context: context(&[
            (
                "ar",
                &["الرقم الضريبي", "رقم التسجيل الضريبي", "البطاقة الضريبية"],
            ),
            (
                "en",
                &[
                    "tax registration number",
                    "egypt tax number",
                    "egyptian tax number",
                    "tax card",
                ],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "tax registration number {{215-524-351}}",
                "الرقم الضريبي {{220759157}}",
                "Tax Card: {{728-623-896}}",
            ],
            negative: &[
                ("ref 287099422 in the list", "nothing says what it is"),
                ("tax registration number 215-524-35", "one character short"),
                ("invoice 263936784", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// The century, the birth date and the governorate of birth.
fn national_id(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let [century, y1, y2, m1, m2, d1, d2, ..] = exactly::<14>(value)?;
        let year = 1700 + century * 100 + y1 * 10 + y2;
        calendar_date::check(year, m1 * 10 + m2, d1 * 10 + d2)
    })
}
