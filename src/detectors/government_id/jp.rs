//! Japan. Source: Ordinance 85 of 2014 of the Ministry of Internal Affairs and Communications (individual
//! number); National Tax Agency (corporate number).

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, checked, context, number_of, validator, weighted, word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::exactly;
use crate::validators::weighted_sum::{complement, weighted_sum};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "jp-individual-number",
        title: "Japanese individual number (My Number)",
        regions: &["JP"],
        reference: Reference::new("https://www.kojinbango-card.go.jp/"),
        trigger: number_of(12),
        pattern: r"\b\d{4}[\x20-]?\d{4}[\x20-]?\d{4}\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(it, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], b"00987654321")
        }),
        context: context(&[
            ("ja", &["個人番号", "マイナンバー"]),
            (
                "en",
                &[
                    "my number",
                    "individual number",
                    "kojin bangō",
                    "kojin bango",
                    "japanese individual number",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 35,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "個人番号 {{8586 5363 2457}}",
                "My Number: {{492076996350}}",
                "マイナンバー{{8762 3744 9340}}",
            ],
            negative: &[
                ("個人番号 8586 5363 2450", "wrong check digit"),
                ("ref 328571917659 in the list", "nothing says what it is"),
                ("個人番号 8586 5363 245", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "jp-corporate-number",
        title: "Japanese corporate number",
        regions: &["JP"],
        reference: Reference::new("https://www.houjin-bangou.nta.go.jp/"),
        trigger: number_of(13),
        pattern: r"\bT?(?P<value>[1-9][\x20-]?\d{4}[\x20-]?\d{4}[\x20-]?\d{4})\b",
        validator: validator("weighted sum, modulo 9", corporate),
        context: context(&[
            ("ja", &["法人番号", "登録番号", "適格請求書"]),
            (
                "en",
                &[
                    "corporate number",
                    "japanese corporate number",
                    "hōjin bangō",
                    "houjin bangou",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 35,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "法人番号 {{6-6516-7445-1651}}",
                "Corporate Number: {{8147376504564}}",
                "登録番号 {{5-2193-0656-0612}}",
            ],
            negative: &[
                ("法人番号 6-6516-7445-1650", "wrong check digit"),
                ("ref 7363901023340 in the list", "nothing says what it is"),
                ("法人番号 6-6516-7445-165", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "jp-drivers-licence",
        title: "Japanese driving licence number",
        regions: &["JP"],
        reference: Reference::new("https://www.npa.go.jp/"),
        trigger: number_of(12),
        pattern: r"\b[1-9]\d{3}[\x20-]?\d{4}[\x20-]?\d{4}\b",
        validator: validator("weighted sum, modulo 11", |it| {
            checked(it, |value| {
                // The last digit counts how often the licence was lost.
                let all = exactly::<12>(value)?;
                let expected = complement(&all[..10], &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11) % 10;
                if all[10] == expected {
                    Ok(())
                } else {
                    Err(Refusal::CheckDigit)
                }
            })
        }),
        context: context(&[
            ("ja", &["運転免許証", "免許証番号", "運転免許", "免許証"]),
            (
                "en",
                &[
                    "japanese driver license",
                    "japanese driving licence",
                    "driver s license",
                    "driving licence",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 25,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "運転免許証 {{307827781093}}",
                "免許証番号：{{629771497419}}",
                "Japanese driving licence {{307730100951}}",
            ],
            negative: &[
                ("運転免許証 307827781003", "wrong check digit"),
                ("ref 624609748078 in the list", "nothing says what it is"),
                ("運転免許証 30782778109", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "jp-residence-card",
        title: "Japanese residence card number",
        regions: &["JP"],
        reference: Reference::new("https://www.moj.go.jp/isa/"),
        trigger: word_of(12, 12),
        pattern: r"(?i)\b[A-Z]{2}\d{8}[A-Z]{2}\b",
        validator: FORMAT,
        context: context(&[
            ("ja", &["在留カード", "在留カード番号", "特別永住者証明書"]),
            ("en", &["residence card", "zairyu card"]),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "在留カード {{VW42577563MM}}",
                "residence card: {{RN09971501GC}}",
                "在留カード番号 {{MW00683662DY}}",
            ],
            negative: &[
                ("在留カード A12345678BC", "one letter in front"),
                ("ref AK78294954NU in the list", "nothing says what it is"),
                ("在留カード VW42577563M", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "jp-passport",
        title: "Japanese passport number",
        regions: &["JP"],
        reference: Reference::new("https://www.mofa.go.jp/toko/passport/"),
        trigger: word_of(9, 9),
        pattern: r"(?i)\b[MT][A-Z]\d{7}\b",
        context: context(&[
            ("ja", &["旅券", "旅券番号", "パスポート", "パスポート番号"]),
            (
                "en",
                &[
                    "passport",
                    "passport number",
                    "passport no",
                    "japanese passport",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 15,
            in_context: 80,
        },
        examples: examples! {
            positive: &[
                "旅券番号 {{TL0560895}}",
                "Japanese passport: {{MF0972683}}",
                "パスポート番号 {{TY2697426}}",
            ],
            negative: &[
                ("旅券番号 AB1234567", "no such series"),
                ("ref MM4234975 in the list", "nothing says what it is"),
                ("旅券番号 TL056089", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "jp-pension-number",
        title: "Japanese basic pension number",
        regions: &["JP"],
        reference: Reference::new("https://www.nenkin.go.jp/"),
        trigger: number_of(10),
        pattern: r"\b\d{4}-\d{6}\b",
        validator: FORMAT,
        context: context(&[
            ("ja", &["基礎年金番号", "年金手帳", "年金番号"]),
            ("en", &["basic pension number", "japanese pension number"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "基礎年金番号 {{9188-035538}}",
                "年金番号：{{4924-987305}}",
                "basic pension number {{8330-083855}}",
            ],
            negative: &[
                ("受付 1234-567890", "an ordinary number"),
                ("ref 9254-910698 in the list", "nothing says what it is"),
                ("基礎年金番号 9188-03553", "one character short"),
            ],
        },
        ..NUMBER
    },
];

/// The check digit comes first.
fn corporate(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let all = exactly::<13>(value)?;
        let sum = weighted_sum(&all[1..], &[2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
        if all[0] == 9 - sum % 9 {
            Ok(())
        } else {
            Err(Refusal::CheckDigit)
        }
    })
}
