//! National bank accounts and payments, where they are still written without an IBAN, a file for
//! each region.

pub(super) mod americas;
pub(super) mod asia;
pub(super) mod brazil;
pub(super) mod central_europe;
pub(super) mod middle_east_africa;
pub(super) mod nordic;
pub(super) mod oceania;
pub(super) mod western_europe;

use super::FINANCIAL;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Confidence, Detector, Refusal, Validity};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::alphanumerics;

/// An account that only its label tells, in the language of the country.
const LABELLED_ACCOUNT: Detector = Detector {
    confidence: Confidence {
        alone: 0,
        in_context: 75,
    },
    general: true,
    ..FINANCIAL
};

/// A number that satisfies its country's check, read without its separators.
fn national(candidate: &Candidate<'_>, holds: fn(&str) -> bool) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let mut number: String = alphanumerics(candidate.value()).map(char::from).collect();
    if number.len() == 16 {
        // Hungarian accounts of sixteen digits leave out the last eight.
        number.push_str("00000000");
    }
    if number.bytes().all(|byte| byte == b'0') {
        return Err(Refusal::Placeholder);
    }
    if holds(&number) {
        Ok(Validity::Real)
    } else {
        Err(Refusal::CheckDigit)
    }
}
