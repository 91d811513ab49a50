//! The CRC-32 that GitHub and npm put at the end of their tokens, in base 62.
//!
//! Source: GitHub Engineering, “Behind GitHub's new authentication token formats” (2021).

use super::placeholder;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{Refusal, Validator, Validity};

/// A token whose last six characters are the checksum of the thirty in front of them. One with
/// another ending was never issued, so it is a made-up value, yet has the shape of a real one.
pub(crate) static CRC32_BASE62: Validator = Validator {
    name: "CRC-32 in base 62",
    check,
};

const BODY: usize = 30;
const CHECKSUM: usize = 6;
static DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

fn check(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    let value = candidate.value().as_bytes();
    let at = value.len().checked_sub(CHECKSUM).ok_or(Refusal::Length)?;
    let (front, checksum) = value.split_at_checked(at).ok_or(Refusal::Length)?;
    let at = front.len().checked_sub(BODY).ok_or(Refusal::Length)?;
    let body = front.get(at..).ok_or(Refusal::Length)?;
    if base62(crc32(body)) == checksum {
        return Ok(Validity::Real);
    }
    placeholder::check(candidate.value()).map(|_| Validity::TestValue)
}

/// CRC-32 of ISO 3309, as in gzip.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            let low = crc & 1;
            crc >> 1 ^ (0xEDB8_8320 * low)
        })
    })
}

fn base62(mut number: u32) -> [u8; CHECKSUM] {
    let mut digits = [b'0'; CHECKSUM];
    for digit in digits.iter_mut().rev() {
        let index = (number % 62) as usize;
        *digit = DIGITS.get(index).copied().unwrap_or(b'0');
        number /= 62;
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

    fn judge(text: &str) -> Result<Validity, Refusal> {
        check(&Candidate {
            text,
            span: Span::new(0, u32::try_from(text.len()).unwrap()),
        })
    }

    #[test]
    fn crc32_of_the_standard_check_value() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn accepts_the_right_checksum() {
        let token = concat!("gh", "p_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq17");
        assert_eq!(judge(token), Ok(Validity::Real));
    }

    #[test]
    fn takes_every_changed_character_for_made_up() {
        let token = concat!("gh", "p_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq17");
        for at in 4..token.len() {
            let mut changed = token.as_bytes().to_vec();
            changed[at] = if changed[at] == b'a' { b'b' } else { b'a' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(judge(&changed), Ok(Validity::TestValue), "{at}");
        }
    }
}
