//! Oman. Source: Tax Authority; Royal Oman Police.

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, context, number_of, number_within, validator,
};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "om-vat",
        title: "Omani value added tax number",
        regions: &["OM"],
        reference: Reference::new("https://tms.taxoman.gov.om/"),
        trigger: number_within(9, 2, 1),
        pattern: r"(?i)\bOM11\d{7}[\dX]\b",
        validator: validator("ISO 7064 mod 11-2", |it| {
            let serial = |value: &str| {
                weighted_sum::check_character(
                    value.get(4..).unwrap_or_default(),
                    &[7, 9, 10, 5, 8, 4, 2],
                    b"10X98765432",
                )
            };
            stands_alone(it)?;
            serial(it.value()).map(|()| Validity::Real)
        }),
        context: context(&[
            ("ar", &["ضريبة القيمة المضافة", "رقم التعريف الضريبي"]),
            (
                "en",
                &[
                    "vat",
                    "vatin",
                    "oman value added tax number",
                    "vat registration",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 75,
            in_context: 94,
        },
        examples: examples! {
            positive: &[
                "VATIN {{OM1100837004}}",
                "VAT No. {{OM1100870648}}",
                "رقم التعريف الضريبي {{OM1100779211}}",
            ],
            negative: &[
                ("VATIN 110002866", "no country"),
                ("VATIN OM1100837000", "wrong check digit"),
                ("VATIN OM110083700", "one character short"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "om-civil-number",
        title: "Omani civil number",
        regions: &["OM"],
        reference: Reference::new("https://www.rop.gov.om/"),
        trigger: number_of(7),
        pattern: r"\b\d{7,9}\b",
        validator: FORMAT,
        context: context(&[
            ("ar", &["الرقم المدني"]),
            (
                "en",
                &[
                    "omani civil number",
                    "oman id",
                    "civil number",
                    "oman civil id",
                ],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "Omani civil number {{29735006}}",
                "Oman ID: {{33983993}}",
                "civil number {{57889997}}",
            ],
            negative: &[
                ("Oman ID 123456", "six digits"),
                ("ref 24535712 in the list", "nothing says what it is"),
                ("invoice 21889787", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];
