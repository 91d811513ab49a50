//! Serbia. Sources: Poreska uprava (PIB), Agencija za privredne registre (matični broj).

use super::declaration::{NUMBER, checked, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;
use crate::validators::digits::exactly;
use crate::validators::mod_11_10;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "rs-pib",
        title: "Serbian tax number (PIB)",
        regions: &["RS"],
        reference: Reference::new("https://www.purs.gov.rs/"),
        trigger: number_of(9),
        pattern: r"\b[1-9]\d{8}\b",
        validator: validator("ISO 7064 mod 11,10", |candidate| {
            checked(candidate, |value| mod_11_10::check(&exactly::<9>(value)?))
        }),
        context: context(&[
            (
                "sr",
                &[
                    "pib",
                    "пиб",
                    "poreski identifikacioni broj",
                    "порески идентификациони број",
                ],
            ),
            ("en", &["serbian tax"]),
        ]),
        examples: examples! { positive: &["PIB: {{103431879}}", "ПИБ {{106949179}}", "PIB {{111216060}}"], negative: &[("PIB: 102712078", "wrong check digit"), ("PIB: 10447252", "eight digits"), ("račun 102944709", "nothing says that it is a tax number")], },
        ..NUMBER
    },
    Detector {
        id: "rs-company-number",
        title: "Serbian company number (matični broj)",
        regions: &["RS"],
        reference: Reference::new("https://www.apr.gov.rs/"),
        trigger: number_of(8),
        pattern: r"\b\d{8}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            weighted(candidate, &[8, 7, 6, 5, 4, 3, 2], b"0-987654321")
        }),
        context: context(&[
            ("sr", &["matični broj", "mb", "матични број", "мб"]),
            ("en", &["serbian company"]),
        ]),
        examples: examples! { positive: &["Matični broj: {{21960410}}", "MB {{20133863}}", "матични број {{21057710}}"], negative: &[("Matični broj: 20245658", "wrong check digit"), ("MB 2088959", "seven digits"), ("račun 21296499", "nothing says that it is a company")], },
        ..NUMBER
    },
];
