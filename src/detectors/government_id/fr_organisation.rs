//! France and Monaco: companies and taxpayers. Sources: Insee, Sirene (SIREN, SIRET), Direction
//! générale des finances publiques (VAT number, numéro fiscal), Code de commerce (RCS), Direction
//! générale des douanes (accise).

use super::declaration::{
    LUHN, NUMBER, VAT, checked, context, number_of, number_within, validator, vat, word_of,
};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Trigger};
use crate::validators::digits::{alphanumerics, base36, exactly, number};
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "fr-siren",
        title: "French company number (SIREN)",
        regions: &["FR"],
        reference: Reference::new("https://www.insee.fr/fr/metadonnees/definition/c2047"),
        trigger: number_of(9),
        pattern: r"\b\d(?:[\x20.]?\d){8}\b",
        validator: LUHN,
        context: context(&[
            ("fr", &["siren", "n siren", "numéro siren"]),
            ("en", &["french company"]),
        ]),
        examples: examples! { positive: &["SIREN {{984 042 531}}", "n° SIREN : {{475202198}}", "SIREN: {{818.618.563}}"], negative: &[("SIREN 373 750 701", "wrong check digit"), ("SIREN 732 829 32", "eight digits"), ("tél. 447195934", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "fr-siret",
        title: "French establishment number (SIRET)",
        regions: &["FR"],
        reference: Reference::new("https://www.insee.fr/fr/metadonnees/definition/c1841"),
        trigger: number_of(14),
        pattern: r"\b\d(?:[\x20.]?\d){13}\b",
        validator: validator("Luhn", |candidate| checked(candidate, establishment)),
        context: context(&[
            ("fr", &["siret", "n siret", "numéro siret"]),
            ("en", &["french company establishment"]),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 95,
        },
        examples: examples! { positive: &["SIRET {{375 710 878 00097}}", "n° SIRET : {{31225719900017}}", "SIRET: {{712 756 444 00030}}"], negative: &[("SIRET 551 750 441 00099", "wrong check digit"), ("SIRET 732 829 320 0007", "one digit short"), ("réf. 43577765100041", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "fr-trade-register",
        title: "French trade register number (RCS)",
        regions: &["FR"],
        reference: Reference::new("https://www.infogreffe.fr/"),
        trigger: Trigger::Anchors {
            literals: &["rcs "],
            before: 2,
            after: 60,
        },
        pattern: r"(?i)\brcs\x20[^\d\n]{2,40}?(?P<value>(?:[AB]\x20?)?\d{3}\x20?\d{3}\x20?\d{3})\b",
        validator: LUHN,
        context: context(&[
            ("fr", &["rcs", "registre du commerce"]),
            ("en", &["trade registration", "trade register"]),
        ]),
        confidence: Confidence {
            alone: 85,
            in_context: 96,
        },
        examples: examples! { positive: &["RCS Nanterre {{B 814 466 009}}", "RCS Lyon {{737 292 581}}", "immatriculée au RCS Bordeaux {{309259539}}"], negative: &[("RCS Nanterre B 710 951 482", "wrong check digit"), ("RCS Lyon 732 829 32", "eight digits"), ("RCS 592276125", "without the court")], },
        ..NUMBER
    },
    Detector {
        id: "fr-vat",
        title: "French VAT number",
        regions: &["FR"],
        trigger: number_within(9, 6, 0),
        pattern: r"\b(?:FR[\x20:-]{0,3}|fr)?[0-9A-HJ-NP-Z]{2}[\x20-]?\d(?:\x20?\d){8}\b",
        validator: validator("modulo 97", |candidate| vat(candidate, "FR", vat_number)),
        context: context(&[
            (
                "fr",
                &[
                    "tva",
                    "n tva",
                    "numéro de tva",
                    "tva intracommunautaire",
                    "tva intracom",
                ],
            ),
            ("en", &["french vat"]),
        ]),
        examples: examples! { positive: &["n° TVA {{FR10336161518}}", "TVA intracommunautaire : {{FR 67 885 478 842}}", "N° TVA {{11812610160}}"], negative: &[("n° TVA FR69507786092", "wrong check digits"), ("TVA FR 83 404 833 04", "one digit short"), ("TVA FX62901563833", "FX is no member")], },
        ..VAT
    },
    Detector {
        id: "mc-vat",
        title: "Monegasque VAT number",
        regions: &["MC"],
        reference: Reference::new("https://service-public-entreprises.gouv.mc/"),
        pattern: r"\b(?:FR[\x20:-]{0,3}|fr)?\d{2}[\x20-]?000\x20?\d{3}\x20?\d{3}\b",
        validator: validator("modulo 97", |candidate| {
            vat(candidate, "FR", monegasque_vat_number)
        }),
        context: context(&[
            (
                "fr",
                &[
                    "tva monaco",
                    "principauté de monaco",
                    "monégasque",
                    "monaco",
                ],
            ),
            ("en", &["monacan vat", "monegasque vat", "monaco vat"]),
        ]),
        examples: examples! { positive: &["TVA Monaco {{FR11000718705}}", "n° TVA (Principauté de Monaco) : {{FR 29 000 993 512}}", "Monaco, TVA {{FR54000003797}}"], negative: &[("TVA Monaco FR54000738860", "wrong check digits"), ("TVA Monaco FR 83 404 833 048", "a French company"), ("TVA Monaco FR 53 0000 4060", "one digit short")], },
        ..VAT
    },
    Detector {
        id: "fr-tax-number",
        title: "French tax number of a person (numéro fiscal, SPI)",
        regions: &["FR"],
        reference: Reference::new(
            "https://www.impots.gouv.fr/particulier/questions/ou-trouver-mon-numero-fiscal",
        ),
        trigger: number_of(13),
        pattern: r"\b[0-3]\d\x20?\d{2}\x20?\d{3}\x20?\d{3}\x20?\d{3}\b",
        validator: validator("remainder modulo 511", |candidate| {
            checked(candidate, tax_number)
        }),
        context: context(&[
            (
                "fr",
                &[
                    "numéro fiscal",
                    "n fiscal",
                    "spi",
                    "numéro spi",
                    "nif",
                    "identifiant fiscal",
                    "référence fiscale",
                    "impôts",
                    "numéro d immatriculation fiscale",
                ],
            ),
            ("en", &["french tax"]),
        ]),
        confidence: Confidence {
            alone: 70,
            in_context: 96,
        },
        examples: examples! { positive: &["numéro fiscal {{25 04 559 363 173}}", "n° fiscal : {{1615004640382}}", "SPI {{2354998407230}}"], negative: &[("numéro fiscal 34 36 835 977 311", "wrong check digits"), ("n° fiscal : 302321760005", "one digit short"), ("n° fiscal : 9701987765432", "begins with 0 to 3")], },
        ..NUMBER
    },
    Detector {
        id: "fr-excise",
        title: "French excise number (numéro d'accise)",
        regions: &["FR"],
        reference: Reference::new("https://www.douane.gouv.fr/"),
        trigger: word_of(13, 13),
        pattern: r"\bFR0\d{5}[BCEN]\d{3}[0-9A-Z]\b",
        context: context(&[
            (
                "fr",
                &[
                    "accise",
                    "n d accise",
                    "numéro d accise",
                    "entrepositaire agréé",
                ],
            ),
            ("en", &["excise"]),
        ]),
        confidence: Confidence {
            alone: 70,
            in_context: 95,
        },
        examples: examples! { positive: &["n° d'accise {{FR013004N2817}}", "numéro d'accise : {{FR075012E0341}}", "entrepositaire agréé {{FR033001B928A}}"], negative: &[("n° d'accise FR012907X0341", "X is no kind of operator"), ("n° d'accise FR01300N2817", "one digit short"), ("n° d'accise DE013004N2817", "another country")], },
        ..NUMBER
    },
];

/// The establishments of La Poste have the plain sum of their digits a multiple of five; all but its
/// head office.
fn establishment(value: &str) -> Result<(), Refusal> {
    const LA_POSTE: u64 = 356_000_000;
    const HEAD_OFFICE: u64 = 35_600_000_000_048;
    let all = exactly::<14>(value)?;
    luhn::check(all[..9].iter().copied())?;
    let multiple_of_five = all.iter().sum::<u32>().is_multiple_of(5);
    match number(&all) {
        HEAD_OFFICE => Ok(()),
        _ if number(&all[..9]) != LA_POSTE => luhn::check(all.into_iter()),
        _ if multiple_of_five => Ok(()),
        _ => Err(Refusal::CheckDigit),
    }
}

fn vat_number(value: &str) -> Result<(), Refusal> {
    let (key, company) = key_and_company(value)?;
    if is_monegasque(company) {
        return Err(Refusal::Range("SIREN"));
    }
    luhn::check(company.into_iter())?;
    check_key(key, number(&company))
}

/// The companies of Monaco are not in Sirene; the tax office gives them numbers of its own.
fn monegasque_vat_number(value: &str) -> Result<(), Refusal> {
    let (key, company) = key_and_company(value)?;
    if !is_monegasque(company) {
        return Err(Refusal::Range("company"));
    }
    check_key(key, number(&company))
}

const fn is_monegasque(company: [u32; 9]) -> bool {
    matches!(company, [0, 0, 0, ..])
}

fn key_and_company(value: &str) -> Result<([u8; 2], [u32; 9]), Refusal> {
    let mut characters = alphanumerics(value);
    let (Some(a), Some(b)) = (characters.next(), characters.next()) else {
        return Err(Refusal::Length);
    };
    let mut company = [0; 9];
    for slot in &mut company {
        *slot = characters.next().and_then(base36).ok_or(Refusal::Length)?;
    }
    Ok(([a, b], company))
}

/// A key of digits is the remainder modulo 97; one with a letter is written in base 34.
fn check_key([a, b]: [u8; 2], company: u64) -> Result<(), Refusal> {
    const BASE_34: &[u8] = b"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let place = |c: u8| {
        BASE_34
            .iter()
            .position(|other| *other == c)
            .map_or(0, |at| at as u64)
    };
    let (tens, ones) = (place(a), place(b));
    let real = if tens < 10 && ones < 10 {
        tens * 10 + ones == (company * 100 + 12) % 97
    } else {
        let key = if tens < 10 {
            (tens * 24 + ones).checked_sub(10)
        } else {
            (tens * 34 + ones).checked_sub(100)
        };
        key.is_some_and(|key| (company + 1 + key / 11) % 11 == key % 11)
    };
    if real {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn tax_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<13>(value)?;
    if number(&digits[..10]) % 511 == number(&digits[10..]) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
