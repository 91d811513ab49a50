//! Iceland. Sources: Þjóðskrá (kennitala), Skatturinn (VSK).

use super::declaration::{
    FORMAT_ONLY, NUMBER, checked, context, number_of, number_within, validator,
};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{ends_with, exactly, pair};
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "is-kennitala",
        title: "Icelandic identity number (kennitala)",
        regions: &["IS"],
        reference: Reference::new("https://www.skra.is/english/people/my-registration/id-numbers/"),
        trigger: number_of(10),
        pattern: r"\b[0-7]\d[01]\d{3}[\x20-]?\d{3}[90]\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, kennitala)
        }),
        context: context(&[
            ("is", &["kennitala", "kennitölu", "kt"]),
            ("en", &["icelandic identity", "icelandic id"]),
        ]),
        confidence: Confidence {
            alone: 45,
            in_context: 95,
        },
        examples: examples! { positive: &["kennitala {{221174-2089}}", "kt. {{620577-3409}}", "Kennitala: {{0908508819}}"], negative: &[("kennitala 071057-0388", "wrong check digit"), ("kt. 021363-4369", "month 13"), ("sími 0309671869", "nothing says that it is a person")], },
        ..NUMBER
    },
    Detector {
        id: "is-vat",
        title: "Icelandic VAT number (VSK)",
        regions: &["IS"],
        reference: Reference::new("https://www.skatturinn.is/"),
        trigger: number_within(5, 3, 0),
        pattern: r"\b(?:IS[\x20:-]{0,3})?\d{5,6}\b",
        context: context(&[
            (
                "is",
                &[
                    "vsk",
                    "vsk nr",
                    "vsk númer",
                    "virðisaukaskattsnúmer",
                    "virðisaukaskattur",
                ],
            ),
            ("en", &["icelandic vat"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! { positive: &["VSK nr. {{48291}}", "VSK: {{103948}}", "virðisaukaskattsnúmer {{IS 72918}}"], negative: &[("VSK nr. 4829", "four digits"), ("bls. 48291", "nothing says that it is a VAT number"), ("VSK nr. 4829173", "seven digits")], },
        ..NUMBER
    },
];

fn kennitala(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<10>(value)?;
    // Organisations have 40 added to the day.
    calendar_date::check_in_any_century(pair(&digits, 4), pair(&digits, 2), pair(&digits, 0) % 40)?;
    ends_with(
        &digits[..9],
        complement(&digits[..8], &[3, 2, 7, 6, 5, 4, 3, 2], 11),
    )
}
