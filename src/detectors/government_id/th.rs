//! Thailand. Source: Department of Provincial Administration; Department of Business Development.

use super::declaration::{NUMBER, context, number_of, validator, weighted, word_of};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "th-pin",
        title: "Thai identity number",
        regions: &["TH"],
        reference: Reference::new("https://www.bora.dopa.go.th/"),
        trigger: number_of(13),
        pattern: r"\b[1-8][\x20-]{0,2}(?:[1345789]\d|2[0-7]|6[0-7])(?:[\x20-]{0,2}\d){10}\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(
                it,
                &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
                b"10987654321",
            )
        }),
        context: context(&[
            (
                "th",
                &[
                    "เลขประจําตัวประชาชน",
                    "เลขบัตรประชาชน",
                    "บัตรประชาชน",
                    "เลขประจําตัวผู้เสียภาษี",
                ],
            ),
            (
                "en",
                &[
                    "thailand personal identification number",
                    "thailand taxpayer identification number",
                    "thai national id",
                    "thai id",
                    "thai identification number",
                    "tnin",
                    "national id",
                    "pin",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "เลขประจำตัวประชาชน {{1-1808-72860-62-8}}",
                "Thai national ID: {{3109420938356}}",
                "TNIN {{1-1873-36570-24-8}}",
            ],
            negative: &[
                ("เลขประจำตัวประชาชน 1-1808-72860-62-0", "wrong check digit"),
                ("ref 3101496005604 in the list", "nothing says what it is"),
                ("เลขประจำตัวประชาชน 1-1808-72860-62-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "th-passport",
        title: "Thai passport number",
        regions: &["TH"],
        reference: Reference::new("https://www.consular.go.th/"),
        trigger: word_of(8, 9),
        pattern: r"(?i)\b[A-Z]{1,2}\d{7}\b",
        context: context(&[
            ("th", &["หนังสือเดินทาง", "พาสปอร์ต"]),
            ("en", &["thai passport"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 87,
        },
        examples: examples! {
            positive: &[
                "หนังสือเดินทาง {{AC4042226}}",
                "Thai passport {{AC8206155}}",
                "พาสปอร์ต {{AB2729789}}",
            ],
            negative: &[
                ("Thai passport AA12345", "five digits"),
                ("ref AB0137133 in the list", "nothing says what it is"),
                ("invoice AC2081119", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "th-company-number",
        title: "Thai juristic person and tax number",
        regions: &["TH"],
        reference: Reference::new("https://www.dbd.go.th/"),
        trigger: number_of(13),
        pattern: r"\b0(?:[\x20-]{0,2}\d){12}\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(
                it,
                &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
                b"10987654321",
            )
        }),
        context: context(&[
            (
                "th",
                &["เลขทะเบียนนิติบุคคล", "เลขประจําตัวผู้เสียภาษี", "เลขผู้เสียภาษี"],
            ),
            (
                "en",
                &[
                    "moa",
                    "memorandum of association",
                    "thailand memorandum of association number",
                    "thailand taxpayer identification number",
                    "thai tax id",
                    "tax id",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "เลขทะเบียนนิติบุคคล {{0-10-5-544-18618-8}}",
                "MOA: {{0105171018218}}",
                "Thai tax ID {{0-10-5-509-09604-6}}",
            ],
            negative: &[
                ("เลขทะเบียนนิติบุคคล 0-10-5-544-18618-0", "wrong check digit"),
                ("ref 0105091049915 in the list", "nothing says what it is"),
                ("เลขทะเบียนนิติบุคคล 0-10-5-544-18618-", "one character short"),
            ],
        },
        ..NUMBER
    },
];
