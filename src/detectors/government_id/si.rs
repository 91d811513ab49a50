//! Slovenia. Sources: Finančna uprava (davčna številka, ID za DDV), AJPES (matična številka).

use super::declaration::{
    NUMBER, VAT, context, number_of, number_within, validator, vat, weighted,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{ends_with, exactly, not_all_the_same};
use crate::validators::weighted_sum::{check_character, complement};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "si-tax-number",
        title: "Slovenian tax number (davčna številka)",
        regions: &["SI"],
        reference: Reference::new("https://www.fu.gov.si/"),
        trigger: number_of(8),
        pattern: r"\b[1-9]\d{7}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            weighted(candidate, &[8, 7, 6, 5, 4, 3, 2], b"-0987654321")
        }),
        context: context(&[
            (
                "sl",
                &["davčna številka", "davcna stevilka", "davčna", "dš"],
            ),
            ("en", &["slovenian tax"]),
        ]),
        examples: examples! { positive: &["davčna številka {{49798910}}", "Davčna št.: {{22765913}}", "DŠ {{39094111}}"], negative: &[("davčna številka 11631157", "wrong check digit"), ("davčna številka 1688066", "seven digits"), ("tel. 18061389", "nothing says that it is a taxpayer")], },
        ..NUMBER
    },
    Detector {
        id: "si-vat",
        title: "Slovenian VAT number (ID za DDV)",
        regions: &["SI"],
        pattern: r"\b(?:SI[\x20:-]{0,3}|si)[1-9]\d{3}\x20?\d{4}\b|\b[1-9]\d{3}\x20?\d{4}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "SI", |number| {
                check_character(number, &[8, 7, 6, 5, 4, 3, 2], b"-0987654321")
            })
        }),
        context: context(&[
            (
                "sl",
                &["ddv", "id za ddv", "id št za ddv", "id številka za ddv"],
            ),
            ("en", &["slovenian vat"]),
        ]),
        examples: examples! { positive: &["ID za DDV: {{SI16079060}}", "VAT {{SI 38335719}}", "ID za DDV {{SI 4487 3182}}"], negative: &[("ID za DDV: SI45445776", "wrong check digit"), ("VAT SI1688066", "seven digits"), ("VAT SX32197462", "SX is no member")], },
        ..VAT
    },
    Detector {
        id: "si-company-number",
        title: "Slovenian company number (matična številka)",
        regions: &["SI"],
        reference: Reference::new("https://www.ajpes.si/"),
        trigger: number_within(7, 0, 4),
        pattern: r"\b\d{7}(?:[0-9A-Za-z]\d{2})?\b",
        validator: validator("weighted sum, modulo 11", company_number),
        context: context(&[
            (
                "sl",
                &[
                    "matična številka",
                    "matična številka poslovnega registra",
                    "matična št",
                    "poslovni register",
                ],
            ),
            (
                "en",
                &["corporate registration number", "slovenian company"],
            ),
        ]),
        confidence: Confidence {
            alone: 15,
            in_context: 92,
        },
        examples: examples! { positive: &["matična številka {{5884853000}}", "Matična št.: {{7153481}}", "Corporate Registration Number {{8925054}}"], negative: &[("matična številka 5309881", "wrong check digit"), ("matična številka 57556", "five digits"), ("tel. 6250297", "nothing says that it is a company")], },
        ..NUMBER
    },
];

/// Six digits, a check digit, and three characters of a branch.
fn company_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let company = exactly::<7>(candidate.value().get(..7).unwrap_or_default())?;
    not_all_the_same(company)?;
    match complement(&company[..6], &[7, 6, 5, 4, 3, 2], 11) {
        0 => return Err(Refusal::CheckDigit),
        rest => ends_with(&company, rest % 10)?,
    }
    Ok(Validity::Plausible)
}
