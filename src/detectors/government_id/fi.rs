//! Finland. Source: Digi- ja väestötietovirasto, henkilötunnus.

use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::calendar_date;
use crate::validators::digits::{exactly, number};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "fi-hetu",
    title: "Finnish personal identity code",
    category: Category::GovernmentId,
    regions: &["FI"],
    reference: Reference::new("https://dvv.fi/en/personal-identity-code"),
    trigger: Trigger::Number {
        digits: 6,
        before: 0,
        after: 5,
    },
    pattern: r"(?i)\b\d{6}[+A-FU-Y-]\d{3}[0-9A-FHJK-NPR-Y]\b",
    validator: Some(Validator {
        name: "character modulo 31",
        check: hetu,
    }),
    context: Context {
        positive: &[
            ("fi", &["henkilötunnus", "hetu", "henkilötunnuksen", "sotu"]),
            ("sv", &["personbeteckning"]),
            (
                "en",
                &["personal identity code", "finnish personal identity"],
            ),
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
            "henkilötunnus {{200790-6314}}",
            "HETU: {{031061-801K}}",
            "asiakas {{101099Y116T}}",
        ],
        negative: &[
            ("HETU: 031061-801L", "wrong check character"),
            ("HETU: 031361-801K", "month 13"),
            ("HETU: 031061G801K", "G stands for no century"),
        ],
    },
}];

fn hetu(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    const CHARACTERS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let value = candidate.value().to_ascii_uppercase();
    let (body, character) = value.split_at_checked(10).ok_or(Refusal::Length)?;
    let digits = exactly::<9>(body)?;
    let part = |at: usize| digits[at] * 10 + digits[at + 1];
    calendar_date::check_in_any_century(part(4), part(2), part(0))?;
    let place = usize::try_from(number(&digits) % 31).unwrap_or_default();
    if character.bytes().next() != CHARACTERS.get(place).copied() {
        return Err(Refusal::CheckDigit);
    }
    match number(&digits[6..]) {
        0 | 1 => Err(Refusal::Range("individual number")),
        // 900 and up are given out by hospitals for the time being, and in tests.
        900.. => Ok(Validity::TestValue),
        _ => Ok(Validity::Real),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("200790-6314", hetu);
    }
}
