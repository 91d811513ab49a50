//! Bookings of flights. Source: IATA Resolution 722 (electronic ticket numbers, check digit modulo
//! 7) and Resolution 830a (record locators).

use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::digits::{digits, number};

const BOOKING: Detector = Detector {
    id: "",
    title: "",
    category: Category::Personal,
    regions: &[],
    reference: Reference::new(
        "https://www.iata.org/en/publications/manuals/passenger-conferences-resolutions-manual/",
    ),
    trigger: behind(BOOKING_LABELS),
    pattern: "",
    validator: None,
    context: Context {
        positive: &[
            (
                "en",
                &[
                    "pnr",
                    "record locator",
                    "booking reference",
                    "airline",
                    "flight",
                    "ticket number",
                    "ticket no",
                    "e ticket",
                    "eticket",
                    "frequent flyer",
                ],
            ),
            (
                "de",
                &["buchungscode", "flug", "ticketnummer", "vielflieger"],
            ),
            ("fr", &["dossier", "vol", "billet"]),
            ("es", &["localizador", "vuelo", "billete"]),
            ("it", &["volo", "biglietto"]),
        ],
        negative: &[],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 65,
    },
    general: true,
    examples: examples! { positive: &[], negative: &[] },
};

const BOOKING_LABELS: &[&str] = &[
    "pnr",
    "record locator",
    "booking ref",
    "booking code",
    "buchungscode",
    "localizador",
    "dossier de réservation",
];

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "airline-booking-reference",
        title: "Airline booking reference (PNR)",
        pattern: labelled!(
            r"\bpnr|record locator|booking (?:ref(?:erence)?|code)|buchungscode|localizador|dossier de réservation",
            r"[A-Z0-9]{6}"
        ),
        validator: Some(Validator {
            name: "letters and digits",
            check: locator,
        }),
        examples: examples! {
            positive: &["PNR: {{X7KQ2M}}", "Flight booking reference {{K4LM9Z}}", "Buchungscode {{QT8R2W}}"],
            negative: &[
                ("PNR: STATUS", "a word"),
                ("PNR: X7KQ2", "five characters"),
                ("the code X7KQ2M", "nothing says what it is"),
            ],
        },
        ..BOOKING
    },
    Detector {
        id: "airline-ticket-number",
        title: "Airline ticket number",
        trigger: behind(&["ticket", "billet", "biglietto", "billete"]),
        pattern: labelled!(
            r"e-?tickets?|(?:flight |air )?ticket|billet|billete|biglietto|ticketnummer",
            r"\d{3}[\x20-]?\d{10}(?:[\x20-]?\d)?"
        ),
        validator: Some(Validator {
            name: "mod 7",
            check: ticket,
        }),
        confidence: Confidence {
            alone: 0,
            in_context: 75,
        },
        examples: examples! {
            positive: &["e-ticket number {{220-4820197351}}", "flight ticket: {{125 2048173963}}", "Ticketnummer {{0573918204460}}"],
            negative: &[
                ("e-ticket number 220-482019735", "a digit short"),
                ("ticket 4820", "a ticket of another kind"),
                ("number 220-4820197351", "nothing says what it is"),
            ],
        },
        ..BOOKING
    },
    Detector {
        id: "frequent-flyer-number",
        title: "Frequent flyer number",
        trigger: behind(&[
            "frequent fl",
            "mileage",
            "miles & more",
            "miles and more",
            "skymiles",
            "vielflieger",
            "ffn",
        ]),
        pattern: labelled!(
            r"frequent fl[iy]er|mileage ?plus|miles (?:&|and) more|skymiles|vielflieger(?:nummer)?|\bffn",
            r"[A-Z]{0,3}\x20?\d{7,16}"
        ),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "frequent flyer",
                        "frequent flier",
                        "mileage plus",
                        "mileageplus",
                        "miles more",
                        "miles and more",
                        "sky miles",
                        "ffn",
                    ],
                ),
                ("de", &["vielflieger", "vielfliegernummer"]),
            ],
            negative: &[],
        },
        examples: examples! {
            positive: &["frequent flyer number {{LH 992048173}}", "Miles & More: {{992003748201364}}", "SkyMiles {{9048201735}}"],
            negative: &[
                ("frequent flyer programme of 2024", "a year"),
                ("frequent flyer LH99", "too short"),
                ("number 992003748201364", "nothing says what it is"),
            ],
        },
        ..BOOKING
    },
];

fn locator(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    if value.contains(|c: char| c.is_ascii_digit()) && value.contains(char::is_alphabetic) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Structure("letters and digits"))
    }
}

/// Airline, form and serial number. Where the check digit is printed behind them, it is their
/// remainder modulo 7, with or without the airline.
fn ticket(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let mut found = [0; 14];
    let mut count = 0;
    for (slot, digit) in found.iter_mut().zip(digits(candidate.value())) {
        *slot = digit;
        count += 1;
    }
    let [body @ .., check] = &found;
    let [airline @ .., _, _, _, _, _, _, _, _, _, _] = body;
    if number(airline) == 0 {
        return Err(Refusal::Range("airline"));
    }
    let check = u64::from(*check);
    let serial = number(body) % 10_000_000_000;
    if count == found.len() && check != number(body) % 7 && check != serial % 7 {
        return Err(Refusal::CheckDigit);
    }
    Ok(Validity::Real)
}
