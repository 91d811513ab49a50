//! Brazil: documents. Source: Secretaria Nacional de Trânsito, Tribunal Superior Eleitoral, Caixa Econômica
//! Federal.

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, checked, context, number_of, number_within, validator, weighted,
    word_of,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{exactly, number};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "br-cnh",
        title: "Brazilian driving licence number (CNH)",
        regions: &["BR"],
        reference: Reference::new(
            "https://www.gov.br/transportes/pt-br/assuntos/transito/senatran",
        ),
        trigger: number_of(11),
        pattern: r"\b\d{11}\b",
        validator: validator("two weighted sums, modulo 11", cnh),
        context: context(&[
            (
                "pt",
                &[
                    "cnh",
                    "carteira nacional de habilitação",
                    "carteira de motorista",
                    "habilitação",
                    "registro cnh",
                ],
            ),
            (
                "en",
                &["brazilian driving licence", "brazilian driver license"],
            ),
        ]),
        examples: examples! {
            positive: &[
                "CNH {{51270630659}}",
                "habilitação nº {{38729663146}}",
                "Registro CNH: {{22069829401}}",
            ],
            negative: &[
                ("CNH 51270630650", "wrong check digit"),
                ("ref 54212455385 in the list", "nothing says what it is"),
                ("CNH 5127063065", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "br-titulo-eleitor",
        title: "Brazilian voter number (título de eleitor)",
        regions: &["BR"],
        reference: Reference::new("https://www.tse.jus.br/servicos-eleitorais/titulo-eleitoral"),
        trigger: number_of(12),
        pattern: r"\b\d{4}\x20?\d{4}\x20?\d{4}\b",
        validator: validator("two weighted sums, modulo 11", titulo),
        context: context(&[
            (
                "pt",
                &[
                    "título de eleitor",
                    "título eleitoral",
                    "titulo de eleitor",
                    "titulo eleitor",
                    "inscrição eleitoral",
                ],
            ),
            ("en", &["brazilian voter"]),
        ]),
        examples: examples! {
            positive: &[
                "título de eleitor {{847091681368}}",
                "Título Eleitoral: {{7889 0671 0620}}",
                "inscrição eleitoral {{594068010604}}",
            ],
            negative: &[
                ("título de eleitor 847091681360", "wrong check digit"),
                ("ref 3107 4307 0590 in the list", "nothing says what it is"),
                ("título de eleitor 84709168136", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "br-pis",
        title: "Brazilian social integration number (PIS, PASEP, NIS, NIT)",
        regions: &["BR"],
        reference: Reference::new("https://www.caixa.gov.br/beneficios-trabalhador/pis/"),
        trigger: number_of(11),
        pattern: r"\b\d{3}\.?\d{5}\.?\d{2}-?\d\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(it, &[3, 2, 9, 8, 7, 6, 5, 4, 3, 2], b"00987654321")
        }),
        context: context(&[
            (
                "pt",
                &[
                    "pis",
                    "pasep",
                    "pis pasep",
                    "nis",
                    "nit",
                    "programa de integração social",
                ],
            ),
            ("en", &["brazilian social integration"]),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "PIS {{146.46937.11-1}}",
                "PIS/PASEP: {{12190693316}}",
                "NIS {{185.39175.45-8}}",
            ],
            negative: &[
                ("PIS 146.46937.11-0", "wrong check digit"),
                ("ref 10286759966 in the list", "nothing says what it is"),
                ("PIS 146.46937.11-", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "br-renavam",
        title: "Brazilian vehicle registry number (RENAVAM)",
        regions: &["BR"],
        reference: Reference::new(
            "https://www.gov.br/transportes/pt-br/assuntos/transito/senatran",
        ),
        trigger: number_of(11),
        pattern: r"\b\d{10}-?\d\b",
        validator: validator("weighted sum, modulo 11", |it| {
            weighted(it, &[3, 2, 9, 8, 7, 6, 5, 4, 3, 2], b"00987654321")
        }),
        context: context(&[
            (
                "pt",
                &[
                    "renavam",
                    "registro nacional de veículos automotores",
                    "registro nacional de veículos",
                ],
            ),
            ("en", &["brazilian vehicle registry"]),
        ]),
        examples: examples! {
            positive: &[
                "RENAVAM {{05010475606}}",
                "renavam: {{0144780089-0}}",
                "Registro Nacional de Veículos Automotores {{03702714075}}",
            ],
            negative: &[
                ("RENAVAM 05010475600", "wrong check digit"),
                ("ref 0478624506-1 in the list", "nothing says what it is"),
                ("RENAVAM 0501047560", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "br-passport",
        title: "Brazilian passport number",
        regions: &["BR"],
        reference: Reference::new("https://www.gov.br/pf/pt-br/assuntos/passaporte"),
        trigger: word_of(8, 8),
        pattern: r"(?i)\b[A-Z]{2}\d{6}\b",
        context: context(&[
            (
                "pt",
                &[
                    "passaporte",
                    "número do passaporte",
                    "passaporte brasileiro",
                ],
            ),
            ("en", &["brazilian passport"]),
        ]),
        confidence: Confidence {
            alone: 5,
            in_context: 84,
        },
        examples: examples! {
            positive: &[
                "passaporte brasileiro {{FX143358}}",
                "Passaporte brasileiro nº {{YC911248}}",
                "Brazilian passport {{FX748181}}",
            ],
            negative: &[
                ("ref YC503276 in the list", "nothing says what it is"),
                ("passaporte FX14335", "one character short"),
                ("invoice YC368457", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "br-rg",
        title: "Brazilian identity card number (RG)",
        regions: &["BR"],
        reference: Reference::new("https://www.gov.br/pt-br/servicos/obter-carteira-de-identidade"),
        trigger: number_within(7, 0, 2),
        pattern: r"\b(?:\d{1,2}\.\d{3}\.\d{3}(?:-?[\dXx])?|\d{7,8}-?[\dXx])\b",
        validator: FORMAT,
        context: context(&[
            (
                "pt",
                &[
                    "rg",
                    "registro geral",
                    "carteira de identidade",
                    "cédula de identidade",
                    "identidade no",
                    "documento de identidade",
                ],
            ),
            ("en", &["brazilian identity card"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "RG {{55.886.208-4}}",
                "carteira de identidade {{15.494.307}}",
                "Registro Geral: {{90.749.505-0}}",
            ],
            negative: &[
                ("RG 12.345", "five digits"),
                ("ref 15.171.335 in the list", "nothing says what it is"),
                ("invoice 68.933.055", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

/// The first digit may exceed its place; what it exceeds by is taken from the second.
fn cnh(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let digits = exactly::<11>(value)?;
        let first = weighted_sum(&digits, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
        let second = weighted_sum(&digits, &[1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
        let excess = if first > 9 { 2 } else { 0 };
        let second = if second > 9 {
            0
        } else {
            (second + 11 - excess) % 11 % 10
        };
        matches(&digits[9..], [first % 10 * u32::from(first < 10), second])
    })
}

/// Digits 9 and 10 are the state; São Paulo and Minas Gerais use 1 where others use 0.
fn titulo(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, |value| {
        let digits = exactly::<12>(value)?;
        let state = number(&digits[8..10]);
        if !(1..=28).contains(&state) {
            return Err(Refusal::Range("state"));
        }
        let digit = |sum: u32| match sum % 11 {
            10 => 0,
            0 if state < 3 => 1,
            rest => rest,
        };
        let first = digit(weighted_sum(&digits[..8], &[2, 3, 4, 5, 6, 7, 8, 9]));
        let second = digit(digits[8] * 7 + digits[9] * 8 + first * 9);
        matches(&digits[10..], [first, second])
    })
}

fn matches(check_digits: &[u32], expected: [u32; 2]) -> Result<(), Refusal> {
    if check_digits == expected {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
