//! Bech32 (BIP 173) and Bech32m (BIP 350): a human-readable part, `1`, and base-32 data that ends
//! in a six-character BCH code over both.
//!
//! Notices up to four wrong characters.

use crate::scan::detector::Refusal;

const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Characters of the checksum at the end of the data.
const CHECKSUM: usize = 6;

/// Which constant the checksum leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    /// BIP 173.
    Bech32,
    /// BIP 350.
    Bech32m,
}

/// The data of `value` as numbers 0–31, without its checksum, and the variant that its checksum
/// agrees with. Refuses mixed case and any human-readable part but `prefix` (lower case).
pub(crate) fn decode(value: &str, prefix: &str) -> Result<(Vec<u8>, Variant), Refusal> {
    if value.bytes().any(|byte| byte.is_ascii_lowercase())
        && value.bytes().any(|byte| byte.is_ascii_uppercase())
    {
        return Err(Refusal::Structure("letter case"));
    }
    let value = value.to_ascii_lowercase();
    let data = value
        .strip_prefix(prefix)
        .and_then(|rest| rest.strip_prefix('1'))
        .ok_or(Refusal::Structure("prefix"))?;
    let mut data = values(data)?;
    let variant = match polymod(prefix, &data) {
        1 => Variant::Bech32,
        0x2BC8_30A3 => Variant::Bech32m,
        _ => return Err(Refusal::CheckDigit),
    };
    let payload = data.len().checked_sub(CHECKSUM).ok_or(Refusal::Length)?;
    data.truncate(payload);
    Ok((data, variant))
}

/// What the characters of `data` (lower case) stand for, 0–31 each.
pub(crate) fn values(data: &str) -> Result<Vec<u8>, Refusal> {
    data.bytes()
        .map(|byte| (0..).zip(ALPHABET).find(|(_, letter)| **letter == byte))
        .map(|found| found.map(|(number, _)| number))
        .collect::<Option<_>>()
        .ok_or(Refusal::Structure("character set"))
}

/// The checksum of BIP 173 over the expanded prefix and the data.
fn polymod(prefix: &str, data: &[u8]) -> u32 {
    const GENERATORS: [u32; 5] = [
        0x3B6A_57B2,
        0x2650_8E6D,
        0x1EA1_19FA,
        0x3D42_33DD,
        0x2A14_62B3,
    ];
    let high = prefix.bytes().map(|byte| byte >> 5);
    let low = prefix.bytes().map(|byte| byte & 31);
    high.chain([0])
        .chain(low)
        .chain(data.iter().copied())
        .fold(1, |sum: u32, value| {
            let top = sum >> 25;
            let shifted = (sum & 0x01FF_FFFF) << 5 ^ u32::from(value);
            (0..5)
                .zip(GENERATORS)
                .filter(|(bit, _)| top >> bit & 1 == 1)
                .fold(shifted, |sum, (_, generator)| sum ^ generator)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example address of BIP 173 for a public key hash.
    const SEGWIT: &str = "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4";

    #[test]
    fn accepts_the_vectors_of_bip_173_and_350() {
        let (data, variant) = decode(SEGWIT, "bc").expect("valid");
        assert_eq!((data.len(), variant), (33, Variant::Bech32));
        let taproot = "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0";
        let (data, variant) = decode(taproot, "bc").expect("valid");
        assert_eq!((data.len(), variant), (53, Variant::Bech32m));
    }

    #[test]
    fn rejects_every_single_character_change() {
        for at in 3..SEGWIT.len() {
            for other in ALPHABET.map(|letter| letter.to_ascii_uppercase()) {
                let mut changed = SEGWIT.as_bytes().to_vec();
                if changed[at] == other {
                    continue;
                }
                changed[at] = other;
                let changed = String::from_utf8(changed).expect("ascii");
                assert_eq!(
                    decode(&changed, "bc"),
                    Err(Refusal::CheckDigit),
                    "{changed}"
                );
            }
        }
    }

    #[test]
    fn says_why_it_refuses() {
        assert_eq!(
            decode("bc1Qw", "bc"),
            Err(Refusal::Structure("letter case"))
        );
        assert_eq!(decode("tb1qw", "bc"), Err(Refusal::Structure("prefix")));
        assert_eq!(
            decode("bc1bio", "bc"),
            Err(Refusal::Structure("character set"))
        );
    }
}
