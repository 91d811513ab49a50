//! Bosnia and Herzegovina. Sources: Uprava za indirektno oporezivanje (PDV broj), Porezna uprava (JIB).

use super::declaration::{FORMAT_ONLY, NUMBER, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ba-company-number",
        title: "Bosnian company number (JIB)",
        regions: &["BA"],
        reference: Reference::new("https://www.uino.gov.ba/"),
        trigger: number_of(13),
        pattern: r"\b4\d{12}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            weighted(
                candidate,
                &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
                b"00987654321",
            )
        }),
        context: context(&[
            (
                "bs",
                &[
                    "jib",
                    "јиб",
                    "id broj",
                    "identifikacioni broj",
                    "identifikacijski broj",
                    "jedinstveni identifikacioni broj",
                ],
            ),
            ("en", &["bosnian company", "bosnian tax"]),
        ]),
        examples: examples! { positive: &["JIB: {{4248425936677}}", "ID broj {{4264655228235}}", "јиб {{4248447846655}}"], negative: &[("JIB: 4257606498375", "wrong check digit"), ("JIB: 425832524319", "twelve digits"), ("račun 4287271562138", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "ba-vat",
        title: "Bosnian VAT number (PDV broj)",
        regions: &["BA"],
        reference: Reference::new("https://www.uino.gov.ba/"),
        trigger: number_of(12),
        pattern: r"\b[24]\d{11}\b",
        context: context(&[
            ("bs", &["pdv", "pdv broj", "пдв", "пдв број"]),
            ("en", &["bosnian vat"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["PDV broj: {{200482917304}}", "PDV {{403948271056}}", "ПДВ број {{227918304652}}"], negative: &[("PDV broj: 20048291730", "eleven digits"), ("račun 200482917304", "nothing says that it is a VAT number"), ("PDV broj: 900482917304", "begins with 2 or 4")], },
        ..NUMBER
    },
];
