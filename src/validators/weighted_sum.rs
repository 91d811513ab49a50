//! Weighted sums: each digit times the weight of its place, added up. Most national numbers take
//! the sum modulo 10 or 11; which one, and what a remainder stands for, is said where it is used.
//!
//! Modulo 11 notices every wrong digit and every swap if the weights differ; modulo 10 notices
//! every wrong digit at places whose weight has no divisor in common with 10.

use super::digits::{alphanumerics, base36};
use crate::scan::detector::Refusal;

/// The sum over the places that have both a digit and a weight.
pub(crate) fn weighted_sum(digits: &[u32], weights: &[u32]) -> u32 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum()
}

/// What is missing from the weighted sum to the next multiple of `modulus`: 0 to `modulus` − 1.
pub(crate) fn complement(digits: &[u32], weights: &[u32], modulus: u32) -> u32 {
    (modulus - weighted_sum(digits, weights) % modulus) % modulus
}

/// Refuses `value` unless its last character is the one that `characters` has at the weighted sum
/// of those before it. The modulus is the number of `characters`; a `-` among them stands for a
/// remainder whose numbers are not issued.
///
/// Letters count from 10. Weights belong to places from the right, so that leading zeros may be
/// left out; what lies between letters and digits is skipped.
pub(crate) fn check_character(
    value: &str,
    weights: &[u32],
    characters: &[u8],
) -> Result<(), Refusal> {
    let mut from_right = alphanumerics(value).rev();
    let last = from_right.next().ok_or(Refusal::Length)?;
    let mut body = from_right.filter_map(base36);
    let weighted = weights.iter().rev().zip(body.by_ref());
    let sum: u32 = weighted.map(|(weight, value)| value * weight).sum();
    if body.next().is_some() {
        return Err(Refusal::Length);
    }
    let expected = (sum as usize)
        .checked_rem(characters.len())
        .and_then(|rest| characters.get(rest));
    if expected == Some(&last) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// The weighted sum modulo 11; where that is 10, the one with the `second` weights instead; and 0
/// where that is 10 as well.
pub(crate) fn modulo_11_in_two_rounds(digits: &[u32], first: &[u32], second: &[u32]) -> u32 {
    match weighted_sum(digits, first) % 11 {
        10 => weighted_sum(digits, second) % 11 % 10,
        rest => rest,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{digits::digits, single_change};
    use super::*;

    const WEIGHTS: &[u32] = &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

    fn accepts(value: &str) -> bool {
        weighted_sum(&digits(value).collect::<Vec<_>>(), WEIGHTS).is_multiple_of(11)
    }

    #[test]
    fn accepts_a_published_number() {
        // The example of ISO 2108:1992, whose ISBN weighs its places 10 to 1.
        assert!(accepts("0306406152"));
        assert!(!accepts("0306406151"));
    }

    #[test]
    fn complements_to_the_next_multiple() {
        assert_eq!(complement(&[0, 3, 0, 6, 4, 0, 6, 1, 5], WEIGHTS, 11), 2);
        assert_eq!(complement(&[0, 0], WEIGHTS, 11), 0);
    }

    #[test]
    fn finds_the_character_of_a_remainder() {
        // ISO 2108:1992 again, whose X stands for 10, and whose 0 for 0.
        let isbn = |value| check_character(value, &WEIGHTS[..9], b"0X987654321");
        assert_eq!(isbn("0-306-40615-2"), Ok(()));
        assert_eq!(isbn("306-40615-2"), Ok(()));
        assert_eq!(isbn("0-8044-2957-x"), Ok(()));
        assert_eq!(isbn("0-306-40615-3"), Err(Refusal::CheckDigit));
        assert_eq!(isbn("00-306-40615-2"), Err(Refusal::Length));
        assert_eq!(isbn(""), Err(Refusal::Length));
    }

    #[test]
    fn goes_on_to_a_second_round_where_the_first_leaves_ten() {
        let rounds = |digits: &[u32]| modulo_11_in_two_rounds(digits, &[1, 2], &[3, 4]);
        assert_eq!(rounds(&[1, 2]), 5);
        assert_eq!(rounds(&[2, 4]), 0);
        assert_eq!(rounds(&[4, 3]), 2);
    }

    proptest! {
        #[test]
        fn modulo_11_rejects_every_single_digit_change(body in "[0-9]{9}") {
            let digits: Vec<u32> = digits(&body).collect();
            let check_digit = complement(&digits, WEIGHTS, 11);
            prop_assume!(check_digit < 10);
            single_change::assert_rejected(&format!("{body}{check_digit}"), accepts);
        }
    }
}
