//! Germany. Source: § 290 SGB V and the Richtlinie of the GKV-Spitzenverband (Krankenversichertennummer).

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::digits::{alphanumerics, exactly};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "de-health-insurance",
    title: "German health insurance number (KVNR)",
    category: Category::Health,
    regions: &["DE"],
    reference: "https://www.gkv-spitzenverband.de/krankenversicherung/kv_grundprinzipien/krankenversichertennummer/krankenversichertennummer.jsp",
    trigger: Trigger::Word {
        min: 10,
        max: 10,
        before: 0,
        after: 0,
    },
    pattern: r"(?i)\b[A-Z]\d{9}\b",
    validator: Some(Validator {
        name: "alternating sum, modulo 10",
        check: kvnr,
    }),
    context: Context {
        positive: &[
            (
                "de",
                &[
                    "kvnr",
                    "krankenversichertennummer",
                    "versichertennummer",
                    "versicherten nr",
                    "krankenversicherung",
                    "krankenkasse",
                    "gesundheitskarte",
                    "egk",
                    "versicherte",
                    "versicherter",
                ],
            ),
            (
                "en",
                &["german health insurance", "health insurance number"],
            ),
        ],
        negative: &["artikel", "bestellung", "rechnung", "order", "part"],
    },
    confidence: Confidence {
        alone: 40,
        in_context: 93,
    },
    general: false,
    examples: examples! {
        positive: &[
            "KVNR: {{T484266036}}",
            "Versichertennummer {{M211366831}}",
            "die Krankenkasse führt ihn als {{K034163058}}",
        ],
        negative: &[
            ("KVNR: T484266037", "wrong check digit"),
            ("KVNR: T48426603", "eight digits"),
            ("Artikel T484266036", "an article number"),
        ],
    },
}];

fn kvnr(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let letter = alphanumerics(candidate.value())
        .next()
        .ok_or(Refusal::Length)?;
    let rank = u32::from(letter.saturating_sub(b'A')) + 1;
    let digits = exactly::<9>(candidate.value())?;
    let sum: u32 = [rank / 10, rank % 10]
        .iter()
        .chain(&digits[..8])
        .zip([1, 2].into_iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    if sum % 10 == digits[8] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("T484266036", kvnr);
    }
}
