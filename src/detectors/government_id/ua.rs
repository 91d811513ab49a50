//! Ukraine. Sources: Державна служба статистики (ЄДРПОУ), Державна податкова служба (РНОКПП), Закон про
//! Єдиний державний демографічний реєстр (УНЗР, passport).

use super::declaration::{
    FORMAT_ONLY, NUMBER, checked, context, number_of, number_within, validator,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{ends_with, exactly, pair};
use crate::validators::weighted_sum::{modulo_11_in_two_rounds, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ua-company-number",
        title: "Ukrainian company number (EDRPOU)",
        regions: &["UA"],
        reference: Reference::new("https://usr.minjust.gov.ua/"),
        trigger: number_of(8),
        pattern: r"\b\d{8}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, company_number)
        }),
        context: context(&[
            ("uk", &["єдрпоу", "код єдрпоу", "ідентифікаційний код"]),
            ("ru", &["егрпоу", "едрпоу"]),
            (
                "en",
                &[
                    "edrpou",
                    "ukrainian company",
                    "enterprises and organizations in ukraine",
                ],
            ),
        ]),
        examples: examples! { positive: &["ЄДРПОУ {{20589590}}", "код ЄДРПОУ: {{31021759}}", "EDRPOU {{21573912}}"], negative: &[("ЄДРПОУ 44617863", "wrong check digit"), ("ЄДРПОУ 2510603", "seven digits"), ("тел. 35059482", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "ua-taxpayer-number",
        title: "Ukrainian taxpayer registration number (RNOKPP)",
        regions: &["UA"],
        reference: Reference::new("https://tax.gov.ua/"),
        trigger: number_of(10),
        pattern: r"\b\d{10}\b|\b\d{2}\x20\d{2}\x20\d{2}\x20\d{2}\x20\d{2}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, taxpayer_number)
        }),
        context: context(&[
            (
                "uk",
                &[
                    "рнокпп",
                    "іпн",
                    "ідентифікаційний номер",
                    "реєстраційний номер облікової картки",
                ],
            ),
            ("ru", &["ипн", "рноккп"]),
            (
                "en",
                &["rnokpp", "rntrc", "individual taxpayer", "ukrainian tax"],
            ),
        ]),
        examples: examples! { positive: &["РНОКПП {{3513782547}}", "ІПН: {{2280333401}}", "ідентифікаційний номер {{2340932648}}"], negative: &[("РНОКПП 2088658947", "wrong check digit"), ("РНОКПП 377690950", "nine digits"), ("тел. 2760349424", "nothing says that it is a taxpayer")], },
        ..NUMBER
    },
    Detector {
        id: "ua-passport",
        title: "Ukrainian passport number",
        regions: &["UA"],
        reference: Reference::new("https://dmsu.gov.ua/"),
        trigger: number_within(6, 6, 0),
        pattern: r"(?:\b[A-Z]{2}|(?u:[АБВГЕЄІКМНОРСТХЮЯ]{2}))[\x20-]?(?:№\x20?)?\d{6}\b",
        context: context(&[
            (
                "uk",
                &[
                    "паспорт",
                    "паспорта",
                    "серія",
                    "серія та номер",
                    "паспорт громадянина",
                ],
            ),
            ("en", &["ukrainian passport"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["паспорт {{МК 482917}}", "Паспорт серія {{КС103948}}", "Ukrainian passport {{FK729183}}"], negative: &[("паспорт МК 48291", "five digits"), ("лот МК 482917", "nothing says that it is a passport"), ("паспорт М482917", "one letter")], },
        ..NUMBER
    },
    Detector {
        id: "ua-register-number",
        title: "Ukrainian demographic register number (UNZR)",
        regions: &["UA"],
        reference: Reference::new("https://dmsu.gov.ua/"),
        trigger: number_of(13),
        pattern: r"\b(?:19|20)\d{6}-?\d{5}\b",
        validator: validator("birth date", register_number),
        context: context(&[
            (
                "uk",
                &[
                    "унзр",
                    "запис no",
                    "номер запису",
                    "унікальний номер запису",
                ],
            ),
            ("en", &["unzr", "record no"]),
        ]),
        confidence: Confidence {
            alone: 25,
            in_context: 92,
        },
        examples: examples! { positive: &["УНЗР {{19830412-02847}}", "УНЗР: {{1991112903846}}", "Record No. {{20010517-01938}}"], negative: &[("УНЗР 19831312-02847", "month 13"), ("УНЗР 19830412-0284", "one digit short"), ("запис 18830412-02847", "nobody so old is registered")], },
        ..NUMBER
    },
];

fn company_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<8>(value)?;
    // Numbers from 30 to 60 million begin with the weight 7.
    let expected = match digits[0] {
        3..=5 => {
            modulo_11_in_two_rounds(&digits[..7], &[7, 1, 2, 3, 4, 5, 6], &[9, 3, 4, 5, 6, 7, 8])
        }
        _ => modulo_11_in_two_rounds(&digits[..7], &[1, 2, 3, 4, 5, 6, 7], &[3, 4, 5, 6, 7, 8, 9]),
    };
    ends_with(&digits, expected)
}

fn taxpayer_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<10>(value)?;
    // The first weight is −1, which is 10 modulo 11.
    ends_with(
        &digits,
        weighted_sum(&digits, &[10, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10,
    )
}

fn register_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<13>(candidate.value())?;
    let year = pair(&digits, 0) * 100 + pair(&digits, 2);
    calendar_date::check(year, pair(&digits, 4), pair(&digits, 6))?;
    Ok(Validity::Plausible)
}
