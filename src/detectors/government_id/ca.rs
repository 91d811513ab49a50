//! Canada. Source: Service Canada, social insurance number.

use super::declaration::{
    FORMAT, FORMAT_ONLY, NUMBER, checked, context, number_within, plausible_unless, validator,
    word_of,
};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, digits, exactly, is_bare, not_all_the_same};
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "ca-sin",
        title: "Canadian social insurance number (SIN)",
        category: Category::GovernmentId,
        regions: &["CA"],
        reference: Reference::new(
            "https://www.canada.ca/en/employment-social-development/services/sin.html",
        ),
        trigger: Trigger::Number {
            digits: 9,
            before: 0,
            after: 0,
        },
        pattern: r"\b\d{3}(?:\x20\d{3}\x20|-\d{3}-|\d{3})\d{3}\b",
        validator: Some(Validator {
            name: "Luhn",
            check: sin,
        }),
        context: Context {
            positive: &[
                (
                    "en",
                    &[
                        "sin",
                        "social insurance",
                        "social insurance number",
                        "canadian social insurance",
                    ],
                ),
                (
                    "fr",
                    &["nas", "assurance sociale", "numéro d assurance sociale"],
                ),
            ],
            negative: ORDINARY_NUMBERS,
        },
        confidence: Confidence {
            alone: 45,
            in_context: 93,
        },
        general: false,
        examples: examples! {
            positive: &[
                "SIN: {{651 817 892}}",
                "social insurance number {{489-156-364}}",
                "NAS {{440614204}}",
            ],
            negative: &[
                ("SIN: 651 817 893", "wrong check digit"),
                ("SIN: 851 817 890", "no number begins with 8"),
                ("nine digits 440614204 alone", "bare digits without context"),
            ],
        },
    },
    Detector {
        id: "ca-business-number",
        title: "Canadian business number (BN)",
        regions: &["CA"],
        reference: Reference::new("https://www.canada.ca/en/services/taxes/business-number.html"),
        trigger: number_within(9, 0, 9),
        pattern: r"\b\d{3}\x20?\d{2}\x20?\d\x20?\d{3}(?:\x20?R[CMPRTZ]\x20?\d{4})?\b",
        validator: validator("Luhn", business_number),
        context: context(&[
            (
                "en",
                &[
                    "bn",
                    "business number",
                    "canadian business number",
                    "gst",
                    "hst",
                    "gst hst",
                    "program account",
                ],
            ),
            ("fr", &["numéro d entreprise", "tps", "tvq"]),
        ]),
        confidence: Confidence {
            alone: 60,
            in_context: 92,
        },
        examples: examples! {
            positive: &[
                "BN {{897332615 RT0001}}",
                "GST/HST {{753583194RC0002}}",
                "Canadian Business Number: {{880994751}}",
            ],
            negative: &[
                ("BN 123 456 782 RT", "an account without its number"),
                ("BN 897332610 RT0001", "wrong check digit"),
                ("ref 866349459 in the list", "nothing says what it is"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ca-uci",
        title: "Canadian immigration client number (UCI)",
        regions: &["CA"],
        reference: Reference::new(
            "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account/unique-client-identifier.html",
        ),
        pattern: r"\b(?:\d{4}-?\d{4}|11-?\d{4}-?\d{4})\b",
        validator: FORMAT,
        context: context(&[
            (
                "en",
                &[
                    "uci",
                    "unique client identifier",
                    "client id ircc",
                    "ircc client",
                ],
            ),
            ("fr", &["iuc", "identificateur unique de client"]),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "UCI {{5250-4141}}",
                "unique client identifier {{11-0667-3741}}",
                "IUC : {{9795-2343}}",
            ],
            negative: &[
                ("UCI 1234-567", "seven digits"),
                ("ref 11-2920-0422 in the list", "nothing says what it is"),
                ("invoice 11-1952-1856", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ca-passport",
        title: "Canadian passport number",
        regions: &["CA"],
        reference: Reference::new(
            "https://www.canada.ca/en/immigration-refugees-citizenship/services/canadian-passports.html",
        ),
        trigger: word_of(8, 9),
        pattern: r"(?i)\b(?:[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2})\b",
        context: context(&[
            (
                "en",
                &[
                    "passport",
                    "passport number",
                    "passport no",
                    "canadian passport",
                ],
            ),
            (
                "fr",
                &["passeport", "passeport canadien", "numéro de passeport"],
            ),
        ]),
        confidence: Confidence {
            alone: 5,
            in_context: 84,
        },
        examples: examples! {
            positive: &[
                "Canadian passport {{HK696238}}",
                "passeport canadien {{P927846AA}}",
                "Canadian passport: {{HK097189}}",
            ],
            negative: &[
                ("ref P149318AA in the list", "nothing says what it is"),
                ("Canadian passport HK69623", "one character short"),
                ("invoice P171439AA", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ca-pr-card",
        title: "Canadian permanent resident card number",
        regions: &["CA"],
        reference: Reference::new(
            "https://www.canada.ca/en/immigration-refugees-citizenship/services/permanent-residents/card.html",
        ),
        trigger: word_of(9, 12),
        pattern: r"\b(?:RA|PA|PC)\d{7,10}\b",
        validator: FORMAT,
        context: context(&[
            (
                "en",
                &[
                    "permanent resident card",
                    "pr card",
                    "permanent resident",
                    "document number",
                ],
            ),
            (
                "fr",
                &[
                    "carte de résident permanent",
                    "résident permanent",
                    "carte rp",
                ],
            ),
        ]),
        confidence: FORMAT_ONLY,
        examples: examples! {
            positive: &[
                "permanent resident card {{RA4717223659}}",
                "PR card number: {{PA3874462}}",
                "carte de résident permanent {{RA3725503574}}",
            ],
            negative: &[
                ("PR card RA123456", "too short"),
                ("ref PA3939939 in the list", "nothing says what it is"),
                ("invoice PA0727856", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
    Detector {
        id: "ca-drivers-licence",
        title: "Canadian driving licence number",
        regions: &["CA"],
        reference: Reference::new("https://www.ontario.ca/page/get-g-drivers-licence-new-drivers"),
        trigger: number_within(6, 7, 7),
        pattern: r"(?xi)\b(?:
        [A-Z]\d{4}[\x20-]?\d{5}[\x20-]?\d{5}              # Ontario
      | [A-Z]\d{4}-?\d{6}-?\d{2}                          # Quebec
      | \d{6}-\d{3} | \d{7,9}                             # Alberta, British Columbia, Saskatchewan, the north
      | [A-Z]{2}-?[A-Z]{2}-?[A-Z]{2}-?[A-Z]\d{3}[A-Z]{2}  # Manitoba
      | [A-Z]{5}\d{9} | [A-Z]\d{9}                        # Nova Scotia, Newfoundland
    )\b",
        validator: FORMAT,
        context: context(&[
            (
                "en",
                &[
                    "driver s licence",
                    "drivers licence",
                    "driver licence",
                    "driving licence",
                ],
            ),
            ("fr", &["permis de conduire", "no de permis"]),
        ]),
        confidence: Confidence {
            alone: 0,
            in_context: 82,
        },
        examples: examples! {
            positive: &[
                "driver's licence {{W1418-21714-56128}}",
                "permis de conduire : {{M3625-099825-15}}",
                "Drivers Licence {{684200-238}}",
            ],
            negative: &[
                ("driver's licence 12345", "five digits"),
                ("ref 586232-618 in the list", "nothing says what it is"),
                ("invoice 801791-673", "an ordinary number"),
            ],
        },
        ..NUMBER
    },
];

fn sin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    not_all_the_same(digits)?;
    if digits[0] == 8 {
        return Err(Refusal::Range("first digit"));
    }
    luhn::check(digits.into_iter())?;
    Ok(match digits[0] {
        // Numbers that begin with 0 are not issued; the authority's examples do.
        0 => Validity::TestValue,
        _ if is_bare(candidate.value()) => Validity::Plausible,
        _ => Validity::Real,
    })
}

/// Nine digits; a program account adds the program and a number.
fn business_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let account = candidate.value().contains('R');
    let mut after = candidate.after().trim_start_matches(' ').bytes();
    let program = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_uppercase());
    if !account && program(after.next()) && program(after.next()) {
        return Err(Refusal::Structure("program account"));
    }
    let sound = checked(candidate, |value| {
        luhn::check(digits(value).take(9).collect::<Few<_>>().into_iter())
    });
    plausible_unless(account, sound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("651817892", sin);
    }
}
