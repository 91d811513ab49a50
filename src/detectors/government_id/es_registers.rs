//! Spain: companies, insurance, property and supply points. Sources: Orden EHA/451/2008 (CIF), Tesorería
//! General de la Seguridad Social (NAF), Dirección General del Catastro, Real Decreto 1955/2000 (CUPS),
//! Orden HAC/1271/2019 (CAE).

use super::declaration::{
    NUMBER, STRUCTURED, VAT, checked, context, number_of, number_within, validator, vat, word_of,
};
use super::es;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{Few, alphanumerics, base36, digits, number};
use crate::validators::luhn;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "es-cif",
        title: "Spanish company tax number (CIF)",
        regions: &["ES"],
        reference: Reference::new(
            "https://sede.agenciatributaria.gob.es/Sede/censos-nif-domicilio-fiscal/nif.html",
        ),
        trigger: number_within(7, 3, 2),
        pattern: r"(?i)\b[A-HJ-NP-SUVW][\x20.-]?\d{2}[.-]?\d{5}[\x20-]?[0-9A-J]\b|\b[KLM]-?\d{7}-?[A-Z]\b",
        validator: validator("Luhn, or letter", company_number),
        context: context(&[
            (
                "es",
                &[
                    "cif",
                    "c i f",
                    "nif",
                    "n i f",
                    "código de identificación fiscal",
                    "número de identificación fiscal",
                ],
            ),
            ("en", &["spanish company", "spanish tax"]),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 95,
        },
        examples: examples! { positive: &["CIF {{A61873550}}", "C.I.F.: {{B-30246979}}", "NIF {{P8609981I}}"], negative: &[("CIF A12710031", "wrong check digit"), ("CIF T1234567A", "T is no kind of company"), ("CIF A1234567", "seven digits")], },
        ..NUMBER
    },
    Detector {
        id: "es-vat",
        title: "Spanish VAT number (NIF-IVA)",
        regions: &["ES"],
        trigger: number_within(7, 5, 2),
        pattern: r"\b(?:ES[\x20:-]{0,3}|es)(?:[A-Za-z]-?\d{7}[0-9A-Za-z]|\d{8}[A-Za-z])\b",
        validator: validator("Luhn, or letter", |candidate| vat(candidate, "ES", company)),
        context: context(&[
            ("es", &["iva", "nif iva", "nif", "cif", "vies"]),
            ("en", &["vat", "spanish vat"]),
        ]),
        examples: examples! { positive: &["NIF-IVA {{ESB66700873}}", "VAT {{ES-B78491768}}", "VAT: {{ES B15301328}}"], negative: &[("NIF-IVA ESB26812112", "wrong check digit"), ("VAT EST12345674", "T is no kind of company"), ("VAT ESA1234567", "seven digits")], },
        ..VAT
    },
    Detector {
        id: "es-social-security",
        title: "Spanish social security number (NAF)",
        regions: &["ES"],
        reference: Reference::new("https://www.seg-social.es/"),
        trigger: number_of(11),
        pattern: r"\b\d{2}[\x20/-]?\d{7,8}[\x20/-]?\d{2}\b",
        validator: validator("modulo 97", |candidate| checked(candidate, social_security)),
        context: context(&[
            (
                "es",
                &[
                    "naf",
                    "nss",
                    "seguridad social",
                    "número de afiliación",
                    "afiliación",
                    "no ss",
                ],
            ),
            ("en", &["spanish social security"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["NAF {{28/28934015/19}}", "Nº Seguridad Social: {{413698929921}}", "número de afiliación {{46 37965195 17}}"], negative: &[("NAF 08/30899015/25", "wrong check digits"), ("NAF 99/10394827/11", "no province has the code 99"), ("NAF 28/10394827", "without its check digits")], },
        ..NUMBER
    },
    Detector {
        id: "es-passport",
        title: "Spanish passport number",
        regions: &["ES"],
        reference: Reference::new(
            "https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/pasaporte/",
        ),
        trigger: number_within(6, 4, 0),
        pattern: r"(?i)\b[A-Z]{3}\x20?\d{6}\b",
        context: context(&[
            (
                "es",
                &[
                    "pasaporte",
                    "número de pasaporte",
                    "numero de pasaporte",
                    "no pasaporte",
                    "pasaporte no",
                ],
            ),
            ("en", &["spanish passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 90,
        },
        examples: examples! { positive: &["pasaporte {{XDB482917}}", "Mi pasaporte es {{PAC103948}}", "nº pasaporte: {{ZAB729183}}"], negative: &[("pasaporte XDB48291", "five digits"), ("lote XDB482917", "nothing says that it is a passport"), ("pasaporte 482917XDB", "letters stand in front")], },
        ..NUMBER
    },
    Detector {
        id: "es-excise-establishment",
        title: "Spanish excise establishment code (CAE)",
        regions: &["ES"],
        reference: Reference::new("https://sede.agenciatributaria.gob.es/"),
        trigger: word_of(13, 13),
        pattern: r"(?x)
            \b ES000 (?: 0[1-9] | [1-4]\d | 5[0-6] )  # office
            (?: A[0-2679ACFTVWX] | B[01679AT] | C[17] | D[ABFMP] | E[7C] | F1
              | H[0-24679A-FH-NP-X] | HZ | L[0-37] | M7 | O[ABEHRTV] | [PR]F | T[17T] | V[17D] )
            \d{3} [A-Z] \b",
        context: context(&[
            (
                "es",
                &[
                    "cae",
                    "código de actividad",
                    "código de actividad y establecimiento",
                    "impuestos especiales",
                ],
            ),
            ("en", &["spanish activity establishment", "excise"]),
        ]),
        confidence: Confidence {
            alone: 75,
            in_context: 95,
        },
        examples: examples! { positive: &["CAE {{ES00028H7482K}}", "CAE: {{ES00008A1103B}}", "código de actividad y establecimiento {{ES00041V7729P}}"], negative: &[("CAE ES00068H7482K", "no office has the code 68"), ("CAE PT00028H7482K", "another country"), ("CAE ES00028H7482", "without its letter")], },
        ..NUMBER
    },
    Detector {
        id: "es-supply-point",
        title: "Spanish supply point code (CUPS)",
        regions: &["ES"],
        reference: Reference::new("https://www.cnmc.es/"),
        trigger: number_within(16, 3, 8),
        pattern: r"(?i)\bES[\x20-]?\d{4}[\x20-]?\d{4}[\x20-]?\d{4}[\x20-]?\d{4}[\x20-]?[A-HJ-NP-TV-Z]{2}(?:[\x20-]?\d[CFPRXYZ])?\b",
        validator: validator("remainder modulo 529", supply_point),
        context: context(&[
            ("es", &["cups", "punto de suministro", "código unificado"]),
            ("en", &["spanish meter point", "supply point"]),
        ]),
        confidence: Confidence {
            alone: 90,
            in_context: 97,
        },
        examples: examples! { positive: &["CUPS {{ES0022990237827388RN}}", "CUPS: {{ES 0031 3417 1587 3593 RC}}", "punto de suministro {{ES0021542430831385FN0F}}"], negative: &[("CUPS ES0031442996811150NA", "wrong check letters"), ("CUPS ES003178432915426GM", "one digit short"), ("CUPS PT0031784329154264GM", "another country")], },
        ..NUMBER
    },
    Detector {
        id: "es-cadastral-reference",
        title: "Spanish cadastral reference",
        regions: &["ES"],
        reference: Reference::new("https://www.catastro.hacienda.gob.es/"),
        trigger: number_within(4, 20, 24),
        pattern: r"(?i)\b[0-9A-Z]{7}\x20?(?:[0-9A-Z]|Ñ){7}\x20?\d{4}\x20?[A-Z]{2}\b",
        validator: validator("weighted sum, modulo 23", cadastral_reference),
        context: context(&[
            (
                "es",
                &[
                    "referencia catastral",
                    "ref catastral",
                    "catastro",
                    "catastral",
                ],
            ),
            ("en", &["spanish real estate", "cadastral"]),
        ]),
        confidence: Confidence {
            alone: 80,
            in_context: 97,
        },
        examples: examples! { positive: &["referencia catastral {{2661101 VK9981D 0017 DE}}", "Ref. catastral: {{2260512QB5130H0007YY}}", "catastro {{3288104TG5878B0088PA}}"], negative: &[("referencia catastral 9667544YJ6395D0636TM", "wrong check letters"), ("Ref. catastral 6288493TG7896N0048H", "one letter short"), ("token 6288493TG7896N0048HX", "wrong check letters")], },
        ..NUMBER
    },
];

fn company_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    company(candidate.value())?;
    Ok(Validity::Real)
}

/// A letter for the kind, seven digits, and a check digit by Luhn's formula or its letter. Persons
/// without a DNI have K, L or M and the letter of one; all persons may have a VAT number.
fn company(value: &str) -> Result<(), Refusal> {
    const LETTERS: &[u8] = b"JABCDEFGHI";
    let characters: Few<u8> = alphanumerics(value).collect();
    let [kind, ref body @ .., last] = *characters else {
        return Err(Refusal::Length);
    };
    let digits: Few<u32> = digits(value).take(7).collect();
    if !matches!(kind, b'A'..=b'H' | b'J' | b'N' | b'P'..=b'S' | b'U'..=b'W') {
        return es::letter_agrees(value);
    }
    if body.len() != 7 {
        return Err(Refusal::Length);
    }
    let expected = (10 - luhn::sum(digits.iter().copied().chain([0])) % 10) % 10;
    let letter = LETTERS.get(expected as usize).copied();
    if base36(last) == Some(expected) || Some(last) == letter {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// Province, number, and the remainder of both modulo 97; a leading 0 of the number is left out.
fn social_security(value: &str) -> Result<(), Refusal> {
    let all: Few<u32> = digits(value).collect();
    let (body, key) = all
        .split_at_checked(all.len().saturating_sub(2))
        .ok_or(Refusal::Length)?;
    let (province, order) = body.split_at_checked(2).ok_or(Refusal::Length)?;
    if !matches!(number(province), 1..=53 | 66) {
        return Err(Refusal::Range("province"));
    }
    let whole = match order {
        [0, rest @ ..] if order.len() == 8 => number(province) * 10_000_000 + number(rest),
        _ => number(body),
    };
    if whole % 97 == number(key) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn supply_point(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let digits: Few<u32> = digits(candidate.value()).take(16).collect();
    let rest = number(&digits) % 529;
    let letters = [es::letter(rest / 23), es::letter(rest % 23)];
    let found = alphanumerics(candidate.value()).skip(18).take(2).map(Some);
    if found.eq(letters) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// The first and the second seven characters are checked apart, each with the four behind them.
fn cadastral_reference(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const LETTERS: &[u8; 23] = b"MQWERTYUIOPASDFGHJKLBZX";
    // Letters count from 1, with Ñ between N and O.
    let place = |c: char| match c.to_digit(36) {
        Some(letter @ 24..) => Some(letter - 8),
        Some(letter @ 10..) => Some(letter - 9),
        None if matches!(c, 'Ñ' | 'ñ') => Some(15),
        digit => digit,
    };
    let places: Few<u32> = candidate.value().chars().filter_map(place).collect();
    let unit = places.get(14..18).ok_or(Refusal::Length)?;
    for (half, letter) in places.chunks(7).zip(places.get(18..).unwrap_or_default()) {
        let values: Few<u32> = half.iter().chain(unit).copied().collect();
        let sum = weighted_sum(&values, &[13, 15, 12, 5, 4, 17, 9, 21, 3, 7, 1]);
        let expected = LETTERS.get((sum % 23) as usize);
        if expected.and_then(|&expected| place(char::from(expected))) != Some(*letter) {
            return Err(Refusal::CheckDigit);
        }
    }
    Ok(Validity::Real)
}
