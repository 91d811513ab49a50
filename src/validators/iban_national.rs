//! Check digits that some countries had in their account numbers before there were IBANs, and still
//! have inside them.
//!
//! Source: the national entries of the SWIFT IBAN Registry and of ECBS TR 201, *Register of
//! European Account Numbers*; each country's algorithm as its banking association publishes it.

use super::digits::{Few, digits};
use super::weighted_sum::weighted_sum;
use super::{luhn, mod_97_10};
use crate::scan::detector::Refusal;

/// Refuses the national part of an account number (upper case, of registered structure) whose
/// check digits are wrong. Has nothing to say of countries without any.
pub(crate) fn check(country: [u8; 2], national: &str) -> Result<(), Refusal> {
    let holds = match &country {
        b"BE" => belgium(national),
        b"BA" | b"ME" | b"MK" | b"PT" | b"RS" | b"SI" | b"TL" | b"XK" => {
            mod_97_10::check(national.bytes()).is_ok()
        }
        b"CZ" | b"SK" => czechia(national),
        b"ES" => spain(national),
        b"FI" => luhn::check(digits(national)).is_ok(),
        b"FR" | b"MC" => france(national),
        b"HU" => hungary(national),
        b"IT" | b"SM" => italy(national),
        b"NO" => norway(national),
        _ => true,
    };
    if holds {
        Ok(())
    } else {
        Err(Refusal::CheckDigit)
    }
}

/// The last two digits are the remainder of the ten in front of them by 97, 97 for none.
pub(crate) fn belgium(national: &str) -> bool {
    let remainder = |number: &str| number.parse::<u64>().map(|number| number % 97);
    let Some((account, check_digits)) = national.split_at_checked(10) else {
        return false;
    };
    check_digits != "00" && remainder(account) == remainder(check_digits)
}

/// *Clé RIB*: the whole, letters as the digits 1–9 (A–I, J–R) and 2–9 (S–Z), is a multiple of 97.
pub(crate) fn france(national: &str) -> bool {
    let remainder = national.bytes().try_fold(0, |rest, byte| {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'A'..=b'R' => (byte - b'A') % 9 + 1,
            b'S'..=b'Z' => byte - b'S' + 2,
            _ => return None,
        };
        Some((rest * 10 + u32::from(digit)) % 97)
    });
    remainder == Some(0)
}

/// *Dígitos de control*: one of bank and branch, one of the account, weighted by powers of two.
pub(crate) fn spain(national: &str) -> bool {
    const WEIGHTS: [u32; 10] = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
    let digits: Few<u32> = digits(national).collect();
    let digit = |of: &[u32], weights: &[u32]| match weighted_sum(of, weights) % 11 {
        small @ (0 | 1) => small,
        rest => 11 - rest,
    };
    match digits.as_slice() {
        [bank @ .., d1, d2, _, _, _, _, _, _, _, _, _, _] if bank.len() == 8 => {
            let account = digits.get(10..).unwrap_or_default();
            digit(bank, &WEIGHTS[2..]) == *d1 && digit(account, &WEIGHTS) == *d2
        }
        _ => false,
    }
}

/// Bank, prefix of six digits and account of ten; the latter two are multiples of eleven.
fn czechia(national: &str) -> bool {
    let digits: Few<u32> = digits(national).collect();
    let (_, account) = digits.split_at_checked(4).unwrap_or_default();
    let (prefix, account) = account.split_at_checked(6).unwrap_or_default();
    czech_part(prefix) && czech_part(account)
}

/// A prefix or an account, without its leading zeros or with them.
pub(crate) fn czech_part(part: &[u32]) -> bool {
    const WEIGHTS: [u32; 10] = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
    let weights = WEIGHTS.get(10_usize.saturating_sub(part.len())..);
    weights.is_some_and(|weights| weighted_sum(part, weights).is_multiple_of(11))
}

/// Bank and branch in eight digits, account in the rest; either weighted 9-7-3-1.
pub(crate) fn hungary(national: &str) -> bool {
    let digits: Few<u32> = digits(national).collect();
    let (bank, account) = digits.split_at_checked(8).unwrap_or_default();
    let weights: Few<u32> = [9, 7, 3, 1].into_iter().cycle().take(16).collect();
    weighted_sum(bank, &weights).is_multiple_of(10)
        && weighted_sum(account, &weights).is_multiple_of(10)
}

/// *CIN*: a letter in front, from the characters in odd places by a table and in even ones as they are.
fn italy(national: &str) -> bool {
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let mut characters = national.bytes();
    let cin = characters.next().map(|letter| letter.wrapping_sub(b'A'));
    let sum = characters.enumerate().try_fold(0, |sum, (place, byte)| {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            _ => byte.checked_sub(b'0')?,
        };
        Some(
            sum + if place % 2 == 0 {
                *ODD.get(usize::from(value))?
            } else {
                u32::from(value)
            },
        )
    });
    sum.is_some_and(|sum| cin.map(u32::from) == Some(sum % 26))
}

/// Eleven digits, the last by weights modulo 11; accounts of the old post bank have none.
pub(crate) fn norway(national: &str) -> bool {
    let digits: Few<u32> = digits(national).collect();
    let old_post_bank = national.get(4..6) == Some("00");
    old_post_bank
        || digits.len() == 11
            && weighted_sum(&digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::super::single_change;
    use super::*;

    #[test]
    fn accepts_examples_of_the_registry_and_notices_every_wrong_digit() {
        for (country, national) in [
            (b"BE", "539007547034"),
            (b"CZ", "08000000192000145399"),
            (b"ES", "21000418450200051332"),
            (b"FI", "12345600000785"),
            (b"FR", "20041010050500013M02606"),
            (b"HU", "117730161111101800000000"),
            (b"IT", "X0542811101000000123456"),
            (b"NO", "86011117947"),
            (b"PT", "000201231234567890154"),
            (b"SI", "263300012039086"),
        ] {
            let accepts = |value: &str| check(*country, value).is_ok();
            assert!(accepts(national), "{national}");
            if country == b"ES" {
                // Two remainders have the same check digit.
                continue;
            }
            if country == b"CZ" {
                // The bank is not part of the check.
                single_change::assert_rejected(national.trim_start_matches("0800"), |rest| {
                    accepts(&format!("0800{rest}"))
                });
            } else {
                single_change::assert_rejected(national, accepts);
            }
        }
    }

    #[test]
    fn has_nothing_to_say_of_other_countries() {
        assert_eq!(check(*b"DE", "370400440532013000"), Ok(()));
    }
}
