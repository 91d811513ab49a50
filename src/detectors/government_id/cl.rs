//! Chile. Source: Servicio de Impuestos Internos; Servicio de Registro Civil e Identificación.

use super::declaration::{NUMBER, context, number_within, plausible_unless, validator, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "cl-rut",
    title: "Chilean tax and identity number (RUT, RUN)",
    regions: &["CL"],
    reference: "https://www.sii.cl/preguntas_frecuentes/catastro/001_012_0245.htm",
    trigger: number_within(7, 0, 2),
    pattern: r"\b(?:\d{1,2}\.\d{3}\.\d{3}|\d{7,8})-?[\dKk]\b",
    validator: validator("weighted sum, modulo 11", |it| {
        let sound = weighted(it, &[8, 9, 4, 5, 6, 7, 8, 9], b"0123456789K");
        plausible_unless(it.value().contains('.'), sound)
    }),
    context: context(&[
        (
            "es",
            &[
                "rut",
                "run",
                "rol único tributario",
                "rol único nacional",
                "cédula de identidad",
            ],
        ),
        ("en", &["chilean national tax number", "chilean tax number"]),
    ]),
    confidence: Confidence {
        alone: 70,
        in_context: 94,
    },
    examples: examples! {
        positive: &[
            "RUT {{02.381.558-3}}",
            "RUN: {{12618494-8}}",
            "Rol Único Tributario {{7910880-4}}",
        ],
        negative: &[
            ("RUT 02.381.558-0", "wrong check digit"),
            ("ref 7561243-5 in the list", "nothing says what it is"),
            ("RUT 02.381.558-", "one character short"),
        ],
    },
    ..NUMBER
}];
