//! Bank accounts of the Nordic countries. Source: Bits AS (kontonummer); Bankgirot (bankgironummer).

use crate::detectors::financial::{FINANCIAL, digits as number_of};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{alphanumerics, digits, exactly, not_all_the_same};
use crate::validators::iban_national::norway;
use crate::validators::luhn;

pub(in crate::detectors::financial) static DETECTORS: &[Detector] = &[
    Detector {
        id: "no-bank-account",
        title: "Norwegian bank account number",
        regions: &["NO"],
        reference: Reference::new("https://www.bits.no/en/bank/konto/"),
        trigger: number_of(11),
        pattern: r"\b\d{4}(?:\d{7}|[.\x20]\d{2}[.\x20]\d{5}|[.\x20]\d{7})\b",
        validator: Some(Validator {
            name: "weighted sum, modulo 11",
            check: norwegian_account,
        }),
        context: Context {
            positive: &[
                (
                    "no",
                    &["konto", "kontonr", "konto nr", "kontonummer", "bankkonto"],
                ),
                ("en", &["bank account"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 25,
            in_context: 90,
        },
        examples: examples! {
            positive: &["kontonr {{1503.40.23449}}", "konto: {{15038347826}}", "Kontonummer {{1503 45 04005}}"],
            negative: &[
                ("kontonr 1503.40.23448", "wrong check digit"),
                ("kontonr 1503.40.2344", "one digit short"),
                ("15038347826", "bare digits without context"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "se-bankgiro",
        title: "Swedish Bankgiro number",
        regions: &["SE"],
        reference: Reference::new(
            "https://www.bankgirot.se/en/services/incoming-payments/bankgiro-receivables/",
        ),
        trigger: number_of(7),
        pattern: r"\b\d{3,4}-\d{4}\b",
        validator: Some(Validator {
            name: "Luhn",
            check: bankgiro,
        }),
        context: Context {
            positive: &[
                ("sv", &["bankgiro", "bg", "bankgironummer"]),
                ("en", &["bankgiro"]),
            ],
            negative: &[],
        },
        examples: examples! {
            positive: &["Bankgiro {{710-9697}}", "bg: {{5050-1055}}", "bankgironummer {{991-2346}}"],
            negative: &[
                ("Bankgiro 710-9698", "wrong check digit"),
                ("call 710-9697", "a telephone number"),
                ("Bankgiro 71-9699", "too short"),
            ],
        },
        ..FINANCIAL
    },
];

fn norwegian_account(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    not_all_the_same(digits)?;
    // Accounts of the postal giro are seven digits with a check digit of their own.
    if let [0, 0, 0, 0, account @ ..] = &digits {
        luhn::check(account.iter().copied())?;
        return Ok(Validity::Real);
    }
    let number: String = alphanumerics(candidate.value()).map(char::from).collect();
    if norway(&number) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn bankgiro(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    luhn::check(digits(candidate.value()))?;
    Ok(Validity::Real)
}
