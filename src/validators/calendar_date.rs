//! Dates of the Gregorian calendar, as many identity numbers contain them.

use crate::scan::detector::Refusal;

/// Refuses a day that does not exist. Years count from 0; months and days from 1.
pub(crate) fn check(year: u32, month: u32, day: u32) -> Result<(), Refusal> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return Err(Refusal::Range("month")),
    };
    if (1..=days).contains(&day) {
        Ok(())
    } else {
        Err(Refusal::Range("day"))
    }
}

/// Refuses a day that exists in no century, where only the last two digits of the year are known.
pub(crate) fn check_in_any_century(year: u32, month: u32, day: u32) -> Result<(), Refusal> {
    // 2000 was a leap year, so that every 29 February of the 1900s has its like in the 2000s.
    check(2000 + year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_leap_years() {
        assert_eq!(check(2000, 2, 29), Ok(()));
        assert_eq!(check(1996, 2, 29), Ok(()));
        assert_eq!(check(1900, 2, 29), Err(Refusal::Range("day")));
        assert_eq!(check(2023, 2, 29), Err(Refusal::Range("day")));
        assert_eq!(check_in_any_century(0, 2, 29), Ok(()));
    }

    #[test]
    fn refuses_months_and_days_that_do_not_exist() {
        assert_eq!(check(2024, 13, 1), Err(Refusal::Range("month")));
        assert_eq!(check(2024, 0, 1), Err(Refusal::Range("month")));
        assert_eq!(check(2024, 4, 31), Err(Refusal::Range("day")));
        assert_eq!(check(2024, 12, 0), Err(Refusal::Range("day")));
    }
}
