//! Mexico. Source: Instructivo normativo para la asignación de la Clave Única de Registro de
//! Población, DOF 18 October 2021.

use super::declaration::{
    FORMAT, LUHN, NUMBER, context, number_of, number_within, validator, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{Few, base36, digits};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "mx-curp",
        title: "Mexican population registry code (CURP)",
        category: Category::GovernmentId,
        regions: &["MX"],
        reference: Reference::new("https://www.gob.mx/curp/"),
        trigger: Trigger::Word {
            min: 18,
            max: 18,
            before: 0,
            after: 0,
        },
        pattern: r"(?xi)\b
        [A-Z][AEIOUX][A-Z]{2} \d{6} [HMX]                                # name, birth, sex
        (?:AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE)
        [B-DF-HJ-NP-TV-Z]{3} [A-Z0-9] \d \b                              # name, homonym, check digit",
        validator: Some(Validator {
            name: "weighted sum, modulo 10",
            check: curp,
        }),
        context: Context {
            positive: &[
                (
                    "es",
                    &[
                        "curp",
                        "clave única",
                        "registro de población",
                        "clave única de registro de población",
                    ],
                ),
                ("en", &["mexican personal id"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 92,
            in_context: 98,
        },
        general: false,
        examples: examples! {
            positive: &[
                "CURP: {{COMP640523MNLTLM48}}",
                "clave {{DONB561206HDFBTF21}} del solicitante",
                "curp={{PISB940927MDFLBR49}}",
            ],
            negative: &[
                ("CURP: COMP640523MNLTLM49", "wrong check digit"),
                ("CURP: COMP641323MNLTLM48", "month 13"),
                ("CURP: COMP640523MXXTLM48", "XX is no state"),
            ],
        },
    },
    Detector {
        id: "mx-rfc",
        title: "Mexican tax number (RFC)",
        regions: &["MX"],
        reference: Reference::new(
            "https://www.sat.gob.mx/aplicacion/operacion/31274/consulta-tu-clave-de-rfc-mediante-curp",
        ),
        trigger: number_within(6, 9, 4),
        pattern: r"(?i)\b(?:[A-Z&]|Ñ){3}(?:(?:[A-Z&]|Ñ)[\x20-]?\d{6}|[\x20-]?\d{6}[\x20-]?[0-9A-Z]{3})(?:[\x20-]?[0-9A-Z]{3})?\b",
        validator: validator("date and weighted sum, modulo 11", rfc),
        context: context(&[
            (
                "es",
                &[
                    "rfc",
                    "registro federal de contribuyentes",
                    "registro federal de causantes",
                ],
            ),
            ("en", &["mexican tax number", "mexican tax id"]),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "RFC {{SJCK750715U06}}",
                "R.F.C. RFC: {{TFE041014NV7}}",
                "Registro Federal de Contribuyentes {{DPCL 010316 D96}}",
            ],
            negative: &[
                ("RFC GODE561331GR8", "month 13 and day 31"),
                ("RFC GO561231GR8", "two letters"),
                ("ref XGAX 691225 K77 in the list", "nothing says what it is"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "mx-voter-key",
        title: "Mexican voter key (clave de elector)",
        regions: &["MX"],
        reference: Reference::new("https://www.ine.mx/credencial/"),
        trigger: word_of(18, 18),
        pattern: r"(?i)\b[B-DF-HJ-NP-TV-ZX]{6}\d{8}[HM]\d{3}\b",
        validator: FORMAT,
        context: context(&[
            (
                "es",
                &[
                    "clave de elector",
                    "credencial para votar",
                    "credencial de elector",
                    "ine",
                    "ife",
                ],
            ),
            ("en", &["mexican voter"]),
        ]),
        confidence: Confidence {
            alone: 75,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "clave de elector {{LPSNJN53101409H600}}",
                "Clave de Elector: {{LPSNJN99021609H300}}",
                "credencial para votar {{GMHRLP74021109M400}}",
            ],
            negative: &[
                ("clave de elector GMAZRM80010109H100", "a vowel"),
                ("clave de elector GMHRLP80010109X100", "neither H nor M"),
                ("clave de elector LPSNJN53101409H60", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "mx-passport",
        title: "Mexican passport number",
        regions: &["MX"],
        reference: Reference::new("https://www.gob.mx/sre"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[A-Z]\d{8}\b",
        context: context(&[
            (
                "es",
                &[
                    "pasaporte mexicano",
                    "número de pasaporte",
                    "pasaporte no",
                    "pasaporte",
                ],
            ),
            ("en", &["mexican passport"]),
        ]),
        confidence: Confidence {
            alone: 5,
            in_context: 85,
        },
        examples: examples! {
            positive: &[
                "pasaporte mexicano {{G54001032}}",
                "pasaporte mexicano no. {{N81793671}}",
                "Mexican passport {{G91563458}}",
            ],
            negative: &[
                ("ref N62792578 in the list", "nothing says what it is"),
                ("pasaporte mexicano G5400103", "one character short"),
                ("invoice N77959133", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "mx-nss",
        title: "Mexican social security number (NSS)",
        regions: &["MX"],
        reference: Reference::new("https://www.imss.gob.mx/"),
        trigger: number_of(11),
        pattern: r"\b\d{2}[\x20-]?\d{2}[\x20-]?\d{2}[\x20-]?\d{4}[\x20-]?\d\b",
        validator: LUHN,
        context: context(&[
            (
                "es",
                &[
                    "nss",
                    "imss",
                    "número de seguridad social",
                    "número de seguro social",
                    "seguro social",
                ],
            ),
            ("en", &["mexican social security"]),
        ]),
        examples: examples! {
            positive: &[
                "NSS {{01605414505}}",
                "Número de Seguridad Social (IMSS): {{29 31 46 1945 2}}",
                "imss {{85725348586}}",
            ],
            negative: &[
                ("NSS 01605414500", "wrong check digit"),
                ("ref 29 23 82 6914 5 in the list", "nothing says what it is"),
                ("NSS 0160541450", "one character short"),
            ],
        },
        ..NUMBER
    },
];

fn curp(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value().to_ascii_uppercase();
    let (body, check_digit) = value.split_at_checked(17).ok_or(Refusal::Length)?;
    let birth = digits(body.get(4..10).unwrap_or_default());
    let [y1, y2, m1, m2, d1, d2] = *birth.collect::<Few<_>>() else {
        return Err(Refusal::Structure("date of birth"));
    };
    calendar_date::check_in_any_century(y1 * 10 + y2, m1 * 10 + m2, d1 * 10 + d2)?;
    // Letters count from 10 with Ñ, which no code contains, between N and O.
    let sum: u32 = body
        .bytes()
        .filter_map(base36)
        .map(|rank| rank + u32::from(rank > 23))
        .zip((2..=18).rev())
        .map(|(rank, weight)| rank * weight)
        .sum();
    if digits(check_digit).next() == Some((10 - sum % 10) % 10) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// The check character is not enforced: some numbers were issued without a right one.
fn rfc(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let value = candidate.value();
    let birth = digits(value).take(6).collect::<Few<_>>();
    let [y1, y2, m1, m2, d1, d2] = *birth else {
        return Err(Refusal::Structure("date"));
    };
    calendar_date::check_in_any_century(y1 * 10 + y2, m1 * 10 + m2, d1 * 10 + d2)?;
    is_decent(value)?;
    let characters: Vec<char> = value.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    // Places have the weights 13 down to 2; a company's number lacks the first.
    let sum = characters
        .iter()
        .rev()
        .skip(1)
        .zip(2..)
        .filter_map(|(&character, weight)| Some(rank(character)? * weight))
        .sum::<u32>()
        + if characters.len() == 12 { 37 * 13 } else { 0 };
    let expected = b"0A987654321"
        .get(sum as usize % 11)
        .map(|&byte| char::from(byte));
    let last = characters.last().map(char::to_ascii_uppercase);
    Ok(
        if characters.len() > 11 && expected == last && !value.contains(' ') {
            Validity::Real
        } else {
            Validity::Plausible
        },
    )
}

/// Refuses initials that are an offensive word: the fourth letter of such a number becomes X.
/// Source: annexes of the instructions for assigning CURP and RFC.
fn is_decent(value: &str) -> Result<(), Refusal> {
    const WORDS: &str = "BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI         COJO COLA CULO FALO FETO GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI         KOJA KOJE KOJI KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION         MOCO MOKO MULA MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE         ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY";
    let initials = value.get(..4).unwrap_or_default();
    if WORDS
        .split_ascii_whitespace()
        .any(|word| word.eq_ignore_ascii_case(initials))
    {
        Err(Refusal::Range("initials"))
    } else {
        Ok(())
    }
}

/// What a character of an RFC counts: `&` stands between N and O, Ñ behind Z and the space.
fn rank(character: char) -> Option<u32> {
    Some(match character {
        '&' => 24,
        'Ñ' | 'ñ' => 38,
        _ => {
            let rank = character.to_digit(36)?;
            rank + u32::from(rank > 23)
        }
    })
}
