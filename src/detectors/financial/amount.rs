//! Figures that a company keeps to itself until it publishes them. Source: ISO 4217 (currencies).

use super::FINANCIAL;
use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::detector::{Confidence, Context, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "salary-figure",
        title: "Salary or other pay of a person",
        reference: Reference::new("https://eur-lex.europa.eu/eli/dir/2023/970/oj"),
        trigger: behind(&[
            "salary",
            "compensation",
            "wage",
            "bonus",
            "gehalt",
            "salaire",
            "salario",
            "stipendio",
            "salário",
            "salaris",
            "wynagrodzenie",
            "lön",
            "工资",
            "薪",
            "給与",
            "年収",
            "연봉",
        ]),
        pattern: labelled!(
            r"(?:base |annual |gross |net |monthly |yearly )?(?:salary|pay|wage|bonus)|(?:total )?compensation|(?:jahres|monats|brutto|netto)?gehalt|salaire(?: brut| net)?|salario|sueldo|stipendio|retribuzione|salário|salaris|wynagrodzenie|lön|工资|薪资|年薪|月薪|給与|年収|연봉|급여",
            r"(?:(?:\$|€|£|¥|₹|₩|USD|EUR|GBP|CHF|INR|JPY|CAD|AUD|BRL|PLN|SEK)\x20?\d{1,3}(?:[.,'\x20]?\d{3}){1,3}(?:[.,]\d{2})?(?:\x20?k)?|(?:\$|€|£)\x20?\d{2,3}k|\d{1,3}(?:[.,'\x20]?\d{3}){1,3}(?:[.,]\d{2})?\x20?(?:€|zł|kr|元|円|USD|EUR|GBP|CHF|INR|JPY|CAD|AUD|BRL|PLN|SEK))"
        ),
        context: Context {
            positive: &[
                ("en", &["salary", "pay", "wage", "bonus", "compensation"]),
                (
                    "de",
                    &[
                        "gehalt",
                        "jahresgehalt",
                        "monatsgehalt",
                        "bruttogehalt",
                        "nettogehalt",
                    ],
                ),
                ("fr", &["salaire"]),
                ("es", &["salario", "sueldo"]),
                ("it", &["stipendio", "retribuzione"]),
                ("pt", &["salário"]),
                ("nl", &["salaris"]),
                ("pl", &["wynagrodzenie"]),
                ("sv", &["lön"]),
                ("zh", &["工资", "薪资", "年薪", "月薪"]),
                ("ja", &["給与", "年収"]),
                ("ko", &["연봉", "급여"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 45,
        },
        examples: examples! {
            positive: &["Base salary: {{$148,500}}", "Jahresgehalt: {{72.400 €}}", "name;salary\nAsha;{{EUR 61 200}}"],
            negative: &[
                ("The price is $148,500", "a price"),
                ("salary band 4", "no amount"),
                ("a bonus track of $2", "too small"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "results-figure",
        title: "Revenue, earnings or value of a company",
        reference: Reference::new(
            "https://www.ifrs.org/issued-standards/list-of-standards/ias-1-presentation-of-financial-statements/",
        ),
        trigger: behind(&[
            "revenue",
            "ebit",
            "net income",
            "valuation",
            "purchase price",
            "deal value",
            "umsatz",
            "kaufpreis",
            "chiffre d'affaires",
            "arr",
            "burn rate",
        ]),
        pattern: labelled!(
            r"revenue|ebitda?|net income|valuation|purchase price|deal value|umsatz|kaufpreis|chiffre d'affaires|arr|burn rate",
            r"(?:\$|€|£|¥|₹|USD|EUR|GBP|CHF|INR|JPY)\x20?\d{1,3}(?:[.,]\d{1,3}){0,3}\x20?(?:k|m|mm|mn|mio|million|millionen|bn|b|billion|mrd|crore|lakh)\b\.?"
        ),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "revenue",
                        "ebit",
                        "ebitda",
                        "net income",
                        "valuation",
                        "purchase price",
                        "deal value",
                        "arr",
                        "burn rate",
                    ],
                ),
                ("de", &["umsatz", "kaufpreis"]),
                ("fr", &["chiffre d affaires"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 40,
        },
        examples: examples! {
            positive: &["Q3 revenue: {{$48.2m}}", "EBITDA was {{EUR 7.9 million}}", "Kaufpreis {{€120 mn}}"],
            negative: &[
                ("The movie made $48.2m", "not a company's figure"),
                ("revenue grew by 8 %", "no amount"),
                ("arr[3] = $4", "code"),
            ],
        },
        ..FINANCIAL
    },
];
