//! Classification of France. Source: IGI 1300, <https://www.sgdsn.gouv.fr>.

use super::{MARKING, PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};
use crate::validators::marking_position;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "fr-diffusion-restreinte",
        title: "Diffusion restreinte",
        regions: &["FR"],
        reference: Reference::new(
            "https://www.sgdsn.gouv.fr/publications/instruction-generale-interministerielle-ndeg1300",
        ),
        trigger: near(&["diffusion restreinte", "diffusion limit"], 30),
        pattern: r"\bDIFFUSION (?:RESTREINTE|LIMIT(?u:É)E)\b|(?i)\bdiffusion restreinte\b",
        validator: Some(marking_position::BANNER_OR_CAPITALS),
        examples: examples! {
            positive: &[
                "{{DIFFUSION RESTREINTE}}\nNote",
                "Classification : {{Diffusion restreinte}}",
                "[{{DIFFUSION RESTREINTE}}]",
            ],
            negative: &[
                ("une diffusion restreinte du film", "a sentence"),
                ("la diffusion restreinte à Paris", "a sentence"),
                ("DIFFUSION", "a word"),
            ],
        },
        ..MARKING
    },
    Detector {
        id: "fr-secret-defense",
        title: "Très secret, secret défense",
        regions: &["FR"],
        reference: Reference::new(
            "https://www.sgdsn.gouv.fr/publications/instruction-generale-interministerielle-ndeg1300",
        ),
        trigger: near(
            &[
                "secret d",
                "confidentiel d",
                "s secret",
                "special france",
                "cial france",
            ],
            40,
        ),
        pattern: r"(?u)(?-u:\b)TR[ÈE]S SECRET(?-u:\b)(?: D[ÉE]FENSE)?|(?-u:\b)SECRET[ -]D[ÉE]FENSE(?-u:\b)|(?-u:\b)CONFIDENTIEL[ -]D[ÉE]FENSE(?-u:\b)|(?-u:\b)SP[ÉE]CIAL FRANCE(?-u:\b)",
        confidence: Confidence {
            alone: 92,
            in_context: 96,
        },
        examples: examples! {
            positive: &[
                "{{TRÈS SECRET}}\nParis",
                "{{SECRET DÉFENSE}}",
                "{{CONFIDENTIEL DÉFENSE}} – annexe",
            ],
            negative: &[
                ("un secret défendu", "a sentence"),
                ("le secret défense est levé", "lower case"),
                ("TRÈS BON", "other words"),
            ],
        },
        ..PHRASE
    },
];
