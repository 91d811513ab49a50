//! Croatia. Sources: Zakon o osobnom identifikacijskom broju (OIB), HZZO (MBO), Sudski registar (MBS).

use super::declaration::{FORMAT_ONLY, NUMBER, VAT, checked, context, number_of, validator, vat};
use crate::examples;
use crate::scan::detector::{Detector, Reference, Refusal};
use crate::validators::digits::exactly;
use crate::validators::mod_11_10;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "hr-oib",
        title: "Croatian personal identification number (OIB)",
        regions: &["HR"],
        reference: Reference::new("https://www.porezna-uprava.hr/HR_OIB/Stranice/default.aspx"),
        trigger: number_of(11),
        pattern: r"\b\d{11}\b",
        validator: validator("ISO 7064 mod 11,10", |candidate| {
            checked(candidate, identification_number)
        }),
        context: context(&[
            ("hr", &["oib", "osobni identifikacijski broj"]),
            ("en", &["croatian identification", "croatian personal"]),
        ]),
        examples: examples! { positive: &["OIB: {{57571166126}}", "OIB {{97352298108}}", "osobni identifikacijski broj {{51595884056}}"], negative: &[("OIB: 98269154873", "wrong check digit"), ("OIB: 2225678674", "one digit short"), ("račun 88391259821", "nothing says that it is a person")], },
        ..NUMBER
    },
    Detector {
        id: "hr-vat",
        title: "Croatian VAT number",
        regions: &["HR"],
        pattern: r"\b(?:HR[\x20:-]{0,3}|hr)\d{11}\b",
        validator: validator("ISO 7064 mod 11,10", |candidate| {
            vat(candidate, "HR", identification_number)
        }),
        context: context(&[
            ("hr", &["pdv", "pdv id", "pdv broj"]),
            ("en", &["vat", "croatian vat"]),
        ]),
        examples: examples! { positive: &["PDV ID: {{HR98578685335}}", "VAT {{HR 73448847128}}", "OIB {{HR14251959562}}"], negative: &[("PDV ID: HR22837774224", "wrong check digit"), ("VAT HR2225678674", "one digit short"), ("VAT HX47843973464", "HX is no member")], },
        ..VAT
    },
    Detector {
        id: "hr-insured-number",
        title: "Croatian health insurance number (MBO)",
        regions: &["HR"],
        reference: Reference::new("https://hzzo.hr/"),
        trigger: number_of(9),
        pattern: r"\b\d{9}\b",
        context: context(&[(
            "hr",
            &[
                "mbo",
                "matični broj osiguranika",
                "broj osiguranika",
                "matični broj osigurane osobe",
            ],
        )]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["MBO: {{138472915}}", "matični broj osiguranika {{204918375}}", "broj osiguranika: {{138402917}}"], negative: &[("MBO: 13847291", "eight digits"), ("račun 138472915", "nothing says that it is an insured person"), ("MBO: 1384729155", "ten digits")], },
        ..NUMBER
    },
];

fn identification_number(value: &str) -> Result<(), Refusal> {
    mod_11_10::check(&exactly::<11>(value)?)
}
