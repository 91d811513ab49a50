//! Countries of Asia whose numbers are written with the trunk prefix.

use super::national;
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};

/// What both have in common: eleven digits that begin with `0` are a guess that nothing speaks
/// against, and a better one than that they are a number of identity.
const MOBILE: Detector = Detector {
    id: "",
    title: "",
    category: Category::Contact,
    regions: &[],
    reference: Reference::new(""),
    trigger: Trigger::Number {
        digits: 10,
        before: 1,
        after: 0,
    },
    pattern: "",
    validator: None,
    context: Context {
        positive: &[],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 47,
        in_context: 85,
    },
    general: false,
    examples: examples! { positive: &[], negative: &[] },
};

/// The grouping of a mobile number is hardly anything else's.
const GROUPED: Confidence = Confidence {
    alone: 60,
    in_context: 88,
};

pub(in crate::detectors::contact) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ph-phone",
        title: "Philippine mobile number",
        regions: &["PH"],
        reference: Reference::new("https://ntc.gov.ph/numbering-plan/"),
        pattern: r"\b0[\x20-]?\(?9\d{2}\)?[\x20.-]?\d{3}[\x20.-]?\d{4}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: |candidate| trunk(candidate, "63"),
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "mobile",
                        "phone",
                        "cell",
                        "cp no",
                        "cp number",
                        "text",
                        "gcash",
                        "viber",
                    ],
                ),
                ("tl", &["telepono", "selpon"]),
            ],
            ..MOBILE.context
        },
        examples: examples! {
            positive: &[
                "mobile {{0917 555 3084}}",
                "GCash {{09285553084}}",
                "cp no. {{0 (995) 555-3084}}",
            ],
            negative: &[
                ("mobile 0817 555 3084", "mobile numbers begin with 09"),
                ("mobile 0917 555 308", "one digit short"),
                ("order 09175553084", "an order number"),
            ],
        },
        ..MOBILE
    },
    Detector {
        id: "tr-phone",
        title: "Turkish phone number",
        regions: &["TR"],
        reference: Reference::new("https://www.btk.gov.tr/numaralandirma"),
        pattern: r"\b0[\x20-]?\(?[2-5]\d{2}\)?[\x20.-]?\d{3}[\x20.-]?\d{2}[\x20.-]?\d{2}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: |candidate| trunk(candidate, "90"),
        }),
        context: Context {
            positive: &[
                (
                    "tr",
                    &[
                        "telefon",
                        "tel",
                        "cep",
                        "cep telefonu",
                        "gsm",
                        "numaram",
                        "ara",
                    ],
                ),
                ("en", &["phone", "mobile"]),
            ],
            ..MOBILE.context
        },
        examples: examples! {
            positive: &[
                "Cep: {{0532 555 30 84}}",
                "tel {{0 (212) 555 30 84}}",
                "telefon {{05355553084}}",
            ],
            negative: &[
                ("cep 0632 555 30 84", "no area or network has 6"),
                ("cep 0532 555 30 8", "one digit short"),
                ("sipariş order 05325553084", "an order number"),
            ],
        },
        ..MOBILE
    },
    Detector {
        id: "jp-phone",
        title: "Japanese phone number",
        regions: &["JP"],
        reference: Reference::new(
            "https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/",
        ),
        pattern: r"\b0(?:[5-9]0-?\d{4}-?\d{4}|\d-\d{4}-\d{4}|\d{2}-\d{3}-\d{4}|\d{3}-\d{2}-\d{4})\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: |candidate| grouped(candidate, "81", &["050", "070", "080", "090"]),
        }),
        context: Context {
            positive: &[
                ("ja", &["電話", "携帯", "電話番号", "tel", "連絡先"]),
                ("en", &["phone", "mobile", "cell", "japanese number"]),
            ],
            ..MOBILE.context
        },
        confidence: GROUPED,
        examples: examples! {
            positive: &[
                "携帯 {{090-5550-3084}}",
                "reach her at {{080-5553-0841}}",
                "Tel: {{03-5550-3084}}",
            ],
            negative: &[
                ("ref 03-5550-3084 in the list", "nothing says that it is a phone"),
                ("携帯 090-5550-308", "one digit short"),
                ("order 090-5550-3084", "an order number"),
            ],
        },
        ..MOBILE
    },
    Detector {
        id: "kr-phone",
        title: "South Korean phone number",
        regions: &["KR"],
        reference: Reference::new("https://www.kisa.or.kr/"),
        pattern: r"\b0(?:1[016-9]-?\d{3,4}-?|2-\d{3,4}-|[3-7]\d-\d{3,4}-)\d{4}\b",
        validator: Some(Validator {
            name: "E.164 length",
            check: |candidate| grouped(candidate, "82", &["010"]),
        }),
        context: Context {
            positive: &[
                ("ko", &["전화", "휴대폰", "연락처", "전화번호", "핸드폰"]),
                ("en", &["phone", "mobile", "cell", "korean number"]),
            ],
            ..MOBILE.context
        },
        confidence: GROUPED,
        examples: examples! {
            positive: &[
                "휴대폰 {{010-5553-0841}}",
                "reach him at {{010-2555-3084}}",
                "전화 {{02-5553-3084}}",
            ],
            negative: &[
                ("ref 02-5553-3084 in the list", "nothing says that it is a phone"),
                ("휴대폰 010-5553-084", "one digit short"),
                ("order 010-5553-0841", "an order number"),
            ],
        },
        ..MOBILE
    },
];

/// The prefix of the trunk makes even bare digits more than a guess.
fn trunk(candidate: &Candidate<'_>, code: &str) -> Result<Validity, Refusal> {
    national(candidate, "0", code)?;
    Ok(Validity::Real)
}

/// Sure of itself only behind one of the `mobile` prefixes.
fn grouped(candidate: &Candidate<'_>, code: &str, mobile: &[&str]) -> Result<Validity, Refusal> {
    let validity = national(candidate, "0", code)?;
    let is_mobile = mobile
        .iter()
        .any(|prefix| candidate.value().starts_with(prefix));
    Ok(match validity {
        Validity::Real if !is_mobile => Validity::Plausible,
        other => other,
    })
}
