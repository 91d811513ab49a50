//! Switzerland. Source: Zentrale Ausgleichsstelle, AHV number (AHVN13).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::exactly;
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "ch-ahv",
    title: "Swiss social security number (AHV)",
    category: Category::GovernmentId,
    regions: &["CH"],
    reference: "https://www.zas.admin.ch/zas/de/home/partenaires-et-institutions-/navs13.html",
    trigger: Trigger::Number {
        digits: 13,
        before: 0,
        after: 0,
    },
    pattern: r"\b756[.\x20-]?\d{4}[.\x20-]?\d{4}[.\x20-]?\d{2}\b",
    validator: Some(Validator {
        name: "EAN-13 check digit",
        check: ahv,
    }),
    context: Context {
        positive: &[
            (
                "de",
                &[
                    "ahv",
                    "ahv nummer",
                    "ahv nr",
                    "ahvn13",
                    "sozialversicherungsnummer",
                    "versichertennummer",
                ],
            ),
            (
                "fr",
                &["avs", "numéro avs", "navs13", "assurance vieillesse"],
            ),
            ("it", &["avs", "numero avs"]),
            ("en", &["swiss social security"]),
        ],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 80,
        in_context: 97,
    },
    general: false,
    examples: examples! {
        positive: &[
            "AHV-Nr. {{756.7107.4386.84}}",
            "numéro AVS {{7564834697070}}",
            "Versicherte {{756 9293 4272 06}}",
        ],
        negative: &[
            ("AHV-Nr. 756.7107.4386.85", "wrong check digit"),
            ("AHV-Nr. 757.7107.4386.84", "does not begin with 756"),
            ("AHV-Nr. 756.7107.4386.8", "one digit short"),
        ],
    },
}];

fn ahv(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<13>(candidate.value())?;
    if complement(&digits[..12], &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3], 10) == digits[12] {
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
        assert_refused("7564834697070", ahv);
    }
}
