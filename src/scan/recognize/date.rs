//! Dates and times of day. Source: ISO 8601, RFC 3339; CLDR for the orders and names of other
//! calendars' writers.

use super::lexicon::Hash;
use super::run::span;
use super::token::{Gap, Kind, Passage};
use super::words::{DATE_PREPOSITIONS, MONTHS, WEEKDAYS};
use super::{Entity, Mention};

/// Reads the date that begins at token `at`.
pub(super) fn at(passage: &Passage<'_>, at: usize) -> Option<(usize, Mention)> {
    let token = passage.at(at);
    let (behind, confidence) = match token.kind {
        Kind::Number => numeric(passage, at)
            .or_else(|| day_first(passage, at))
            .or_else(|| year(passage, at)),
        Kind::Code => day_first(passage, at),
        Kind::Title | Kind::Upper if MONTHS.has(passage.hash(at)) => month_first(passage, at),
        Kind::Title if WEEKDAYS.has(passage.hash(at)) => Some((at + 1, 70)),
        _ => None,
    }?;
    let inside = token.gap == Gap::None
        && matches!(
            passage.before(at, 1).kind,
            Kind::Number | Kind::Mark(b'.' | b'-' | b'/' | b'_' | b'$' | b'#')
        );
    if inside {
        return None;
    }
    let behind = time(passage, behind).unwrap_or(behind);
    Some((
        behind,
        Mention {
            entity: Entity::Date,
            span: span(passage, at, behind),
            confidence,
            evidence: [None; 2],
        },
    ))
}

type Reading = Option<(usize, u8)>;

/// The value of the digits that a token begins with, and how many they are.
fn value(passage: &Passage<'_>, at: usize) -> Option<(u32, usize)> {
    if !matches!(passage.at(at).kind, Kind::Number | Kind::Code) {
        return None;
    }
    let word = passage.word(at);
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let number = word.get(..digits)?.parse().ok()?;
    Some((number, digits))
}

/// `2018-01-14`, `14.01.2018`, `1/14/18`
fn numeric(passage: &Passage<'_>, at: usize) -> Reading {
    let Kind::Mark(separator @ (b'-' | b'/' | b'.')) = passage.at(at + 1).kind else {
        return None;
    };
    let glued = (1..5).all(|ahead| passage.at(at + ahead).gap == Gap::None);
    let spaced = separator == b'.'
        && passage.at(at + 2).gap == Gap::Space
        && passage.at(at + 3).gap == Gap::None;
    if !(glued || spaced) || !passage.at(at + 3).is(separator) {
        return None;
    }
    let (first, width) = value(passage, at)?;
    let (second, _) = value(passage, at + 2)?;
    let (third, last) = value(passage, at + 4)?;
    let next = passage.at(at + 5);
    let goes_on = next.gap == Gap::None
        && next.is(separator)
        && passage.at(at + 6).gap == Gap::None
        && passage.at(at + 6).kind != Kind::Mark(b'\n');
    let day_and_month =
        |a: u32, b: u32| (1..=31).contains(&a) && (1..=31).contains(&b) && a.min(b) <= 12;
    let confidence = match (width, last) {
        (4, 1 | 2) if (1..=12).contains(&second) && (1..=31).contains(&third) && is_year(first) => {
            94
        }
        (1 | 2, 4) if day_and_month(first, second) && is_year(third) => 92,
        (1 | 2, 2) if day_and_month(first, second) && separator != b'-' => 64,
        _ => return None,
    };
    (!goes_on).then_some((at + 5, confidence))
}

const fn is_year(number: u32) -> bool {
    matches!(number, 1000..=2199)
}

fn is_month(passage: &Passage<'_>, at: usize) -> bool {
    passage.at(at).is_word() && MONTHS.has(passage.hash(at))
}

/// `14 January 2018`, `14th of January`, `14. Januar 2018`, `14 de enero de 2018`
fn day_first(passage: &Passage<'_>, at: usize) -> Reading {
    let next = passage.at(at + 1);
    if !next.is_word() && !matches!(next.kind, Kind::Mark(b'.' | b'-')) {
        return None;
    }
    let (day, width) = value(passage, at)?;
    let rest = passage.word(at).get(width..).unwrap_or_default();
    if !(1..=31).contains(&day) || !matches!(rest, "" | "st" | "nd" | "rd" | "th" | "er") {
        return None;
    }
    let mut next = at + 1;
    while next < at + 3
        && (passage.at(next).is(b'.')
            || passage.at(next).is(b'-')
            || matches!(passage.word(next), "of" | "de" | "st" | "th"))
    {
        next += 1;
    }
    if !is_month(passage, next) || passage.at(next).gap == Gap::Line {
        return None;
    }
    let mut behind = next + 1;
    let mut year = behind;
    while year < behind + 2
        && (matches!(passage.at(year).kind, Kind::Mark(b',' | b'.' | b'-'))
            || matches!(passage.word(year), "de" | "del"))
    {
        year += 1;
    }
    let dated = passage.at(year).gap != Gap::Line
        && value(passage, year).is_some_and(|(number, width)| width == 4 && is_year(number));
    if dated {
        behind = year + 1;
    }
    let title = passage.at(next).kind != Kind::Lower;
    match (dated, title) {
        (true, _) => Some((behind, 94)),
        (false, true) => Some((behind, 80)),
        (false, false) => Some((behind, 60)),
    }
}

/// `January 14, 2018`, `January 2018`, `Jan 14`
fn month_first(passage: &Passage<'_>, at: usize) -> Reading {
    let point = usize::from(passage.at(at + 1).is(b'.'));
    let (number, width) = value(passage, at + 1 + point)?;
    let next = passage.at(at + 1 + point);
    if next.gap != Gap::Space {
        return None;
    }
    if width == 4 && is_year(number) {
        return Some((at + 2 + point, 90));
    }
    if !(1..=31).contains(&number) || passage.at(at + 2 + point).is(b':') {
        return None;
    }
    let mut year = at + 2 + point;
    if passage.at(year).is(b',') {
        year += 1;
    }
    let dated = passage.at(year).gap == Gap::Space
        && value(passage, year).is_some_and(|(number, width)| width == 4 && is_year(number));
    Some(if dated {
        (year + 1, 94)
    } else {
        (at + 2 + point, 80)
    })
}

/// `in 1998`
fn year(passage: &Passage<'_>, at: usize) -> Reading {
    let token = passage.at(at);
    if token.end - token.start != 4 || !passage.before(at, 1).is_word() {
        return None;
    }
    let (number, width) = value(passage, at)?;
    let dated = width == 4 && matches!(number, 1800..=2099);
    let next = passage.at(at + 1);
    let quantity = next.gap == Gap::Space
        && next.kind == Kind::Lower
        && !super::words::AFTER_YEAR.has(passage.hash(at + 1))
        || next.gap == Gap::None
            && !matches!(
                next.kind,
                Kind::Mark(b',' | b'.' | b')' | b';' | b'!' | b'?' | b'"')
            )
        || next.kind == Kind::Mark(b'.')
            && passage.at(at + 2).gap == Gap::None
            && passage.at(at + 2).kind == Kind::Number;
    let before = at.checked_sub(1).map_or(Hash::EMPTY, |at| passage.hash(at));
    (dated && !quantity && DATE_PREPOSITIONS.has(before)).then_some((at + 1, 66))
}

/// The token behind a time of day that follows a date.
fn time(passage: &Passage<'_>, at: usize) -> Option<usize> {
    // `14T03:07` is one token in front of the colon.
    let mut hour = at;
    if passage.at(hour).is(b',') || passage.word(hour) == "at" {
        hour += 1;
    }
    let glued_hour = passage.at(at).is(b':') && passage.before(at, 1).kind == Kind::Code;
    let mut next = if glued_hour {
        at
    } else {
        let (number, width) = value(passage, hour)?;
        if number > 24 || width > 2 || passage.at(hour).gap == Gap::Line {
            return None;
        }
        hour + 1
    };
    let mut parts = 0;
    while matches!(passage.at(next).kind, Kind::Mark(b':' | b'.'))
        && passage.at(next).gap == Gap::None
        && passage.at(next + 1).gap == Gap::None
        && value(passage, next + 1).is_some()
    {
        next += 2;
        parts += 1;
    }
    let half = matches!(passage.word(next), "am" | "pm" | "AM" | "PM");
    (parts > 0 || half).then_some(next + usize::from(half))
}
