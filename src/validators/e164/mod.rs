//! ITU-T E.164 telephone numbers: a country's calling code, then a number of its numbering plan.
//!
//! Source: ITU-T E.164; the plans of all countries as libphonenumber keeps them (`plans.txt`, which
//! `cargo xtask codegen` writes); fictional ranges from the regulators named there.

use std::sync::OnceLock;

use regex_automata::Input;

use crate::scan::detector::{Refusal, Validity};
use crate::text::regex::Regex;

/// A line for each calling code, ascending: the code, and a regular expression of what follows it.
static TABLE: &str = include_str!("plans.txt");

/// Refuses `number` (digits only, calling code first) with an unassigned calling code or a national
/// number that the country's plan does not have. Numbers reserved for fiction are test values.
pub(crate) fn check(number: &str) -> Result<Validity, Refusal> {
    let (plan, national) = Plan::of(number).ok_or(Refusal::Range("calling code"))?;
    if !plan.has(national) {
        return Err(Refusal::Range("national number"));
    }
    Ok(if FICTIONAL.iter().any(|range| is_in(number, range)) {
        Validity::TestValue
    } else {
        Validity::Real
    })
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

/// What one calling code leads to.
struct Plan {
    code: &'static str,
    /// What numbers behind the code look like.
    numbers: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Plan {
    /// The plan that `number` belongs to, and the number within it.
    fn of(number: &str) -> Option<(&'static Self, &str)> {
        static PLANS: OnceLock<Vec<Plan>> = OnceLock::new();
        let plans = PLANS.get_or_init(|| TABLE.lines().filter_map(Self::read).collect());
        (1..=3)
            .filter_map(|length| number.split_at_checked(length))
            .find_map(|(code, national)| {
                let at = plans.binary_search_by_key(&code, |plan| plan.code).ok()?;
                Some((plans.get(at)?, national))
            })
    }

    fn read(line: &'static str) -> Option<Self> {
        let (code, numbers) = line.split_once(' ')?;
        Some(Self {
            code,
            numbers,
            compiled: OnceLock::new(),
        })
    }

    fn has(&self, national: &str) -> bool {
        let compile = || Regex::new(&format!(r"\A(?:{})\z", self.numbers)).ok();
        let regex = self.compiled.get_or_init(compile);
        let national = &Input::new(national);
        regex
            .as_ref()
            .is_some_and(|regex| regex.find(national).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_calling_codes_and_their_plans() {
        assert_eq!(check("12125550001"), Ok(Validity::Real));
        assert_eq!(check("3545812345"), Ok(Validity::Real));
        assert_eq!(check("2105550001"), Err(Refusal::Range("calling code")));
        for number in ["1212555000", "121255500012", "11125550001", "33012345678"] {
            assert_eq!(
                check(number),
                Err(Refusal::Range("national number")),
                "{number}"
            );
        }
        assert_eq!(check(""), Err(Refusal::Range("calling code")));
    }

    #[test]
    fn marks_numbers_reserved_for_fiction() {
        for number in ["12125550123", "442079460123", "447700900123", "33199001234"] {
            assert_eq!(check(number), Ok(Validity::TestValue), "{number}");
        }
        assert_eq!(check("12125550223"), Ok(Validity::Real));
    }

    #[test]
    fn every_plan_is_read_and_compiles() {
        let plans: Vec<Plan> = TABLE.lines().filter_map(Plan::read).collect();
        assert!(plans.len() > 200, "{}", plans.len());
        assert!(plans.is_sorted_by_key(|plan| plan.code));
        for plan in &plans {
            assert!(!plan.has(""), "{}", plan.code);
            assert!(
                matches!(plan.compiled.get(), Some(Some(_))),
                "{}",
                plan.code
            );
        }
    }
}
