//! Andorra. Source: Departament de Tributs i de Fronteres (NRT).

use super::declaration::{NUMBER, context, number_within, validator};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal, Validity};
use crate::validators::digits::{exactly, number};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ad-nrt",
    title: "Andorran tax number (NRT)",
    regions: &["AD"],
    reference: Reference::new("https://www.impostos.ad/"),
    trigger: number_within(6, 2, 2),
    pattern: r"(?i)\b[ACDEFGLOPU][\x20-]?\d{3}\.?\d{3}[\x20-]?[A-Z]\b",
    validator: validator("ranges", tax_number),
    context: context(&[
        (
            "ca",
            &["nrt", "número de registre tributari", "registre tributari"],
        ),
        ("es", &["número de registro tributario"]),
        ("en", &["andorra tax", "andorran tax"]),
    ]),
    confidence: Confidence {
        alone: 20,
        in_context: 95,
    },
    examples: examples! { positive: &["NRT {{L-703948-K}}", "NRT: {{F-284019-B}}", "número de registre tributari {{A728301R}}"], negative: &[("NRT L-603948-K", "companies have 700000 and up"), ("NRT F-728401-B", "persons have less than 700000"), ("NRT B-703948-K", "B is no kind of taxpayer")], },
    ..NUMBER
}];

fn tax_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value();
    let in_range = match value.bytes().next().map(|kind| kind.to_ascii_uppercase()) {
        Some(b'F') => number(&exactly::<6>(value)?) < 700_000,
        Some(b'A' | b'L') => matches!(number(&exactly::<6>(value)?), 700_000..800_000),
        _ => true,
    };
    if in_range {
        Ok(Validity::Plausible)
    } else {
        Err(Refusal::Range("number"))
    }
}
