//! Bank accounts of Asia, the Pacific, the Middle East and Africa. Source: Australian Payments
//! Network (BSB); Payments NZ and Inland Revenue NZ (check digits); Reserve Bank of India (IFSC);
//! 全国銀行協会; the clearing rules of each country.

use super::{FINANCIAL, digits as number_of, word};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Context, Detector, Refusal, Validator, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{digits, number};
use crate::validators::vicinity;

/// An account that only its label tells, in the language of the country.
const LABELLED_ACCOUNT: Detector = Detector {
    confidence: Confidence {
        alone: 0,
        in_context: 75,
    },
    general: true,
    ..FINANCIAL
};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "au-bsb",
        title: "Australian bank-state-branch number (BSB), with or without account",
        regions: &["AU"],
        reference: "https://bsb.auspaynet.com.au/",
        trigger: behind(&["bsb", "bank state branch"]),
        pattern: labelled!(
            "bsb|bank state branch",
            r"[0-9]\d{2}[\x20-]?\d{3}(?:[\x20/,]{1,3}\d{5,9})?"
        ),
        context: Context {
            positive: &[("en", &["bsb", "bank state branch"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 88,
        },
        examples: examples! {
            positive: &["BSB {{062-184}}", "BSB: {{733 091}}", "bsb={{112879}}"],
            negative: &[
                ("BSB 062-18", "five digits"),
                ("flight 062-184", "nothing says that it is a BSB"),
                ("BSB stands for bank state branch", "no number"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "nz-bank-account",
        title: "New Zealand bank account number",
        regions: &["NZ"],
        reference: "https://www.ird.govt.nz/digital-service-providers/software-providers",
        trigger: number_of(15),
        pattern: r"\b\d{2}[\x20-]?\d{4}[\x20-]?0?\d{7}[\x20-]?\d{2,4}\b",
        validator: Some(Validator {
            name: "weighted sum by bank",
            check: new_zealand_account,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "bank account",
                    "account",
                    "account number",
                    "new zealand",
                    "nz",
                    "direct credit",
                ],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 60,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "NZ bank account {{12-3069-0060443-000}}",
                "pay {{12-3024-0920868-00}} please",
                "account number: {{123065015055600}}",
            ],
            negative: &[
                ("bank account 12-3069-0060444-000", "wrong check digit"),
                ("bank account 99-3069-0060443-000", "no bank 99"),
                ("build 123065015055600", "bare digits"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "in-ifsc",
        title: "Indian bank branch code (IFSC)",
        regions: &["IN"],
        reference: "https://www.rbi.org.in/Scripts/IFSCMICRDetails.aspx",
        trigger: word(11, 11),
        pattern: r"\b[A-Z]{4}0[A-Z0-9]{6}\b",
        validator: Some(Validator {
            name: "surroundings",
            check: alone,
        }),
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
        reference: "https://www.rbi.org.in/Scripts/BS_ViewMasCirculardetails.aspx",
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
        reference: "https://www.zengin-net.jp/en/zengin_system/",
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
        reference: "https://www.unionpayintl.com/en/",
        trigger: behind(&["账号", "帐号", "账户", "卡号", "银行卡", "储蓄卡", "借记卡"]),
        pattern: labelled!(
            r"(?:银行)?(?:账|帐)号|银行账户|(?:银行)?卡号|银行卡|储蓄卡|借记卡",
            r"\d{4}(?:\x20?\d{4}){2,3}(?:\x20?\d{1,4})?"
        ),
        validator: Some(Validator {
            name: "surroundings",
            check: alone,
        }),
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
        reference: "https://www.kftc.or.kr/kftcEn/main/MainMain.do",
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
        reference: "https://www.abs.org.sg/consumer-banking/fast",
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
    Detector {
        id: "il-bank-account",
        title: "Israeli bank account number",
        regions: &["IL"],
        reference: "https://www.boi.org.il/en/economic-roles/payment-systems/",
        trigger: behind(&["חשבון", "סניף"]),
        pattern: labelled!(
            r"(?:מספר )?חשבון(?: בנק)?",
            r"\d{2}-\d{3}-\d{5,9}|\d{3}[-/]\d{5,9}|\d{6,9}"
        ),
        context: Context {
            positive: &[("he", &["חשבון", "חשבון בנק", "מספר חשבון", "סניף"])],
            negative: &[],
        },
        examples: examples! {
            positive: &["מספר חשבון: {{12-684-482019}}", "חשבון בנק {{684-0482019}}", "סניף 684 חשבון {{482019}}"],
            negative: &[
                ("מספר חשבון: 4820", "four digits"),
                ("טלפון 482019", "a telephone number"),
                ("חשבון של 2024", "a year"),
            ],
        },
        ..LABELLED_ACCOUNT
    },
    Detector {
        id: "tr-bank-account",
        title: "Turkish bank account number",
        regions: &["TR"],
        reference: "https://www.tcmb.gov.tr/wps/wcm/connect/EN/TCMB+EN/Main+Menu/Core+Functions/Payment+Systems",
        trigger: behind(&["hesap no", "hesap numara"]),
        pattern: labelled!(
            r"hesap (?:no\.?|numarası)",
            r"(?:\d{3,5}-)?\d{6,16}(?:-\d{4})?"
        ),
        context: Context {
            positive: &[("tr", &["hesap", "hesap no", "hesap numarası"])],
            negative: &[],
        },
        examples: examples! {
            positive: &["Hesap No: {{1042-48201736}}", "hesap numarası {{48201736-5001}}", "banka hesap no {{6294810237}}"],
            negative: &[
                ("Hesap No: 104", "three digits"),
                ("sipariş no 48201736", "an order"),
                ("hesap makinesi 48201736", "a calculator"),
            ],
        },
        ..LABELLED_ACCOUNT
    },
    Detector {
        id: "za-bank-account",
        title: "South African bank account number",
        regions: &["ZA"],
        reference: "https://www.bankservafrica.com/",
        trigger: behind(&[
            "absa",
            "fnb",
            "nedbank",
            "capitec",
            "standard bank",
            "branch code",
        ]),
        pattern: labelled!(
            r"(?:absa|fnb|nedbank|capitec|standard bank|branch code[:\x20]{0,3}\d{6})(?:[\x20,:]{1,2}[a-z/.]{1,12}){0,4}",
            r"\d{9,11}"
        ),
        context: Context {
            positive: &[(
                "en",
                &[
                    "absa",
                    "fnb",
                    "nedbank",
                    "capitec",
                    "standard bank",
                    "branch code",
                ],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 80,
        },
        examples: examples! {
            positive: &["FNB account {{62481930275}}", "Capitec acc no: {{1482930571}}", "Absa cheque account number {{4091827364}}"],
            negative: &[
                ("FNB 6248", "four digits"),
                ("account 62481930275", "no bank is named"),
                ("Nedbank opened in 1888", "a year"),
            ],
        },
        ..LABELLED_ACCOUNT
    },
];

fn alone(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    Ok(Validity::Real)
}

fn near_ifsc(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    vicinity::mentions(candidate, &["ifsc", "neft", "rtgs", "imps", "खाता"])
}

/// What weighs each of the sixteen digits, what each product and the sum are taken by.
type Algorithm = ([u32; 16], u32, u32);

const A: Algorithm = ([0, 0, 6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0], 11, 11);
const B: Algorithm = ([0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0], 11, 11);
const D: Algorithm = ([0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0], 11, 11);
const E: Algorithm = ([0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 1], 9, 11);
const F: Algorithm = ([0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0], 10, 10);
const G: Algorithm = ([0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1], 9, 10);

fn new_zealand_account(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let mut digits: Vec<u32> = digits(candidate.value()).collect();
    // The suffix is of three digits in the sum, however many are written.
    if digits.len() == 15 {
        digits.insert(13, 0);
    } else if digits.len() == 17 && digits.get(6) == Some(&0) {
        digits.remove(6);
    }
    let digits: [u32; 16] = digits.try_into().map_err(|_| Refusal::Length)?;
    let account = number(&digits[6..13]);
    let (bank, branch) = (number(&digits[..2]), number(&digits[2..6]));
    let (weights, by, modulus) = match (bank, branch) {
        (1, 1..=999 | 1100..=1199 | 1800..=1899)
        | (2, 1..=999 | 1200..=1299)
        | (3, 1..=999 | 1300..=1399 | 1500..=1599 | 1700..=1799 | 1900..=1999 | 7350..=7399)
        | (4, 2014..=2024)
        | (6, 1..=999 | 1400..=1499)
        | (10, 5165..=5169)
        | (11, 5000..=6499 | 6600..=8999)
        | (12, 3000..=3299 | 3400..=3499 | 3600..=3699)
        | (13, 4900..=4999)
        | (14, 4700..=4799)
        | (15, 3900..=3999)
        | (16, 4400..=4499)
        | (17, 3300..=3399)
        | (18, 3500..=3599)
        | (19, 4600..=4649)
        | (20, 4100..=4199)
        | (21, 4800..=4899)
        | (22, 4000..=4049)
        | (23, 3700..=3799)
        | (24, 4300..=4349)
        | (27, 3800..=3849)
        | (30, 2900..=2949)
        | (35, 2400..=2499)
        | (38, 9000..=9499) => {
            if account < 990_000 {
                A
            } else {
                B
            }
        }
        (8, 6500..=6599) => D,
        (9, 0) => E,
        (25, 2500..=2599) | (33, 6700..=6799) => F,
        (26, 2600..=2699) | (28, 2100..=2149) | (29, 2150..=2299) => G,
        _ => return Err(Refusal::Range("bank or branch")),
    };
    let sum: u32 = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| match digit * weight {
            product if product > by => product % by,
            product => product,
        })
        .sum();
    if account > 0 && sum.is_multiple_of(modulus) {
        Ok(if candidate.value().contains(['-', ' ']) {
            Validity::Real
        } else {
            Validity::Plausible
        })
    } else {
        Err(Refusal::CheckDigit)
    }
}
