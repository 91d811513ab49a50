//! Payments of Brazil. Source: FEBRABAN (boleto); Banco Central do Brasil, Manual de Padrões para
//! Iniciação do Pix.

use crate::detectors::financial::{FINANCIAL, digits as number_of};
use crate::detectors::labelled::{behind, labelled};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::crc16::crc16;
use crate::validators::digits::{Few, digits, exactly, not_all_the_same};
use crate::validators::luhn;
use crate::validators::weighted_sum::weighted_sum;

pub(in crate::detectors::financial) static DETECTORS: &[Detector] = &[
    Detector {
        id: "br-boleto",
        title: "Brazilian payment slip (boleto)",
        regions: &["BR"],
        reference: Reference::new(
            "https://portal.febraban.org.br/pagina/3166/33/pt-br/layour-arrecadacao",
        ),
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
        reference: Reference::new("https://www.bcb.gov.br/estabilidadefinanceira/pix"),
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
        reference: Reference::new("https://www.bcb.gov.br/estabilidadefinanceira/pix"),
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
];

fn boleto(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let digits: Few<u32> = digits(candidate.value()).collect();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn boletos_notice_every_wrong_digit() {
        assert_refused(
            "83645379907-1 51163726516-2 76122202972-7 99752882001-9",
            boleto,
        );
    }
}
