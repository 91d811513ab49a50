//! Sweden: organisations. Sources: Bolagsverket (organisationsnummer), Skatteverket (VAT number).

use super::declaration::{NUMBER, VAT, checked, context, number_of, validator, vat};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::digits::{Few, digits};
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "se-company-number",
        title: "Swedish organisation number",
        regions: &["SE"],
        reference: Reference::new("https://bolagsverket.se/"),
        trigger: number_of(10),
        pattern: r"\b(?:16)?[1-9]\d[2-9]\d{3}-?\d{4}\b",
        validator: validator("Luhn", |candidate| checked(candidate, organisation_number)),
        context: context(&[
            (
                "sv",
                &[
                    "orgnr",
                    "org nr",
                    "org nummer",
                    "organisationsnummer",
                    "organisationsnr",
                ],
            ),
            ("en", &["swedish company", "swedish organisation"]),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 94,
        },
        examples: examples! { positive: &["org.nr {{556624-7572}}", "Organisationsnummer: {{5568178494}}", "orgnr {{558725-1611}}"], negative: &[("org.nr 557048-9369", "wrong check digit"), ("org.nr 556665-657", "nine digits"), ("tel. 5566394291", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "se-vat",
        title: "Swedish VAT number",
        regions: &["SE"],
        pattern: r"\b(?:SE[\x20:-]{0,3}|se)?\d{6}-?\d{4}-?01\b",
        validator: validator("Luhn", |candidate| {
            vat(candidate, "SE", |value| {
                luhn::check(digits(value).take(10).collect::<Few<_>>().into_iter())
            })
        }),
        context: context(&[
            (
                "sv",
                &[
                    "moms",
                    "momsreg",
                    "momsnr",
                    "momsregistreringsnummer",
                    "mervärdesskatt",
                ],
            ),
            ("en", &["swedish vat"]),
        ]),
        examples: examples! { positive: &["Momsreg.nr {{SE557116101601}}", "VAT {{SE 556464408501}}", "VAT no. {{SE557036630101}}"], negative: &[("Momsreg.nr SE557150943401", "wrong check digit"), ("VAT SE55677547090", "one digit short"), ("VAT SX557853873701", "SX is no member")], },
        ..VAT
    },
];

/// Behind `16`, where a century would stand for a person.
fn organisation_number(value: &str) -> Result<(), Refusal> {
    let all: Few<u32> = digits(value).collect();
    let number = all.get(all.len().saturating_sub(10)..).unwrap_or_default();
    luhn::check(number.iter().copied())
}
