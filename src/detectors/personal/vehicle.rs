//! Vehicles. Source: ISO 3779 (structure), 49 CFR Part 565 (check digit in North America).

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::digits::{Few, base36};
use crate::validators::weighted_sum::weighted_sum;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "vin",
    title: "Vehicle identification number (VIN)",
    category: Category::Personal,
    regions: &[],
    reference: Reference::new(
        "https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565",
    ),
    trigger: Trigger::Word {
        min: 17,
        max: 17,
        before: 0,
        after: 0,
    },
    pattern: r"\b(?:[A-HJ-NPR-Z0-9]{13}[0-9]{4}|[a-hj-npr-z0-9]{13}[0-9]{4})\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 11",
        check: vin,
    }),
    context: Context {
        positive: &[
            (
                "en",
                &[
                    "vin",
                    "vehicle",
                    "chassis",
                    "car",
                    "vehicle identification number",
                ],
            ),
            ("de", &["fin", "fahrgestellnummer", "fahrzeug"]),
            ("fr", &["châssis", "véhicule"]),
            ("es", &["bastidor", "vehículo"]),
            ("it", &["telaio"]),
        ],
        negative: &["serial", "token", "hash", "license key"],
    },
    confidence: Confidence {
        alone: 70,
        in_context: 92,
    },
    general: false,
    examples: examples! {
        positive: &[
            "VIN {{1XYH1ERB6HA915145}}",
            "recall letter for {{4ABSUYDHXBA477545}}",
            "Fahrgestellnummer {{WZZ3K9TB5PE017422}}",
        ],
        negative: &[
            ("VIN 1XYH1ERB7HA915145", "wrong check digit"),
            ("VIN 1XYH1ERB6HA91514", "sixteen characters"),
            ("VIN 1XYH1ERB6HI915145", "I is not used"),
        ],
    },
}];

fn vin(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value().to_ascii_uppercase();
    let values: Few<u32> = value.bytes().filter_map(transliterate).collect();
    let check_digit = match value.as_bytes().get(8) {
        Some(b'X') => Some(10),
        Some(digit @ b'0'..=b'9') => base36(*digit),
        _ => None,
    };
    let sum = weighted_sum(
        &values,
        &[8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2],
    );
    if check_digit == Some(sum % 11) {
        // A letter and digits are as likely a name in code.
        let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
        return Ok(if letters < 3 {
            Validity::Plausible
        } else {
            Validity::Real
        });
    }
    match value.as_bytes().first() {
        // North America requires the check digit, and China has taken it over.
        Some(b'1'..=b'5' | b'L') => Err(Refusal::CheckDigit),
        _ => Ok(Validity::Plausible),
    }
}

/// What a character counts: 49 CFR 565.15, table III.
fn transliterate(character: u8) -> Option<u32> {
    Some(match character {
        b'A'..=b'H' => u32::from(character - b'A') + 1,
        b'J'..=b'N' => u32::from(character - b'J') + 1,
        b'P' => 7,
        b'R' => 9,
        b'S'..=b'Z' => u32::from(character - b'S') + 2,
        _ => return base36(character),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit_of_north_american_numbers() {
        // The first digit says that the number is North American.
        assert_refused("LXYH1ERB2HA915146", vin);
    }
}
