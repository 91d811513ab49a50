//! Monero addresses: base 58 in blocks of eight bytes, ending in the first four bytes of the
//! Keccak-256 of the rest. Source: Monero Research Lab, “Zero to Monero”, §4 and `cns` 007.

use sha3::{Digest, Keccak256};

use super::base58check;
use crate::scan::detector::Refusal;

/// Characters and bytes of a full block.
const BLOCK: (usize, usize) = (11, 8);

/// Bytes of the checksum.
const CHECKSUM: usize = 4;

/// Refuses an address (95 characters, or 106 with a payment id) of another network than the main
/// one, or with a wrong checksum.
pub(crate) fn check(value: &str) -> Result<(), Refusal> {
    let mut bytes = Vec::with_capacity(80);
    for block in value.as_bytes().chunks(BLOCK.0) {
        // The last block is of five bytes, whose base 58 form takes seven characters.
        let length = match block.len() {
            11 => BLOCK.1,
            7 => 5,
            _ => return Err(Refusal::Length),
        };
        let block = str::from_utf8(block).map_err(|_| Refusal::Structure("character set"))?;
        bytes.extend(base58check::number(block, length, base58check::BITCOIN)?);
    }
    let payload = bytes.len().checked_sub(CHECKSUM).ok_or(Refusal::Length)?;
    let (payload, checksum) = bytes.split_at_checked(payload).ok_or(Refusal::Length)?;
    // Standard, integrated and sub-addresses.
    if !matches!(payload.first(), Some(18 | 19 | 42)) {
        return Err(Refusal::Range("network"));
    }
    if Keccak256::digest(payload).starts_with(checksum) {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The donation address of the Monero project's general fund.
    const FUND: &str = "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H";

    #[test]
    fn accepts_the_address_of_the_project() {
        assert_eq!(check(FUND), Ok(()));
    }

    #[test]
    fn says_why_it_refuses() {
        let wrong = FUND.replace("p3H", "p3J");
        assert_eq!(check(&wrong), Err(Refusal::CheckDigit));
        assert_eq!(check(FUND.trim_end_matches('H')), Err(Refusal::Length));
    }
}
