//! Costa Rica. Source: Tribunal Supremo de Elecciones; Ministerio de Hacienda, resolución DGT-R-48-2016.

use super::declaration::{FORMAT, FORMAT_ONLY, NUMBER, context, number_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "cr-cedula-fisica",
        title: "Costa Rican identity number (cédula física)",
        regions: &["CR"],
        reference: Reference::new("https://www.hacienda.go.cr/"),
        trigger: number_of(9),
        pattern: r"\b0?[1-9](?:-?\d{4}-?\d{4}|-\d{1,4}-\d{1,4})\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "cédula de persona física",
                    "cédula física",
                    "cédula de identidad",
                    "cpf",
                ],
            ),
            (
                "en",
                &[
                    "costa rica physical person id",
                    "costa rican identity number",
                ],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "cédula física {{9-0836-0651}}",
                "Cédula de Persona Física: {{08-2913-5712}}",
                "cédula de identidad {{205160370}}",
            ],
            negative: &[
                ("cédula física 0-1234-1234", "no province 0"),
                ("ref 103330111 in the list", "nothing says what it is"),
                ("invoice 606560440", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "cr-cedula-juridica",
        title: "Costa Rican company number (cédula jurídica)",
        regions: &["CR"],
        reference: Reference::new("https://www.hacienda.go.cr/"),
        trigger: number_of(10),
        pattern: r"\b(?:2[\x20-]?[1-4]00|3[\x20-]?(?:00[2-9]|01[0-4]|10[1-9]|110)|4[\x20-]?000|5[\x20-]?001)[\x20-]?\d{6}\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "cédula de persona jurídica",
                    "cédula jurídica",
                    "persona jurídica",
                    "cpj",
                ],
            ),
            (
                "en",
                &["costa rica tax number", "costa rican company number"],
            ),
        ]),
        confidence: Confidence {
            alone: 30,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "cédula jurídica {{3-101-605672}}",
                "CPJ: {{3-102-569954}}",
                "Cédula de Persona Jurídica {{3101390687}}",
            ],
            negative: &[
                ("cédula jurídica 3-534-123123", "class 534 does not exist"),
                ("ref 3101159067 in the list", "nothing says what it is"),
                ("invoice 3101272323", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "cr-dimex",
        title: "Costa Rican residence number (DIMEX)",
        regions: &["CR"],
        reference: Reference::new("https://www.migracion.go.cr/"),
        trigger: number_of(11),
        pattern: r"\b1\d{10,11}\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "dimex",
                    "cédula de residencia",
                    "documento de identidad migratorio",
                ],
            ),
            ("en", &["costa rica foreigners id", "costa rican residence"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "DIMEX {{12425867465}}",
                "cédula de residencia {{189792684168}}",
                "Cédula de Residencia: {{13992822760}}",
            ],
            negative: &[
                ("DIMEX 212345678901", "begins with another digit than 1"),
                ("ref 170387368411 in the list", "nothing says what it is"),
                ("invoice 158310628278", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
