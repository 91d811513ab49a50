//! Verhoeff's formula: a check digit from the dihedral group of order ten.
//!
//! Notices every wrong digit and every swap of neighbours.
//! Source: J. Verhoeff, Error Detecting Decimal Codes, Mathematical Centre Tract 29, 1969.

use crate::scan::detector::Refusal;

/// Refuses `digits`, check digit last, unless they satisfy the formula.
pub(crate) fn check(digits: impl DoubleEndedIterator<Item = u32>) -> Result<(), Refusal> {
    let state = digits.rev().enumerate().fold(0, |state, (place, digit)| {
        product(state, permute(digit, place))
    });
    if state == 0 {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// The group operation of D5: 0–4 are rotations, 5–9 reflections.
const fn product(left: u32, right: u32) -> u32 {
    match (left < 5, right < 5) {
        (true, true) => (left + right) % 5,
        (true, false) => 5 + (left + right - 5) % 5,
        (false, true) => 5 + (left - right) % 5,
        (false, false) => (left + 5 - right) % 5,
    }
}

/// The digit as it counts at `place` from the right: moved on once for each place, eight to a round.
fn permute(digit: u32, place: usize) -> u32 {
    (0..place % 8).fold(digit, |digit, _| match digit {
        0 => 1,
        1 => 5,
        2 => 7,
        3 => 6,
        4 => 2,
        5 => 8,
        6 => 3,
        7 => 0,
        8 => 9,
        _ => 4,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{digits::digits, single_change};
    use super::*;

    fn accepts(value: &str) -> bool {
        check(digits(value)).is_ok()
    }

    #[test]
    fn accepts_published_vectors() {
        // 236 has the check digit 3, 142857 has 0.
        assert!(accepts("2363"));
        assert!(accepts("1428570"));
        assert!(!accepts("2364"));
    }

    #[test]
    fn notices_swapped_neighbours() {
        assert!(!accepts("2633"));
        assert!(!accepts("4128570"));
    }

    proptest! {
        #[test]
        fn rejects_every_single_digit_change(body in "[0-9]{1,15}") {
            let valid = (0..10)
                .map(|digit| format!("{body}{digit}"))
                .find(|value| accepts(value))
                .unwrap();
            single_change::assert_rejected(&valid, accepts);
        }
    }
}
