//! South Korea. Source: Resident Registration Act, Enforcement Rule; National Tax Service; Ministry of
//! Justice (foreigner registration).

use super::declaration::{
    FORMAT, NUMBER, checked, context, number_of, number_within, validator, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{exactly, number};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "kr-rrn",
        title: "South Korean resident registration number",
        regions: &["KR"],
        reference: Reference::new("https://www.mois.go.kr/"),
        trigger: number_of(13),
        pattern: r"\b\d{6}-?[0-49]\d{6}\b",
        validator: validator("date and weighted sum, modulo 11", |it| registration(it, 0)),
        context: context(&[
            ("ko", &["주민등록번호", "주민번호"]),
            (
                "en",
                &[
                    "rrn",
                    "resident registration number",
                    "south korean resident registration",
                    "korean rrn",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 75,
            in_context: 96,
        },
        examples: examples! {
            positive: &[
                "주민등록번호 {{660122-1669414}}",
                "RRN: {{8912222729832}}",
                "주민번호 {{560721-1589467}}",
            ],
            negative: &[
                ("RRN 851331-1234567", "month 13"),
                ("주민등록번호 660122-1669410", "wrong check digit"),
                ("주민등록번호 660122-166941", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "kr-frn",
        title: "South Korean foreigner registration number",
        regions: &["KR"],
        reference: Reference::new("https://www.immigration.go.kr/"),
        trigger: number_of(13),
        pattern: r"\b\d{6}-?[5-8]\d{6}\b",
        validator: validator("date and weighted sum, modulo 11", |it| registration(it, 2)),
        context: context(&[
            ("ko", &["외국인등록번호", "외국인 등록번호"]),
            (
                "en",
                &[
                    "frn",
                    "foreigner registration number",
                    "alien registration number",
                    "korean frn",
                    "foreign registration number",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 70,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "외국인등록번호 {{850928-5617827}}",
                "FRN: {{7206036081514}}",
                "foreigner registration number {{600418-5406481}}",
            ],
            negative: &[
                ("FRN 851331-5234567", "month 13"),
                ("외국인등록번호 850928-5617820", "wrong check digit"),
                ("외국인등록번호 850928-561782", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "kr-business-number",
        title: "South Korean business registration number",
        regions: &["KR"],
        reference: Reference::new("https://www.hometax.go.kr/"),
        trigger: number_within(5, 11, 0),
        pattern: r"\b\d{3}\x20?-?\x20?\d{2}\x20?-?\x20?\d{5}\b",
        validator: validator("weighted sum, modulo 10", business),
        context: context(&[
            (
                "ko",
                &[
                    "사업자등록번호",
                    "사업자 등록 번호",
                    "사업자번호",
                    "사업자 등록번호",
                ],
            ),
            (
                "en",
                &[
                    "brn",
                    "business registration number",
                    "south korea business registration number",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "사업자등록번호 {{307-86-62084}}",
                "BRN: {{4938800404}}",
                "business registration number {{386-86-17049}}",
            ],
            negative: &[
                ("사업자등록번호 307-86-62080", "wrong check digit"),
                ("ref 1338017725 in the list", "nothing says what it is"),
                ("사업자등록번호 307-86-6208", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "kr-drivers-license",
        title: "South Korean driving licence number",
        regions: &["KR"],
        reference: Reference::new("https://www.safedriving.or.kr/"),
        trigger: number_of(12),
        pattern: r"\b(?:1[1-9]|2[0-8])[\x20-]?\d{2}[\x20-]?\d{6}[\x20-]?\d{2}\b",
        validator: FORMAT,
        context: context(&[
            ("ko", &["운전면허", "운전면허번호", "면허번호"]),
            (
                "en",
                &[
                    "korean driver license",
                    "korean driver s license",
                    "driver s license",
                    "driver license",
                    "driving licence",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 30,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "운전면허번호 {{13-18-471803-29}}",
                "면허번호: {{12 60 496942 56}}",
                "Korean driver license {{128357011710}}",
            ],
            negative: &[
                ("면허번호 99-22-123456-12", "no region 99"),
                ("ref 133948607601 in the list", "nothing says what it is"),
                ("운전면허번호 13-18-471803-2", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "kr-passport",
        title: "South Korean passport number",
        regions: &["KR"],
        reference: Reference::new("https://www.passport.go.kr/"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[MSROD](?:\d{3}[A-Z]\d{4}|\d{8})\b",
        context: context(&[
            ("ko", &["여권", "여권번호"]),
            (
                "en",
                &[
                    "passport",
                    "passport number",
                    "passport no",
                    "korean passport",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 20,
            in_context: 87,
        },
        examples: examples! {
            positive: &[
                "여권번호 {{M974D4745}}",
                "passport: {{M03919022}}",
                "여권 {{M849A7808}}",
            ],
            negative: &[
                ("여권번호 X12345678", "no such kind"),
                ("ref M93930629 in the list", "nothing says what it is"),
                ("여권번호 M974D474", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// Birth date, a digit for century and sex, and, for those born before October 2020, a check digit
/// that foreigners' numbers have `shift` added to.
fn registration(candidate: &Candidate<'_>, shift: u32) -> Result<Validity, Refusal> {
    const WEIGHTS: &[u32] = &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
    stands_alone(candidate)?;
    let all = exactly::<13>(candidate.value())?;
    let [y1, y2, m1, m2, d1, d2, century, ..] = all;
    let (year, month, day) = (y1 * 10 + y2, m1 * 10 + m2, d1 * 10 + d2);
    calendar_date::check_in_any_century(year, month, day)?;
    let random = matches!(century, 3 | 4 | 7 | 8) && (year, month) >= (20, 10);
    if random {
        return Ok(Validity::Plausible);
    }
    if all[7] == 9 && all[8] > 6 {
        return Err(Refusal::Range("place"));
    }
    if (11 + shift - weighted_sum(&all, WEIGHTS) % 11) % 10 == all[12] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn business(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<10>(value)?;
        if number(&all[..3]) < 101 {
            return Err(Refusal::Range("tax office"));
        }
        let sum = weighted_sum(&all, &[1, 3, 7, 1, 3, 7, 1, 3, 5, 1]) + all[8] * 5 / 10;
        if sum.is_multiple_of(10) {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
