//! Portugal. Sources: Decreto-Lei n.º 14/2013 (NIF), Agência para a Modernização Administrativa
//! (cartão de cidadão), Segurança Social (NISS).

use super::declaration::{
    FORMAT_ONLY, NUMBER, VAT, checked, context, number_of, number_within, validator, vat,
};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{alphanumerics, base36, ends_with, exactly};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "pt-nif",
        title: "Portuguese taxpayer number (NIF)",
        regions: &["PT"],
        reference: Reference::new(
            "https://info.portaldasfinancas.gov.pt/pt/apoio_contribuinte/questoes_frequentes/Pages/faqs-00257.aspx",
        ),
        trigger: number_of(9),
        pattern: r"\b(?:[1-35-9]\d{2}\x20?\d{3}\x20?\d{3}|45\d{7})\b",
        validator: validator("weighted sum, modulo 11", nif),
        context: context(&[
            (
                "pt",
                &[
                    "nif",
                    "contribuinte",
                    "número de contribuinte",
                    "número fiscal",
                    "número de identificação fiscal",
                    "nipc",
                ],
            ),
            ("en", &["portuguese tax"]),
        ]),
        confidence: Confidence {
            alone: 18,
            in_context: 90,
        },
        examples: examples! {
            positive: &[
                "NIF {{340 881 542}}",
                "contribuinte n.º {{344056848}}",
                "NIF: {{102916004}}",
            ],
            negative: &[
                ("NIF 340 881 543", "wrong check digit"),
                ("NIF 440 881 542", "no number begins with 44"),
                ("telefone 344056848", "nothing says that it is a taxpayer"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "pt-vat",
        title: "Portuguese VAT number",
        regions: &["PT"],
        pattern: r"\b(?:PT[\x20:-]{0,3}|pt)\d{3}\x20?\d{3}\x20?\d{3}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            vat(candidate, "PT", taxpayer)
        }),
        context: context(&[
            ("pt", &["nif", "nipc", "iva", "contribuinte"]),
            ("en", &["vat", "portuguese vat"]),
        ]),
        examples: examples! { positive: &["NIF {{PT504394134}}", "VAT {{PT 234 497 599}}", "IVA: {{PT231344643}}"], negative: &[("NIF PT231444593", "wrong check digit"), ("VAT PT50109392", "eight digits"), ("VAT PX517715660", "PX is no member")], },
        ..VAT
    },
    Detector {
        id: "pt-citizen-card",
        title: "Portuguese citizen card number (cartão de cidadão)",
        regions: &["PT"],
        reference: Reference::new("https://www.autenticacao.gov.pt/o-cartao-de-cidadao"),
        trigger: number_within(8, 0, 8),
        pattern: r"(?i)\b\d{8}[\x20-]?\d[\x20-]?[A-Z][0-9A-Z][\x20-]?\d\b",
        validator: validator("Luhn over letters and digits", citizen_card),
        context: context(&[
            (
                "pt",
                &[
                    "cartão de cidadão",
                    "cartao de cidadao",
                    "cc",
                    "documento de identificação",
                    "bilhete de identidade",
                ],
            ),
            ("en", &["portuguese identity", "portuguese citizen card"]),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 95,
        },
        examples: examples! { positive: &["cartão de cidadão {{15345648 4 ZY8}}", "CC {{142299352ZK9}}", "CC: {{17945872 8 ZM 5}}"], negative: &[("cartão de cidadão 16127756 4 ZP7", "wrong check digit"), ("CC 1838645 9 ZH0", "seven digits"), ("CC 18386459 9 Z0", "one character short")], },
        ..NUMBER
    },
    Detector {
        id: "pt-social-security",
        title: "Portuguese social security number (NISS)",
        regions: &["PT"],
        reference: Reference::new("https://www.seg-social.pt/"),
        trigger: number_of(11),
        pattern: r"\b[12]\d{10}\b|\b[12]\d{2}\x20\d{3}\x20\d{3}\x20\d{2}\b",
        validator: validator("weighted sum, modulo 10", |candidate| {
            checked(candidate, social_security)
        }),
        context: context(&[
            (
                "pt",
                &[
                    "niss",
                    "segurança social",
                    "seguranca social",
                    "número de segurança social",
                    "número de identificação da segurança social",
                ],
            ),
            ("en", &["portuguese social security"]),
        ]),
        examples: examples! { positive: &["NISS {{14720257407}}", "NISS: {{252 722 494 30}}", "Segurança Social n.º {{17019113882}}"], negative: &[("NISS 16759972447", "wrong check digit"), ("NISS 1488523573", "ten digits"), ("tel. 17119541977", "nothing says that it is an insured person")], },
        ..NUMBER
    },
    Detector {
        id: "pt-passport",
        title: "Portuguese passport number",
        regions: &["PT"],
        reference: Reference::new("https://www.pep.pt/"),
        trigger: number_within(6, 2, 0),
        pattern: r"(?i)\b[A-Z]{1,2}\d{6}\b",
        context: context(&[
            (
                "pt",
                &[
                    "passaporte",
                    "passaporte n",
                    "número de passaporte",
                    "número do passaporte",
                ],
            ),
            ("en", &["portuguese passport"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["passaporte {{C482917}}", "Passaporte n.º {{P103948}}", "número do passaporte: {{N729183}}"], negative: &[("passaporte C48291", "five digits"), ("lote C482917", "nothing says that it is a passport"), ("passaporte CBA482917", "three letters")], },
        ..NUMBER
    },
];

fn nif(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate, taxpayer)
}

fn taxpayer(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<9>(value)?;
    let expected = match weighted_sum(&digits[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    ends_with(&digits, expected)
}

/// The last digit makes the sum of all, weighted with the primes from 29 down to 2, end with 9.
fn social_security(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<11>(value)?;
    let sum = weighted_sum(&digits, &[29, 23, 19, 17, 13, 11, 7, 5, 3, 2]);
    ends_with(&digits, 9 - sum % 10)
}

fn citizen_card(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    // Letters count from 10; doubled values above 9 lose 9.
    let sum: u32 = (alphanumerics(candidate.value())
        .rev()
        .filter_map(base36)
        .enumerate())
    .map(|(place, value)| match (place % 2, value) {
        (0, _) => value,
        (_, 0..5) => value * 2,
        _ => value * 2 - 9,
    })
    .sum();
    if sum.is_multiple_of(10) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
