//! Bank accounts of the Americas. Source: Payments Canada, Rule A4; `CECOBAN`/`ABM` (CLABE); Banco
//! Central de la República Argentina, Com. A 2622 (CBU); Nacha.

use crate::detectors::financial::{FINANCIAL, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, digits, exactly, not_all_the_same, number};
use crate::validators::vicinity;
use crate::validators::weighted_sum::complement;

pub(in crate::detectors::financial) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ar-cbu",
        title: "Argentine bank account number (CBU, CVU)",
        regions: &["AR"],
        reference: Reference::new("https://www.bcra.gob.ar/MediosPago/CBU.asp"),
        trigger: number_of(22),
        pattern: r"\b\d(?:[\x20-]?\d){21}\b",
        validator: Some(Validator {
            name: "weighted sums, modulo 10",
            check: cbu,
        }),
        context: Context {
            positive: &[
                (
                    "es",
                    &[
                        "cbu",
                        "cvu",
                        "clave bancaria",
                        "cuenta",
                        "transferencia",
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
                "CBU: {{0079378665797543231941}}",
                "transferencia al CBU {{28557498 11862527601894}}",
                "mi cuenta es {{0175597897114710497466}}",
            ],
            negative: &[
                ("CBU: 0079378665797543231942", "wrong check digit"),
                ("CBU: 007937866579754323194", "one digit short"),
                ("factura 0079378665797543231941", "an invoice"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "ca-bank-account",
        title: "Canadian bank transit and institution number",
        regions: &["CA"],
        reference: Reference::new(
            "https://www.payments.ca/systems-services/payment-services/financial-institution-branch-directory",
        ),
        trigger: number_of(8),
        pattern: r"\b(?:\d{5}-\d{3}|0\d{8})(?:[\x20-]\d{7,12})?\b",
        validator: Some(Validator {
            name: "institution number",
            check: canadian_transit,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "transit",
                        "transit number",
                        "institution",
                        "institution number",
                        "direct deposit",
                        "void cheque",
                        "eft",
                    ],
                ),
                (
                    "fr",
                    &[
                        "numéro de transit",
                        "institution",
                        "dépôt direct",
                        "spécimen de chèque",
                    ],
                ),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 0,
            in_context: 82,
        },
        examples: examples! {
            positive: &[
                "transit number {{10202-003}}",
                "direct deposit: {{000410202}}",
                "Institution et transit {{30241-006 1234567}}",
            ],
            negative: &[
                ("ZIP+4 10202-003", "nothing says that it is a transit number"),
                ("transit number 10202-055", "no institution has it"),
                ("transit 1020-003", "four digits"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "mx-clabe",
        title: "Mexican bank account number (CLABE)",
        regions: &["MX"],
        reference: Reference::new("https://www.banxico.org.mx/sistemas-de-pago/"),
        trigger: number_of(18),
        pattern: r"\b\d{3}\x20?\d{3}\x20?\d{11}\x20?\d\b|\b\d{4}(?:\x20\d{4}){3}\x20\d\d\b",
        validator: Some(Validator {
            name: "weights 3-7-1, modulo 10",
            check: clabe,
        }),
        context: Context {
            positive: &[
                (
                    "es",
                    &[
                        "clabe",
                        "clabe interbancaria",
                        "cuenta",
                        "banco",
                        "transferencia",
                        "spei",
                    ],
                ),
                ("en", &["bank account"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 30,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "CLABE {{014180601815908301}}",
                "CLABE interbancaria: {{002 320 61318609139 6}}",
                "transferencia SPEI a {{002580960308246289}}",
            ],
            negative: &[
                ("CLABE 014180601815908302", "wrong check digit"),
                ("CLABE 01418060181590830", "seventeen digits"),
                ("id 014180601815908301", "bare digits without context"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "us-bank-account",
        title: "US bank account number",
        regions: &["US"],
        reference: Reference::new("https://www.nacha.org/rules/operating-rules"),
        trigger: behind(&["account", "acct", "checking", "savings"]),
        pattern: labelled!(
            r"(?:bank |checking |savings |deposit )?(?:account|acct\.?)(?: number| no\.?| \x23)?|checking|savings",
            r"\d{6,17}|\d{3,5}[\x20-]\d{3,6}(?:[\x20-]\d{2,6})?"
        ),
        validator: Some(Validator {
            name: "near a bank",
            check: near_bank,
        }),
        context: Context {
            positive: &[(
                "en",
                &["account", "acct", "bank account", "checking", "savings"],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 0,
            in_context: 72,
        },
        general: true,
        examples: examples! {
            positive: &[
                "Routing 110137038, account number {{004830927715}}",
                "checking account: {{6620149387}}",
                "Bank account no. {{83920174}}",
            ],
            negative: &[
                ("account 004830927715 logged in", "a user's account"),
                ("bank holiday account of 2024", "a year"),
                ("bank account no. 839", "three digits"),
                ("when checking ioctls:\n271730 duplicate check", "what somebody does"),
            ],
        },
        ..FINANCIAL
    },
];

fn cbu(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const WEIGHTS: [u32; 13] = [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3];
    stands_alone(candidate)?;
    let digits = exactly::<22>(candidate.value())?;
    not_all_the_same(digits)?;
    let (bank, account) = digits.split_at(8);
    if complement(&bank[..7], &[7, 1, 3, 9, 7, 1, 3], 10) == bank[7]
        && complement(&account[..13], &WEIGHTS, 10) == account[13]
    {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn canadian_transit(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let value = candidate.value();
    let digits: Few<u32> = digits(value).collect();
    // On paper the branch comes first, in electronic payments the institution, behind a zero.
    let hyphened = value.as_bytes().get(5) == Some(&b'-');
    let institution = if hyphened { 5..8 } else { 1..4 };
    let institution = number(digits.get(institution).ok_or(Refusal::Length)?);
    // Chartered banks, then the ranges of trust companies, credit unions and caisses.
    match institution {
        1..=4 | 6 | 10 | 16 | 30 | 39 | 117 | 127 | 177 | 219..=378 | 509..=899 => {
            Ok(Validity::Real)
        }
        _ => Err(Refusal::Range("institution")),
    }
}

fn clabe(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<18>(candidate.value())?;
    not_all_the_same(digits)?;
    let weights: Few<u32> = [3, 7, 1].into_iter().cycle().take(17).collect();
    if complement(&digits[..17], &weights, 10) == digits[17] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// Most accounts are not a bank's.
fn near_bank(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    vicinity::mentions(
        candidate,
        &[
            "bank",
            "routing",
            "checking acc",
            "checking:",
            "savings",
            "aba",
            "wire",
            "direct deposit",
            "beneficiary",
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn they_notice_every_wrong_digit() {
        assert_refused("0079378665797543231941", cbu);
        assert_refused("014180601815908301", clabe);
    }
}
