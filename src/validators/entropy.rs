//! How random a token is: Shannon entropy, and the surprise of its letter pairs.
//!
//! Source: C. E. Shannon, “Prediction and Entropy of Printed English” (1951). The table was counted
//! over the distinct identifiers and words of the Rust standard library 1.96.

use std::collections::BTreeMap;

use super::placeholder;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// A token whose format is its vendor's own: refused only if it is too regular to have been drawn.
pub(crate) static TOKEN: Validator = Validator {
    name: "token rarity",
    check: token,
};

/// Bits a character below which nothing was drawn at random.
const MIN_ENTROPY: f32 = 2.5;

fn token(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let validity = placeholder::check(candidate.value())?;
    if validity == Validity::Real && shannon(candidate.value()) < MIN_ENTROPY {
        return Err(Refusal::Entropy);
    }
    Ok(validity)
}

/// Shannon entropy of `value` in bits a byte.
pub(crate) fn shannon(value: &str) -> f32 {
    let mut counts = BTreeMap::new();
    for byte in value.bytes() {
        *counts.entry(byte).or_insert(0_u16) += 1;
    }
    let len = f32::from(u16::try_from(value.len()).unwrap_or(u16::MAX));
    counts
        .values()
        .map(|&count| {
            let share = f32::from(count) / len;
            -share * share.log2()
        })
        .sum()
}

/// The mean surprise of a value's pairs of neighbouring letters, in bits; a change between letter
/// and digit counts as a rare pair. Words and names in code have less than 4.4, random letters 6.4
/// in the middle and rarely less than 4.9. Nothing for a value without a pair.
pub(crate) fn surprise(value: &str) -> Option<f32> {
    let (mut bits, mut pairs) = (0_u16, 0_u16);
    for pair in value.as_bytes().windows(2).take(MAX_PAIRS) {
        let &[first, second] = pair else { continue };
        let known = letter(first).zip(letter(second)).and_then(|(row, column)| {
            let row = BITS.get(row)?;
            row.get(column).map(|digit| u16::from(digit - b'0'))
        });
        let turn = first.is_ascii_alphanumeric()
            && second.is_ascii_alphanumeric()
            && first.is_ascii_digit() != second.is_ascii_digit();
        if let Some(cost) = known.or(turn.then_some(TURN)) {
            bits += cost;
            pairs += 1;
        }
    }
    (pairs > 0).then(|| f32::from(bits) / f32::from(pairs))
}

/// Longer values are judged by their front.
const MAX_PAIRS: usize = 512;
/// Bits of a change between letter and digit.
const TURN: u16 = 6;

fn letter(byte: u8) -> Option<usize> {
    byte.is_ascii_alphabetic()
        .then(|| usize::from(byte.to_ascii_lowercase() - b'a'))
}

/// −log₂ of how often the column's letter follows the row's, rounded, at most 9.
static BITS: [[u8; 26]; 26] = [
    *b"45448669596353959343666869",
    *b"33683999469389399555399949",
    *b"38573693594479268563589979",
    *b"47742678388487479447576869",
    *b"47435578798553856234867479",
    *b"48753469299465389455499969",
    *b"49782864499474579445477789",
    *b"27872798399867399465599979",
    *b"56455559998442368543959795",
    *b"59792999795679279967299999",
    *b"58781678399675679835667979",
    *b"48852689398388369855588949",
    *b"25972999399759339856499989",
    *b"48433537496686479833557979",
    *b"76457679696542549344454799",
    *b"39773886499398349354488969",
    *b"99889999799997679697098999",
    *b"38552769396755389444567959",
    *b"59572885397678449742498959",
    *b"39662694299688479345588859",
    *b"55564569599453749333999899",
    *b"29981999399979589876999799",
    *b"38763694299683479346977899",
    *b"47353587399969639762896589",
    *b"75665676499443439523995999",
    *b"49991999497988499959899657",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entropy_of_equally_likely_bytes_is_their_number_in_bits() {
        assert!(shannon("aaaaaaaa").abs() < 1e-6);
        assert!((shannon("abababab") - 1.0).abs() < 1e-6);
        assert!((shannon("0123456789abcdef") - 4.0).abs() < 1e-6);
    }

    #[test]
    fn words_surprise_less_than_random_letters() {
        for word in [
            "configuration",
            "getAccessToken",
            "client_secret_name",
            "passwords",
        ] {
            assert!(surprise(word) < Some(4.4), "{word} {:?}", surprise(word));
        }
        for random in ["qzvkxwjpbt", "Xq9fKz3vTbW", "mfrkqzjhdwvb"] {
            assert!(
                surprise(random) > Some(4.9),
                "{random} {:?}",
                surprise(random)
            );
        }
        assert_eq!(surprise("2024-01-02"), None);
    }
}
