//! Numbers of any country.

use super::{ANY, main_number};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::digits::{Few, digits, not_all_the_same};
use crate::validators::e164;

pub(in crate::detectors::contact) static DETECTORS: &[Detector] = &[
    Detector {
        id: "phone-international",
        title: "Phone number with country code",
        category: Category::Contact,
        regions: &[],
        reference: Reference::new("https://www.itu.int/rec/T-REC-E.164/"),
        trigger: Trigger::Number {
            digits: 7,
            before: 2,
            after: 14,
        },
        // Countries with one length come first, so that the next number on the line is not read as
        // part of theirs.
        pattern: r"(?x)
            (?: \+ | \b00 | \b011[\x20-] ) (?:
                (?: 1 | 7 | 30 | 58 | 9[018] ) (?: \x20?\(0\) )? (?: [\x20./()-]{0,2} \d ){10}
              | (?: 27 | 3[134] | 4[018] | 56 | 61 | 9[34] | 351 | 380 | 42[01] )
                (?: \x20?\(0\) )? (?: [\x20./()-]{0,2} \d ){9}
              | (?: 4[57] | 65 | 37[01] | 85[23] ) (?: [\x20./()-]{0,2} \d ){8}
              | 44 (?: \x20?\(0\) )? (?: [\x20./()-]{0,2} \d ){10}
              | [1-9] (?: [\x20./()-]{0,2} \d ){6,15}
            ) (?: \x20? (?: x | ext\.? | extension ) \x20? \d{1,6} )? \b",
        validator: Some(Validator {
            name: "E.164 calling code and numbering plan",
            check: international,
        }),
        context: ANY,
        confidence: Confidence {
            alone: 85,
            in_context: 93,
        },
        general: false,
        examples: examples! {
            positive: &[
                "reach me at {{+49 (0) 89 5550 7714}} tomorrow",
                "Tel. {{+33 6 39 98 41 07}}",
                "{{+1 (415) 555-0137}}",
                "mobile: {{0041 79 555 31 08}}",
            ],
            negative: &[
                ("+999 89 5550 7714", "999 is no calling code"),
                ("+1 415 555 013", "one digit short"),
                ("profit +12500000 EUR in 2025", "an amount: no country has this length behind 1"),
            ],
        },
    },
    Detector {
        id: "phone-number",
        title: "Phone number of any country",
        category: Category::Contact,
        regions: &[],
        reference: Reference::new("https://www.itu.int/oth/T0202.aspx?parent=T0202"),
        trigger: Trigger::Number {
            digits: 7,
            before: 1,
            after: 14,
        },
        pattern: r"(?x) \(? \b \d{1,5} \)? (?: [\x20./-]{0,2} \(? \d{2,5} \)? ){1,5} (?: \x20? (?: x | ext\.? | extension ) \x20? \d{1,6} )? \b",
        validator: Some(Validator {
            name: "number of digits",
            check: dialled,
        }),
        context: ANY,
        confidence: Confidence {
            alone: 0,
            in_context: 70,
        },
        general: true,
        examples: examples! {
            positive: &[
                "Tel. {{02 555 1734}} (Bruxelles)",
                "mobiel {{06-5550 2178}}",
                "hotline {{0900 555 0199}}",
            ],
            negative: &[
                ("call me in 2024-2025", "no country's number has eight digits in two years"),
                ("call 555 01", "too short"),
                ("offices are located at 6556 106 Rue Haute", "a house and a street"),
                ("a flaw in Mobile, CVE-2026-106408", "the number of something else"),
                ("order 0800 555 0199 arrived", "nothing says that it is a phone"),
            ],
        },
    },
];

fn dialled(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let is_street = ["located at ", "is at ", "address is "]
        .iter()
        .any(|place| candidate.before().ends_with(place));
    if is_street || candidate.before().ends_with(['-', '#', '_', '$', '€', '£']) {
        return Err(Refusal::Structure("surroundings"));
    }
    let digits: Few<u32> = digits(main_number(candidate.value())).collect();
    not_all_the_same(digits.get(1..).unwrap_or_default())?;
    match digits.as_slice() {
        // Two years, or a date, are no number to dial.
        [1 | 2, 0 | 9, _, _, ..] if digits.len() == 8 => Err(Refusal::Structure("date")),
        _ if (7..=13).contains(&digits.len()) => Ok(Validity::Real),
        _ => Err(Refusal::Length),
    }
}

fn international(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    // `(0)` is dialled inside the country only.
    let value = main_number(candidate.value()).replacen("(0)", "", 1);
    let number: String = value.chars().filter(char::is_ascii_digit).collect();
    if value.starts_with('+') {
        return e164::check(&number);
    }
    // 00 and 011 are the prefixes that most of the world and North America dial instead of `+`.
    let number = number
        .strip_prefix("00")
        .or_else(|| number.strip_prefix("011"))
        .ok_or(Refusal::Structure("prefix"))?;
    match e164::check(number)? {
        Validity::Real => Ok(Validity::Plausible),
        other => Ok(other),
    }
}
