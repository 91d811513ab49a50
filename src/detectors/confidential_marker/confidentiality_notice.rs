//! Agreements and notices of confidentiality.
//! Source: the phrases of non-disclosure agreements and of e-mail footers in common use.

use super::{PHRASE, near};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "subject-to-nda",
        title: "Subject to a non-disclosure agreement",
        reference: Reference::new("https://www.wipo.int/tradesecrets/en/"),
        trigger: near(
            &[
                "nda",
                "non-disclosure",
                "nondisclosure",
                "confidentiality agreement",
                "geheimhaltungsvereinbarung",
                "accord de confidentialit",
                "acuerdo de confidencialidad",
            ],
            70,
        ),
        pattern: r"(?iu)(?-u:\b)(?:subject to|under|covered by|protected by) (?:an? |the |our |your |mutual )*(?-i:NDA|MNDA)(?-u:\b)|(?-u:\b)(?:subject to|covered by|governed by) (?:an? |the |our )?(?:mutual )?(?:non-?disclosure|confidentiality) agreement(?-u:\b)|(?-u:\b)unterliegt der geheimhaltungsvereinbarung(?-u:\b)|(?-u:\b)soumis à (?:un |l')accord de confidentialité(?-u:\b)|(?-u:\b)sujeto a (?:un )?acuerdo de confidencialidad(?-u:\b)",
        confidence: Confidence {
            alone: 75,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "This roadmap is {{under NDA}}.",
                "Materials {{subject to the non-disclosure agreement}} of 3 May",
                "Der Anhang {{unterliegt der Geheimhaltungsvereinbarung}}.",
            ],
            negative: &[
                ("Please sign the NDA before the visit.", "no material under it"),
                ("What is a non-disclosure agreement?", "a question"),
                ("Agenda item two", "other letters"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "confidentiality-statement",
        title: "Statement that a document is confidential",
        reference: Reference::new("https://www.iso.org/standard/75652.html"),
        trigger: near(
            &[
                "confidential",
                "proprietary",
                "internal use",
                "vertraulich",
                "confidencial",
                "confidentiel",
                "riservat",
                "vertrouwelijk",
            ],
            100,
        ),
        pattern: r"(?iu)(?-u:\b)(?:this|the (?:attached|enclosed|following)) (?:document|file|presentation|report|deck|slides?|spreadsheet|memo(?:randum)?|attachment|material|proposal|plan|draft)s? (?:is|are|contains?) (?:considered )?(?:(?:strictly|highly|company) )?(?:confidential|proprietary|for internal use only)(?-u:\b)|(?-u:\b)(?:dieses dokument|diese (?:datei|präsentation|unterlagen?)|dieser bericht) (?:ist|sind|enthält) (?:streng )?vertraulich|(?-u:\b)ce (?:document|fichier|rapport) est (?:strictement )?confidentiel(?-u:\b)|(?-u:\b)este (?:documento|archivo|informe) es (?:estrictamente )?confidencial(?-u:\b)|(?-u:\b)questo documento è (?:strettamente )?(?:riservato|confidenziale)(?-u:\b)|(?-u:\b)dit document is (?:strikt )?vertrouwelijk(?-u:\b)",
        confidence: Confidence {
            alone: 78,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "{{This document is strictly confidential}} and may not leave the building.",
                "{{The attached report contains confidential}} figures.",
                "{{Dieses Dokument ist streng vertraulich}}.",
            ],
            negative: &[
                ("This method is confidential to the class.", "no document"),
                ("Is this document confidential?", "a question"),
                ("Documents are kept in a confidential manner.", "an adjective"),
            ],
        },
        ..PHRASE
    },
    Detector {
        id: "email-confidentiality-notice",
        title: "E-mail confidentiality notice",
        reference: Reference::new("https://www.rfc-editor.org/rfc/rfc1855"),
        trigger: near(
            &[
                "intended only for",
                "intended solely for",
                "intended recipient",
                "ausschließlich für den adressaten",
                "bestimmt",
                "destinataire",
                "destinatario",
            ],
            200,
        ),
        pattern: r"(?iu)(?-u:\b)this (?:e-?mail|message)[^\n.]{0,60}confidential[^\n.]{0,60}intended (?:only|solely)[^\n.]{0,40}|(?-u:\b)diese e-?mail enthält vertrauliche[^\n.]{0,60}|(?-u:\b)ce (?:message|courriel)[^\n.]{0,60}confidentiel[^\n.]{0,60}destinataire[^\n.]{0,20}|(?-u:\b)este (?:mensaje|correo)[^\n.]{0,60}confidencial[^\n.]{0,60}destinatario[^\n.]{0,20}",
        confidence: Confidence {
            alone: 30,
            in_context: 45,
        },
        examples: examples! {
            positive: &[
                "{{This e-mail is confidential and intended only for the addressee}}.",
                "{{Ce message est confidentiel et réservé à son destinataire}}.",
                "{{This message contains confidential information and is intended solely for the use of Acme}}.",
            ],
            negative: &[
                ("This e-mail is intended only for testing.", "nothing confidential"),
                ("the intended recipient was away", "a sentence"),
                ("Diese Packung ist bestimmt für Kinder", "other words"),
            ],
        },
        ..PHRASE
    },
];
