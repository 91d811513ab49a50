//! Bank accounts of Israel, South Africa and Türkiye. Source: the clearing rules of each country.

use super::LABELLED_ACCOUNT;
use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::detector::{Confidence, Context, Detector, Reference};

pub(in crate::detectors::financial) static DETECTORS: &[Detector] = &[
    Detector {
        id: "il-bank-account",
        title: "Israeli bank account number",
        regions: &["IL"],
        reference: Reference::new("https://www.boi.org.il/en/economic-roles/payment-systems/"),
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
        reference: Reference::new(
            "https://www.tcmb.gov.tr/wps/wcm/connect/EN/TCMB+EN/Main+Menu/Core+Functions/Payment+Systems",
        ),
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
        reference: Reference::new("https://www.bankservafrica.com/"),
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
