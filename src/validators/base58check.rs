//! `Base58Check`: a version byte and a payload, followed by the first four bytes of their double
//! SHA-256, written in base 58. Source: Bitcoin Core, `src/base58.cpp`.
//!
//! A random string passes once in four thousand million.

use sha2::{Digest, Sha256};

use crate::scan::detector::Refusal;

/// The alphabet of Bitcoin, which most others have taken over.
pub(crate) const BITCOIN: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Bytes of the checksum behind the payload.
const CHECKSUM: usize = 4;

/// The version byte and payload of `value`, refused unless it has `N` such bytes and its checksum
/// agrees.
///
/// Cost: O(length × N).
pub(crate) fn decode<const N: usize>(value: &str) -> Result<[u8; N], Refusal> {
    decode_in(value, BITCOIN)
}

/// The same for a value written in another alphabet.
pub(crate) fn decode_in<const N: usize>(
    value: &str,
    alphabet: &[u8; 58],
) -> Result<[u8; N], Refusal> {
    let bytes = base58(value, N + CHECKSUM, alphabet)?;
    let (payload, checksum) = bytes.split_at_checked(N).ok_or(Refusal::Length)?;
    let hash = Sha256::digest(Sha256::digest(payload));
    if !hash.starts_with(checksum) {
        return Err(Refusal::CheckDigit);
    }
    payload.try_into().map_err(|_| Refusal::Length)
}

/// The bytes that `value` writes in base 58, refused unless there are exactly `length`.
pub(crate) fn base58(value: &str, length: usize, alphabet: &[u8; 58]) -> Result<Vec<u8>, Refusal> {
    let bytes = number(value, length, alphabet)?;
    // Each leading zero byte is written as one zero, so that the length is part of the value.
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let written = value
        .bytes()
        .take_while(|byte| alphabet.first() == Some(byte))
        .count();
    if zeros == written {
        Ok(bytes)
    } else {
        Err(Refusal::Length)
    }
}

/// The number that `value` writes in base 58, as `length` bytes; refused where it takes more.
pub(crate) fn number(value: &str, length: usize, alphabet: &[u8; 58]) -> Result<Vec<u8>, Refusal> {
    let mut bytes = vec![0_u8; length];
    for character in value.bytes() {
        let mut carry = alphabet
            .iter()
            .position(|letter| *letter == character)
            .ok_or(Refusal::Structure("character set"))?;
        for byte in bytes.iter_mut().rev() {
            carry += 58 * usize::from(*byte);
            *byte = u8::try_from(carry % 256).unwrap_or_default();
            carry /= 256;
        }
        if carry > 0 {
            return Err(Refusal::Length);
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The address of the genesis block.
    const GENESIS: &str = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

    #[test]
    fn decodes_the_address_of_the_genesis_block() {
        let payload = decode::<21>(GENESIS).expect("valid");
        assert_eq!(payload[..4], [0x00, 0x62, 0xE9, 0x07]);
    }

    #[test]
    fn rejects_every_single_character_change() {
        for at in 0..GENESIS.len() {
            for other in BITCOIN {
                let mut changed = GENESIS.as_bytes().to_vec();
                if changed[at] == *other {
                    continue;
                }
                changed[at] = *other;
                let changed = String::from_utf8(changed).expect("ascii");
                assert!(decode::<21>(&changed).is_err(), "{changed}");
            }
        }
    }

    #[test]
    fn says_why_it_refuses() {
        assert_eq!(
            decode::<21>("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"),
            Err(Refusal::CheckDigit)
        );
        assert_eq!(
            decode::<21>("1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a"),
            Err(Refusal::Structure("character set"))
        );
        assert_eq!(decode::<21>("1A1zP1eP5QGefi"), Err(Refusal::Length));
        assert_eq!(decode::<21>(&"z".repeat(40)), Err(Refusal::Length));
    }
}
