//! Luhn's formula, ISO/IEC 7812-1 Annex B: every second digit from the right counts double (its
//! own digits added up), and the sum is a multiple of ten.
//!
//! Notices every wrong digit and every swap of neighbours but 09 ↔ 90.

use crate::scan::detector::Refusal;

/// Refuses `digits`, check digit last, unless they satisfy the formula.
pub(crate) fn check(digits: impl DoubleEndedIterator<Item = u32>) -> Result<(), Refusal> {
    if sum(digits).is_multiple_of(10) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// The sum that is to be a multiple of ten.
pub(crate) fn sum(digits: impl DoubleEndedIterator<Item = u32>) -> u32 {
    digits
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit) {
            (0, _) => digit,
            (_, 0..5) => digit * 2,
            _ => digit * 2 - 9,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{digits::digits, single_change};
    use super::*;

    #[test]
    fn accepts_the_example_of_the_patent() {
        // US 2950048, where the check digit of 7992739871 is 3.
        assert_eq!(check(digits("79927398713")), Ok(()));
        assert_eq!(check(digits("79927398710")), Err(Refusal::CheckDigit));
    }

    #[test]
    fn notices_swapped_neighbours() {
        assert_eq!(check(digits("79927398731")), Err(Refusal::CheckDigit));
    }

    proptest! {
        #[test]
        fn rejects_every_single_digit_change(body in "[0-9]{1,18}") {
            let check_digit = (10 - sum(digits(&format!("{body}0"))) % 10) % 10;
            single_change::assert_rejected(&format!("{body}{check_digit}"), |value| {
                check(digits(value)).is_ok()
            });
        }
    }
}
