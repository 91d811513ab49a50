//! License plates of Europe, with Russia and Türkiye.

use super::PLATE;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Refusal, Trigger, Validator, Validity};
use crate::validators::boundary::stands_alone;

pub(in crate::detectors::personal) static DETECTORS: &[Detector] = &[
    Detector {
        id: "de-license-plate",
        title: "German license plate",
        regions: &["DE"],
        pattern: r"(?:\b[A-Z]|Ä|Ö|Ü)(?:[A-Z]|Ä|Ö|Ü){0,2}[\x20-][A-Z]{1,2}[\x20-]?[1-9]\d{0,3}[EH]?\b",
        examples: examples! {
            positive: &["Kennzeichen: {{HH-QX 4821}}", "Kfz {{M KL 77H}}", "das Auto {{TÜ-B 318E}}"],
            negative: &[
                ("Raum B KL 77", "a room"),
                ("Kennzeichen: HH-QX 0821", "begins with 0"),
                ("Kennzeichen: HAMB-QX 21", "four letters"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "es-license-plate",
        title: "Spanish license plate",
        regions: &["ES"],
        pattern: r"\b\d{4}[\x20-]?[B-DF-HJ-NPR-TV-Z]{3}\b",
        examples: examples! {
            positive: &["matrícula {{4821 KLM}}", "coche {{7730-BCD}}", "Matrícula: {{0918GTX}}"],
            negative: &[
                ("matrícula 4821 ALM", "vowels are not used"),
                ("4821 KLM", "nothing says that it is a plate"),
                ("matrícula 482 KLM", "three digits"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "fr-license-plate",
        title: "French license plate",
        regions: &["FR"],
        pattern: r"\b[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}\b",
        confidence: Confidence {
            alone: 60,
            in_context: 92,
        },
        examples: examples! {
            positive: &["plaque {{QX-482-LM}}", "{{BD-730-GT}}", "immatriculation : {{FK-091-WZ}}"],
            negative: &[
                ("plaque QI-482-LM", "I is not used"),
                ("plaque QX-4821-LM", "four digits"),
                ("QX-482-L", "one letter"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "gb-license-plate",
        title: "British license plate",
        regions: &["GB"],
        pattern: r"\b(?i:[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|30|5[1-9]|[67]\d|80)\x20?[A-HJ-PR-Z]{3})\b",
        validator: Some(Validator {
            name: "surroundings",
            check: upper_case,
        }),
        confidence: Confidence {
            alone: 60,
            in_context: 90,
        },
        examples: examples! {
            positive: &["number plate {{KL24 XWT}}", "{{BD70 GTX}} was parked", "reg no {{fk09 wzr}}"],
            negative: &[
                ("number plate KL41 XWT", "no half-year has 41"),
                ("number plate IL24 XWT", "I is not used"),
                ("see kl24 xwt", "lower case, and nothing says that it is a plate"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "it-license-plate",
        title: "Italian license plate",
        regions: &["IT"],
        pattern: r"\b[A-HJ-NPR-TV-Z]{2}\x20?\d{3}\x20?[A-HJ-NPR-TV-Z]{2}\b",
        examples: examples! {
            positive: &["targa {{GX 482 LM}}", "auto {{FB730GT}}", "Targa: {{EK 091 WZ}}"],
            negative: &[
                ("targa GI 482 LM", "I is not used"),
                ("GX 482 LM", "nothing says that it is a plate"),
                ("targa GX 48 LM", "two digits"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "nl-license-plate",
        title: "Dutch license plate",
        regions: &["NL"],
        pattern: r"\b(?:[B-DF-HJ-NP-TV-Z]{2}-\d{3}-[B-DF-HJ-NP-TV-Z]|[B-DF-HJ-NP-TV-Z]-\d{3}-[B-DF-HJ-NP-TV-Z]{2}|\d{1,2}-[B-DF-HJ-NP-TV-Z]{3}-\d{1,2}|\d{2}-[B-DF-HJ-NP-TV-Z]{2}-[B-DF-HJ-NP-TV-Z]{2}|[B-DF-HJ-NP-TV-Z]{3}-\d{2}-[B-DF-HJ-NP-TV-Z])\b",
        examples: examples! {
            positive: &["kenteken {{XK-482-L}}", "voertuig {{G-730-TX}}", "Kenteken: {{48-KLM-2}}"],
            negative: &[
                ("kenteken AK-482-L", "vowels are not used"),
                ("code XK-482-L", "nothing says that it is a plate"),
                ("kenteken XK-48-L", "two digits"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "ru-license-plate",
        title: "Russian license plate",
        regions: &["RU"],
        trigger: Trigger::Number {
            digits: 3,
            before: 3,
            after: 12,
        },
        // The letters that look alike in both alphabets, and so are read as Latin ones.
        pattern: r"(?iu:[АВЕКМНОРСТУХABEKMHOPCTYX] ?[0-9]{3} ?[АВЕКМНОРСТУХABEKMHOPCTYX]{2} ?[0-9]{2,3})\b",
        confidence: Confidence {
            alone: 45,
            in_context: 93,
        },
        examples: examples! {
            positive: &["госномер {{К482ХМ77}}", "номер машины {{А 730 ВТ 197}}", "автомобиль {{Е091КХ 178}}"],
            negative: &[
                ("К482ХМ", "no region"),
                ("Ж482ХМ77", "the letter is not used"),
                ("К48ХМ77", "two digits"),
            ],
        },
        ..PLATE
    },
    Detector {
        id: "tr-license-plate",
        title: "Turkish license plate",
        regions: &["TR"],
        pattern: r"\b(?:0[1-9]|[1-7]\d|8[01])\x20?(?:[A-Z]\x20?\d{4,5}|[A-Z]\x20\d{3}|[A-Z]{2}\x20?\d{3,4}|[A-Z]{3}\x20?\d{2,4})\b",
        confidence: Confidence {
            alone: 30,
            in_context: 88,
        },
        examples: examples! {
            positive: &["Araç plakası {{34 KLM 482}}", "plaka {{06 B 7730}}", "plaka: {{35TX091}}"],
            negative: &[
                ("plaka 82 KLM 482", "there are 81 provinces"),
                ("on 12 MAY 2024", "a date"),
                ("plaka 34 KLMN 48", "four letters"),
            ],
        },
        ..PLATE
    },
];

/// In lower case they look like any word.
fn upper_case(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    Ok(if candidate.value().contains(char::is_lowercase) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}
