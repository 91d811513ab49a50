//! What stands around a name, and speaks for it or against it.

use crate::scan::recognize::glimpse::Glimpse;
use crate::scan::recognize::lexicon::{Classes, Hash};
use crate::scan::recognize::token::{Gap, Kind, Passage, Token};
use crate::scan::recognize::words::{
    ADDRESSING, CLOSINGS, DEEDS, DETERMINERS, GREETINGS, INSIDE, INTRODUCTIONS, MONUMENTS,
    NAME_LABELS, NOT_A_PERSON, ORGANIZATION_HEADS, PEOPLE, PERSON_LABELS, PLACE_HEADS, POSSESSIVES,
    STREET_FIRST, TITLES,
};

/// What speaks for a name, in points.
#[derive(Clone, Copy, Default)]
pub(super) struct Cue {
    pub(super) points: i32,
    pub(super) evidence: Option<&'static str>,
}

pub(super) const STRONG: i32 = 40;
pub(super) const MEDIUM: i32 = 20;
const WEAK: i32 = 8;

const fn cue(points: i32, evidence: &'static str) -> Cue {
    Cue {
        points,
        evidence: Some(evidence),
    }
}

/// What speaks against it: more capitals around, as in `Bowling Green` and `John Birch Society`.
pub(super) fn against(
    passage: &Passage<'_>,
    from: usize,
    behind: usize,
    end: usize,
    words: usize,
    cue: Cue,
) -> i32 {
    let next = passage.at(behind);
    let goes_on = behind < end && next.is_capitalized() && next.gap == Gap::Space;
    let head = goes_on
        && (ORGANIZATION_HEADS.has(passage.hash(behind))
            || PLACE_HEADS.has(passage.hash(behind))
            || MONUMENTS.has(passage.hash(behind)));
    let previous = passage.before(from, 1);
    let the = passage.at(from).gap == Gap::Space && passage.before(from, 1).is_word() && {
        let hash = passage.hash(from.saturating_sub(1));
        hash.same(Hash::of("the")) || INSIDE.has(hash)
    };
    let last = passage.hash(behind.saturating_sub(1));
    let monument = words > 1 && (PLACE_HEADS.has(last) || MONUMENTS.has(last));
    let continues = cue.evidence.is_none()
        && passage.at(from).gap == Gap::Space
        && previous.is_capitalized()
        && !PEOPLE.has(passage.hash(from.saturating_sub(1)))
        && !(begins_line(passage, from.saturating_sub(1))
            && previous.classes.any(Classes::ORDINARY));
    let capitals_behind = match (head, goes_on, words) {
        (true, _, _) => 40,
        (false, true, 1) => 25,
        (false, true, _) => 15,
        _ => 0,
    };
    let capitals_in_front = match (continues, words) {
        (true, 1) => 25,
        (true, _) if MONUMENTS.has(passage.hash(from.saturating_sub(1))) => 30,
        _ => 0,
    };
    let town = words == 1
        && passage.at(from).classes.any(Classes::PLACE)
        && cue.points < MEDIUM
        && is_town(passage, from, behind);
    let article = words == 1
        && cue.evidence.is_none()
        && previous.kind == Kind::Lower
        && DETERMINERS.has(passage.hash(from.saturating_sub(1)));
    let street = previous.kind == Kind::Lower && is_street(passage, from);
    [
        (the || article, 15),
        (monument, 40),
        (town, 20),
        (street, 40),
    ]
    .into_iter()
    .map(|(speaks, points)| if speaks { points } else { 0 })
    .sum::<i32>()
        + capitals_behind
        + capitals_in_front
}

/// `from Denver`, `Coleman, Florida`: what could be either is a place here.
fn is_town(passage: &Passage<'_>, from: usize, behind: usize) -> bool {
    let region = passage.at(behind + 1);
    let names = Classes::GIVEN | Classes::FAMILY;
    let in_region = passage.at(behind).is(b',')
        && region.kind == Kind::Title
        && region.gap == Gap::Space
        && region.classes.any(Classes::PLACE | Classes::COUNTRY)
        && !region.classes.any(names);
    let previous = from.checked_sub(1).map(|at| passage.hash(at));
    let whence = previous.is_some_and(|word| {
        ["from", "between", "in", "near"]
            .iter()
            .any(|whence| word.same(Hash::of(whence)))
    });
    in_region || whence && passage.at(from).gap == Gap::Space
}

/// `avenida José da Silva`
fn is_street(passage: &Passage<'_>, from: usize) -> bool {
    let previous = from.checked_sub(1);
    let point = previous.is_some_and(|at| passage.at(at).is(b'.'));
    let head = from.checked_sub(1 + usize::from(point));
    head.is_some_and(|at| {
        passage.at(at).end - passage.at(at).start > 3 && STREET_FIRST.has(passage.hash(at))
    })
}

/// What stands in front of the name.
pub(super) fn before(passage: &Passage<'_>, from: usize, people: Option<usize>) -> Cue {
    let previous = passage.before(from, 1);
    let hash = |back: usize| {
        from.checked_sub(back)
            .map_or(Hash::EMPTY, |at| passage.hash(at))
    };
    let same_line = passage.at(from).gap != Gap::Line;
    if let Some(of_people) = passage.columns.head(passage, from) {
        return cue(if of_people { 60 } else { 25 }, "column");
    }
    if let Kind::Mark(mark) = previous.kind {
        return match mark {
            b':' | b'=' | b'"' | b'\'' => label(passage, from).unwrap_or_default(),
            b'.' if same_line && TITLES.has(hash(2)) => cue(STRONG, "title"),
            b',' if !same_line && CLOSINGS.has(hash(2)) => cue(STRONG, "closing"),
            b',' if people == Some(from - 1) => cue(WEAK, "list of people"),
            b'?' if NAME_LABELS.has(hash(2)) => cue(30, "question"),
            _ => Cue::default(),
        };
    }
    let last = hash(1);
    let is = |word: &str| last.same(Hash::of(word));
    let was = |word: &str| hash(2).same(Hash::of(word));
    match previous.kind {
        Kind::Title | Kind::Upper if same_line && TITLES.has(last) => cue(STRONG, "title"),
        Kind::Title if !same_line && CLOSINGS.has(last) => cue(STRONG, "closing"),
        Kind::Title | Kind::Lower if same_line && GREETINGS.has(last) => {
            // `das liebe Leben` greets nobody.
            let adjective = previous.kind == Kind::Lower && !is_salutation(last);
            cue(if adjective { WEAK } else { STRONG }, "greeting")
        }
        Kind::Title if same_line && PEOPLE.has(last) => cue(WEAK + MEDIUM, "role"),
        Kind::Lower if !same_line => Cue::default(),
        Kind::Lower if is("is") && NAME_LABELS.has(hash(2)) => cue(50, "introduction"),
        Kind::Lower if is("m") || is("am") && was("i") || is("bin") && was("ich") => {
            cue(WEAK + MEDIUM, "introduction")
        }
        Kind::Lower if is("me") && (was("call") || was("calls")) => cue(STRONG, "introduction"),
        Kind::Lower if INTRODUCTIONS.has(last) => cue(30, "introduction"),
        // `my son Tadzio`
        Kind::Lower if PEOPLE.has(last) && POSSESSIVES.has(hash(2)) => cue(STRONG, "role"),
        Kind::Lower if PEOPLE.has(last) => cue(25, "role"),
        // `…, says Izumi.`
        Kind::Lower if DEEDS.has(last) => {
            let over = matches!(passage.at(from + 1).kind, Kind::Mark(b'.' | b',')) && !was("the");
            cue(if over { STRONG } else { 25 }, "deed")
        }
        Kind::Lower if is("and") && people == Some(from - 1) => cue(25, "list of people"),
        Kind::Lower if is("by") => cue(15, "by"),
        Kind::Lower if is("with") || is("than") || is("for") || is("to") => cue(4, "preposition"),
        _ => Cue::default(),
    }
}

/// Whether nothing in front of the word at `at` speaks for a name of anything, told at a glimpse;
/// sometimes not where it is so.
pub(in crate::scan::recognize) fn is_silent_in_front(
    passage: &Passage<'_>,
    at: usize,
    people: Option<usize>,
) -> bool {
    let glimpse = |back: usize| passage.glimpse(at.wrapping_sub(back));
    let same_line = passage.at(at).gap != Gap::Line;
    let silent = match passage.before(at, 1).kind {
        Kind::Lower | Kind::Title | Kind::Upper => {
            let last = glimpse(1);
            let linked = || last.any(Glimpse::LINK) && glimpse(2).any(Glimpse::LINKED);
            !(last.any(Glimpse::INTRODUCTION) || linked())
        }
        Kind::Mark(b':' | b'=') => {
            let quoted = is_quote(passage.before(at, 2));
            !glimpse(2 + usize::from(quoted)).any(Glimpse::LABEL)
        }
        Kind::Mark(b'"' | b'\'') => !matches!(passage.before(at, 2).kind, Kind::Mark(b':' | b'=')),
        Kind::Mark(b'?') => !glimpse(2).any(Glimpse::LABEL),
        Kind::Mark(b'.') => !same_line || !glimpse(2).any(Glimpse::TITLE),
        Kind::Mark(b',') => same_line || !glimpse(2).any(Glimpse::INTRODUCTION),
        _ => true,
    };
    let listed = people.is_some_and(|behind| behind + 1 >= at);
    silent && !listed && passage.columns.are_none()
}

/// Whether nothing behind the word at `at` does.
pub(in crate::scan::recognize) fn is_silent_behind(passage: &Passage<'_>, at: usize) -> bool {
    let after = passage.at(at + 2);
    match passage.at(at + 1).kind {
        Kind::Lower => !passage.glimpse(at + 1).any(Glimpse::BEHIND),
        Kind::Mark(b',') => match after.kind {
            Kind::Lower => !passage.glimpse(at + 2).any(Glimpse::ADDRESSING),
            Kind::Number | Kind::Title | Kind::Upper => false,
            _ => true,
        },
        Kind::Mark(b':') => after.gap != Gap::Space,
        Kind::Mark(mark) => mark != b'\'',
        _ => true,
    }
}

/// `Name: …`, `"owner": "…"`, `customer=…`
fn label(passage: &Passage<'_>, from: usize) -> Option<Cue> {
    let is_quote = |at: usize| is_quote(passage.at(at));
    let mark = from.checked_sub(1)?;
    let mark = mark - usize::from(is_quote(mark) && mark > 0);
    if !matches!(passage.at(mark).kind, Kind::Mark(b':' | b'=')) {
        return None;
    }
    let key = mark.checked_sub(1)?;
    let key = key - usize::from(is_quote(key) && key > 0);
    let hash = passage.hash(key);
    if PERSON_LABELS.has(hash) {
        return Some(cue(30, "label"));
    }
    if !NAME_LABELS.has(hash) {
        return None;
    }
    let of_something = passage.at(key).gap == Gap::Space
        && key
            .checked_sub(1)
            .is_some_and(|at| NOT_A_PERSON.has(passage.hash(at)));
    Some(if of_something {
        Cue::default()
    } else {
        cue(48, "label")
    })
}

fn is_quote(token: &Token) -> bool {
    token.is(b'"') || token.is(b'\'')
}

/// Greetings that nothing else begins with.
fn is_salutation(word: Hash) -> bool {
    ["hi", "hello", "hey", "dear", "hallo", "thanks"]
        .iter()
        .any(|greeting| word.same(Hash::of(greeting)))
}

/// What stands behind the name, up to the token `behind`.
pub(super) fn after(passage: &Passage<'_>, from: usize, behind: usize) -> Cue {
    let next = passage.at(behind);
    if !matches!(next.kind, Kind::Lower | Kind::Mark(b',' | b'\'' | b':')) {
        return Cue::default();
    }
    let hash = |ahead: usize| passage.hash(behind + ahead);
    let opens = begins_line(passage, from);
    match next.kind {
        Kind::Lower if next.gap == Gap::Space && DEEDS.has(hash(0)) => cue(MEDIUM, "deed"),
        Kind::Lower if hash(0).same(Hash::of("and")) && is_name(passage.at(behind + 1)) => {
            cue(12, "list of people")
        }
        Kind::Mark(b',') if is_age(passage.at(behind + 1)) && passage.at(behind + 2).is(b',') => {
            cue(25, "age")
        }
        Kind::Mark(b',')
            if opens && passage.at(behind + 1).kind == Kind::Lower && ADDRESSING.has(hash(1)) =>
        {
            cue(STRONG, "addressed")
        }
        // `add … as a beneficiary`
        Kind::Lower
            if hash(0).same(Hash::of("as")) && (0..2).any(|at| PEOPLE.has(hash(1 + at))) =>
        {
            cue(30, "role")
        }
        Kind::Mark(b'\'') if hash(1).same(Hash::of("s")) => cue(4, "possessive"),
        Kind::Mark(b':') if opens && passage.at(behind + 1).gap == Gap::Space => cue(10, "speaker"),
        _ => Cue::default(),
    }
}

fn is_name(token: &Token) -> bool {
    token.kind == Kind::Title
        && token.classes.any(Classes::GIVEN | Classes::FAMILY)
        && !token
            .classes
            .any(Classes::ORDINARY | Classes::PLACE | Classes::COUNTRY)
}

const fn is_age(token: &Token) -> bool {
    matches!(token.kind, Kind::Number) && token.end - token.start <= 2
}

/// Whether the token at `at` begins a line or a sentence.
fn begins_line(passage: &Passage<'_>, at: usize) -> bool {
    let previous = passage.before(at, 1);
    passage.at(at).gap == Gap::Line
        || at == 0
        || matches!(previous.kind, Kind::Mark(b'.' | b'!' | b'?' | b'"' | b'>'))
}
