//! Europe.

use super::{ENGLISH, FRENCH, GERMAN, ITALIAN, SPANISH, national};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

pub(in crate::detectors::contact) static DETECTORS: &[Detector] = &[
    Detector {
        id: "gb-phone",
        title: "UK phone number",
        category: Category::Contact,
        regions: &["GB"],
        reference: Reference::new(
            "https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-policy",
        ),
        trigger: Trigger::Number {
            digits: 10,
            before: 1,
            after: 0,
        },
        pattern: r"(?x)
            (?: \b0[1237]\d{9} | \(?\b0(?: 2\d\)?[\x20-]?\d{4}[\x20-]?\d{4} | 1\d{3}\)?[\x20-]?\d{5,6}
              | 1\d{2}\)?[\x20-]\d{3}[\x20-]\d{4} | 7\d{3}[\x20-]?\d{6} | 7\d{3}[\x20-]\d{3}[\x20-]\d{3}
              | 7\d{2}[\x20-]\d{4}[\x20-]\d{4}
              | [38]\d{2}[\x20-]?\d{3}[\x20-]?\d{4} ) ) \b",
        validator: Some(Validator {
            name: "E.164 length",
            check: british,
        }),
        context: Context {
            positive: &[("en", ENGLISH)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 40,
            in_context: 85,
        },
        general: false,
        examples: examples! {
            positive: &[
                "phone {{020 7946 0815}}",
                "mobile {{07700 900 417}}",
                "tel: {{(01632) 960214}}",
            ],
            negative: &[
                ("tel 020 7946 081", "one digit short"),
                ("tel 920 7946 0815", "national numbers begin with 0"),
                ("ledger 02079460815 end", "nothing says that it is a phone"),
            ],
        },
    },
    Detector {
        id: "de-phone",
        title: "German phone number",
        category: Category::Contact,
        regions: &["DE"],
        reference: Reference::new(
            "https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/start.html",
        ),
        trigger: Trigger::Number {
            digits: 7,
            before: 1,
            after: 0,
        },
        pattern: r"\(?\b0[1-9]\d{1,4}\)?(?:[\x20/-]|\x20/\x20|\x20-\x20)?\d{2,4}(?:[\x20-]?\d{2,5}){1,3}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: german,
        }),
        context: Context {
            positive: &[("de", GERMAN)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        general: false,
        examples: examples! {
            positive: &[
                "Telefon {{030 23125 417}}",
                "Handynummer: {{0171/3920014}}",
                "Handy {{(0171) 39200 52}}",
            ],
            negative: &[
                ("Telefon 030 23", "too short"),
                ("Telefon 0030 23125 417", "no area code begins with 00"),
                ("Rechnung 030 23125 417", "an invoice number"),
            ],
        },
    },
    Detector {
        id: "fr-phone",
        title: "French phone number",
        category: Category::Contact,
        regions: &["FR"],
        reference: Reference::new(
            "https://www.arcep.fr/la-regulation/grands-dossiers-thematiques-transverses/la-numerotation.html",
        ),
        trigger: Trigger::Number {
            digits: 10,
            before: 0,
            after: 0,
        },
        pattern: r"\b0[1-9](?:(?:\x20\d{2}){4}|(?:\.\d{2}){4}|(?:-\d{2}){4}|\d{8})\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: french,
        }),
        context: Context {
            positive: &[("fr", FRENCH)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 55,
            in_context: 88,
        },
        general: false,
        examples: examples! {
            positive: &[
                "appelez le {{01 99 00 37 12}}",
                "portable : {{06.39.98.20.61}}",
                "tél. {{0639982061}}",
            ],
            negative: &[
                ("tél. 00 99 00 37 12", "no number begins with 00 and has ten digits"),
                ("tél. 01 99 00 37", "two digits short"),
                ("dix chiffres 0639982061 seuls", "bare digits without context"),
                ("<Buffer 01 02 03 04 05 06 07>", "bytes"),
            ],
        },
    },
    Detector {
        id: "es-phone",
        title: "Spanish phone number",
        category: Category::Contact,
        regions: &["ES"],
        reference: Reference::new(
            "https://avance.digital.gob.es/Numeracion/Paginas/Numeracion.aspx",
        ),
        trigger: Trigger::Number {
            digits: 9,
            before: 0,
            after: 0,
        },
        pattern: r"\b[6-9]\d{2}[\x20.-]?(?:\d{3}[\x20.-]?\d{3}|\d{2}[\x20.-]?\d{2}[\x20.-]?\d{2})\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: spanish,
        }),
        context: Context {
            positive: &[("es", SPANISH)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        general: false,
        examples: examples! {
            positive: &[
                "teléfono {{612 047 398}}",
                "móvil: {{734150962}}",
                "llame al {{913 55 20 48}}",
            ],
            negative: &[
                ("teléfono 512 047 398", "no Spanish number begins with 5"),
                ("teléfono 612 047 39", "one digit short"),
                ("pedido 612 047 398", "an order number"),
            ],
        },
    },
    Detector {
        id: "it-phone",
        title: "Italian phone number",
        category: Category::Contact,
        regions: &["IT"],
        reference: Reference::new(
            "https://www.agcom.it/competenze/comunicazioni-elettroniche/numerazione",
        ),
        trigger: Trigger::Number {
            digits: 9,
            before: 0,
            after: 0,
        },
        pattern: r"\b(?:3\d{2}[\x20./-]?\d{3}[\x20.-]?\d{3,4}|0\d{1,3}[\x20./-]?\d{4}[\x20.-]?\d{2,4})\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: italian,
        }),
        context: Context {
            positive: &[("it", ITALIAN)],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        general: false,
        examples: examples! {
            positive: &[
                "cellulare {{347 061 9825}}",
                "telefono: {{06 5550 8142}}",
                "cellulare {{3280517764}}",
            ],
            negative: &[
                ("telefono 447 061 9825", "mobile numbers begin with 3, others with 0"),
                ("telefono 347 061", "too short"),
                ("fattura 347 061 9825", "an invoice number"),
            ],
        },
    },
];

fn british(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "0", "44")
}

fn german(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "0", "49")
}

fn french(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    // Five pairs between other pairs are bytes, written in hexadecimal.
    let pair = |c: char| c.is_ascii_hexdigit();
    let before = candidate.before().strip_suffix(' ').unwrap_or_default();
    let after = candidate.after().strip_prefix(' ').unwrap_or_default();
    if before.ends_with(pair) && before.trim_end_matches(pair).len() + 2 == before.len()
        || after.starts_with(pair) && after.trim_start_matches(pair).len() + 2 == after.len()
    {
        return Err(Refusal::Structure("surroundings"));
    }
    national(candidate, "0", "33")
}

fn spanish(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "", "34")
}

fn italian(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    national(candidate, "", "39")
}
