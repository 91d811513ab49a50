//! Norway. Sources: Skatteetaten (fødselsnummer, D-nummer), Brønnøysundregistrene (orgnr).

use super::declaration::{
    NUMBER, VAT, checked, context, number_of, number_within, validator, weighted,
};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference, Refusal};
use crate::validators::calendar_date;
use crate::validators::digits::{ends_with, exactly, pair};
use crate::validators::weighted_sum::{check_character, complement};

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "no-national-number",
        title: "Norwegian national identity number (fødselsnummer)",
        regions: &["NO"],
        reference: Reference::new(
            "https://www.skatteetaten.no/en/person/national-registry/identitetsnummer/fodselsnummer/",
        ),
        trigger: number_of(11),
        pattern: r"\b\d{2}-?\d{2}-?\d{2}[\x20-]?\d{3}[\x20-]?\d{2}\b|\b\d{2}\x20\d{2}\x20\d{2}\x20\d{3}\x20\d{2}\b",
        validator: validator("two weighted sums, modulo 11", |candidate| {
            checked(candidate, birth_number)
        }),
        context: context(&[
            (
                "no",
                &[
                    "fødselsnummer",
                    "fødselsnr",
                    "fnr",
                    "personnummer",
                    "personnr",
                    "d nummer",
                    "dnr",
                ],
            ),
            (
                "en",
                &[
                    "norwegian birth",
                    "norwegian national",
                    "national identity number",
                    "norwegian personal",
                ],
            ),
        ]),
        confidence: Confidence {
            alone: 70,
            in_context: 96,
        },
        examples: examples! { positive: &["fødselsnummer {{210849 28809}}", "fnr: {{21027411484}}", "D-nummer {{64017506682}}"], negative: &[("fødselsnummer 161090 29502", "wrong check digits"), ("fnr: 20139838447", "month 13"), ("fnr: 2010983844", "one digit short")], },
        ..NUMBER
    },
    Detector {
        id: "no-company-number",
        title: "Norwegian organisation number (orgnr)",
        regions: &["NO"],
        reference: Reference::new("https://www.brreg.no/"),
        trigger: number_of(9),
        pattern: r"\b\d{3}\x20?\d{3}\x20?\d{3}\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            weighted(candidate, &[3, 2, 7, 6, 5, 4, 3, 2], b"0-987654321")
        }),
        context: context(&[
            (
                "no",
                &[
                    "orgnr",
                    "org nr",
                    "organisasjonsnummer",
                    "organisasjonsnr",
                    "foretaksregisteret",
                ],
            ),
            ("en", &["norwegian organisation", "norwegian company"]),
        ]),
        examples: examples! { positive: &["org.nr. {{826 220 988}}", "organisasjonsnummer {{838716733}}", "Orgnr: {{963 411 855}}"], negative: &[("org.nr. 885 256 515", "wrong check digit"), ("org.nr. 866 085 58", "eight digits"), ("tlf. 822349390", "nothing says that it is a company")], },
        ..NUMBER
    },
    Detector {
        id: "no-vat",
        title: "Norwegian VAT number (MVA)",
        regions: &["NO"],
        reference: Reference::new("https://www.brreg.no/"),
        trigger: number_within(9, 4, 4),
        pattern: r"(?i)\b(?:NO[\x20:-]{0,3})?\d{3}\x20?\d{3}\x20?\d{3}\x20?MVA\b",
        validator: validator("weighted sum, modulo 11", |candidate| {
            checked(candidate, |value| {
                check_character(
                    value
                        .get(..value.len().saturating_sub(3))
                        .unwrap_or_default()
                        .trim_start_matches(|c: char| !c.is_ascii_digit()),
                    &[3, 2, 7, 6, 5, 4, 3, 2],
                    b"0-987654321",
                )
            })
        }),
        context: context(&[
            ("no", &["mva", "merverdiavgift", "orgnr", "org nr"]),
            ("en", &["vat", "norwegian vat"]),
        ]),
        examples: examples! { positive: &["{{NO 849 571 362 MVA}}", "Org.nr. {{801 061 680 MVA}}", "VAT {{NO937382030MVA}}"], negative: &[("NO 911 554 297 MVA", "wrong check digit"), ("VAT NO86608558MVA", "eight digits"), ("VAT NO949747395MVB", "without MVA")], },
        ..VAT
    },
];

/// Day, month and year, an individual number, two check digits. 40 is added to the day of a
/// D-number, and to the month of a synthetic one.
fn birth_number(value: &str) -> Result<(), Refusal> {
    let digits = exactly::<11>(value)?;
    calendar_date::check_in_any_century(
        pair(&digits, 4),
        pair(&digits, 2) % 40,
        pair(&digits, 0) % 40,
    )?;
    ends_with(
        &digits[..10],
        complement(&digits[..9], &[3, 7, 6, 1, 8, 9, 4, 5, 2], 11),
    )?;
    ends_with(
        &digits,
        complement(&digits[..10], &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11),
    )
}
