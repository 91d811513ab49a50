//! Algorithms that tell real values from look-alikes, a file for each, named after the algorithm.
//!
//! They take digits or a value and say why they refuse it. What a number means beyond its
//! arithmetic (ranges, dates, published dummies) stands with its detector.

pub(crate) mod assignment;
pub(crate) mod base58check;
pub(crate) mod bech32;
pub(crate) mod bip39;
pub(crate) mod boundary;
pub(crate) mod calendar_date;
pub(crate) mod cashaddr;
pub(crate) mod crc16;
pub(crate) mod digits;
pub(crate) mod e164;
pub(crate) mod eip55;
pub(crate) mod encoded_secret;
pub(crate) mod entropy;
pub(crate) mod iban;
pub(crate) mod iban_national;
pub(crate) mod iso_3166;
pub(crate) mod issued;
pub(crate) mod jwt;
mod label;
pub(crate) mod luhn;
pub(crate) mod marking_position;
pub(crate) mod mod_10_recursive;
pub(crate) mod mod_11_10;
pub(crate) mod mod_97_10;
pub(crate) mod monero_address;
pub(crate) mod mrz;
pub(crate) mod password;
pub(crate) mod pem;
pub(crate) mod placeholder;
pub mod rarity;
pub(crate) mod ss58;
pub(crate) mod token_checksum;
pub(crate) mod verhoeff;
pub(crate) mod vicinity;
pub(crate) mod weighted_sum;
mod word_list;

#[cfg(test)]
pub(crate) mod single_change {
    //! The promise of a check digit: no change of one digit goes unnoticed.

    use crate::scan::candidate::Candidate;
    use crate::scan::detector::{Refusal, Validity};
    use crate::text::span::Span;

    /// Panics if `accepts` takes `valid` with any one of its digits replaced by another.
    pub(crate) fn assert_rejected(valid: &str, accepts: impl Fn(&str) -> bool) {
        assert!(accepts(valid), "{valid} itself");
        for (at, digit) in valid.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            for other in ('0'..='9').filter(|other| *other != digit) {
                let mut changed = valid.to_owned();
                changed.replace_range(at..=at, &other.to_string());
                assert!(!accepts(&changed), "{valid} with {other} at {at}");
            }
        }
    }

    /// The same for the check of a detector.
    pub(crate) fn assert_refused(valid: &str, check: Check) {
        assert_rejected(valid, |value| whole(value, check).is_ok());
    }

    /// What a detector's check says of a text that is the value and nothing else.
    pub(crate) fn whole(text: &str, check: Check) -> Result<Validity, Refusal> {
        let end = u32::try_from(text.len()).expect("short");
        check(&Candidate {
            text,
            span: Span::new(0, end),
        })
    }

    type Check = fn(&Candidate<'_>) -> Result<Validity, Refusal>;
}
