//! Moldova. Sources: Agenția Servicii Publice (IDNP, IDNO).

use super::declaration::{CHECKED, NUMBER, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "md-idnp",
        title: "Moldovan personal identification number (IDNP)",
        regions: &["MD"],
        reference: Reference::new("https://www.asp.gov.md/"),
        trigger: number_of(13),
        pattern: r"\b[029]\d{12}\b",
        validator: validator("weighted sum, modulo 10", |candidate| {
            weighted(
                candidate,
                &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1],
                b"0123456789",
            )
        }),
        context: context(&[
            (
                "ro",
                &[
                    "idnp",
                    "cod personal",
                    "codul personal",
                    "număr de identificare",
                ],
            ),
            ("ru", &["идентификационный номер", "персональный код"]),
            ("en", &["moldovan personal", "moldova personal"]),
        ]),
        confidence: CHECKED,
        examples: examples! { positive: &["IDNP {{2013469577628}}", "IDNP: {{2017888340500}}", "cod personal {{2006991916777}}"], negative: &[("IDNP 2002310464932", "wrong check digit"), ("IDNP 201144388291", "twelve digits"), ("comanda 2019624407801", "nothing says that it is a person")], },
        ..NUMBER
    },
    Detector {
        id: "md-idno",
        title: "Moldovan company identification number (IDNO)",
        regions: &["MD"],
        reference: Reference::new("https://www.asp.gov.md/"),
        trigger: number_of(13),
        pattern: r"\b1\d{12}\b",
        validator: validator("weighted sum, modulo 10", |candidate| {
            weighted(
                candidate,
                &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1],
                b"0123456789",
            )
        }),
        context: context(&[
            ("ro", &["idno", "cod fiscal", "codul fiscal"]),
            ("ru", &["фискальный код"]),
            (
                "en",
                &["moldavian company", "moldovan company", "moldova company"],
            ),
        ]),
        confidence: CHECKED,
        examples: examples! { positive: &["IDNO {{1017600877821}}", "cod fiscal {{1014600139807}}", "IDNO: {{1019600423945}}"], negative: &[("IDNO 1011600097298", "wrong check digit"), ("IDNO 100760027714", "twelve digits"), ("la 1016600562302", "a point in time in milliseconds is no company")], },
        ..NUMBER
    },
];
