//! United Kingdom. Source: NHS Data Dictionary, NHS NUMBER; NHS Scotland, CHI NUMBER; Business
//! Services Organisation, H&C NUMBER.

use super::{HEALTH, digits as number_of};
use crate::detectors::negatives::ORDINARY_NUMBERS;
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{exactly, is_bare, not_all_the_same, number};
use crate::validators::weighted_sum::complement;

pub(super) static DETECTORS: &[Detector] = &[NHS_NUMBER, CHI_NUMBER, HC_NUMBER];

const NHS_NUMBER: Detector = Detector {
    id: "gb-nhs-number",
    title: "NHS number",
    category: Category::Health,
    regions: &["GB"],
    reference: Reference::new("https://www.datadictionary.nhs.uk/attributes/nhs_number.html"),
    trigger: Trigger::Number {
        digits: 10,
        before: 0,
        after: 0,
    },
    pattern: r"\b\d{3}(?:[\x20-]\d{3}[\x20-]|\d{3})\d{4}\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 11",
        check: nhs_number,
    }),
    context: Context {
        positive: &[(
            "en",
            &[
                "nhs",
                "nhs number",
                "nhs no",
                "patient",
                "gp",
                "health service",
            ],
        )],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 45,
        in_context: 93,
    },
    general: false,
    examples: examples! {
        positive: &[
            "NHS number {{773 665 5472}}",
            "NHS No: {{7623334816}}",
            "test patient {{999 123 4519}}",
        ],
        negative: &[
            ("NHS number 773 665 5473", "wrong check digit"),
            ("NHS number 091 061 5858", "the range is not issued"),
            ("ten digits 7623334816 alone", "bare digits without context"),
        ],
    },
};

const CHI_NUMBER: Detector = Detector {
    id: "gb-chi-number",
    title: "Scottish community health index number (CHI)",
    regions: &["GB"],
    reference: Reference::new(
        "https://www.ndc.scot.nhs.uk/Data-Dictionary/SMR-Datasets//Patient-Identification-and-Demographic-Information/Community-Health-Index-Number/",
    ),
    trigger: number_of(10),
    pattern: r"\b[0-3]\d[01]\d{3}[\x20-]?\d{4}\b",
    validator: Some(Validator {
        name: "date of birth, weighted sum, modulo 11",
        check: chi_number,
    }),
    context: Context {
        positive: &[(
            "en",
            &[
                "chi",
                "chi number",
                "chi no",
                "community health index",
                "scotland",
            ],
        )],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 40,
        in_context: 93,
    },
    examples: examples! {
        positive: &["CHI number {{210399 4582}}", "CHI: {{1407827308}}", "community health index {{1407821571}}"],
        negative: &[
            ("CHI 1407827309", "wrong check digit"),
            ("CHI 3213827308", "there is no thirteenth month"),
            ("ref 1407826816", "bare digits without context"),
        ],
    },
    ..HEALTH
};

const HC_NUMBER: Detector = Detector {
    id: "gb-hc-number",
    title: "Northern Irish health and care number (HCN)",
    regions: &["GB"],
    reference: Reference::new("https://www.nidirect.gov.uk/articles/health-and-care-number"),
    trigger: number_of(10),
    pattern: r"\b3[2-9]\d[\x20-]?\d{3}[\x20-]?\d{4}\b",
    validator: Some(Validator {
        name: "weighted sum, modulo 11",
        check: hc_number,
    }),
    context: Context {
        positive: &[(
            "en",
            &[
                "hcn",
                "h c number",
                "hc number",
                "health and care",
                "northern ireland",
            ],
        )],
        negative: ORDINARY_NUMBERS,
    },
    confidence: Confidence {
        alone: 30,
        in_context: 92,
    },
    examples: examples! {
        positive: &["H&C number {{330 364 2621}}", "HCN: {{3229972201}}", "health and care number {{3233224532}}"],
        negative: &[
            ("HCN 3229972202", "wrong check digit"),
            ("HCN 322997220", "nine digits"),
            ("ref 3324154995", "bare digits without context"),
        ],
    },
    ..HEALTH
};

/// Nine digits and the check digit that all three share.
fn checked(candidate: &Candidate<'_>) -> Result<[u32; 10], Refusal> {
    stands_alone(candidate)?;
    let digits = exactly::<10>(candidate.value())?;
    not_all_the_same(digits)?;
    if complement(&digits[..9], &[10, 9, 8, 7, 6, 5, 4, 3, 2], 11) == digits[9] {
        Ok(digits)
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// The first six digits are a date of birth.
fn chi_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let digits = checked(candidate)?;
    let part = |at: usize| digits[at] * 10 + digits[at + 1];
    calendar_date::check_in_any_century(part(4), part(2), part(0))?;
    Ok(Validity::Real)
}

fn hc_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    checked(candidate)?;
    Ok(Validity::Real)
}

fn nhs_number(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let digits = checked(candidate)?;
    let range = number(&digits[..3]);
    // Scotland up to 311, Northern Ireland from 320, England and Wales from 400 and 600.
    if !matches!(range, 10..=311 | 320..=499 | 600..=799 | 900..=999) {
        return Err(Refusal::Range("first three digits"));
    }
    Ok(match range {
        // Not issued: 999 is set aside for tests, the others serve as examples.
        900.. => Validity::TestValue,
        _ if is_bare(candidate.value()) => Validity::Plausible,
        _ => Validity::Real,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validators::single_change::assert_refused;

    #[test]
    fn notices_every_wrong_digit() {
        assert_refused("7623334816", nhs_number);
        assert_refused("3229972201", hc_number);
    }
}
