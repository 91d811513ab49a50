//! Bank accounts and banks. Source: SWIFT IBAN Registry (ISO 13616), ISO 9362, American Bankers
//! Association.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, alphanumerics, exactly, number};
use crate::validators::iban;
use crate::validators::iso_3166::is_country;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "iban",
        title: "IBAN",
        category: Category::Financial,
        regions: &[],
        reference: Reference::new(
            "https://www.swift.com/standards/data-standards/iban-international-bank-account-number",
        ),
        // The check digits: the country may stand apart from them.
        trigger: Trigger::Number {
            digits: 2,
            before: 3,
            after: 44,
        },
        // One alternative for each length, so that the word behind an account is not read as part
        // of it. Long accounts are often broken over two lines.
        pattern: r"(?xi)\b(?:
            NO                                  \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){11}
          | BE                                  \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){12}
          | (?:DK|FI|FK|FO|GL|NL|SD)            \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){14}
          | (?:MK|SI)                           \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){15}
          | (?:AT|BA|EE|KZ|LT|LU|MN|XK)         \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){16}
          | (?:CH|HR|LI|LV)                     \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){17}
          | (?:BG|BH|CR|DE|GB|GE|IE|ME|RS|VA)   \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){18}
          | (?:AE|GI|IL|IQ|OM|SO|TL)            \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){19}
          | (?:AD|CZ|ES|MD|PK|RO|SA|SE|SK|TN|VG) \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){20}
          | (?:LY|PT|ST)                        \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){21}
          | (?:IS|TR)                           \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){22}
          | (?:BI|DJ|FR|GR|IT|MC|MR|SM)         \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){23}
          | (?:AL|AZ|BY|CY|DO|GT|HN|HU|LB|NI|PL|SV) \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){24}
          | (?:BR|EG|PS|QA|UA)                  \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){25}
          | (?:JO|KW|MU|YE)                     \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){26}
          | (?:MT|SC)                           \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){27}
          | LC                                  \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){28}
          | RU                                  \x20?\d{2} (?:[\x20\n-]?[A-Z0-9]){29}
        )\b",
        validator: Some(Validator {
            name: "mod 97-10",
            check: iban,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "iban",
                        "bank account",
                        "account number",
                        "bank",
                        "bic",
                        "swift",
                        "sepa",
                    ],
                ),
                (
                    "de",
                    &["konto", "kontonummer", "bankverbindung", "überweisung"],
                ),
                ("fr", &["rib", "compte bancaire", "virement"]),
                ("es", &["cuenta", "cuenta bancaria", "transferencia"]),
                ("it", &["conto corrente", "bonifico"]),
                ("nl", &["rekening", "rekeningnummer"]),
                ("pl", &["rachunek", "konto bankowe"]),
                ("pt", &["conta", "nib"]),
            ],
            negative: &[],
        },
        confidence: Confidence {
            alone: 90,
            in_context: 97,
        },
        general: false,
        examples: examples! {
            positive: &[
                "IBAN: {{DE30 0121 2926 3482 1957 17}} BIC",
                "pay to {{GB32XYZQ38113578499716}}.",
                "RIB {{FR76 3000 4752 2489 6017 9870 433}} merci",
                "van {{BE33 7922 6117 1946}} naar ons",
                "rekening {{nl13abcd4025112923}}",
                "IBAN {{NO 59 1503 4023 449}}",
            ],
            negative: &[
                ("IBAN: DE31 0121 2926 3482 1957 17", "wrong check digits"),
                ("IBAN: DE30 0121 2926 3482 1957 1", "one digit short"),
                ("IBAN: US30012129263482195717", "a country without IBANs"),
            ],
        },
    },
    Detector {
        id: "bic",
        title: "Bank identifier code (BIC)",
        category: Category::Financial,
        regions: &[],
        reference: Reference::new("https://www.iso.org/standard/84108.html"),
        trigger: Trigger::Anchors {
            literals: &["bic", "swift"],
            before: 0,
            after: 800,
        },
        // Eight letters are a word: behind the label, or in a cell of a table.
        pattern: r"(?x)
            (?: (?i:(?:bic|swift)\b) (?: \x20? \([^()\n]{0,64}\) )? [^A-Z0-9\n]{0,4}
                (?: (?i:bic|swift|code|is|nr|no|number) [^A-Z0-9\n]{1,4} ){0,3}
              | [\t;|,] \x20? \x22? )
            (?P<value> [A-Z]{6} [A-Z2-9] [A-NP-Z0-9] (?:[A-Z0-9]{3})?
                     | [A-Z]{4} \x20 [A-Z]{2} \x20 [A-Z2-9][A-NP-Z0-9] (?:\x20[A-Z0-9]{3})? ) \b",
        validator: Some(Validator {
            name: "ISO 3166-1 country",
            check: bic,
        }),
        context: Context {
            positive: &[("en", &["bic", "swift", "swift code"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 82,
        },
        general: false,
        examples: examples! {
            positive: &[
                "BIC: {{QWXYDEFF}}",
                "SWIFT code {{ZZTOGB2LXXX}}",
                "BIC/SWIFT {{KLMNFRPP123}}",
                "bank,bic\nQ Bank,{{QWXYDEFF}}\n",
            ],
            negative: &[
                ("BIC: QWXYZZFF", "ZZ is no country"),
                ("the QWXYDEFF constant", "nothing says that it is a BIC"),
                ("BIC: QWXYDEF", "seven characters"),
            ],
        },
    },
    Detector {
        id: "us-aba-routing",
        title: "US bank routing number (ABA)",
        category: Category::Financial,
        regions: &["US"],
        reference: Reference::new("https://www.aba.com/about-us/routing-number"),
        trigger: Trigger::Number {
            digits: 9,
            before: 0,
            after: 0,
        },
        pattern: r"\b(?:\d{9}|\d{4}-\d{4}-\d)\b",
        validator: Some(Validator {
            name: "weighted sum 3-7-1, modulo 10",
            check: aba_routing,
        }),
        context: Context {
            positive: &[(
                "en",
                &[
                    "routing",
                    "routing number",
                    "aba",
                    "rtn",
                    "transit",
                    "wire",
                    "ach",
                    "direct deposit",
                ],
            )],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 15,
            in_context: 85,
        },
        general: false,
        examples: examples! {
            positive: &[
                "Routing number: {{110137038}}",
                "ABA {{034914832}}, account below",
                "ACH to {{037780814}}",
            ],
            negative: &[
                ("Routing number: 110137039", "wrong check digit"),
                ("ABA 990137033", "99 is no Federal Reserve district"),
                ("ticket 110137038", "nothing says that it is a routing number"),
            ],
        },
    },
];

fn iban(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    iban::check(candidate.value())?;
    let published = PUBLISHED_IBANS
        .iter()
        .any(|example| alphanumerics(candidate.value()).eq(example.bytes()));
    Ok(if published {
        Validity::TestValue
    } else {
        Validity::Real
    })
}

/// Examples of the registry and of the standard's own page that documentation repeats.
const PUBLISHED_IBANS: &[&str] = &[
    "AT611904300234573201",
    "BE68539007547034",
    "CH9300762011623852957",
    "DE89370400440532013000",
    "ES9121000418450200051332",
    "FR1420041010050500013M02606",
    "GB29NWBK60161331926819",
    "GB82WEST12345698765432",
    "IT60X0542811101000000123456",
    "NL91ABNA0417164300",
];

fn bic(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let characters: Few<u8> = alphanumerics(candidate.value()).collect();
    match *characters {
        [_, _, _, _, first, second, ..] if is_country([first, second]) => Ok(Validity::Real),
        _ => Err(Refusal::Range("country")),
    }
}

fn aba_routing(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    let district = number(&digits[..2]);
    if !matches!(district, 1..=12 | 21..=32 | 61..=72 | 80) {
        return Err(Refusal::Range("district"));
    }
    if weighted_sum(&digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn routing_numbers_notice_every_wrong_digit() {
        assert_refused("037780814", aba_routing);
    }
}
