//! Bank accounts of Czechia, Germany, Hungary, Poland and Slovakia. Source: ECBS TR 201, *Register of
//! European Account Numbers*; the central bank of each country.

use super::national;
use crate::detectors::financial::{FINANCIAL, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, alphanumerics, digits, exactly, not_all_the_same};
use crate::validators::iban_national::{czech_part, hungary};
use crate::validators::mod_97_10;

pub(in crate::detectors::financial) static DETECTORS: &[Detector] = &[
    Detector {
        id: "cz-bank-account",
        title: "Czech or Slovak bank account number",
        regions: &["CZ", "SK"],
        reference: Reference::new("https://www.cnb.cz/en/payments/accounts-bank-codes/"),
        trigger: number_of(6),
        pattern: r"\b(?:\d{2,6}-)?\d{2,10}/\d{4}\b",
        validator: Some(Validator {
            name: "weighted sums, modulo 11",
            check: czech_account,
        }),
        context: Context {
            positive: &[
                (
                    "cs",
                    &["účet", "číslo účtu", "účtu", "bankovní spojení", "č ú"],
                ),
                ("sk", &["účet", "číslo účtu"]),
                (
                    "en",
                    &[
                        "bank account",
                        "account number",
                        "czech bank",
                        "slovak bank",
                    ],
                ),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 30,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "číslo účtu {{191644-2666937405/0800}}",
                "účet: {{5952354204/0100}}",
                "bankovní spojení {{5935186229/2010}}",
            ],
            negative: &[
                ("číslo účtu 191644-2666937406/0800", "wrong check digit"),
                ("číslo účtu 5952354204/0099", "no bank has the code"),
                ("page 5952354204/0100", "bare digits without context"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "de-bank-code",
        title: "German bank code (Bankleitzahl)",
        regions: &["DE"],
        reference: Reference::new(
            "https://www.bundesbank.de/de/aufgaben/unbarer-zahlungsverkehr/serviceangebot/bankleitzahlen",
        ),
        trigger: behind(&["blz", "bankleitzahl"]),
        pattern: labelled!("blz|bankleitzahl", r"[1-8]\d{2}\x20?\d{3}\x20?\d{2}"),
        context: Context {
            positive: &[("de", &["blz", "bankleitzahl"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 82,
        },
        examples: examples! {
            positive: &["BLZ {{370 400 44}}", "Bankleitzahl: {{50010517}}", "Kto 12345678, BLZ {{20041133}}"],
            negative: &[
                ("BLZ 97040044", "no clearing area 9"),
                ("BLZ 3704004", "seven digits"),
                ("Artikel 50010517", "nothing says that it is a bank code"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "de-bank-account",
        title: "German bank account number (Kontonummer)",
        regions: &["DE", "AT"],
        reference: Reference::new(
            "https://www.bundesbank.de/de/aufgaben/unbarer-zahlungsverkehr/serviceangebot/pruefzifferberechnung",
        ),
        trigger: behind(&["konto", "kto"]),
        pattern: labelled!(
            r"konto|kontonummer|konto-?nr\.?|kto\.?(?:-?nr\.?)?",
            r"\d{5,10}|\d{1,3}(?:\x20\d{3}){2,3}"
        ),
        context: Context {
            positive: &[("de", &["konto", "kontonummer", "konto nr", "kto", "kto nr"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 68,
        },
        general: true,
        examples: examples! {
            positive: &["Kontonummer: {{0532013000}}", "Kto.-Nr. {{648489890}}, BLZ 50010517", "Konto {{12 345 678}}"],
            negative: &[
                ("Konto seit 2019", "a year"),
                ("Kontoauszug 648489890", "a statement"),
                ("Nummer 0532013000", "nothing says that it is an account"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "hu-bank-account",
        title: "Hungarian bank account number",
        regions: &["HU"],
        reference: Reference::new("https://www.mnb.hu/en/payments/settlement-turnover"),
        trigger: number_of(16),
        pattern: r"\b\d{8}[\x20-]\d{8}(?:[\x20-]\d{8})?\b",
        validator: Some(Validator {
            name: "weights 9-7-3-1, modulo 10",
            check: |candidate| national(candidate, hungary),
        }),
        context: Context {
            positive: &[
                (
                    "hu",
                    &["bankszámla", "bankszámlaszám", "számlaszám", "számla"],
                ),
                ("en", &["bank account"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 45,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "bankszámlaszám: {{11759045-16438831-70107375}}",
                "számlaszám {{11730787 06394369 91922001}}",
                "bank account {{11719252-00020101-95381613}}",
            ],
            negative: &[
                ("számlaszám 11759045-16438831-70107376", "wrong check digit"),
                ("számlaszám 11759045-1643883", "one digit short"),
                ("range 11719252-00020101-95381613", "bare digits without context"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "pl-bank-account",
        title: "Polish bank account number (NRB)",
        regions: &["PL"],
        reference: Reference::new("https://nbp.pl/en/payment-system/"),
        trigger: number_of(26),
        pattern: r"\b\d{2}(?:(?:\x20?\d{4}){6}|(?:-\d{4}){6})\b",
        validator: Some(Validator {
            name: "mod 97-10",
            check: polish_account,
        }),
        context: Context {
            positive: &[
                (
                    "pl",
                    &[
                        "konto",
                        "rachunek",
                        "nrb",
                        "numer konta",
                        "numer rachunku",
                        "przelew",
                        "nr konta",
                    ],
                ),
                ("en", &["bank account"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 75,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "numer konta {{19 1020 8331 2581 5354 9306 6683}}",
                "przelew na {{03102092376092603092600267}}",
                "{{11 1020 5112 5328 7046 5572 1014}}",
            ],
            negative: &[
                ("konto 19 1020 8331 2581 5354 9306 6684", "wrong check digits"),
                ("konto 19 1020 8331 2581 5354 9306 668", "one digit short"),
                ("1910208331 2581 5354", "other groups"),
            ],
        },
        ..FINANCIAL
    },
];

/// Codes of the lists of Česká národní banka and Národná banka Slovenska.
const CZECH_AND_SLOVAK_BANKS: &[u16] = &[
    100, 200, 300, 600, 710, 720, 800, 900, 1100, 1111, 2010, 2020, 2060, 2070, 2100, 2200, 2220,
    2240, 2250, 2260, 2275, 2310, 2600, 2700, 3000, 3030, 3050, 3060, 3100, 3500, 4000, 4300, 5200,
    5500, 5600, 5800, 5900, 6000, 6100, 6200, 6210, 6300, 6500, 6700, 6800, 7300, 7500, 7910, 7930,
    7940, 7950, 7960, 7970, 7980, 7990, 8020, 8030, 8040, 8050, 8060, 8090, 8100, 8120, 8130, 8150,
    8160, 8170, 8180, 8190, 8191, 8198, 8199, 8200, 8211, 8215, 8220, 8230, 8240, 8250, 8255, 8265,
    8268, 8272, 8280, 8283, 8291, 8293, 8294, 8296, 8299, 8320, 8330, 8360, 8370, 8410, 8420, 8430,
    8500, 9950, 9951, 9952,
];

fn czech_account(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let (number, bank) = candidate.value().split_once('/').ok_or(Refusal::Length)?;
    let (prefix, account) = number.split_once('-').unwrap_or(("", number));
    if !bank
        .parse()
        .is_ok_and(|bank| CZECH_AND_SLOVAK_BANKS.contains(&bank))
    {
        return Err(Refusal::Range("bank"));
    }
    let part = |part: &str| czech_part(&digits(part).collect::<Few<_>>());
    if part(prefix) && part(account) && digits(account).any(|digit| digit > 0) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn polish_account(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<26>(candidate.value())?;
    not_all_the_same(digits)?;
    // An IBAN without its country, whose check digits stand behind the rest in the sum.
    let characters = || alphanumerics(candidate.value());
    let account = characters().skip(2).chain(*b"PL");
    mod_97_10::check(account.chain(characters().take(2)))?;
    Ok(Validity::Real)
}
