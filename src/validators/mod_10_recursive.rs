//! Modulo 10, recursive: each digit moves a carry on through one row of ten; the check digit brings
//! it back. Source: SIX, Swiss Implementation Guidelines QR-bill, annex B.
//!
//! Notices every wrong digit and every swap of neighbours but some of the same carry.

use crate::scan::detector::Refusal;

const ROW: [u32; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

/// Refuses `digits`, check digit last, unless they satisfy the system.
pub(crate) fn check(digits: &[u32]) -> Result<(), Refusal> {
    let Some((check_digit, body)) = digits.split_last() else {
        return Err(Refusal::Length);
    };
    let carry = body.iter().fold(0, |carry, digit| {
        ROW.iter()
            .copied()
            .cycle()
            .nth((carry + digit) as usize % 10)
            .unwrap_or_default()
    });
    if (10 - carry) % 10 == *check_digit {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{digits::digits, single_change};
    use super::*;

    #[test]
    fn rejects_every_single_digit_change_of_the_guidelines_example() {
        single_change::assert_rejected("210000000003139471430009017", |value| {
            check(&digits(value).collect::<Vec<_>>()).is_ok()
        });
    }
}
