//! Italy. Source: Decreto ministeriale 23 dicembre 1976 (codice fiscale).

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Refusal, Trigger, Validator, Validity,
};
use crate::validators::digits::base36;

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "it-codice-fiscale",
    title: "Italian tax code (codice fiscale)",
    category: Category::GovernmentId,
    regions: &["IT"],
    reference: "https://www.agenziaentrate.gov.it/portale/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf",
    trigger: Trigger::Word {
        min: 16,
        max: 16,
        before: 0,
        after: 0,
    },
    // Digits may be replaced by the letters L to V where two people would share a code.
    pattern: r"(?xi)\b
        [A-Z]{6} [0-9LMNP-V]{2} [ABCDEHLMPRST] [0-7LMNP-T][0-9LMNP-V]  # name, year, month, day
        [A-MZ][0-9LMNP-V]{3} [A-Z] \b                                 # place, check letter",
    validator: Some(Validator {
        name: "letter modulo 26",
        check: codice_fiscale,
    }),
    context: Context {
        positive: &[
            (
                "it",
                &["codice fiscale", "cod fisc", "cf", "c f", "contribuente"],
            ),
            ("en", &["italian tax code", "fiscal code"]),
        ],
        negative: &[],
    },
    confidence: Confidence {
        alone: 90,
        in_context: 97,
    },
    general: false,
    examples: examples! {
        positive: &[
            "codice fiscale {{FBVTSM72M02C300P}}",
            "C.F.: {{NRTTCP55T18G524Q}}",
            "nato a Roma, {{cmbpzl64t02f843j}}",
        ],
        negative: &[
            ("codice fiscale FBVTSM72M02C300Q", "wrong check letter"),
            ("codice fiscale FBVTSM72F02C300P", "F stands for no month"),
            ("codice fiscale FBVTSM72M02C300", "fifteen characters"),
        ],
    },
}];

fn codice_fiscale(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    /// What a letter, or the digit with its number, counts at the odd places, from the first on.
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let upper = candidate.value().to_ascii_uppercase();
    let (body, letter) = upper
        .as_bytes()
        .split_at_checked(15)
        .ok_or(Refusal::Length)?;
    day(body)?;
    let mut sum = 0;
    for (place, byte) in body.iter().enumerate() {
        let value = base36(*byte).ok_or(Refusal::Structure("character set"))?;
        let rank = if value < 10 { value } else { value - 10 };
        sum += if place % 2 == 1 {
            rank
        } else {
            usize::try_from(rank)
                .ok()
                .and_then(|rank| ODD.get(rank).copied())
                .ok_or(Refusal::Structure("character set"))?
        };
    }
    let expected = sum % 26 + 10;
    if letter.first().copied().and_then(base36) == Some(expected) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// Days of women have 40 added.
fn day(body: &[u8]) -> Result<(), Refusal> {
    let digit = |at: usize| match *body.get(at)? {
        digit @ b'0'..=b'9' => Some(digit - b'0'),
        letter @ b'L'..=b'N' => Some(letter - b'L'),
        letter @ b'P'..=b'V' => Some(letter - b'P' + 3),
        _ => None,
    };
    match (digit(9), digit(10)) {
        (Some(tens), Some(ones)) if matches!(tens % 4 * 10 + ones, 1..=31) => Ok(()),
        _ => Err(Refusal::Range("day")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("FBVTSM72M02C300P", codice_fiscale);
    }
}
