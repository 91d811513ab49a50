//! Dates of birth. Source: GDPR Art. 4(1) and 45 CFR 164.514(b)(2)(i)(C), which count them among
//! what identifies a person; CLDR for the order of day, month and year.

use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Category, Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::boundary::stands_alone;
use crate::validators::calendar_date;
use crate::validators::digits::{Few, digits, number};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "date-of-birth",
    title: "Date of birth",
    category: Category::Personal,
    regions: &[],
    reference: Reference::new("https://cldr.unicode.org/translation/date-time/date-time-patterns"),
    // The year; what belongs to it stands in front of or behind it.
    trigger: Trigger::Number {
        digits: 4,
        before: 24,
        after: 20,
    },
    pattern: r"(?xi)
        \b(?:
            \d{1,2} [./-] \d{1,2} [./-] (?: (?: 19 | 20 ) \d{2} | \d{2} )
          | \d{1,2}\.\x20\d{1,2}\.\x20 (?: 19 | 20 ) \d{2}
          | (?: 19 | 20 ) \d{2} [./-] \d{1,2} [./-] \d{1,2}
          | \d{1,2} (?: st | nd | rd | th | er | \. )? (?: \x20de )? [\x20-]
            (?: jan | ene | gen | feb | fev | fév | mar | mär | mrt | apr | abr | avr | may | mai | mei
              | mag | maj | jun | jui | giu | jul | lug | aug | aoû | aou | ago | sep | set | oct | okt
              | ott | out | nov | dec | dez | dic | déc | des )
            [a-z]{0,8} \.? (?: \x20del? | , )? [\x20-] (?: 19 | 20 ) \d{2}
          | (?: jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec ) [a-z]{0,6} \.?
            \x20 \d{1,2} (?: st | nd | rd | th )? ,? \x20 (?: 19 | 20 ) \d{2}
        )\b",
    validator: Some(Validator {
        name: "calendar date",
        check: date,
    }),
    context: Context {
        positive: &[
            (
                "en",
                &[
                    "dob",
                    "d o b",
                    "date of birth",
                    "birth date",
                    "birthdate",
                    "born",
                    "birthday",
                    "born on",
                    "birth",
                ],
            ),
            (
                "de",
                &["geboren", "geb", "geburtsdatum", "geburtstag", "geboren am"],
            ),
            (
                "fr",
                &[
                    "né le",
                    "née le",
                    "né",
                    "née",
                    "date de naissance",
                    "naissance",
                ],
            ),
            (
                "es",
                &[
                    "nacido",
                    "nacida",
                    "fecha de nacimiento",
                    "nacimiento",
                    "nació",
                ],
            ),
            ("it", &["nato", "nata", "data di nascita", "nascita"]),
            (
                "pt",
                &["nascido", "nascida", "data de nascimento", "nascimento"],
            ),
            ("nl", &["geboortedatum", "geboren op"]),
            ("pl", &["data urodzenia", "urodzony", "urodzona", "ur"]),
            ("sv", &["född", "födelsedatum"]),
        ],
        negative: &[],
    },
    confidence: Confidence {
        alone: 0,
        in_context: 75,
    },
    general: false,
    examples: examples! {
        positive: &[
            "DOB: {{04/17/1986}}",
            "Frau Kessler, geb. {{23.11.1974}}, wohnhaft",
            "née le {{9 février 1991}} à Lyon",
            "born on {{March 3, 1968}} in Leeds",
            "name,date of birth\nDoe,{{1959-08-30}}",
        ],
        negative: &[
            ("DOB: 31/02/1986", "a day that does not exist"),
            ("meeting on 04/17/2025", "nothing says that it is a birth"),
            ("DOB: 17-1986", "no day"),
        ],
    },
}];

fn date(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    stands_alone(candidate)?;
    let value = candidate.value();
    let parts: Few<u32> = value
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .filter_map(|part| u32::try_from(number(&digits(part).collect::<Few<_>>())).ok())
        .collect();
    match *parts.as_slice() {
        [year @ 1000..=9999, month, day] => calendar_date::check(year, month, day)?,
        [first, second, year @ 0..=99] => calendar_date::check_in_any_century(year, second, first)
            .or_else(|_| calendar_date::check_in_any_century(year, first, second))?,
        // Which comes first differs between countries: either will do.
        [first, second, year] => calendar_date::check(year, second, first)
            .or_else(|_| calendar_date::check(year, first, second))?,
        // With the month in letters, all months are taken to be long.
        [day, year] => calendar_date::check(year, 1, day)?,
        _ => return Err(Refusal::Structure("date")),
    }
    Ok(Validity::Real)
}
