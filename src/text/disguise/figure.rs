//! Amounts and days: numbers of a table that are whole, and no part of the next cell's.

/// Whether `number` is a day or an amount, or goes on as one: `beside` it stand a comma and a digit.
pub(super) fn is_figure(number: &[u8], beside: [Option<u8>; 2]) -> bool {
    let goes_on = matches!(beside, [Some(b','), Some(b'0'..=b'9')]);
    goes_on || is_amount(number) || is_day(number)
}

/// Digits, a point and two more.
fn is_amount(number: &[u8]) -> bool {
    let Some((whole, [b'.', cents @ ..])) = number.split_last_chunk::<3>() else {
        return false;
    };
    !whole.is_empty() && whole.iter().chain(cents).all(u8::is_ascii_digit)
}

/// ISO 8601's form of a day, or the day or the month first; the same mark twice.
fn is_day(number: &[u8]) -> bool {
    let mark = |at: usize| number.get(at).filter(|mark| !mark.is_ascii_digit());
    let at = match number.len() {
        10 if mark(4).is_some() => [4, 7],
        10 => [2, 5],
        _ => return false,
    };
    let digits = number.iter().filter(|byte| byte.is_ascii_digit()).count();
    digits == 8 && mark(at[0]).is_some() && mark(at[0]) == mark(at[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_days_are_whole() {
        for number in ["12.50", "1024.00", "2024-05-12", "12.05.2024", "05/12/2024"] {
            assert!(
                is_figure(number.as_bytes(), [Some(b'\t'), Some(b'1')]),
                "{number}"
            );
        }
        assert!(is_figure(b"234", [Some(b','), Some(b'1')]));
    }

    #[test]
    fn other_numbers_may_be_parts() {
        for number in [
            "4731 1999",
            "10.24.7",
            "030.1234",
            "1.5",
            ".50",
            "123-45-6789",
            "2024-05/12",
            "1234567890",
            "20-4-05-12",
            "12345.678",
        ] {
            assert!(
                !is_figure(number.as_bytes(), [Some(b','), Some(b'x')]),
                "{number}"
            );
        }
    }
}
