//! Montenegro. Source: Poreska uprava (PIB).

use super::declaration::{NUMBER, context, number_of, validator, weighted};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "me-pib",
    title: "Montenegrin tax number (PIB)",
    regions: &["ME"],
    reference: Reference::new("https://www.gov.me/poreskauprava"),
    trigger: number_of(8),
    pattern: r"\b0[23]\d{6}\b",
    validator: validator("weighted sum, modulo 11", |candidate| {
        weighted(candidate, &[8, 7, 6, 5, 4, 3, 2], b"00987654321")
    }),
    context: context(&[
        (
            "sr",
            &["pib", "poreski identifikacioni broj", "matični broj"],
        ),
        ("en", &["montenegro tax", "montenegrin tax"]),
    ]),
    examples: examples! { positive: &["PIB: {{03799840}}", "Montenegro tax number {{03106004}}", "poreski identifikacioni broj {{03704696}}"], negative: &[("PIB: 03442156", "wrong check digit"), ("PIB: 0358829", "seven digits"), ("račun 03105695", "nothing says that it is a company")], },
    ..NUMBER
}];
