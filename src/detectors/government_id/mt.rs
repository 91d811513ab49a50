//! Malta. Sources: Commissioner for Revenue (VAT number), Identità (identity card).

use super::declaration::{FORMAT_ONLY, NUMBER, VAT, context, number_within, validator, vat};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::digits::exactly;
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "mt-vat",
        title: "Maltese VAT number",
        regions: &["MT"],
        pattern: r"\b(?:MT[\x20:-]{0,3}|mt)?[1-9]\d{3}-?\d{4}\b",
        validator: validator("weighted sum, modulo 37", |candidate| {
            vat(candidate, "MT", vat_number)
        }),
        context: context(&[
            ("mt", &["numru tal vat", "vat malta"]),
            ("en", &["maltese vat", "malta vat"]),
        ]),
        examples: examples! { positive: &["VAT {{MT18815729}}", "VAT No. {{MT 1866-3412}}", "Malta VAT {{19312998}}"], negative: &[("VAT MT10648536", "wrong check digits"), ("VAT MT2147393", "seven digits"), ("VAT MX17350283", "MX is no member")], },
        ..VAT
    },
    Detector {
        id: "mt-identity-card",
        title: "Maltese identity card number",
        regions: &["MT"],
        reference: Reference::new("https://identita.gov.mt/"),
        trigger: number_within(3, 0, 2),
        pattern: r"(?i)\b\d{3,7}[\x20-]?[ABGHLMPZ]\b",
        context: context(&[
            (
                "mt",
                &[
                    "karta tal identità",
                    "numru tal karta tal identità",
                    "tal identità",
                ],
            ),
            (
                "en",
                &[
                    "maltese id",
                    "malta id",
                    "maltese identity",
                    "identity card no",
                    "id card no",
                    "identity card number",
                ],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["Maltese ID {{0482917M}}", "ID Card No. {{38291M}}", "karta tal-identità {{291847 L}}"], negative: &[("Maltese ID 0482917X", "X is not used"), ("item 0482917M", "nothing says that it is a card"), ("Maltese ID 04829173M", "eight digits")], },
        ..NUMBER
    },
];

fn vat_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<8>(value)?;
    if weighted_sum(&digits, &[3, 4, 6, 7, 8, 9, 10, 1]).is_multiple_of(37) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}
