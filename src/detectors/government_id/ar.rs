//! Argentina. Source: Agencia de Recaudación y Control Aduanero, Resolución General 10/1997 (CUIT);
//! Registro Nacional de las Personas (DNI).

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, context, number_of, validator, weighted, word_of,
};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ar-cuit",
        title: "Argentine tax number (CUIT, CUIL)",
        regions: &["AR"],
        reference: Reference::new("https://www.argentina.gob.ar/anses/que-es-el-cuil"),
        trigger: number_of(11),
        pattern: r"\b(?:2[0347]|3[034]|5[015])[\x20-]?\d{8}[\x20-]?\d\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(it, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], b"09987654321")
        }),
        context: context(&[
            (
                "es",
                &[
                    "cuit",
                    "cuil",
                    "cdi",
                    "clave única de identificación tributaria",
                    "código único de identificación tributaria",
                    "código único de identificación laboral",
                ],
            ),
            ("en", &["argentinian tax number", "argentine tax number"]),
        ]),
        confidence: Confidence {
            alone: 55,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "CUIT {{20-69764803-9}}",
                "CUIL: {{27710480309}}",
                "clave única de identificación tributaria {{20-78334619-3}}",
            ],
            negative: &[
                ("CUIT 20-69764803-0", "wrong check digit"),
                ("ref 27208054738 in the list", "nothing says what it is"),
                ("CUIT 20-69764803-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ar-passport",
        title: "Argentine passport number",
        regions: &["AR"],
        reference: Reference::new("https://www.argentina.gob.ar/interior/renaper"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[A-Z]{3}\d{6}\b",
        context: context(&[
            (
                "es",
                &["pasaporte", "pasaporte argentino", "número de pasaporte"],
            ),
            ("en", &["argentine passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 84,
        },
        examples: examples! {
            positive: &[
                "pasaporte argentino {{AAE002055}}",
                "Argentine passport {{AAC025860}}",
                "pasaporte argentino: {{AAC801147}}",
            ],
            negative: &[
                ("ref AAB979297 in the list", "nothing says what it is"),
                ("pasaporte argentino AAE00205", "one character short"),
                ("invoice AAD787532", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ar-dni",
        title: "Argentine identity number (DNI)",
        regions: &["AR"],
        reference: Reference::new("https://www.argentina.gob.ar/interior/renaper"),
        trigger: number_of(7),
        pattern: r"\b(?:\d{1,2}\.\d{3}\.\d{3}|\d{7,8})\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "dni",
                    "documento nacional de identidad",
                    "documento de identidad",
                    "libreta cívica",
                    "libreta de enrolamiento",
                ],
            ),
            (
                "en",
                &["argentinian national identity", "argentine identity number"],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "DNI {{34.780.741}}",
                "documento nacional de identidad: {{33897780}}",
                "DNI N° {{39.697.533}}",
            ],
            negative: &[
                ("ref 22110430 in the list", "nothing says what it is"),
                ("invoice 23964946", "an ordinary number"),
                ("DNI 34.780.7417", "one character too many"),
            ],
        },
        ..NUMBER
    },
];
