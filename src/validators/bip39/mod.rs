//! Seed phrases: words of a list of 2048, eleven bits each, the last of which are the first of the
//! SHA-256 of the others. Source: BIP 39, with its English list.
//!
//! Of twelve words of the list drawn at random one phrase in 16 passes, of 24 one in 256; but
//! twelve words of the list in a row are rare in prose.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use crate::scan::detector::Refusal;

/// The English list of BIP 39, in its order.
static WORDS: &str = include_str!("english.txt");

/// The same, ascending as it is there.
static LIST: LazyLock<Box<[&str]>> = LazyLock::new(|| WORDS.lines().collect());

/// Bits that a word stands for.
const BITS: usize = 11;

/// Refuses `words` (lower case) unless there are as many as a phrase has, all are of the list and
/// the checksum agrees.
///
/// Cost: O(words × log list).
pub(crate) fn check<'w>(words: impl Iterator<Item = &'w str>) -> Result<(), Refusal> {
    let mut bits = Vec::with_capacity(24 * BITS);
    for word in words {
        let index = LIST
            .binary_search(&word)
            .map_err(|_| Refusal::Structure("word"))?;
        bits.extend((0..BITS).rev().map(|bit| index >> bit & 1 == 1));
    }
    let count = bits.len() / BITS;
    if !matches!(count, 12 | 15 | 18 | 21 | 24) {
        return Err(Refusal::Length);
    }
    let (entropy, checksum) = bits.split_at(bits.len() - count / 3);
    let bytes: Vec<u8> = entropy
        .chunks(8)
        .map(|byte| byte.iter().fold(0, |byte, bit| byte << 1 | u8::from(*bit)))
        .collect();
    let hash = Sha256::digest(&bytes);
    let first = hash.first().copied().unwrap_or_default();
    let agrees = checksum
        .iter()
        .zip((0..8).rev())
        .all(|(bit, place)| *bit == (first >> place & 1 == 1));
    if agrees {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(text: &str) -> Result<(), Refusal> {
        check(text.split(' '))
    }

    #[test]
    fn the_list_is_that_of_the_proposal() {
        let hash = Sha256::digest(WORDS);
        assert_eq!(hash[..4], [0x2F, 0x5E, 0xED, 0x53]);
        assert_eq!(LIST.len(), 2048);
        assert!(LIST.is_sorted());
    }

    #[test]
    fn accepts_the_vectors_of_the_proposal() {
        for text in [
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
            "letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic avoid letter always",
            "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo vote",
        ] {
            assert_eq!(phrase(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn says_why_it_refuses() {
        assert_eq!(
            phrase("legal winner thank year wave sausage worth useful legal winner thank zoo"),
            Err(Refusal::CheckDigit)
        );
        assert_eq!(phrase("legal winner"), Err(Refusal::Length));
        assert_eq!(
            phrase("legal winner prompt"),
            Err(Refusal::Structure("word"))
        );
    }
}
