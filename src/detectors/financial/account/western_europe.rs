//! Bank accounts of Belgium, France, Spain and the United Kingdom. Source: ECBS TR 201, *Register of
//! European Account Numbers*; the banking association or central bank of each country.

use super::national;
use crate::detectors::financial::{FINANCIAL, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::iban_national::{belgium, france, spain};
use crate::validators::vicinity;

pub(in crate::detectors::financial) static DETECTORS: &[Detector] = &[
    Detector {
        id: "be-bank-account",
        title: "Belgian bank account number (before IBAN)",
        regions: &["BE"],
        reference: Reference::new(
            "https://www.nbb.be/en/payments-and-securities/payment-standards",
        ),
        trigger: number_of(12),
        pattern: r"\b\d{3}-\d{7}-\d{2}\b",
        validator: Some(Validator {
            name: "modulo 97",
            check: |candidate| national(candidate, belgium),
        }),
        context: Context {
            positive: &[
                ("nl", &["rekening", "rekeningnummer", "bank"]),
                ("fr", &["compte", "banque"]),
                ("en", &["bank account", "account"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 65,
            in_context: 90,
        },
        examples: examples! {
            positive: &["rekening {{001-6732681-84}}", "compte: {{001-9504466-94}}", "{{001-0016659-51}}"],
            negative: &[
                ("rekening 001-6732681-85", "wrong check digits"),
                ("rekening 001-673268-84", "one digit short"),
                ("factuur 0016732681-84", "other groups"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "es-ccc",
        title: "Spanish bank account number (CCC)",
        regions: &["ES"],
        reference: Reference::new(
            "https://www.bde.es/wbe/en/entidades-profesionales/operativa-gestiones/",
        ),
        trigger: number_of(20),
        pattern: r"\b\d{4}[\x20-]?\d{4}[\x20-]?\d{2}[\x20-]?(?:\d{10}|\d{5}\x20\d{5}|\d{2}\x20\d{4}\x20\d{4})\b",
        validator: Some(Validator {
            name: "weighted sums, modulo 11",
            check: |candidate| national(candidate, spain),
        }),
        context: Context {
            positive: &[
                (
                    "es",
                    &[
                        "ccc",
                        "cuenta",
                        "cuenta corriente",
                        "cuenta bancaria",
                        "banco",
                    ],
                ),
                ("en", &["bank account"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 45,
            in_context: 93,
        },
        examples: examples! {
            positive: &[
                "CCC {{2100 0658 01 9481131144}}",
                "cuenta: {{2100-0242-15-6462889751}}",
                "cuenta corriente {{21004026501401419314}}",
            ],
            negative: &[
                ("CCC 2100 0658 02 9481131144", "wrong check digits"),
                ("CCC 2100 0658 01 948113114", "one digit short"),
                ("21000658019481131144", "bare digits without context"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "fr-rib",
        title: "French bank account number (RIB)",
        regions: &["FR", "MC"],
        reference: Reference::new("https://www.service-public.fr/particuliers/vosdroits/F1767"),
        trigger: number_of(10),
        pattern: r"\b\d{5}\x20?\d{5}\x20?[0-9A-Z]{11}\x20?\d{2}\b",
        validator: Some(Validator {
            name: "modulo 97",
            check: |candidate| national(candidate, france),
        }),
        context: Context {
            positive: &[
                (
                    "fr",
                    &[
                        "rib",
                        "compte",
                        "compte bancaire",
                        "banque",
                        "guichet",
                        "clé rib",
                        "virement",
                    ],
                ),
                ("en", &["bank account"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 45,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "RIB : {{30004 69156 40410423468 92}}",
                "compte {{30004535606883106792488}}",
                "virement au {{30004 70822 76544446347 94}}",
            ],
            negative: &[
                ("RIB : 30004 69156 40410423468 93", "wrong check digits"),
                ("RIB : 30004 69156 4041042346 92", "one digit short"),
                ("30004535606883106792488", "bare digits without context"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "gb-sort-code",
        title: "UK bank sort code, with or without account number",
        regions: &["GB", "IE"],
        reference: Reference::new("https://www.wearepay.uk/what-we-do/sort-code-checker/"),
        trigger: behind(&["sort code", "sort-code", "sortcode", "sort_code", "s/c"]),
        pattern: labelled!(
            "sort[ _-]?code|s/c",
            r"\d{2}(?:-\d{2}-\d{2}|\x20\d{2}\x20\d{2}|\d{4})(?:[\x20/,:]{1,3}\d{8})?"
        ),
        context: Context {
            positive: &[("en", &["sort code", "sortcode", "s c"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 88,
        },
        examples: examples! {
            positive: &["Sort code: {{40-18-22}}", "sort code {{201575}}", "sortCode = \"{{09 01 27}}\""],
            negative: &[
                ("sort code 40-18-2", "one digit short"),
                ("date 40-18-22", "nothing says that it is a sort code"),
                ("sort the code in 20-15-75 lines", "other words"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "gb-bank-account",
        title: "UK bank account number",
        regions: &["GB", "IE"],
        reference: Reference::new("https://www.wearepay.uk/what-we-do/sort-code-checker/"),
        trigger: behind(&["account", "acc no", "a/c"]),
        pattern: labelled!(
            r"account(?: number| no\.?)?|acc(?:t)?\.? no\.?|a/c(?: no\.?)?",
            r"\d{8}"
        ),
        validator: Some(Validator {
            name: "near a sort code",
            check: near_sort_code,
        }),
        context: Context {
            positive: &[("en", &["account", "acc no", "acct no", "a c"])],
            negative: &[],
        },
        examples: examples! {
            positive: &[
                "Sort code 40-18-22, account number {{31926819}}",
                "account no: {{70872490}} sort code: 20-15-75",
                "S/C 09-01-27 A/C {{55779911}}",
            ],
            negative: &[
                ("account number 31926819", "no sort code is near"),
                ("sort code 40-18-22, account number 3192681", "seven digits"),
                ("account 31926819 is a customer since 2019", "no sort code is near"),
            ],
        },
        ..FINANCIAL
    },
];

fn near_sort_code(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    vicinity::mentions(candidate, &["sort code", "sortcode", "sort-code", "s/c"])
}
