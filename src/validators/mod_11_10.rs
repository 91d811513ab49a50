//! ISO/IEC 7064 MOD 11,10, a hybrid system with one check digit. Used by the German tax number.
//!
//! Notices every wrong digit and every swap of neighbours.

use crate::scan::detector::Refusal;

/// Refuses `digits`, check digit last, unless they satisfy the system.
pub(crate) fn check(digits: &[u32]) -> Result<(), Refusal> {
    let Some((check_digit, body)) = digits.split_last() else {
        return Err(Refusal::Length);
    };
    if (product(body) + check_digit) % 10 == 1 {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

fn product(body: &[u32]) -> u32 {
    body.iter().fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{digits::digits, single_change};
    use super::*;

    fn accepts(value: &str) -> bool {
        check(&digits(value).collect::<Vec<_>>()).is_ok()
    }

    #[test]
    fn accepts_the_example_of_the_standard() {
        // ISO/IEC 7064: the check character of 0794 is 5.
        assert!(accepts("07945"));
        assert!(!accepts("07946"));
        assert!(!accepts(""));
    }

    proptest! {
        #[test]
        fn rejects_every_single_digit_change(body in "[0-9]{1,14}") {
            let check_digit = (11 - product(&digits(&body).collect::<Vec<_>>()) % 10) % 10;
            single_change::assert_rejected(&format!("{body}{check_digit}"), accepts);
        }
    }
}
