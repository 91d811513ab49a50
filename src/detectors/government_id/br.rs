//! Brazil. Source: Receita Federal, Instrução Normativa RFB 2119/2022 and 2229/2024 (letters in
//! CNPJ numbers from July 2026).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, alphanumerics, exactly, is_bare, not_all_the_same};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "br-cpf",
        title: "Brazilian taxpayer number (CPF)",
        category: Category::GovernmentId,
        regions: &["BR"],
        reference: Reference::new("https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf"),
        trigger: Trigger::Number {
            digits: 11,
            before: 0,
            after: 0,
        },
        pattern: r"\b(?:\d{3}\.\d{3}\.\d{3}[-./]?\d{2}|\d{9}[-/]?\d{2}|\d{3}\x20\d{3}\x20\d{3}[\x20-]\d{2})\b",
        validator: Some(Validator {
            name: "two weighted sums, modulo 11",
            check: cpf,
        }),
        context: Context {
            positive: &[
                (
                    "pt",
                    &[
                        "cpf",
                        "cadastro de pessoas físicas",
                        "contribuinte",
                        "pessoa física",
                    ],
                ),
                ("en", &["brazilian national identifier", "brazilian tax id"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 85,
            in_context: 97,
        },
        general: false,
        examples: examples! {
            positive: &[
                "CPF {{759.656.250-73}}",
                "cpf: {{14429788723}}",
                "inscrito sob o nº {{223.043.070-00}}",
            ],
            negative: &[
                ("CPF 759.656.250-74", "wrong check digits"),
                ("CPF 111.111.111-11", "one digit repeated"),
                ("eleven digits 14429788723 alone", "bare digits without context"),
            ],
        },
    },
    Detector {
        id: "br-cnpj",
        title: "Brazilian company number (CNPJ)",
        category: Category::GovernmentId,
        regions: &["BR"],
        reference: Reference::new(
            "https://www.gov.br/receitafederal/pt-br/acesso-a-informacao/acoes-e-programas/programas-e-atividades/cnpj-alfanumerico",
        ),
        // The branch and the check digits, which stay numeric in nearly all of the new numbers.
        trigger: Trigger::Number {
            digits: 6,
            before: 14,
            after: 0,
        },
        pattern: r"(?i)\b(?:BR)?(?P<value>[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}[/.][0-9A-Z]{4}-\d{2}|[0-9A-Z]{12}-?\d{2})\b",
        validator: Some(Validator {
            name: "two weighted sums, modulo 11",
            check: cnpj,
        }),
        context: Context {
            positive: &[
                (
                    "pt",
                    &[
                        "cnpj",
                        "cadastro nacional da pessoa jurídica",
                        "pessoa jurídica",
                        "empresa",
                    ],
                ),
                ("en", &["brazilian company"]),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 85,
            in_context: 95,
        },
        general: false,
        examples: examples! {
            positive: &[
                "CNPJ {{46.514.026/0001-59}}",
                "CNPJ: {{84953868000104}}",
                "CNPJ {{86.DHV.797/0001-53}}",
                "empresa {{55QZZ070000130}}",
                "BR{{46.514.026/0001-59}}",
            ],
            negative: &[
                ("CNPJ 46.514.026/0001-58", "wrong check digits"),
                ("CNPJ 00.000.000/0000-00", "one digit repeated"),
                ("timestamp 84953868000105", "wrong check digits in a long number"),
            ],
        },
    },
];

fn cpf(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    not_all_the_same(digits)?;
    agrees(&digits[..9], digits[9], &[10, 9, 8, 7, 6, 5, 4, 3, 2])?;
    agrees(&digits[..10], digits[10], &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2])?;
    Ok(if is_bare(candidate.value()) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

/// Letters count as their ASCII code less that of `0`, as the authority has set for 2026.
fn cnpj(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const WEIGHTS: [u32; 13] = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
    let values: Few<u32> = alphanumerics(candidate.value())
        .map(|byte| u32::from(byte - b'0'))
        .collect();
    let [body @ .., first, second] = values.as_slice() else {
        return Err(Refusal::Length);
    };
    if body.len() != 12 {
        return Err(Refusal::Length);
    }
    not_all_the_same(body)?;
    agrees(body, *first, &WEIGHTS[1..])?;
    agrees(&values[..13], *second, &WEIGHTS)?;
    Ok(if is_bare(candidate.value()) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

/// A remainder of 0 or 1 stands for the digit 0, any other for its complement to 11.
fn agrees(digits: &[u32], check_digit: u32, weights: &[u32]) -> Result<(), Refusal> {
    let expected = match weighted_sum(digits, weights) % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    if check_digit == expected {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn they_notice_every_wrong_digit() {
        assert_refused("14429788723", cpf);
        assert_refused("84953868000104", cnpj);
        assert_refused("55QZZ070000130", cnpj);
    }
}
