//! Hungary. Sources: 1996. évi XX. törvény (személyi azonosító, TAJ, adóazonosító jel), 2017. évi CL.
//! törvény (adószám).

use super::declaration::{
    FORMAT_ONLY, NUMBER, STRUCTURED, VAT, checked, context, number_of, number_within, validator,
    vat, weighted,
};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{Few, digits, ends_with, exactly, pair};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "hu-personal-id",
        title: "Hungarian personal identifier (személyi azonosító)",
        regions: &["HU"],
        reference: Reference::new("https://njt.hu/jogszabaly/1996-20-00-00"),
        trigger: number_of(11),
        pattern: r"\b[1-8][\x20-]?\d{6}[\x20-]?\d{4}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, personal_identifier)
        }),
        context: context(&[
            (
                "hu",
                &[
                    "személyi azonosító",
                    "személyi szám",
                    "személyi azonosító jel",
                ],
            ),
            ("en", &["hungarian personal"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["személyi azonosító {{4-010511-8271}}", "személyi szám: {{30007098838}}", "személyi azonosító jel {{3 080907 2822}}"], negative: &[("személyi szám: 30610083255", "wrong check digit"), ("személyi szám: 3-071357-7270", "month 13"), ("tel. 40504275932", "nothing says that it is a person")], },
        ..NUMBER
    },
    Detector {
        id: "hu-taj",
        title: "Hungarian social security number (TAJ)",
        regions: &["HU"],
        reference: Reference::new("https://www.neak.gov.hu/"),
        trigger: number_of(9),
        pattern: r"\b\d{3}[\x20-]?\d{3}[\x20-]?\d{3}\b",
        validator: validator("weighted sum, modulo 10", |candidate| {
            weighted(candidate, &[3, 7, 3, 7, 3, 7, 3, 7], b"0123456789")
        }),
        context: context(&[
            (
                "hu",
                &[
                    "taj",
                    "taj szám",
                    "tajszám",
                    "társadalombiztosítási azonosító",
                    "társadalombiztosítási azonosító jel",
                ],
            ),
            (
                "en",
                &["hungarian social security", "hungarian health insurance"],
            ),
        ]),
        examples: examples! { positive: &["TAJ: {{191 942 912}}", "TAJ szám {{178412908}}", "társadalombiztosítási azonosító jel {{110-605-739}}"], negative: &[("TAJ: 145 609 707", "wrong check digit"), ("TAJ: 176 228 93", "eight digits"), ("tel. 170372204", "nothing says that it is an insured person")], },
        ..NUMBER
    },
    Detector {
        id: "hu-tax-id",
        title: "Hungarian tax identifier of a person (adóazonosító jel)",
        regions: &["HU"],
        reference: Reference::new("https://nav.gov.hu/"),
        trigger: number_of(10),
        pattern: r"\b8\d{9}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            weighted(candidate, &[1, 2, 3, 4, 5, 6, 7, 8, 9], b"0123456789-")
        }),
        context: context(&[
            (
                "hu",
                &["adóazonosító", "adóazonosító jel", "adóazonosítója"],
            ),
            ("en", &["hungarian tax id", "hungarian personal tax"]),
        ]),
        examples: examples! { positive: &["adóazonosító jel {{8073395517}}", "Adóazonosító: {{8788811476}}", "Hungarian tax ID {{8750685031}}"], negative: &[("adóazonosító jel 8361882734", "wrong check digit"), ("adóazonosító jel 7819356791", "begins with 8"), ("rendelés 8868706687", "nothing says that it is a taxpayer")], },
        ..NUMBER
    },
    Detector {
        id: "hu-tax-number",
        title: "Hungarian company tax number (adószám)",
        regions: &["HU"],
        reference: Reference::new("https://nav.gov.hu/"),
        trigger: number_of(11),
        pattern: r"\b\d{8}-?[1-5]-?\d{2}\b",
        validator: validator("weighted sum, modulo 10", |candidate| {
            checked(candidate, company)
        }),
        context: context(&[
            ("hu", &["adószám", "adószáma", "adóig szám"]),
            ("en", &["hungarian tax number", "hungarian company"]),
        ]),
        confidence: STRUCTURED,
        examples: examples! { positive: &["adószám: {{19446950-2-42}}", "Adószáma {{10965704-1-08}}", "adószám {{22259350241}}"], negative: &[("adószám: 14560841-2-42", "wrong check digit"), ("adószám: 19939083-9-42", "9 is no kind of taxation"), ("adószám: 1993908-2-42", "one digit short")], },
        ..NUMBER
    },
    Detector {
        id: "hu-vat",
        title: "Hungarian VAT number (közösségi adószám)",
        regions: &["HU"],
        pattern: r"\b(?:HU[\x20:-]{0,3}|hu-?)?\d{8}\b",
        validator: validator("weighted sum, modulo 10", |candidate| {
            vat(candidate, "HU", company)
        }),
        context: context(&[
            ("hu", &["közösségi adószám", "anum", "eu adószám"]),
            ("en", &["hungarian vat"]),
        ]),
        examples: examples! { positive: &["közösségi adószám {{HU20755094}}", "VAT: {{HU 19245292}}", "VAT {{HU-25186002}}"], negative: &[("VAT: HU16318943", "wrong check digit"), ("VAT: HU1993908", "seven digits"), ("VAT: HX25899814", "HX is no member")], },
        ..VAT
    },
    Detector {
        id: "hu-identity-card",
        title: "Hungarian identity card number",
        regions: &["HU"],
        reference: Reference::new("https://www.nyilvantarto.hu/"),
        trigger: number_within(6, 0, 4),
        pattern: r"\b\d{6}\x20?[A-Z]{2}\b",
        context: context(&[
            (
                "hu",
                &[
                    "személyi igazolvány",
                    "személyi ig",
                    "személyazonosító igazolvány",
                    "szig",
                    "szig szám",
                    "okmányazonosító",
                ],
            ),
            ("en", &["hungarian identity card", "hungarian id"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["személyi igazolvány {{482917AB}}", "szig. szám: {{103948 KE}}", "személyazonosító igazolvány {{284019TA}}"], negative: &[("személyi igazolvány 48291AB", "five digits"), ("cikk 482917AB", "nothing says that it is a card"), ("szig. szám: 482917 A", "one letter")], },
        ..NUMBER
    },
];

fn personal_identifier(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<11>(value)?;
    calendar_date::check_in_any_century(pair(&digits, 1), pair(&digits, 3), pair(&digits, 5))?;
    // For persons born from 1997 on the weights run the other way.
    let falling = weighted_sum(&digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
    let rising = weighted_sum(&digits, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
    ends_with(&digits, falling).or_else(|_| ends_with(&digits, rising))
}

/// Behind the eight digits of a company may stand its kind of taxation and its county.
fn company(value: &str) -> Result<(), Refusal> {
    let digits: Few<u32> = digits(value).take(8).collect();
    if weighted_sum(&digits, &[9, 7, 3, 1, 9, 7, 3, 1]).is_multiple_of(10) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
