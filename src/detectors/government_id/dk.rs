//! Denmark. Sources: CPR-kontoret (personal number), Erhvervsstyrelsen (CVR), Skattestyrelsen (VAT).

use super::declaration::{NUMBER, VAT, checked, context, number_of, validator, vat, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{exactly, pair};
use crate::validators::weighted_sum::check_character;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "dk-cpr",
        title: "Danish personal number (CPR)",
        regions: &["DK"],
        reference: Reference::new("https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret"),
        trigger: number_of(10),
        // The last digit is a check digit up to 2007 only.
        pattern: r"\b\d{6}[\x20-]?\d{4}\b",
        validator: validator("birth date", |candidate| {
            checked(candidate, personal_number)
        }),
        context: context(&[
            (
                "da",
                &["cpr", "cpr nr", "cpr nummer", "cprnr", "personnummer"],
            ),
            ("en", &["danish citizen", "danish personal", "danish cpr"]),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 94,
        },
        examples: examples! { positive: &["CPR-nr. {{170575-3502}}", "cpr: {{1405953185}}", "personnummer {{170381 2527}}"], negative: &[("CPR-nr. 311302-1234", "month 13"), ("CPR-nr. 030764-068", "one digit short"), ("ordre 1411583591", "nothing says that it is a person")], },
        ..NUMBER
    },
    Detector {
        id: "dk-cvr",
        title: "Danish company number (CVR)",
        regions: &["DK"],
        reference: Reference::new("https://datacvr.virk.dk/"),
        trigger: number_of(8),
        pattern: r"\b[1-9]\d{7}\b|\b[1-9]\d\x20\d{2}\x20\d{2}\x20\d{2}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            weighted(candidate, &[2, 7, 6, 5, 4, 3, 2], b"0-987654321")
        }),
        context: context(&[
            (
                "da",
                &[
                    "cvr",
                    "cvr nr",
                    "cvr nummer",
                    "se nr",
                    "momsregistreringsnummer",
                ],
            ),
            ("en", &["danish company", "danish business"]),
        ]),
        examples: examples! { positive: &["CVR-nr. {{35099468}}", "CVR {{31 61 67 94}}", "SE-nr. {{25517970}}"], negative: &[("CVR-nr. 37902203", "wrong check digit"), ("CVR-nr. 2184460", "seven digits"), ("tlf. 16525669", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "dk-vat",
        title: "Danish VAT number",
        regions: &["DK"],
        pattern: r"\b(?:DK[\x20:-]{0,3}|dk)[1-9]\d(?:\d{6}|\x20\d{2}\x20\d{2}\x20\d{2})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "DK", |number| {
                check_character(number, &[2, 7, 6, 5, 4, 3, 2], b"0-987654321")
            })
        }),
        context: context(&[
            (
                "da",
                &["moms", "momsnr", "momsregistreringsnummer", "cvr", "se nr"],
            ),
            ("en", &["vat", "danish vat"]),
        ]),
        examples: examples! { positive: &["Moms {{DK34398305}}", "VAT {{DK 39 74 04 19}}", "CVR {{DK-28410557}}"], negative: &[("VAT DK34126834", "wrong check digit"), ("VAT DK2184460", "seven digits"), ("VAT DX15352639", "DX is no member")], },
        ..VAT
    },
];

fn personal_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<10>(value)?;
    calendar_date::check_in_any_century(pair(&digits, 4), pair(&digits, 2), pair(&digits, 0))
}
