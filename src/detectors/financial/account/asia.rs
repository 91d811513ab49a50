//! Bank accounts of East, South and South-East Asia. Source: Reserve Bank of India (IFSC);
//! 全国銀行協会; the clearing rules of each country.

use super::LABELLED_ACCOUNT;
use crate::detectors::financial::{FINANCIAL, word};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::boundary::STANDS_ALONE;
use crate::validators::vicinity;

pub(in crate::detectors::financial) static DETECTORS: &[Detector] = &[
    Detector {
        id: "in-ifsc",
        title: "Indian bank branch code (IFSC)",
        regions: &["IN"],
        reference: Reference::new("https://www.rbi.org.in/Scripts/IFSCMICRDetails.aspx"),
        trigger: word(11, 11),
        pattern: r"\b[A-Z]{4}0[A-Z0-9]{6}\b",
        validator: Some(STANDS_ALONE),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "ifsc", "ifs code", "neft", "rtgs", "imps", "bank", "branch", "a c no",
                    ],
                ),
                ("hi", &["आईएफएससी", "खाता"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 40,
            in_context: 90,
        },
        examples: examples! {
            positive: &["IFSC: {{QWXY0004821}}", "NEFT to branch {{ZXCV0BRANCH}}", "ifsc={{PLKM0123456}}"],
            negative: &[
                ("IFSC: QWXY1004821", "the fifth is always 0"),
                ("IFSC: QWXY000482", "ten characters"),
                ("part QWXY0004821", "a part number"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "in-bank-account",
        title: "Indian bank account number",
        regions: &["IN"],
        reference: Reference::new("https://www.rbi.org.in/Scripts/BS_ViewMasCirculardetails.aspx"),
        trigger: behind(&["a/c", "account", "खाता"]),
        pattern: labelled!(
            r"a/c(?: no\.?)?|account(?: number| no\.?)?|खाता संख्या",
            r"\d{9,18}"
        ),
        validator: Some(Validator {
            name: "near an IFSC",
            check: near_ifsc,
        }),
        context: Context {
            positive: &[("en", &["a c", "account"]), ("hi", &["खाता"])],
            negative: &[],
        },
        examples: examples! {
            positive: &[
                "A/C No: {{50100384726154}}, IFSC: QWXY0004821",
                "IFSC QWXY0004821, account number {{003801592746}}",
                "NEFT a/c {{917020048311265}}",
            ],
            negative: &[
                ("account 50100384726154", "no Indian bank is near"),
                ("IFSC QWXY0004821 a/c 50100", "five digits"),
                ("NEFT reference 50100384726154", "a reference"),
            ],
        },
        ..LABELLED_ACCOUNT
    },
    Detector {
        id: "jp-bank-account",
        title: "Japanese bank account number",
        regions: &["JP"],
        reference: Reference::new("https://www.zengin-net.jp/en/zengin_system/"),
        trigger: behind(&["口座", "普通", "当座"]),
        pattern: labelled!(
            r"口座番号|口座|普通(?:預金)?|当座",
            r"(?:\d{4}-\d{3}-)?\d{7}"
        ),
        context: Context {
            positive: &[("ja", &["口座番号", "口座", "普通", "当座"])],
            negative: &[],
        },
        examples: examples! {
            positive: &["口座番号：{{4820157}}", "みずほ銀行 新宿支店 普通 {{1093846}}", "口座 {{0001-240-7731905}}"],
            negative: &[
                ("口座番号：482015", "six digits"),
                ("電話 4820157", "a telephone number"),
                ("普通の人が4820157人", "a count"),
            ],
        },
        ..LABELLED_ACCOUNT
    },
    Detector {
        id: "cn-bank-account",
        title: "Chinese bank account or card number",
        regions: &["CN"],
        reference: Reference::new("https://www.unionpayintl.com/en/"),
        trigger: behind(&["账号", "帐号", "账户", "卡号", "银行卡", "储蓄卡", "借记卡"]),
        pattern: labelled!(
            r"(?:银行)?(?:账|帐)号|银行账户|(?:银行)?卡号|银行卡|储蓄卡|借记卡",
            r"\d{4}(?:\x20?\d{4}){2,3}(?:\x20?\d{1,4})?"
        ),
        validator: Some(STANDS_ALONE),
        context: Context {
            positive: &[(
                "zh",
                &["账号", "帐号", "账户", "卡号", "银行卡", "储蓄卡", "借记卡"],
            )],
            negative: &[],
        },
        general: false,
        examples: examples! {
            positive: &["银行账号：{{4402 2530 0910 0084 713}}", "储蓄卡 {{9558801234567890128}}", "开户行：工商银行 账号：{{1202022719900148}}"],
            negative: &[
                ("账号：12020227", "eight digits"),
                ("订单号 1202022719900148", "an order"),
                ("微信账号 wx1202022719900148", "letters"),
            ],
        },
        ..LABELLED_ACCOUNT
    },
    Detector {
        id: "kr-bank-account",
        title: "Korean bank account number",
        regions: &["KR"],
        reference: Reference::new("https://www.kftc.or.kr/kftcEn/main/MainMain.do"),
        trigger: behind(&["계좌", "은행"]),
        pattern: labelled!(
            r"계좌(?:번호)?|은행",
            r"\d{2,6}-\d{2,6}-\d{2,7}(?:-\d{1,3})?|\d{11,14}"
        ),
        context: Context {
            positive: &[("ko", &["계좌번호", "계좌", "은행"])],
            negative: &[],
        },
        examples: examples! {
            positive: &["계좌번호: {{110-384-726154}}", "국민은행 {{482901-04-118273}}", "입금 계좌 {{1002738461950}}"],
            negative: &[
                ("계좌번호: 110-38", "too short"),
                ("전화 110-384-726154", "a telephone number"),
                ("은행 3곳", "a count"),
            ],
        },
        ..LABELLED_ACCOUNT
    },
    Detector {
        id: "hk-sg-bank-account",
        title: "Bank account number of Hong Kong or Singapore",
        regions: &["HK", "SG"],
        reference: Reference::new("https://www.abs.org.sg/consumer-banking/fast"),
        trigger: behind(&[
            "dbs",
            "posb",
            "ocbc",
            "uob",
            "hsbc",
            "hang seng",
            "bochk",
            "恒生",
            "滙豐",
        ]),
        pattern: labelled!(
            r"(?:posb|dbs|ocbc|uob|hsbc|hang seng|bochk|恒生|滙豐)(?:\x20[a-z/.]{1,10}){0,4}",
            r"\d{3}-\d{5}-\d|\d{3}-\d-\d{6}|\d{3}-\d{6}-\d{1,3}|\d{3}-\d{3}-\d{3}-\d|\d{3}-\d{3}-\d{6,9}"
        ),
        context: Context {
            positive: &[
                (
                    "en",
                    &["dbs", "posb", "ocbc", "uob", "hsbc", "hang seng", "bochk"],
                ),
                ("zh", &["恒生", "滙豐"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 85,
        },
        examples: examples! {
            positive: &["POSB {{184-20937-5}}", "DBS account {{027-904183-6}}", "HSBC a/c no. {{004-582-736194}}"],
            negative: &[
                ("DBS 184-20", "too short"),
                ("call 027-904183-6", "no bank is named"),
                ("HSBC 2024-10-12", "a date"),
            ],
        },
        ..LABELLED_ACCOUNT
    },
];

fn near_ifsc(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    vicinity::mentions(candidate, &["ifsc", "neft", "rtgs", "imps", "खाता"])
}
