//! Classification of Spain. Source: Ley 9/1968 de secretos oficiales, <https://www.boe.es/buscar/act.php?id=BOE-A-1968-444>.

use super::{MARKING, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::marking_position;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "es-difusion-limitada",
        title: "Difusión limitada",
        regions: &["ES"],
        reference: Reference::new("https://www.boe.es/buscar/act.php?id=BOE-A-1968-444"),
        trigger: near(&["n limitada"], 30),
        pattern: r"(?u)(?-u:\b)DIFUSI[ÓO]N LIMITADA(?-u:\b)|(?iu)(?-u:\b)difusi[óo]n limitada(?-u:\b)",
        validator: Some(marking_position::BANNER_OR_CAPITALS),
        examples: examples! {
            positive: &[
                "{{DIFUSIÓN LIMITADA}}\nInforme",
                "Clasificación: {{Difusión limitada}}",
                "[{{DIFUSION LIMITADA}}]",
            ],
            negative: &[
                ("una difusión limitada de la obra", "a sentence"),
                ("edición limitada", "other words"),
                ("tuvo difusión limitada en prensa", "a sentence"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "es-reservado-secreto",
        title: "Reservado, secreto",
        regions: &["ES", "PT", "BR"],
        reference: Reference::new("https://www.boe.es/buscar/act.php?id=BOE-A-1968-444"),
        trigger: near(&["reservado", "secreto"], 30),
        pattern: r"\b(?:RESERVADO|SECRETO)\b",
        confidence: Confidence {
            alone: 80,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "{{RESERVADO}}\nMadrid",
                "--- {{SECRETO}} ---",
                "Clasificación: {{RESERVADO}}",
            ],
            negative: &[
                ("RESERVADO EL DERECHO DE ADMISIÓN EN ESTE LOCAL", "a notice"),
                ("un amor secreto", "a word"),
                ("mesa reservada", "another word"),
            ],
        },
        ..MARKING
    },
];
