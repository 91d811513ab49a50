//! Portugal. Source: Decreto-Lei n.º 14/2013 (NIF).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{exactly, not_all_the_same};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "pt-nif",
    title: "Portuguese taxpayer number (NIF)",
    category: Category::GovernmentId,
    regions: &["PT"],
    reference: "https://info.portaldasfinancas.gov.pt/pt/apoio_contribuinte/questoes_frequentes/Pages/faqs-00257.aspx",
    trigger: Trigger::Number {
        digits: 9,
        before: 2,
        after: 0,
    },
    pattern: r"\b(?:PT\x20?)?(?P<value>[1-35689]\d{2}\x20?\d{3}\x20?\d{3}|45\d{7}|7\d{8})\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 11",
        check: nif,
    }),
    context: Context {
        positive: &[
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
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 18,
        in_context: 90,
    },
    general: false,
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
}];

fn nif(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    not_all_the_same(&digits)?;
    let expected = match weighted_sum(&digits[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    if digits[8] == expected {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
