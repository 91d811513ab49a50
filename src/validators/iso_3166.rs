//! Country codes of ISO 3166-1 alpha-2, and the user-assigned `XK` (Kosovo) that banks use.

/// Whether the upper-case `code` is one.
pub(crate) fn is_country(code: [u8; 2]) -> bool {
    let second: &[u8] = match code[0] {
        b'A' => b"DEFGILMOQRSTUWXZ",
        b'B' => b"ABDEFGHIJLMNOQRSTVWYZ",
        b'C' => b"ACDFGHIKLMNORUVWXYZ",
        b'D' => b"EJKMOZ",
        b'E' => b"CEGHRST",
        b'F' => b"IJKMOR",
        b'G' => b"ABDEFGHILMNPQRSTUWY",
        b'H' => b"KMNRTU",
        b'I' => b"DELMNOQRST",
        b'J' => b"EMOP",
        b'K' => b"EGHIMNPRWYZ",
        b'L' => b"ABCIKRSTUVY",
        b'M' => b"ACDEFGHKLMNOPQRSTUVWXYZ",
        b'N' => b"ACEFGILOPRUZ",
        b'O' => b"M",
        b'P' => b"AEFGHKLMNRSTWY",
        b'Q' => b"A",
        b'R' => b"EOSUW",
        b'S' => b"ABCDEGHIJKLMNORSTVXYZ",
        b'T' => b"CDFGHJKLMNORTVWZ",
        b'U' => b"AGMSYZ",
        b'V' => b"ACEGINU",
        b'W' => b"FS",
        b'X' => b"K",
        b'Y' => b"ET",
        b'Z' => b"AMW",
        _ => b"",
    };
    second.contains(&code[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_every_assigned_code() {
        let letters = || b'A'..=b'Z';
        let count = letters()
            .flat_map(|first| letters().map(move |second| [first, second]))
            .filter(|code| is_country(*code))
            .count();
        // 249 of the standard, and XK.
        assert_eq!(count, 250);
    }

    #[test]
    fn refuses_codes_that_are_not_assigned() {
        for code in [b"EU", b"UK", b"XX", b"ZZ", b"AA", b"de"] {
            assert!(!is_country(*code));
        }
    }
}
