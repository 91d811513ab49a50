//! Germany. Source: § 290 SGB V and the Richtlinie of the GKV-Spitzenverband (Krankenversichertennummer);
//! § 75 SGB V and the Arztnummern-Richtlinie of the KBV.

use super::{HEALTH, digits};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{alphanumerics, exactly, not_all_the_same};
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[KVNR, LANR, BSNR];

const KVNR: Detector = Detector {
    id: "de-health-insurance",
    title: "German health insurance number (KVNR)",
    category: Category::Health,
    regions: &["DE"],
    reference: Reference::new(
        "https://www.gkv-spitzenverband.de/krankenversicherung/kv_grundprinzipien/krankenversichertennummer/krankenversichertennummer.jsp",
    ),
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
};

const LANR: Detector = Detector {
    id: "de-lanr",
    title: "German physician number (LANR)",
    regions: &["DE"],
    reference: Reference::new("https://www.kbv.de/media/sp/Arztnummern_Richtlinie.pdf"),
    trigger: digits(9),
    pattern: r"\b\d{9}\b",
    validator: Some(Validator {
        name: "weights 4-9, modulo 10",
        check: lanr,
    }),
    context: Context {
        positive: &[
            (
                "de",
                &[
                    "lanr",
                    "arztnummer",
                    "arzt nr",
                    "lebenslange arztnummer",
                    "arzt",
                ],
            ),
            ("en", &["german physician"]),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 15,
        in_context: 92,
    },
    examples: examples! {
        positive: &["LANR: {{986039510}}", "Arztnummer {{476200910}} auf dem Rezept", "lebenslange Arztnummer {{532926201}}"],
        negative: &[
            ("LANR: 986038510", "wrong check digit"),
            ("LANR: 98603951", "eight digits"),
            ("Rechnung 986039510", "an invoice"),
        ],
    },
    ..HEALTH
};

const BSNR: Detector = Detector {
    id: "de-bsnr",
    title: "German medical practice number (BSNR)",
    regions: &["DE"],
    reference: Reference::new("https://www.kbv.de/media/sp/Arztnummern_Richtlinie.pdf"),
    trigger: digits(9),
    pattern: r"\b\d{9}\b",
    validator: Some(Validator {
        name: "surroundings",
        check: bsnr,
    }),
    context: Context {
        positive: &[(
            "de",
            &[
                "bsnr",
                "nbsnr",
                "betriebsstättennummer",
                "betriebsstätte",
                "betriebsstätten nr",
            ],
        )],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 10,
        in_context: 88,
    },
    examples: examples! {
        positive: &["BSNR {{721482900}}", "Betriebsstättennummer: {{383046100}}", "BSNR: {{020774500}} der Praxis"],
        negative: &[
            ("BSNR 000000000", "zeros"),
            ("BSNR 72148290", "eight digits"),
            ("Rechnung 721482900", "an invoice"),
        ],
    },
    ..HEALTH
};

/// The seventh digit checks the first six; the last two are the field of medicine.
fn lanr(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<9>(candidate.value())?;
    not_all_the_same(&digits[..7])?;
    if complement(&digits[..6], &[4, 9, 4, 9, 4, 9], 10) == digits[6] {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn bsnr(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    not_all_the_same(exactly::<9>(candidate.value())?)?;
    Ok(Validity::Real)
}

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
