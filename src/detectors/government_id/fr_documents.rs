//! France: documents of a person. Sources: décret n° 55-1397 (carte nationale d'identité), décret n°
//! 2005-1726 (passeport), arrêté du 20 avril 2012 (permis de conduire).

use super::declaration::{FORMAT_ONLY, NUMBER, context, number_of, number_within, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "fr-identity-card",
        title: "French identity card number (CNI, since 2021)",
        regions: &["FR"],
        reference: Reference::new("https://www.service-public.fr/particuliers/vosdroits/N358"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[0-9A-Z]{8}\d\b",
        context: context(&[
            (
                "fr",
                &[
                    "carte d identité",
                    "carte nationale d identité",
                    "cni",
                    "carte identité",
                    "pièce d identité",
                ],
            ),
            ("en", &["french identity card", "french id card"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 85,
        },
        examples: examples! { positive: &["CNI {{X4RTBPFW4}}", "carte nationale d'identité {{D2H6862M2}}", "carte d'identité n° {{T7X62TZ79}}"], negative: &[("carte d'identité n° X4RTBPFWK", "ends with a digit"), ("article X4RTBPFW4", "nothing says that it is a card"), ("CNI X4RTBPFW", "eight characters")], },
        ..NUMBER
    },
    Detector {
        id: "fr-identity-card-1995",
        title: "French identity card number (CNI, 1995 to 2021)",
        regions: &["FR"],
        reference: Reference::new("https://www.service-public.fr/particuliers/vosdroits/N358"),
        trigger: number_of(12),
        pattern: r"\b\d{2}[01]\d{9}\b",
        context: context(&[
            (
                "fr",
                &[
                    "carte d identité",
                    "carte nationale d identité",
                    "cni",
                    "carte identité",
                    "pièce d identité",
                ],
            ),
            ("en", &["french identity card", "french id card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["carte d'identité n° {{180692301847}}", "CNI : {{040975201293}}", "carte nationale d'identité {{110375102938}}"], negative: &[("carte d'identité n° 18069230184", "eleven digits"), ("CNI 189923018472", "month 99"), ("commande 180692301847", "nothing says that it is a card")], },
        ..NUMBER
    },
    Detector {
        id: "fr-passport",
        title: "French passport number",
        regions: &["FR"],
        reference: Reference::new("https://www.service-public.fr/particuliers/vosdroits/N360"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b\d{2}[A-Z]{2}\d{5}\b",
        context: context(&[
            ("fr", &["passeport", "passeport n", "numéro de passeport"]),
            ("en", &["passport", "french passport"]),
        ]),
        confidence: Confidence {
            alone: 15,
            in_context: 92,
        },
        examples: examples! { positive: &["passeport {{18DK48291}}", "Passeport n° : {{07AV10394}}", "numéro de passeport {{21CX72918}}"], negative: &[("passeport 18DK4829", "four digits"), ("article 18DK48291", "nothing says that it is a passport"), ("passeport 1DK482917", "one digit in front")], },
        ..NUMBER
    },
    Detector {
        id: "fr-driving-licence",
        title: "French driving licence number (permis de conduire)",
        regions: &["FR"],
        reference: Reference::new("https://www.service-public.fr/particuliers/vosdroits/N19126"),
        trigger: number_within(8, 0, 4),
        pattern: r"(?i)\b\d{2}[01]\d[0-9A-B]\d[0-9A-Z]\d{5}\b|\b\d{2}[A-Z]{2}\d{5}\b",
        context: context(&[
            ("fr", &["permis", "permis de conduire", "permis n"]),
            ("en", &["french driving licence"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["permis de conduire {{180692301847}}", "Permis n° : {{040975102938}}", "permis de conduire n° {{150313201948}}"], negative: &[("permis de conduire 18069230184", "eleven digits"), ("commande 180692301847", "nothing says that it is a licence"), ("permis 185692301847", "month 56")], },
        ..NUMBER
    },
];
