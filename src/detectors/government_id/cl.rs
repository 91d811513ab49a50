//! Chile. Source: Servicio de Impuestos Internos; Servicio de Registro Civil e Identificación.

use super::declaration::{NUMBER, context, number_within, plausible_unless, validator, weighted};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "cl-rut",
    title: "Chilean tax and identity number (RUT, RUN)",
    regions: &["CL"],
    reference: Reference::new("https://www.sii.cl/preguntas_frecuentes/catastro/001_012_0245.htm"),
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
            "RUT {{30.892.547-1}}",
            "RUT: {{12717401-6}}",
            "Rol Único Tributario {{7822705-2}}",
        ],
        negative: &[
            ("RUT 30.892.547-0", "wrong check digit"),
            ("ref 7621790-4 in the list", "nothing says what it is"),
            ("RUT 30.892.547-", "one character short"),
        ],
    },
    ..NUMBER
}];
