//! North Macedonia. Source: Управа за јавни приходи (ЕДБ), Централен регистар (ЕМБС).

use super::declaration::{NUMBER, context, number_within, validator, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "mk-edb",
    title: "North Macedonian tax number (EDB)",
    regions: &["MK"],
    reference: Reference::new("http://www.ujp.gov.mk/"),
    trigger: number_within(13, 4, 0),
    pattern: r"\b(?:MK[\x20:-]{0,3}|mk)?[45]\d{12}\b",
    validator: validator("weighted sum, modulo 11", |candidate| {
        weighted(
            candidate,
            &[0, 0, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
            b"00987654321",
        )
    }),
    context: context(&[
        (
            "mk",
            &["едб", "едбс", "единствен даночен број", "даночен број"],
        ),
        ("en", &["edb", "macedonia tax", "macedonian tax"]),
    ]),
    confidence: Confidence {
        alone: 35,
        in_context: 95,
    },
    examples: examples! { positive: &["ЕДБ {{4062414060242}}", "EDB: {{MK4075416568469}}", "даночен број {{4022316044695}}"], negative: &[("ЕДБ 4088891838589", "wrong check digit"), ("ЕДБ 409025471745", "twelve digits"), ("нарачка 4091982607353", "nothing says that it is a tax number")], },
    ..NUMBER
}];
