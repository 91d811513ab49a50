//! EIP-55: the letters of an Ethereum address are upper case where the Keccak-256 hash of its
//! lower-case form has a nibble of eight or more.
//!
//! A wrong character of a mixed-case address goes unnoticed once in four thousand or so.

use sha3::{Digest, Keccak256};

use crate::scan::detector::Refusal;

/// What the letter case of an address says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// Mixed, and it agrees with the hash.
    Checked,
    /// All lower or all upper: no checksum was written.
    Unchecked,
}

/// Refuses 40 hexadecimal digits (without `0x`) whose letters are mixed in another way than their
/// hash asks for.
pub(crate) fn check(digits: &str) -> Result<Case, Refusal> {
    if digits.len() != 40 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Refusal::Structure("address"));
    }
    let lower = digits.bytes().any(|byte| byte.is_ascii_lowercase());
    let upper = digits.bytes().any(|byte| byte.is_ascii_uppercase());
    if !(lower && upper) {
        return Ok(Case::Unchecked);
    }
    let hash = Keccak256::digest(digits.to_ascii_lowercase());
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let agrees = digits
        .bytes()
        .zip(nibbles)
        .filter(|(byte, _)| byte.is_ascii_alphabetic())
        .all(|(byte, nibble)| byte.is_ascii_uppercase() == (nibble >= 8));
    if agrees {
        Ok(Case::Checked)
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_the_vectors_of_the_proposal() {
        for address in [
            "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            "fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
            "dbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
            "D1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
        ] {
            assert_eq!(check(address), Ok(Case::Checked), "{address}");
        }
    }

    #[test]
    fn refuses_a_letter_in_the_other_case() {
        assert_eq!(
            check("5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed"),
            Err(Refusal::CheckDigit)
        );
    }

    #[test]
    fn has_nothing_to_say_of_one_case() {
        let address = "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
        assert_eq!(check(&address.to_lowercase()), Ok(Case::Unchecked));
        assert_eq!(check(&address.to_uppercase()), Ok(Case::Unchecked));
        assert_eq!(check("5aAeb6"), Err(Refusal::Structure("address")));
    }
}
