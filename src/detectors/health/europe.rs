//! Insurance cards, and registers of professionals and medicines, of further European countries.
//! Source: Decision S1 of the Administrative Commission (EHIC, card numbers after EN 1867);
//! CIBG (UZI); INAMI/RIZIV; SASIS (VEKA); AIFA (AIC).

use super::{HEALTH, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{alphanumerics, exactly, not_all_the_same, number};

/// Twenty digits: 80 for health, the country's number, the institution and the card.
const CARD: Detector = Detector {
    trigger: number_of(20),
    validator: Some(Validator {
        name: "EN 1867 issuer",
        check: card,
    }),
    confidence: Confidence {
        alone: 55,
        in_context: 93,
    },
    ..HEALTH
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "at-e-card",
        title: "Austrian e-card number",
        regions: &["AT"],
        reference: Reference::new("https://www.chipkarte.at/"),
        pattern: r"\b80040(?:\x20?\d{5}){3}\b",
        context: Context {
            positive: &[(
                "de",
                &[
                    "e card",
                    "ecard",
                    "kartennummer",
                    "kennnummer der karte",
                    "ekvk",
                ],
            )],
            negative: &[],
        },
        examples: examples! {
            positive: &["e-card {{80040 00014 82917 30627}}", "EKVK: {{80040000110482917736}}", "{{80040 00020 00417 29385}}"],
            negative: &[
                ("e-card 80040 00014 82917 3062", "nineteen digits"),
                ("e-card 81040 00014 82917 30627", "not of health"),
                ("e-card 80040000000000000000", "zeros"),
            ],
        },
        ..CARD
    },
    Detector {
        id: "be-inami",
        title: "Belgian health care provider number (INAMI, RIZIV)",
        regions: &["BE"],
        reference: Reference::new("https://www.inami.fgov.be/fr/professionnels/"),
        trigger: number_of(11),
        pattern: r"\b\d[\x20./-]?\d{5}[\x20./-]?\d{2}[\x20./-]?\d{3}\b",
        validator: Some(Validator {
            name: "modulo 97",
            check: inami,
        }),
        context: Context {
            positive: &[
                ("fr", &["inami", "numéro inami"]),
                ("nl", &["riziv", "riziv nummer", "rizivnummer"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 92,
        },
        examples: examples! {
            positive: &["INAMI {{1-26520-65-004}}", "RIZIV-nummer: {{1/64279/39/004}}", "inami {{12877541004}}"],
            negative: &[
                ("INAMI 1-26520-66-004", "wrong check digits of a physician"),
                ("INAMI 1-26520-65-04", "ten digits"),
                ("ref 1-26520-65-004", "nothing says that it is a provider's"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "ch-veka",
        title: "Swiss insurance card number (VEKA)",
        regions: &["CH"],
        reference: Reference::new(
            "https://www.sasis.ch/de/Entry/ProductEntry/DetailMenu?treeMenuId=10",
        ),
        pattern: r"\b80756(?:\x20?\d{5}){3}\b",
        context: Context {
            positive: &[
                (
                    "de",
                    &["veka", "versichertenkarte", "kartennummer", "krankenkasse"],
                ),
                (
                    "fr",
                    &["carte d assuré", "numéro de carte", "assurance maladie"],
                ),
                ("it", &["tessera d assicurato"]),
            ],
            negative: &[],
        },
        examples: examples! {
            positive: &["VEKA {{80756 00015 04829 17736}}", "Versichertenkarte: {{80756000840729384615}}", "{{80756 01562 00047 19283}}"],
            negative: &[
                ("VEKA 80756 00015 04829 1773", "nineteen digits"),
                ("VEKA 80757 00015 04829 17736", "no country has 757"),
                ("VEKA 80756000000000000000", "zeros"),
            ],
        },
        ..CARD
    },
    Detector {
        id: "ehic",
        title: "European health insurance card number (EHIC)",
        reference: Reference::new("https://ec.europa.eu/social/main.jsp?catId=559"),
        pattern: r"\b80(?:056|100|191|196|203|208|233|246|250|276|300|348|352|372|428|440|438|442|470|528|578|616|620|642|703|705|724|752|826)(?:\x20?\d{5}){3}\b",
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "ehic",
                        "ghic",
                        "european health insurance",
                        "health insurance card",
                        "card number",
                    ],
                ),
                (
                    "de",
                    &[
                        "ehic",
                        "egk",
                        "gesundheitskarte",
                        "krankenversicherungskarte",
                    ],
                ),
                ("fr", &["ceam", "carte européenne"]),
                ("es", &["tse", "tarjeta sanitaria europea"]),
                ("pl", &["ekuz"]),
            ],
            negative: &[],
        },
        examples: examples! {
            positive: &["EHIC: {{80276881010482917736}}", "CEAM {{80250 00001 04829 17736}}", "{{80724 00018 40729 38461}}"],
            negative: &[
                ("EHIC: 8027688101048291773", "nineteen digits"),
                ("EHIC: 80999881010482917736", "no country has 999"),
                ("EHIC: 80276000000000000000", "zeros"),
            ],
        },
        ..CARD
    },
    Detector {
        id: "it-aic",
        title: "Italian medicine code (AIC)",
        regions: &["IT"],
        reference: Reference::new("https://www.aifa.gov.it/en/liste-farmaci-a-h"),
        trigger: behind(&["aic"]),
        pattern: labelled!("aic|codice aic", r"A?0\d{8}|[0-9B-DF-HJ-NP-TV-Z]{6}"),
        validator: Some(Validator {
            name: "doubled even places, modulo 10",
            check: aic,
        }),
        context: Context {
            positive: &[("it", &["aic", "codice aic"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 88,
        },
        examples: examples! {
            positive: &["AIC {{074476211}}", "codice AIC: {{068275217}}", "AIC n. {{074888518}}"],
            negative: &[
                ("AIC 074476212", "wrong check digit"),
                ("AIC 07447621", "eight digits"),
                ("mosaic 074476211", "another word"),
            ],
        },
        ..HEALTH
    },
    Detector {
        id: "it-tessera-sanitaria",
        title: "Italian health card number (tessera sanitaria)",
        regions: &["IT"],
        reference: Reference::new("https://sistemats1.sanita.finanze.it/portale/tessera-sanitaria"),
        pattern: r"\b80380(?:\x20?\d{5}){3}\b",
        context: Context {
            positive: &[(
                "it",
                &[
                    "tessera sanitaria",
                    "team",
                    "tessera",
                    "numero di identificazione della tessera",
                ],
            )],
            negative: &[],
        },
        examples: examples! {
            positive: &["tessera sanitaria {{80380 00014 82917 30627}}", "TEAM: {{80380001200482917736}}", "{{80380 00300 00417 29385}}"],
            negative: &[
                ("tessera 80380 00014 82917 3062", "nineteen digits"),
                ("tessera 81380 00014 82917 30627", "not of health"),
                ("tessera 80380000000000000000", "zeros"),
            ],
        },
        ..CARD
    },
    Detector {
        id: "nl-uzi",
        title: "Dutch health care provider number (UZI, AGB, BIG)",
        regions: &["NL"],
        reference: Reference::new("https://www.uziregister.nl/"),
        trigger: behind(&["uzi", "agb", "big-nummer", "big nummer", "bignummer"]),
        pattern: labelled!(
            r"uzi(?:[ -]?nummer)?|agb(?:[ -]?code)?|big[ -]?nummer",
            r"\d{8}|\d{9}|\d{11}"
        ),
        context: Context {
            positive: &[(
                "nl",
                &[
                    "uzi",
                    "uzi nummer",
                    "agb",
                    "agb code",
                    "agbcode",
                    "big nummer",
                    "bignummer",
                ],
            )],
            negative: &[],
        },
        examples: examples! {
            positive: &["UZI-nummer: {{900274815}}", "AGB-code {{01048291}}", "BIG-nummer {{19048291701}}"],
            negative: &[
                ("UZI 9002", "four digits"),
                ("Uzbekistan 900274815", "another word"),
                ("huisarts 900274815", "nothing says that it is a provider's"),
            ],
        },
        ..HEALTH
    },
];

fn card(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<20>(candidate.value())?;
    not_all_the_same(&digits[5..])?;
    Ok(Validity::Real)
}

/// Profession and six digits, two check digits, three of the qualification. Only physicians' check
/// digits, 97 less the remainder, are the same for all.
fn inami(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    not_all_the_same(digits)?;
    let agrees = 97 - number(&digits[..6]) % 97 == number(&digits[6..8]);
    match (digits[0], agrees) {
        (_, true) => Ok(Validity::Real),
        (1, false) => Err(Refusal::CheckDigit),
        _ => Ok(Validity::Plausible),
    }
}

/// Nine digits, or the same number in the alphabet of 32 without vowels.
fn aic(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const ALPHABET: &[u8; 32] = b"0123456789BCDFGHJKLMNPQRSTUVWXYZ";
    let value = candidate.value().trim_start_matches('A');
    let decimal = if value.len() == 6 {
        let number = alphanumerics(value).try_fold(0, |number, byte| {
            let (digit, _) = (0_u64..)
                .zip(ALPHABET)
                .find(|(_, letter)| **letter == byte)?;
            Some(number * 32 + digit)
        });
        format!("{:09}", number.ok_or(Refusal::Structure("character set"))?)
    } else {
        value.to_owned()
    };
    let digits: [u32; 9] = exactly(&decimal)?;
    let sum: u32 = digits[..8]
        .iter()
        .zip([1, 2].into_iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    if digits[0] == 0 && sum % 10 == digits[8] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
