//! Russia. Sources: ФНС России (ИНН, ОГРН), Постановление Правительства РФ от 15.03.1997 № 318 (СНИЛС),
//! Постановление Правительства РФ от 23.12.2023 № 2267 (passport).

use super::declaration::{FORMAT_ONLY, NUMBER, checked, context, number_of, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, digits, exactly, is_bare, number, pair};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ru-inn",
        title: "Russian taxpayer number (INN)",
        regions: &["RU"],
        reference: Reference::new("https://www.nalog.gov.ru/"),
        trigger: number_of(10),
        pattern: r"\b(?:\d{12}|\d{10})\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, taxpayer_number)
        }),
        context: context(&[
            ("ru", &["инн", "идентификационный номер налогоплательщика"]),
            ("en", &["inn", "russian tax", "tin"]),
        ]),
        examples: examples! { positive: &["ИНН {{7735165474}}", "ИНН: {{782796867545}}", "INN {{7877240871}}"], negative: &[("ИНН 7855235528", "wrong check digit"), ("ИНН 773144710", "nine digits"), ("заказ 6697496872", "nothing says that it is a taxpayer")], },
        ..NUMBER
    },
    Detector {
        id: "ru-ogrn",
        title: "Russian state registration number (OGRN, OGRNIP)",
        regions: &["RU"],
        reference: Reference::new("https://egrul.nalog.ru/"),
        trigger: number_of(13),
        pattern: r"\b(?:[34]\d{14}|[1-9]\d{12})\b",
        validator: validator("remainder modulo 11 or 13", |candidate| {
            checked(candidate, registration_number)
        }),
        context: context(&[
            (
                "ru",
                &[
                    "огрн",
                    "огрнип",
                    "основной государственный регистрационный номер",
                ],
            ),
            (
                "en",
                &["ogrn", "ogrnip", "psrn", "state registration number"],
            ),
        ]),
        examples: examples! { positive: &["ОГРН {{1167783171478}}", "ОГРНИП: {{316665753718146}}", "OGRN {{1227794651468}}"], negative: &[("ОГРН 1187787642430", "wrong check digit"), ("ОГРН 121778118268", "twelve digits"), ("заказ 1057741521639", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "ru-kpp",
        title: "Russian registration reason code (KPP)",
        regions: &["RU"],
        reference: Reference::new("https://www.nalog.gov.ru/"),
        trigger: number_of(9),
        pattern: r"\b\d{4}[0-9A-Z]{2}\d{3}\b",
        context: context(&[("ru", &["кпп", "код причины постановки"]), ("en", &["kpp"])]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["КПП {{774301001}}", "КПП: {{780245001}}", "КПП {{503243001}}"], negative: &[("КПП 77430100", "eight digits"), ("заказ 774301001", "nothing says that it is a company"), ("КПП 7743010012", "ten digits")], },
        ..NUMBER
    },
    Detector {
        id: "ru-snils",
        title: "Russian social insurance number (SNILS)",
        regions: &["RU"],
        reference: Reference::new("https://sfr.gov.ru/"),
        trigger: number_of(11),
        pattern: r"\b\d{3}[\x20-]?\d{3}[\x20-]?\d{3}[\x20-]?\d{2}\b",
        validator: validator("weighted sum, modulo 101", insurance_number),
        context: context(&[
            (
                "ru",
                &["снилс", "страховой номер", "страховое свидетельство"],
            ),
            ("en", &["snils", "russian social insurance"]),
        ]),
        confidence: Confidence {
            alone: 65,
            in_context: 96,
        },
        examples: examples! { positive: &["СНИЛС {{105-921-633 38}}", "СНИЛС: {{14963454598}}", "SNILS {{187-566-092-24}}"], negative: &[("СНИЛС 126-526-606 34", "wrong check digits"), ("СНИЛС 100-380-147 8", "one digit short"), ("СНИЛС 000-380-147 85", "numbers so low have no check digits")], },
        ..NUMBER
    },
    Detector {
        id: "ru-passport",
        title: "Russian passport number",
        regions: &["RU"],
        reference: Reference::new("https://мвд.рф/"),
        trigger: number_of(10),
        pattern: r"(?x)\b \d{2} \x20? \d{2} \x20? (?: (?-u:\xE2\x84\x96|N|No) \x20? )? \d{6} \b",
        context: context(&[
            (
                "ru",
                &[
                    "паспорт",
                    "паспорта",
                    "серия",
                    "серия и номер",
                    "паспортные данные",
                ],
            ),
            ("en", &["russian passport"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["паспорт {{4509 482917}}", "Паспорт серия {{46 12 103948}}", "паспорт: {{4018729183}}"], negative: &[("паспорт 4509 48291", "nine digits"), ("заказ 4509 482917", "nothing says that it is a passport"), ("паспорт 4509 4829177", "eleven digits")], },
        ..NUMBER
    },
    Detector {
        id: "ru-driving-licence",
        title: "Russian driving licence number",
        regions: &["RU"],
        reference: Reference::new("https://www.gosuslugi.ru/"),
        trigger: number_of(10),
        pattern: r"\b\d{2}\x20?\d{2}\x20?\d{6}\b",
        context: context(&[
            (
                "ru",
                &[
                    "водительское удостоверение",
                    "водительские права",
                    "водительского удостоверения",
                    "ву",
                ],
            ),
            ("en", &["russian driving licence"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["водительское удостоверение {{99 12 482917}}", "ВУ {{9903 103948}}", "водительские права {{7729182736}}"], negative: &[("водительское удостоверение 99 12 48291", "nine digits"), ("заказ 99 12 482917", "nothing says that it is a licence"), ("ВУ 99 12 4829177", "eleven digits")], },
        ..NUMBER
    },
];

fn taxpayer_number(value: &str) -> Result<(), Refusal> {
    const WEIGHTS: &[u32] = &[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
    let all: Few<u32> = digits(value).collect();
    let (_, body) = all.split_last().ok_or(Refusal::Length)?;
    let agrees = |body: &[u32], check_digit: Option<&u32>| {
        let weights = WEIGHTS
            .get(WEIGHTS.len() - body.len()..)
            .unwrap_or_default();
        check_digit == Some(&(weighted_sum(body, weights) % 11 % 10))
    };
    // Persons have twelve digits, of which two are check digits.
    let real = match body {
        [body @ .., first] if all.len() == 12 => agrees(body, Some(first)),
        _ => true,
    };
    if real && agrees(body, all.last()) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn registration_number(value: &str) -> Result<(), Refusal> {
    let all: Few<u32> = digits(value).collect();
    let (check_digit, body) = all.split_last().ok_or(Refusal::Length)?;
    let modulus = if all.len() == 15 { 13 } else { 11 };
    if number(body) % modulus % 10 == u64::from(*check_digit) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn insurance_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    if number(&digits[..9]) <= 1_001_998 {
        return Err(Refusal::Range("number"));
    }
    if weighted_sum(&digits, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 != pair(&digits, 9) {
        return Err(Refusal::CheckDigit);
    }
    Ok(if is_bare(candidate.value()) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}
