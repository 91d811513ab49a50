//! ISO/IEC 7064 MOD 97-10: letters count from 10, and the number that results leaves 1 when
//! divided by 97. Used by IBAN (ISO 13616) and LEI (ISO 17442).
//!
//! Notices every wrong character, every swap, and 99 of 100 random values.

use super::digits::base36;
use crate::scan::detector::Refusal;

/// Refuses `characters` (`0`–`9`, `A`–`Z`, check digits last) unless they leave 1.
pub(crate) fn check(characters: impl Iterator<Item = u8>) -> Result<(), Refusal> {
    match remainder(characters) {
        Some(1) => Ok(()),
        Some(_) => Err(Refusal::CheckDigit),
        None => Err(Refusal::Structure("character set")),
    }
}

fn remainder(mut characters: impl Iterator<Item = u8>) -> Option<u32> {
    characters.try_fold(0, |rest, character| {
        let value = base36(character)?;
        let shift = if value < 10 { 10 } else { 100 };
        Some((rest * shift + value) % 97)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::single_change;
    use super::*;

    fn accepts(value: &str) -> bool {
        check(value.bytes()).is_ok()
    }

    #[test]
    fn accepts_the_example_of_the_standard() {
        // ISO/IEC 7064: the check characters of 794 are 44.
        assert!(accepts("79444"));
        assert!(!accepts("79445"));
    }

    #[test]
    fn refuses_other_characters() {
        assert_eq!(
            check("79-444".bytes()),
            Err(Refusal::Structure("character set"))
        );
    }

    proptest! {
        #[test]
        fn rejects_every_single_digit_change(body in "[0-9A-Z]{1,30}") {
            let rest = remainder(format!("{body}00").bytes()).unwrap();
            single_change::assert_rejected(&format!("{body}{:02}", 98 - rest), accepts);
        }
    }
}
