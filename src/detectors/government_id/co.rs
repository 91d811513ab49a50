//! Colombia. Source: Dirección de Impuestos y Aduanas Nacionales, Orden Administrativa 4 de 1989 (NIT);
//! Registraduría Nacional del Estado Civil.

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, context, number_of, number_within, plausible_unless, validator,
    weighted, word_of,
};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "co-nit",
        title: "Colombian tax number (NIT)",
        regions: &["CO"],
        reference: Reference::new("https://www.dian.gov.co/"),
        trigger: number_within(9, 0, 4),
        pattern: r"\b(?:\d{1,3}(?:[.,\x20]\d{3}){2,3}|\d{7,10})(?:\x20?-\x20?|\x20)?\d\b",
        validator: validator("weighted sum, modulo 11", |it| {
            let weights = &[71, 67, 59, 53, 47, 43, 41, 37, 29, 23, 19, 17, 13, 7, 3];
            let sound = weighted(it, weights, b"01987654321");
            plausible_unless(it.value().contains('.') && it.value().contains('-'), sound)
        }),
        context: context(&[
            (
                "es",
                &[
                    "nit",
                    "rut",
                    "número de identificación tributaria",
                    "registro único tributario",
                ],
            ),
            ("en", &["colombian identity code", "colombian tax number"]),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "NIT {{967.735.503-6}}",
                "Nit: {{804486808-6}}",
                "número de identificación tributaria {{9872247421}}",
            ],
            negative: &[
                ("NIT 967.735.503-0", "wrong check digit"),
                ("ref 9244430099 in the list", "nothing says what it is"),
                ("NIT 967.735.503-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "co-passport",
        title: "Colombian passport number",
        regions: &["CO"],
        reference: Reference::new("https://www.cancilleria.gov.co/tramites_servicios/pasaportes"),
        trigger: word_of(8, 8),
        pattern: r"(?i)\b[A-Z]{2}\d{6}\b",
        context: context(&[
            (
                "es",
                &["pasaporte", "pasaporte colombiano", "número de pasaporte"],
            ),
            ("en", &["colombian passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 84,
        },
        examples: examples! {
            positive: &[
                "pasaporte colombiano {{AR754871}}",
                "pasaporte colombiano: {{AO773089}}",
                "Colombian passport {{AS082555}}",
            ],
            negative: &[
                ("ref AN231959 in the list", "nothing says what it is"),
                ("pasaporte AR75487", "one character short"),
                ("invoice AO559683", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "co-cc",
        title: "Colombian citizenship card number (CC)",
        regions: &["CO"],
        reference: Reference::new("https://www.registraduria.gov.co/"),
        trigger: number_of(6),
        pattern: r"\b(?:\d{1,3}(?:\.\d{3}){2,3}|\d{6,10})\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "cédula de ciudadanía",
                    "cédula de extranjería",
                    "tarjeta de identidad",
                    "c c",
                ],
            ),
            ("en", &["colombian citizenship card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "cédula de ciudadanía {{1.085.424.811}}",
                "C.C. {{1063227465}}",
                "cédula de ciudadanía No. {{91.579.385}}",
            ],
            negative: &[
                ("cédula de ciudadanía 12.345", "five digits"),
                ("ref 51.136.811 in the list", "nothing says what it is"),
                ("invoice 26.616.894", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
