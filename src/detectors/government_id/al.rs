//! Albania. Sources: Drejtoria e Përgjithshme e Tatimeve (NIPT), Ligji për gjendjen civile (NID).

use super::declaration::{NUMBER, context, number_within, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::{Few, alphanumerics, base36, pair};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "al-nipt",
        title: "Albanian tax number (NIPT, NUIS)",
        regions: &["AL"],
        reference: Reference::new("https://www.tatime.gov.al/"),
        trigger: number_within(8, 7, 2),
        pattern: r"(?i)\b(?:\(?AL\)?\x20?)?[A-M]\x20?\d{8}\x20?[A-Z]\b",
        context: context(&[
            ("sq", &["nipt", "nuis", "numri i identifikimit"]),
            ("en", &["albanian tax", "albania tax"]),
        ]),
        confidence: Confidence {
            alone: 20,
            in_context: 92,
        },
        examples: examples! { positive: &["NIPT {{L71829304K}}", "NUIS: {{K 02938471 B}}", "NIPT {{M01928374T}}"], negative: &[("NIPT Z71829304K", "begins with A to M"), ("NIPT L7182930K", "seven digits"), ("lot L71829304K", "nothing says that it is a tax number")], },
        ..NUMBER
    },
    Detector {
        id: "al-personal-number",
        title: "Albanian personal number (NID)",
        regions: &["AL"],
        reference: Reference::new("https://www.asp.gov.al/"),
        trigger: word_of(10, 10),
        pattern: r"(?i)\b[A-T]\d[0156]\d[0-3]\d{4}[A-W]\b",
        validator: validator("birth date", personal_number),
        context: context(&[
            (
                "sq",
                &[
                    "nid",
                    "numri personal",
                    "nr personal",
                    "numri i identitetit",
                    "letërnjoftim",
                ],
            ),
            ("en", &["albanian personal", "albanian id"]),
        ]),
        confidence: Confidence {
            alone: 25,
            in_context: 93,
        },
        examples: examples! { positive: &["NID {{I05412019W}}", "numri personal: {{H81103157K}}", "Nr. personal {{J06007024B}}"], negative: &[("NID I05432019W", "day 32"), ("NID I0541201W", "one digit short"), ("lot I05412019W", "nothing says that it is a person")], },
        ..NUMBER
    },
];

/// Decade and year, month (50 more for women), day, order, check letter.
fn personal_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let values: Few<u32> = alphanumerics(candidate.value())
        .filter_map(base36)
        .collect();
    calendar_date::check_in_any_century(0, pair(&values, 2) % 50, pair(&values, 4))?;
    Ok(Validity::Plausible)
}
