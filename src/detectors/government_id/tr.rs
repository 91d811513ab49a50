//! Türkiye. Sources: Nüfus ve Vatandaşlık İşleri (T.C. kimlik no), Gelir İdaresi Başkanlığı (VKN).

use super::declaration::{
    FORMAT_ONLY, NUMBER, checked, context, number_of, number_within, validator,
};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::digits::{ends_with, exactly};
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "tr-national-id",
        title: "Turkish identity number (T.C. kimlik no)",
        regions: &["TR"],
        reference: Reference::new("https://www.nvi.gov.tr/"),
        trigger: number_of(11),
        pattern: r"\b[1-9]\d{10}\b",
        validator: validator("two sums, modulo 10", |candidate| {
            checked(candidate, national_id)
        }),
        context: context(&[
            (
                "tr",
                &[
                    "tc",
                    "t c",
                    "tckn",
                    "kimlik",
                    "kimlik no",
                    "kimlik numarası",
                    "tc kimlik",
                    "vatandaşlık",
                    "vatandaş",
                    "kişi",
                    "nüfus",
                ],
            ),
            (
                "en",
                &["turkish personal", "turkish id", "turkish identification"],
            ),
        ]),
        confidence: Confidence {
            alone: 40,
            in_context: 95,
        },
        examples: examples! { positive: &["T.C. Kimlik No: {{34085926658}}", "TCKN {{15594772448}}", "kimlik numarası {{44769004756}}"], negative: &[("TCKN 14397302698", "wrong check digits"), ("TCKN 2990594897", "ten digits"), ("TCKN 09905948972", "begins with 0")], },
        ..NUMBER
    },
    Detector {
        id: "tr-tax-number",
        title: "Turkish tax number (VKN)",
        regions: &["TR"],
        reference: Reference::new("https://www.gib.gov.tr/"),
        trigger: number_of(10),
        pattern: r"\b\d{10}\b",
        validator: validator("chained sum, modulo 10", |candidate| {
            checked(candidate, tax_number)
        }),
        context: context(&[
            (
                "tr",
                &[
                    "vkn",
                    "vergi no",
                    "vergi numarası",
                    "vergi kimlik numarası",
                    "vergi dairesi",
                    "vergi kimlik no",
                ],
            ),
            ("en", &["turkish tax"]),
        ]),
        examples: examples! { positive: &["VKN {{3541809273}}", "Vergi No: {{6011156586}}", "vergi kimlik numarası {{2095239568}}"], negative: &[("VKN 8142012956", "wrong check digit"), ("VKN 265617378", "nine digits"), ("tel. 8898394967", "nothing says that it is a taxpayer")], },
        ..NUMBER
    },
    Detector {
        id: "tr-passport",
        title: "Turkish passport number",
        regions: &["TR"],
        reference: Reference::new("https://www.nvi.gov.tr/pasaport"),
        trigger: number_within(8, 2, 0),
        pattern: r"\b[A-Z]\x20?\d{8}\b",
        context: context(&[
            ("tr", &["pasaport", "pasaport no", "pasaport numarası"]),
            ("en", &["turkish passport"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["pasaport no {{U48291738}}", "Pasaport: {{S 10394827}}", "Turkish passport {{U72918304}}"], negative: &[("pasaport no U4829173", "seven digits"), ("ürün U48291738", "nothing says that it is a passport"), ("pasaport no UU48291738", "two letters")], },
        ..NUMBER
    },
];

fn national_id(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<11>(value)?;
    ends_with(
        &digits[..10],
        complement(&digits[..9], &[3, 1, 3, 1, 3, 1, 3, 1, 3], 10),
    )?;
    ends_with(&digits, digits[..10].iter().sum::<u32>() % 10)
}

/// Each digit is added to its place from the right, modulo 10, and doubled as often, modulo 9.
fn tax_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<10>(value)?;
    let sum: u32 = (digits[..9].iter().rev().zip(1..))
        .map(|(digit, place)| (digit + place) % 10 * 2_u32.pow(place))
        .map(|product| {
            if product > 0 && product % 9 == 0 {
                9
            } else {
                product % 9
            }
        })
        .sum();
    ends_with(&digits, (10 - sum % 10) % 10)
}
