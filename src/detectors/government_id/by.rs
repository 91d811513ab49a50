//! Belarus. Sources: Министерство по налогам и сборам (УНП), Указ Президента от 3.6.2008 № 294
//! (identification number).

use super::declaration::{NUMBER, STRUCTURED, checked, context, number_within, validator, word_of};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Detector, Reference, Refusal, Validity};
use crate::validators::calendar_date;
use crate::validators::digits::{Few, alphanumerics, base36, ends_with, pair};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "by-unp",
        title: "Belarusian payer number (УНП, UNP)",
        regions: &["BY"],
        reference: Reference::new("https://www.portal.nalog.gov.by/grp/"),
        trigger: number_within(7, 2, 0),
        pattern: r"(?i)\b(?:[1-7]\d|[ABCEHKM][ABCEHKMOPT])\d{7}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, payer_number)
        }),
        context: context(&[
            ("be", &["унп", "улічны нумар плацельшчыка"]),
            (
                "ru",
                &[
                    "унп",
                    "учетный номер плательщика",
                    "учётный номер плательщика",
                ],
            ),
            (
                "en",
                &["unp", "belarus vat", "belarusian tax", "payer number"],
            ),
        ]),
        examples: examples! { positive: &["УНП {{581488507}}", "UNP: {{219480871}}", "учетный номер плательщика {{466564979}}"], negative: &[("УНП 546606919", "wrong check digit"), ("УНП 965077555", "begins with 1 to 7"), ("заказ 784592980", "nothing says that it is a payer")], },
        ..NUMBER
    },
    Detector {
        id: "by-personal-number",
        title: "Belarusian identification number",
        regions: &["BY"],
        reference: Reference::new(
            "https://president.gov.by/ru/documents/ukaz-no-294-ot-3-iyunja-2008-g-7434",
        ),
        trigger: word_of(14, 14),
        pattern: r"(?i)\b[1-7]\d{6}[ABCEHKM]\d{3}[A-Z]{2}\d\b",
        validator: validator("weighted sum, modulo 10", personal_number),
        context: context(&[
            ("be", &["ідэнтыфікацыйны нумар", "асабісты нумар"]),
            ("ru", &["идентификационный номер", "личный номер"]),
            (
                "en",
                &[
                    "identification no",
                    "belarusian personal",
                    "belarus identification",
                ],
            ),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["идентификационный номер {{5210663H315BA4}}", "Личный номер: {{3030387M359BI8}}", "Identification No. {{4071062M273PB0}}"], negative: &[("идентификационный номер 6180874A293BI4", "wrong check digit"), ("Личный номер: 3043287C193PB1", "month 32"), ("Личный номер: 3040687C193P1", "one letter short")], },
        ..NUMBER
    },
];

/// Two letters stand for the region and, by their place in the series, for a digit.
fn payer_number(value: &str) -> Result<(), Refusal> {
    const SERIES: &[u8] = b"ABCEHKMOPT";
    let characters: Few<u8> = alphanumerics(value).collect();
    let mut values: Few<u32> = characters.iter().filter_map(|c| base36(*c)).collect();
    if let (Some(second), Some(slot)) = (characters.get(1), values.get_mut(1))
        && let Some(place) = SERIES.iter().position(|letter| letter == second)
    {
        *slot = u32::try_from(place).unwrap_or_default();
    }
    ends_with(
        &values,
        weighted_sum(&values, &[29, 23, 19, 17, 13, 7, 5, 3]) % 11,
    )
}

fn personal_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let values: Few<u32> = alphanumerics(candidate.value())
        .filter_map(base36)
        .collect();
    calendar_date::check_in_any_century(pair(&values, 5), pair(&values, 3), pair(&values, 1))?;
    ends_with(
        &values,
        weighted_sum(&values, &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]) % 10,
    )?;
    Ok(Validity::Real)
}
