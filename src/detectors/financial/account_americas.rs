//! Bank accounts and payments of the Americas. Source: Payments Canada, Rule A4; `CECOBAN`/`ABM`
//! (CLABE); Banco Central de la República Argentina, Com. A 2622 (CBU); FEBRABAN (boleto); Banco
//! Central do Brasil, Manual de Padrões para Iniciação do Pix.

use super::{FINANCIAL, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Context, Detector, Refusal, Trigger, Validator, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::crc16::crc16;
use crate::validators::digits::{digits, exactly, not_all_the_same, number};
use crate::validators::weighted_sum::{complement, weighted_sum};
use crate::validators::{luhn, vicinity};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ar-cbu",
        title: "Argentine bank account number (CBU, CVU)",
        regions: &["AR"],
        reference: "https://www.bcra.gob.ar/MediosPago/CBU.asp",
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
        id: "br-boleto",
        title: "Brazilian payment slip (boleto)",
        regions: &["BR"],
        reference: "https://portal.febraban.org.br/pagina/3166/33/pt-br/layour-arrecadacao",
        trigger: number_of(44),
        pattern: r"(?x)\b(?:
              \d{5}\.?\d{5} \x20?\d{5}\.?\d{6} \x20?\d{5}\.?\d{6} \x20?\d \x20?\d{14}
            | 8\d{10}[-\x20]?\d (?: \x20?\d{11}[-\x20]?\d ){3}
        )\b",
        validator: Some(Validator {
            name: "modulo 10 and 11",
            check: boleto,
        }),
        context: Context {
            positive: &[(
                "pt",
                &["boleto", "linha digitável", "código de barras", "pagamento"],
            )],
            negative: &[],
        },
        confidence: Confidence {
            alone: 85,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "boleto {{23795.63212 22330.792445 02685.995280 4 76840000026846}}",
                "{{23797603133721590109328159013961690780000066661}}",
                "{{83645379907-1 51163726516-2 76122202972-7 99752882001-9}}",
            ],
            negative: &[
                ("23795.63212 22330.792445 02685.995281 4 76840000026846", "wrong check digit of a field"),
                ("23795.63212 22330.792445 02685.995280 5 76840000026846", "wrong check digit of the whole"),
                ("boleto 23795.63212 22330.792445", "the rest is missing"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "br-pix-code",
        title: "Brazilian Pix payment code (copia e cola)",
        regions: &["BR"],
        reference: "https://www.bcb.gov.br/estabilidadefinanceira/pix",
        trigger: Trigger::Anchors {
            literals: &["br.gov.bcb.pix"],
            before: 24,
            after: 500,
        },
        pattern: r"(?i)\b000201[\x20-\x7E]{4,20}br\.gov\.bcb\.pix[\x20-\x7E]{10,460}?6304[0-9A-F]{4}\b",
        validator: Some(Validator {
            name: "CRC-16",
            check: pix_code,
        }),
        confidence: Confidence {
            alone: 95,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                "{{00020126580014br.gov.bcb.pix01366f1d0c3e-52b7-4a86-9d10-8c3b7e2f4a515204000053039865802BR5907A SILVA6009SAO PAULO62070503***6304198F}}",
                "pix: {{00020126330014BR.GOV.BCB.PIX0111111444777355204000053039865802BR5905MARIA6006RECIFE62070503***630466CF}}",
                "Copia e cola\n{{00020101021226360014br.gov.bcb.pix0114+5511987654321520400005303986540510.005802BR5905BRUNO6008BRASILIA62070503***63043797}}",
            ],
            negative: &[
                ("00020126330014BR.GOV.BCB.PIX0111111444777355204000053039865802BR5905MARIA6006RECIFE62070503***63040000", "wrong checksum"),
                ("br.gov.bcb.pix is the identifier of the scheme", "the name alone"),
                ("000201br.gov.bcb.pix", "nothing behind it"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "br-pix-key",
        title: "Brazilian Pix key",
        regions: &["BR"],
        reference: "https://www.bcb.gov.br/estabilidadefinanceira/pix",
        trigger: behind(&["pix"]),
        pattern: labelled!(
            "chave(?: do)? pix|pix(?:[ _-]?key)?|chave aleatória",
            r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
        ),
        context: Context {
            positive: &[("pt", &["pix", "chave pix", "chave aleatória"])],
            negative: &[],
        },
        examples: examples! {
            positive: &[
                "Chave Pix: {{6f1d0c3e-52b7-4a86-9d10-8c3b7e2f4a51}}",
                "pix {{b2a7e610-0d3c-4f58-8e91-47c5d6a0f3e2}}",
                "\"pixKey\": \"{{90c4e1f7-3b6a-4d25-a8f0-1e7b5c9d2a63}}\"",
            ],
            negative: &[
                ("request 6f1d0c3e-52b7-4a86-9d10-8c3b7e2f4a51", "an identifier of anything"),
                ("pixel 6f1d0c3e-52b7-4a86-9d10-8c3b7e2f4a51", "another word"),
                ("Chave Pix: 6f1d0c3e", "too short"),
            ],
        },
        ..FINANCIAL
    },
    Detector {
        id: "ca-bank-account",
        title: "Canadian bank transit and institution number",
        regions: &["CA"],
        reference: "https://www.payments.ca/systems-services/payment-services/financial-institution-branch-directory",
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
        reference: "https://www.banxico.org.mx/sistemas-de-pago/",
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
        reference: "https://www.nacha.org/rules/operating-rules",
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
            ],
        },
        ..FINANCIAL
    },
];

fn cbu(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const WEIGHTS: [u32; 13] = [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3];
    stands_alone(candidate)?;
    let digits = exactly::<22>(candidate.value())?;
    not_all_the_same(&digits)?;
    let (bank, account) = digits.split_at(8);
    if complement(&bank[..7], &[7, 1, 3, 9, 7, 1, 3], 10) == bank[7]
        && complement(&account[..13], &WEIGHTS, 10) == account[13]
    {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn boleto(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let digits: Vec<u32> = digits(candidate.value()).collect();
    not_all_the_same(&digits)?;
    if digits.len() == 48 {
        // Bills of utilities and taxes: four blocks, by the system that the third digit names.
        return digits
            .chunks(12)
            .try_for_each(|block| {
                if matches!(digits.get(2), Some(6 | 7)) {
                    luhn::check(block.iter().copied())
                } else {
                    modulo_11(block)
                }
            })
            .map(|()| Validity::Real);
    }
    let digits = exactly::<47>(candidate.value())?;
    for field in [&digits[..10], &digits[10..21], &digits[21..32]] {
        luhn::check(field.iter().copied())?;
    }
    let bar_code: Vec<u32> = [
        &digits[..4],
        &digits[33..],
        &digits[4..9],
        &digits[10..20],
        &digits[21..31],
    ]
    .concat();
    let sum: u32 = bar_code
        .iter()
        .rev()
        .zip((2..=9).cycle())
        .map(|(digit, weight)| digit * weight)
        .sum();
    let expected = match 11 - sum % 11 {
        10 | 11 => 1,
        digit => digit,
    };
    if digits[32] == expected {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// A block of eleven digits and its check digit; remainders that are no digit count as 0 or 1.
fn modulo_11(block: &[u32]) -> Result<(), Refusal> {
    let (check_digit, body) = block.split_last().ok_or(Refusal::Length)?;
    let sum = weighted_sum(body, &[4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    let expected = match sum % 11 {
        0 | 1 => 0,
        10 => 1,
        rest => 11 - rest,
    };
    if *check_digit == expected {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn pix_code(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let (body, checksum) = value
        .split_at_checked(value.len().saturating_sub(4))
        .ok_or(Refusal::Length)?;
    if u16::from_str_radix(checksum, 16) == Ok(crc16(0xFFFF, body.as_bytes())) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn canadian_transit(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let value = candidate.value();
    let digits: Vec<u32> = digits(value).collect();
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
    not_all_the_same(&digits)?;
    let weights: Vec<u32> = [3, 7, 1].into_iter().cycle().take(17).collect();
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
            "checking",
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
        assert_refused(
            "83645379907-1 51163726516-2 76122202972-7 99752882001-9",
            boleto,
        );
    }
}
