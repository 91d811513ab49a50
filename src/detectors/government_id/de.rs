//! Germany. Source: § 139b Abgabenordnung and Steueridentifikationsnummerverordnung (tax number of
//! a person).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::exactly;
use crate::validators::mod_11_10;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "de-tax-id",
    title: "German tax identification number (Steuer-IdNr.)",
    category: Category::GovernmentId,
    regions: &["DE"],
    reference: "https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html",
    trigger: Trigger::Number {
        digits: 11,
        before: 0,
        after: 0,
    },
    pattern: r"\b\d{2}[\x20/]?\d{3}[\x20/]?\d{3}[\x20/]?\d{3}\b",
    validator: Some(Validator {
        name: "ISO 7064 mod 11,10",
        check: tax_id,
    }),
    context: Context {
        positive: &[
            (
                "de",
                &[
                    "idnr",
                    "id nr",
                    "steuer id",
                    "steueridnr",
                    "steuer idnr",
                    "steuer identifikationsnummer",
                    "steueridentifikationsnummer",
                    "steuerliche identifikationsnummer",
                    "identifikationsnummer",
                    "tin",
                ],
            ),
            (
                "en",
                &[
                    "german tax id",
                    "tax id",
                    "tax number",
                    "german personal tax number",
                ],
            ),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 55,
        in_context: 95,
    },
    general: false,
    examples: examples! {
        positive: &[
            "Steuer-ID: {{63 250 195 575}}",
            "IdNr. {{16854260698}}",
            "unter {{59480671026}} geführt",
        ],
        negative: &[
            ("Steuer-ID: 63 250 195 576", "wrong check digit"),
            ("IdNr. 12345678903", "all of the first ten digits differ"),
            ("IdNr. 6325019557", "one digit short"),
        ],
    },
}];

fn tax_id(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<11>(candidate.value())?;
    repeats_one_digit(&digits[..10])?;
    mod_11_10::check(&digits)?;
    // Numbers that begin with 0 are those the authority gives out for tests.
    Ok(if digits[0] == 0 {
        Validity::TestValue
    } else {
        Validity::Real
    })
}

/// Of the first ten digits exactly one stands twice or three times, but not three in a row.
fn repeats_one_digit(digits: &[u32]) -> Result<(), Refusal> {
    let counts = (0..10).map(|digit| digits.iter().filter(|other| **other == digit).count());
    let repeated: Vec<usize> = counts.filter(|count| *count > 1).collect();
    let run = digits
        .windows(3)
        .any(|three| matches!(three, [a, b, c] if a == b && b == c));
    match *repeated {
        [2 | 3] if !run => Ok(()),
        _ => Err(Refusal::Structure("repetition of digits")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("63250195575", tax_id);
    }
}
