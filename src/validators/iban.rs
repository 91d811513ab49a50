//! ISO 13616 account numbers: a country, two check digits by mod 97-10, and a national part whose
//! structure each country has registered.
//!
//! Source: SWIFT IBAN Registry (89 countries).

use super::digits::{Few, alphanumerics};
use super::{iban_national, mod_97_10};
use crate::scan::detector::Refusal;

/// Refuses an account number (separators allowed, either case) of an unregistered country, with
/// another structure than its country registered, or with wrong check digits.
pub(crate) fn check(value: &str) -> Result<(), Refusal> {
    let characters: Few<u8> = alphanumerics(value).collect();
    let (head, national) = characters.split_first_chunk::<4>().ok_or(Refusal::Length)?;
    let [first, second, ..] = *head;
    let structure = structure([first, second]).ok_or(Refusal::Range("country"))?;
    has_structure(national, structure)?;
    mod_97_10::check(national.iter().chain(head).copied())?;
    let national = str::from_utf8(national).map_err(|_| Refusal::Structure("account number"))?;
    iban_national::check([first, second], national)
}

/// What follows the check digits: counts, each with the kind of character (`n` digits, `a`
/// letters, `c` either).
fn structure(country: [u8; 2]) -> Option<&'static str> {
    Some(match &country {
        b"AD" => "8n12c",
        b"AE" | b"IL" | b"SO" | b"TL" => "19n",
        b"AL" | b"CY" => "8n16c",
        b"AT" | b"BA" | b"EE" | b"LT" | b"MN" | b"XK" => "16n",
        b"AZ" => "4a20c",
        b"BE" => "12n",
        b"BG" => "4a6n8c",
        b"BH" => "4a14c",
        b"BI" | b"DJ" | b"MR" => "23n",
        b"BR" => "23n1a1c",
        b"BY" => "4c4n16c",
        b"CH" | b"LI" => "5n12c",
        b"CR" | b"DE" | b"ME" | b"RS" | b"VA" => "18n",
        b"CZ" | b"ES" | b"SE" | b"SK" | b"TN" => "20n",
        b"DK" | b"FI" | b"FO" | b"GL" | b"SD" => "14n",
        b"DO" => "4c20n",
        b"EG" => "25n",
        b"FK" => "2a12n",
        b"FR" | b"MC" => "10n11c2n",
        b"GB" | b"IE" => "4a14n",
        b"GE" => "2a16n",
        b"GI" => "4a15c",
        b"GR" => "7n16c",
        b"GT" => "24c",
        b"HN" | b"NI" | b"SV" => "4a20n",
        b"HR" => "17n",
        b"HU" | b"PL" => "24n",
        b"IQ" => "4a15n",
        b"IS" => "22n",
        b"IT" | b"SM" => "1a10n12c",
        b"JO" | b"YE" => "4a4n18c",
        b"KW" => "4a22c",
        b"KZ" | b"LU" => "3n13c",
        b"LB" => "4n20c",
        b"LC" => "4a24c",
        b"LV" => "4a13c",
        b"LY" | b"PT" | b"ST" => "21n",
        b"MD" => "20c",
        b"MK" => "3n10c2n",
        b"MT" => "4a5n18c",
        b"MU" => "4a19n3a",
        b"NL" => "4a10n",
        b"NO" => "11n",
        b"OM" => "3n16c",
        b"PK" | b"RO" => "4a16c",
        b"PS" | b"QA" => "4a21c",
        b"RU" => "14n15c",
        b"SA" => "2n18c",
        b"SC" => "4a20n3a",
        b"SI" => "15n",
        b"TR" => "6n16c",
        b"UA" => "6n19c",
        b"VG" => "4a16n",
        _ => return None,
    })
}

fn has_structure(mut national: &[u8], structure: &str) -> Result<(), Refusal> {
    for part in structure.split_inclusive(|mark: char| mark.is_ascii_alphabetic()) {
        let count: usize = part
            .trim_end_matches(|mark: char| mark.is_ascii_alphabetic())
            .parse()
            .map_err(|_| Refusal::Structure("account number"))?;
        let (characters, rest) = national.split_at_checked(count).ok_or(Refusal::Length)?;
        let fits = characters.iter().all(|character| {
            part.ends_with('c') || part.ends_with('n') == character.is_ascii_digit()
        });
        if !fits {
            return Err(Refusal::Structure("account number"));
        }
        national = rest;
    }
    if national.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Length)
    }
}

#[cfg(test)]
mod tests {
    use super::super::single_change;
    use super::*;

    #[test]
    fn accepts_examples_of_the_registry() {
        for value in [
            "AD1200012030200359100100",
            "BE68 5390 0754 7034",
            "DE89 3704 0044 0532 0130 00",
            "FR1420041010050500013M02606",
            "gb29-nwbk-6016-1331-9268-19",
            "MT84MALT011000012345MTLCAST001S",
            "NO9386011117947",
        ] {
            assert_eq!(check(value), Ok(()), "{value}");
        }
    }

    #[test]
    fn says_why_it_refuses() {
        assert_eq!(
            check("US89370400440532013000"),
            Err(Refusal::Range("country"))
        );
        assert_eq!(check("DE8937040044053201300"), Err(Refusal::Length));
        assert_eq!(check("DE893704004405320130001"), Err(Refusal::Length));
        assert_eq!(
            check("DE8937040044053201300A"),
            Err(Refusal::Structure("account number"))
        );
        assert_eq!(check("DE88370400440532013000"), Err(Refusal::CheckDigit));
        assert_eq!(check(""), Err(Refusal::Length));
    }

    #[test]
    fn rejects_every_single_digit_change() {
        single_change::assert_rejected("DE89370400440532013000", |value| check(value).is_ok());
        single_change::assert_rejected("BE68539007547034", |value| check(value).is_ok());
    }
}
