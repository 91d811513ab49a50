//! ITU-T E.164 telephone numbers: a country's calling code, then as many digits as its numbering
//! plan has.
//!
//! Source: ITU-T E.164 and its list of assigned country codes; lengths from the national numbering
//! plans that the ITU publishes; fictional ranges from the regulators named there.

use crate::scan::detector::{Refusal, Validity};

/// Refuses `number` (digits only, calling code first) with an unassigned calling code or a length
/// that the country does not use. Numbers reserved for fiction are test values.
pub(crate) fn check(number: &str) -> Result<Validity, Refusal> {
    let lengths = (1..=3)
        .filter_map(|length| number.split_at_checked(length))
        .find_map(|(code, national)| Some((national.len(), national_lengths(code)?)));
    match lengths {
        None => Err(Refusal::Range("calling code")),
        Some((length, (fewest, most))) if (fewest..=most).contains(&length) => {
            Ok(if FICTIONAL.iter().any(|range| is_in(number, range)) {
                Validity::TestValue
            } else {
                Validity::Real
            })
        }
        Some(_) => Err(Refusal::Length),
    }
}

/// Numbers set aside for films and examples; `.` is any digit.
const FICTIONAL: &[&str] = &[
    // North America: NANPA, 555-0100 to 555-0199 in every area.
    "1...55501..",
    // United Kingdom: Ofcom, telephone numbers for use in drama.
    "442079460...",
    "441632960...",
    "447700900...",
    // France: Arcep, decision 2018-0881.
    "3319900....",
    "3363998....",
    // Germany: Bundesnetzagentur, Mitteilung 148/2021.
    "493023125...",
    "4917139200..",
    // Australia: ACMA, phone numbers for use in film, TV and radio.
    "6125550....",
    "6135550....",
    "6175550....",
    "6185550....",
    "61491570...",
];

fn is_in(number: &str, range: &str) -> bool {
    number.len() == range.len()
        && number
            .bytes()
            .zip(range.bytes())
            .all(|(digit, wanted)| wanted == b'.' || wanted == digit)
}

/// Fewest and most digits behind the calling code `code`, if it is assigned to a country.
fn national_lengths(code: &str) -> Option<(usize, usize)> {
    Some(match code {
        "298" | "299" | "376" | "508" | "672" | "681" | "687" | "688" => (6, 6),
        "597" | "676" | "677" | "678" | "685" => (6, 7),
        "53" | "686" | "689" => (6, 8),
        "378" => (6, 10),
        "39" | "352" => (6, 11),
        "49" => (7, 11),
        "358" => (6, 12),
        "43" => (6, 13),
        "220" | "238" | "239" | "246" | "248" | "269" | "291" | "297" | "501" | "592" | "673"
        | "674" | "679" | "680" | "691" | "692" | "960" => (7, 7),
        "230" | "241" | "267" | "372" | "507" | "599" | "670" | "675" | "961" | "975" => (7, 8),
        "46" | "231" | "243" | "245" | "252" | "265" | "353" | "354" | "359" | "423" | "967" => {
            (7, 9)
        }
        "95" => (7, 10),
        "45" | "47" | "65" | "216" | "222" | "223" | "226" | "227" | "228" | "232" | "235"
        | "236" | "253" | "257" | "266" | "268" | "350" | "356" | "357" | "370" | "371" | "373"
        | "374" | "382" | "386" | "389" | "502" | "503" | "504" | "505" | "506" | "509" | "591"
        | "598" | "852" | "853" | "965" | "968" | "973" | "974" | "976" | "993" => (8, 8),
        "32" | "36" | "51" | "66" | "213" | "218" | "224" | "237" | "258" | "263" | "264"
        | "355" | "377" | "381" | "383" | "385" | "387" | "593" | "595" | "855" | "886" | "962"
        | "963" | "966" | "970" | "971" | "972" => (8, 9),
        "20" | "57" | "60" | "63" | "64" | "82" | "225" | "229" | "234" | "850" | "856" | "880"
        | "964" | "977" => (8, 10),
        "62" => (8, 12),
        "27" | "31" | "33" | "34" | "40" | "41" | "48" | "56" | "61" | "93" | "94" | "211"
        | "212" | "221" | "233" | "240" | "242" | "244" | "249" | "250" | "251" | "254" | "255"
        | "256" | "260" | "261" | "262" | "351" | "375" | "380" | "420" | "421" | "590" | "594"
        | "596" | "992" | "994" | "995" | "996" | "998" => (9, 9),
        "44" | "81" | "84" | "92" => (9, 10),
        "1" | "7" | "30" | "58" | "90" | "91" | "98" => (10, 10),
        "52" | "54" | "55" | "86" => (10, 11),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_calling_codes_and_their_lengths() {
        assert_eq!(check("12125550001"), Ok(Validity::Real));
        assert_eq!(check("3545812345"), Ok(Validity::Real));
        assert_eq!(check("2105550001"), Err(Refusal::Range("calling code")));
        assert_eq!(check("1212555000"), Err(Refusal::Length));
        assert_eq!(check("121255500012"), Err(Refusal::Length));
        assert_eq!(check(""), Err(Refusal::Range("calling code")));
    }

    #[test]
    fn marks_numbers_reserved_for_fiction() {
        for number in ["12125550123", "442079460123", "447700900123", "33199001234"] {
            assert_eq!(check(number), Ok(Validity::TestValue), "{number}");
        }
        assert_eq!(check("12125550223"), Ok(Validity::Real));
    }
}
