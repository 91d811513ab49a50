//! Tunisia. Source: Ministère des Finances, Registre national des entreprises; Ministère de l'Intérieur.

use super::declaration::{
    FORMAT, NUMBER, checked, context, number_within, plausible_unless, validator,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "tn-mf",
        title: "Tunisian tax number (matricule fiscal)",
        regions: &["TN"],
        reference: Reference::new("https://www.registre-entreprises.tn/"),
        trigger: number_within(4, 0, 14),
        pattern: r"(?i)\b\d{4,7}(?:\x20?/\x20?|\x20)?[A-HJ-NP-TV-Z](?:[\x20/]?[APBDN][\x20/]?(?:[MPCN][\x20/]?000|E[\x20/]?\d{3}))?\b",
        validator: validator("format", matricule),
        context: context(&[
            (
                "fr",
                &[
                    "mf",
                    "matricule fiscal",
                    "matricule fiscale",
                    "identifiant fiscal",
                    "code tva",
                ],
            ),
            ("ar", &["المعرف الجبائي"]),
            ("en", &["tunisia tax number", "tunisian tax number"]),
        ]),
        confidence: Confidence {
            alone: 35,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "MF {{1130853K/A/M/000}}",
                "Matricule Fiscal : {{1810269/K/A/M/000}}",
                "المعرف الجبائي {{0844962/B}}",
            ],
            negative: &[
                ("MF 1234567/U/A/M/000", "U is no key"),
                ("MF 1234567/A/M/X/000", "no category X"),
                ("ref 0363942/B in the list", "nothing says what it is"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "tn-cin",
        title: "Tunisian identity card number (CIN)",
        regions: &["TN"],
        reference: Reference::new("https://www.interieur.gov.tn/"),
        pattern: r"\b[01]\d{7}\b",
        validator: FORMAT,
        context: context(&[
            ("fr", &["cin", "carte d identité nationale", "numéro cin"]),
            ("ar", &["بطاقة التعريف الوطنية", "رقم بطاقة التعريف"]),
            ("en", &["tunisian id"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 86,
        },
        examples: examples! {
            positive: &[
                "CIN {{04114053}}",
                "carte d'identité nationale {{10999921}}",
                "Tunisian ID: {{00920617}}",
            ],
            negative: &[
                ("ref 15266634 in the list", "nothing says what it is"),
                ("CIN 0411405", "one character short"),
                ("invoice 15996805", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// Not the beginning of something longer that is malformed.
fn matricule(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    if candidate.before().ends_with('/') || candidate.after().starts_with('/') {
        return Err(Refusal::Structure("matricule"));
    }
    let full = candidate.value().matches('/').count() > 1;
    plausible_unless(full, checked(candidate, |_| Ok(())))
}
