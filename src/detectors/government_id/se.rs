//! Sweden. Source: Skatteverket, SKV 704 (personnummer) and SKV 707 (samordningsnummer).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{Few, digits, is_bare};
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "se-personnummer",
    title: "Swedish personal identity number",
    category: Category::GovernmentId,
    regions: &["SE"],
    reference: Reference::new(
        "https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html",
    ),
    trigger: Trigger::Number {
        digits: 10,
        before: 0,
        after: 0,
    },
    pattern: r"\b(?:(?:18|19|20)\d{6}-?\d{4}|\d{6}-?\d{4})\b",
    validator: Some(Validator {
        name: "Luhn",
        check: personnummer,
    }),
    context: Context {
        positive: &[
            (
                "sv",
                &[
                    "personnummer",
                    "personnr",
                    "pnr",
                    "samordningsnummer",
                    "folkbokförd",
                ],
            ),
            (
                "en",
                &["swedish personal identity", "personal identity number"],
            ),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 65,
        in_context: 95,
    },
    general: false,
    examples: examples! {
        positive: &[
            "personnummer {{840108-4846}}",
            "pnr: {{19631116-2439}}",
            "Personnr {{6511010529}}",
        ],
        negative: &[
            ("personnummer 840108-4847", "wrong check digit"),
            ("personnummer 841308-4846", "month 13"),
            ("ten digits 6511010529 alone", "bare digits without context"),
        ],
    },
}];

fn personnummer(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let all: Few<u32> = digits(candidate.value()).collect();
    let short = all.get(all.len().saturating_sub(10)..).unwrap_or_default();
    let [y1, y2, m1, m2, d1, d2, ..] = *short else {
        return Err(Refusal::Length);
    };
    // Coordination numbers have 60 added to the day.
    calendar_date::check_in_any_century(y1 * 10 + y2, m1 * 10 + m2, (d1 * 10 + d2) % 60)?;
    luhn::check(short.iter().copied())?;
    Ok(if is_bare(candidate.value()) {
        Validity::Plausible
    } else {
        Validity::Real
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("840108-4846", personnummer);
    }
}
