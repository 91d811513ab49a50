//! European Union: numbers that every member gives out by the same rules. Sources: Council Regulation
//! (EU) 389/2012 (excise numbers), Council Directive (EU) 2017/2455 (one stop shop), ENTSO-E (EIC).

use super::declaration::{FORMAT_ONLY, NUMBER, context, number_within, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, base36, digits, ends_with, number};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "eu-energy-code",
        title: "Energy identification code (EIC)",
        regions: &["EU"],
        reference: Reference::new("https://www.entsoe.eu/data/energy-identification-codes-eic/"),
        trigger: number_within(2, 0, 16),
        pattern: r"(?i)\b\d{2}[ATVWXYZ][0-9A-Z-]{12}[0-9A-Z]\b",
        validator: validator("weighted sum, modulo 37", energy_code),
        context: context(&[
            (
                "en",
                &[
                    "eic",
                    "energy identification code",
                    "market participant",
                    "metering point",
                ],
            ),
            ("de", &["eic code", "marktpartner", "energie"]),
        ]),
        confidence: Confidence {
            alone: 55,
            in_context: 96,
        },
        examples: examples! { positive: &["EIC {{44XKGKCGCTH----F}}", "EIC code: {{15XCMRKSKWW----A}}", "Energy Identification Code {{25YGJTTFAHV----C}}"], negative: &[("EIC 26XLDEVFBAZ----X", "wrong check character"), ("EIC 26BLDEVFBAZ----W", "B is no kind of object"), ("EIC 26XLDEVFBAZ---W", "one character short")], },
        ..NUMBER
    },
    Detector {
        id: "eu-excise-number",
        title: "European excise number (SEED)",
        regions: &["EU"],
        reference: Reference::new("https://ec.europa.eu/taxation_customs/dds2/seed/"),
        trigger: word_of(13, 13),
        pattern: r"\b(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[0-9A-Z]{11}\b",
        context: context(&[
            ("en", &["excise", "excise number", "seed"]),
            ("de", &["verbrauchsteuernummer", "verbrauchsteuer"]),
            ("fr", &["accise"]),
            ("es", &["impuestos especiales"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["excise number {{DE00048291738}}", "SEED {{NL00103948274}}", "Verbrauchsteuernummer: {{AT00000A72918}}"], negative: &[("excise number US00048291738", "no member"), ("excise number DE0004829173", "ten characters"), ("part DE00048291738", "nothing says that it is excise")], },
        ..NUMBER
    },
    Detector {
        id: "eu-one-stop-shop",
        title: "One stop shop VAT number (OSS, IOSS)",
        regions: &["EU"],
        reference: Reference::new("https://vat-one-stop-shop.ec.europa.eu/"),
        trigger: number_within(9, 3, 0),
        pattern: r"\b(?:EU\x20?\d{9}|IM\x20?\d{10})\b",
        validator: validator("member state", one_stop_shop),
        context: context(&[(
            "en",
            &[
                "ioss",
                "oss",
                "one stop shop",
                "import one stop shop",
                "vat",
            ],
        )]),
        confidence: Confidence {
            alone: 50,
            in_context: 94,
        },
        examples: examples! { positive: &["IOSS {{IM2761048292}}", "OSS: {{EU372048291}}", "one stop shop {{EU528103948}}"], negative: &[("IOSS IM7560048292", "no member has the code 756"), ("OSS EU37204829", "eight digits"), ("IOSS EX372048291", "neither EU nor IM")], },
        ..NUMBER
    },
];

/// Digits and letters count as in base 36, the hyphen as 36.
fn energy_code(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let place = |c: u8| if c == b'-' { Some(36) } else { base36(c) };
    let values: Few<u32> = candidate.value().bytes().filter_map(place).collect();
    let weights = [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
    let rest = (weighted_sum(&values, &weights) + 36) % 37;
    ends_with(&values, 36 - rest)?;
    Ok(Validity::Real)
}

/// The number of the member state by ISO 3166-1; 900 stands for Northern Ireland.
fn one_stop_shop(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const STATES: &[u64] = &[
        40, 56, 100, 191, 196, 203, 208, 233, 246, 250, 276, 300, 348, 372, 380, 428, 440, 442,
        470, 528, 616, 620, 642, 703, 705, 724, 752, 900,
    ];
    let digits: Few<u32> = digits(candidate.value()).collect();
    let state = number(digits.get(..3).unwrap_or_default());
    if STATES.contains(&state) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::Range("member state"))
    }
}
