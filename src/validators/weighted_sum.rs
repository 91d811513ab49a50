//! Weighted sums: each digit times the weight of its place, added up. Most national numbers take
//! the sum modulo 10 or 11; which one, and what a remainder stands for, is said where it is used.
//!
//! Modulo 11 notices every wrong digit and every swap if the weights differ; modulo 10 notices
//! every wrong digit at places whose weight has no divisor in common with 10.

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
