//! Machine-readable zones of travel documents: fields of `A`–`Z`, `0`–`9` and the filler `<`,
//! each followed by a check digit, and one over all of them.
//!
//! Source: ICAO Doc 9303, part 3 §4.9 (check digits: weights 7, 3, 1, modulo 10), parts 4 to 6
//! (positions in TD3, TD1 and TD2 documents).

use super::digits::base36;
use crate::scan::detector::{Refusal, Validity};

/// Refuses lines that are no TD1 (3 × 30 characters), TD2 (2 × 36) or TD3 (2 × 44) zone, or whose
/// check digits are wrong. Documents of Utopia, the country of the standard's specimens, are test
/// values.
pub(crate) fn check(zone: &str) -> Result<Validity, Refusal> {
    let lines: Vec<&[u8]> = zone.split_ascii_whitespace().map(str::as_bytes).collect();
    let (fields, issuer) = match *lines.as_slice() {
        [first, second, third] if [first, second, third].iter().all(|l| l.len() == 30) => {
            (td1(first, second), first)
        }
        [first, second] if first.len() == 36 && second.len() == 36 => (td2(second), first),
        [first, second] if first.len() == 44 && second.len() == 44 => (td3(second), first),
        _ => return Err(Refusal::Length),
    };
    for (parts, digit) in fields {
        agrees(&parts, digit)?;
    }
    Ok(match issuer.get(2..5) {
        Some(b"UTO") => Validity::TestValue,
        _ => Validity::Real,
    })
}

/// Stretches of a zone that one check digit covers, and that digit.
type Field<'z> = (Vec<&'z [u8]>, Option<&'z u8>);

fn td1<'z>(first: &'z [u8], second: &'z [u8]) -> Vec<Field<'z>> {
    vec![
        (vec![part(first, 5, 14)], first.get(14)),
        (vec![part(second, 0, 6)], second.get(6)),
        (vec![part(second, 8, 14)], second.get(14)),
        (
            vec![
                part(first, 5, 30),
                part(second, 0, 7),
                part(second, 8, 15),
                part(second, 18, 29),
            ],
            second.get(29),
        ),
    ]
}

fn td2(second: &[u8]) -> Vec<Field<'_>> {
    let mut fields = document_birth_expiry(second);
    let all = vec![
        part(second, 0, 10),
        part(second, 13, 20),
        part(second, 21, 35),
    ];
    fields.push((all, second.get(35)));
    fields
}

fn td3(second: &[u8]) -> Vec<Field<'_>> {
    let mut fields = document_birth_expiry(second);
    let all = vec![
        part(second, 0, 10),
        part(second, 13, 20),
        part(second, 21, 43),
    ];
    fields.push((vec![part(second, 28, 42)], second.get(42)));
    fields.push((all, second.get(43)));
    fields
}

/// The fields that the second lines of TD2 and TD3 have in common.
fn document_birth_expiry(second: &[u8]) -> Vec<Field<'_>> {
    vec![
        (vec![part(second, 0, 9)], second.get(9)),
        (vec![part(second, 13, 19)], second.get(19)),
        (vec![part(second, 21, 27)], second.get(27)),
    ]
}

fn part(line: &[u8], start: usize, end: usize) -> &[u8] {
    line.get(start..end).unwrap_or_default()
}

/// Refuses a check digit that differs from the one computed; a filler stands for 0.
fn agrees(parts: &[&[u8]], digit: Option<&u8>) -> Result<(), Refusal> {
    let sum = check_digit(parts.iter().copied().flatten().copied())
        .ok_or(Refusal::Structure("character set"))?;
    match digit {
        Some(b'<') if sum == 0 => Ok(()),
        Some(digit) if base36(*digit) == Some(sum) => Ok(()),
        _ => Err(Refusal::CheckDigit),
    }
}

/// The check digit of a field: weights 7, 3, 1 over and over, modulo 10.
pub(crate) fn check_digit(mut characters: impl Iterator<Item = u8>) -> Option<u32> {
    let mut weights = [7, 3, 1].into_iter().cycle();
    characters.try_fold(0, |sum, character| {
        let value = match character {
            b'<' => 0,
            _ => base36(character)?,
        };
        Some((sum + value * weights.next()?) % 10)
    })
}

#[cfg(test)]
mod tests {
    use super::super::single_change;
    use super::*;

    /// The specimens of Doc 9303: part 4 appendix B, part 5 appendix B, part 6 appendix B.
    const TD3: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n\
                       L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    const TD1: &str = "I<UTOD231458907<<<<<<<<<<<<<<<\n\
                       7408122F1204159UTO<<<<<<<<<<<6\n\
                       ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    const TD2: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n\
                       D231458907UTO7408122F1204159<<<<<<<6";

    #[test]
    fn accepts_the_specimens_of_the_standard_as_test_values() {
        for zone in [TD1, TD2, TD3] {
            assert_eq!(check(zone), Ok(Validity::TestValue));
        }
    }

    #[test]
    fn takes_documents_of_real_states_for_real() {
        let zone = TD3.replace("P<UTO", "P<NLD");
        assert_eq!(check(&zone), Ok(Validity::Real));
    }

    #[test]
    fn rejects_every_single_digit_change() {
        for zone in [TD1, TD2, TD3] {
            single_change::assert_rejected(zone, |value| check(value).is_ok());
        }
    }

    #[test]
    fn refuses_other_lengths() {
        assert_eq!(check("P<UTO"), Err(Refusal::Length));
        assert_eq!(check(&TD3.replace("10", "1")), Err(Refusal::Length));
    }
}
