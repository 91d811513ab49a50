//! China. Source: GB 11643-1999 (identity number), GB 32100-2015 (social credit code).

use super::declaration::{
    FORMAT, NUMBER, context, number_within, plausible_unless, validator, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, alphanumerics, digits, is_bare};
use crate::validators::{calendar_date, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "cn-resident-id",
        title: "Chinese resident identity number",
        regions: &["CN"],
        reference: Reference::new(
            "https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E",
        ),
        trigger: number_within(17, 0, 1),
        pattern: r"(?x)\b(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)\d{4}  # province
        \x20?(?:18|19|20)\d{6}\x20?\d{3}[\dXx]\b",
        validator: validator("ISO 7064 mod 11-2", resident),
        context: context(&[
            ("zh", &["身份证", "身份证号", "公民身份号码", "居民身份证"]),
            (
                "en",
                &[
                    "ric no",
                    "resident identity card",
                    "chinese id",
                    "id card",
                    "resident id",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 85,
            in_context: 97,
        },
        examples: examples! {
            positive: &[
                "身份证号 {{110105195101275093}}",
                "resident identity card {{440305198611112981}}",
                "公民身份号码：{{11010519661028788X}}",
            ],
            negative: &[
                ("身份证 110105198713310012", "month 13"),
                ("身份证 990105198703110012", "no province 99"),
                ("身份证号 110105195101275090", "wrong check digit"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "cn-social-credit-code",
        title: "Chinese unified social credit code",
        regions: &["CN"],
        reference: Reference::new(
            "https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=24691C25985C1073D3A7C85629378AC0",
        ),
        trigger: number_within(6, 4, 12),
        pattern: r"\b[1-9A-GNY]\x20?[1-9A-G]\x20?\d{6}\x20?[0-9A-HJ-NPQRTUWXY]{9}\x20?[0-9A-HJ-NPQRTUWXY]\b",
        validator: validator("weighted sum, modulo 31", credit_code),
        context: context(&[
            (
                "zh",
                &[
                    "统一社会信用代码",
                    "社会信用代码",
                    "信用代码",
                    "纳税人识别号",
                ],
            ),
            (
                "en",
                &["uscc", "unified social credit code", "china tax number"],
            ),
        ]),
        confidence: Confidence {
            alone: 75,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "统一社会信用代码 {{91310853MA1QG8T540}}",
                "USCC: {{914403024468924143}}",
                "USCC {{91 440302 446892414 3}}",
                "纳税人识别号：{{91310050MA2NM1F568}}",
            ],
            negative: &[
                ("USCC 91310115MA1O4J9N6R", "the letter O is not used"),
                ("统一社会信用代码 91310853MA1QG8T541", "wrong check digit"),
                ("统一社会信用代码 91310853MA1QG8T54", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "cn-passport",
        title: "Chinese passport number",
        regions: &["CN"],
        reference: Reference::new("https://en.nia.gov.cn/"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b(?:[DEGPS]\d{8}|E[A-HJ-NP-Z]\d{7}|[DPS]E\d{7})\b",
        context: context(&[
            ("zh", &["护照", "护照号", "护照号码"]),
            (
                "en",
                &[
                    "passport",
                    "passport number",
                    "passport no",
                    "chinese passport",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 15,
            in_context: 86,
        },
        examples: examples! {
            positive: &[
                "护照号码 {{E08577929}}",
                "passport {{G99705853}}",
                "护照：{{ED2971544}}",
            ],
            negative: &[
                ("护照 Q12345678", "no such series"),
                ("ref EG4984266 in the list", "nothing says what it is"),
                ("护照号码 E0857792", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "cn-hk-macau-permit",
        title: "Exit-entry permit for Hong Kong and Macau",
        regions: &["CN"],
        reference: Reference::new("https://en.nia.gov.cn/"),
        trigger: word_of(9, 11),
        pattern: r"\b[CWHM]\d{8}(?:\d{2})?\b",
        validator: FORMAT,
        context: context(&[
            (
                "zh",
                &[
                    "往来港澳通行证",
                    "通行证",
                    "港澳居民来往内地通行证",
                    "回乡证",
                ],
            ),
            (
                "en",
                &[
                    "exit entry permit",
                    "home return permit",
                    "mainland travel permit",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 5,
            in_context: 88,
        },
        examples: examples! {
            positive: &[
                "往来港澳通行证 {{C12003369}}",
                "回乡证 {{H2793045610}}",
                "home return permit {{C06309420}}",
            ],
            negative: &[
                ("回乡证 Q12345678", "no such series"),
                ("ref H0552448964 in the list", "nothing says what it is"),
                ("往来港澳通行证 C1200336", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// Area, birth date, serial and check character: so much structure that bare digits will do.
fn resident(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const WEIGHTS: &[u32] = &[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    stands_alone(candidate)?;
    let all: Few<u32> = digits(candidate.value()).collect();
    let birth = all.get(6..14).unwrap_or_default();
    let part = |range| {
        birth.get(range).map_or(0, |part: &[u32]| {
            part.iter().fold(0, |n, digit| n * 10 + digit)
        })
    };
    calendar_date::check(part(0..4), part(4..6), part(6..8))?;
    weighted_sum::check_character(candidate.value(), WEIGHTS, b"10X98765432")?;
    Ok(Validity::Real)
}

/// Digits and the letters without I, O, S, V, Z; the weights are powers of three.
fn credit_code(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
    let mut weight = 1;
    let mut sum = 0;
    for byte in alphanumerics(candidate.value()) {
        let rank = ALPHABET.iter().position(|&known| known == byte);
        sum += rank.ok_or(Refusal::Structure("character set"))? * weight;
        weight = weight * 3 % 31;
    }
    // The check character has the weight 3^17, which is 22, where it should have 1.
    let check_character = alphanumerics(candidate.value()).next_back();
    let rank = ALPHABET
        .iter()
        .position(|&known| Some(known) == check_character);
    if (sum + rank.unwrap_or(0) * (31 + 1 - 22)).is_multiple_of(31) {
        plausible_unless(!is_bare(candidate.value()), Ok(Validity::Real))
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn they_notice_every_wrong_digit() {
        assert_refused("110105195805209553", resident);
        assert_refused("914403069820018111", credit_code);
    }
}
