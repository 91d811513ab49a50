//! Mobile devices. Source: 3GPP TS 23.003 §6 and GSMA TS.06 (IMEI).

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{exactly, not_all_the_same, number};
use crate::validators::luhn;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "imei",
    title: "Mobile device identity (IMEI)",
    category: Category::Personal,
    regions: &[],
    reference: "https://www.gsma.com/solutions-and-impact/industry-services/device-services/imei",
    trigger: Trigger::Number {
        digits: 15,
        before: 0,
        after: 0,
    },
    pattern: r"\b(?:\d{2}[\x20-]?\d{6}[\x20-]?\d{6}|\d{6}-\d{2}-\d{6})[\x20-]?\d\b",
    validator: Some(Validator {
        name: "Luhn",
        check: imei,
    }),
    context: Context {
        positive: &[(
            "en",
            &["imei", "device", "handset", "phone", "mobile", "tac"],
        )],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 35,
        in_context: 92,
    },
    general: false,
    examples: examples! {
        positive: &[
            "IMEI: {{351628918205975}}",
            "handset {{35-911907-457488-5}} was lost",
            "imei={{352238130392434}}",
        ],
        negative: &[
            ("IMEI: 351628918205976", "wrong check digit"),
            ("IMEI: 35162891820597", "one digit short"),
            ("IMEI: 201628918205970", "no body assigns numbers that begin with 20"),
        ],
    },
}];

fn imei(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<15>(candidate.value())?;
    not_all_the_same(&digits)?;
    // GSMA TS.06, annex A: bodies that report devices; 00 is for tests.
    let test = match number(&digits[..2]) {
        0 => true,
        1 | 10 | 30 | 33 | 35 | 44 | 45 | 49..=54 | 86 | 91 | 98 | 99 => false,
        _ => return Err(Refusal::Range("reporting body")),
    };
    luhn::check(digits.into_iter())?;
    Ok(if test {
        Validity::TestValue
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
        assert_refused("351628918205975", imei);
    }
}
