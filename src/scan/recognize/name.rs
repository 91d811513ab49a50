//! Names of people: what speaks for each word of a run, and what stands around it, added up.

use super::lexicon::{Classes, Hash};
use super::run::span;
use super::token::{Gap, Kind, Passage, Token};
use super::words::{
    ADDRESSING, CLOSINGS, DEEDS, GREETINGS, INSIDE, INTRODUCTIONS, MONUMENTS, NAME_LABELS,
    NOT_A_PERSON, ORGANIZATION_HEADS, PARTICLES, PEOPLE, PERSON_LABELS, PLACE_HEADS, SUFFIXES,
    TITLES,
};
use super::{Entity, Mention};

/// Most words of a name.
const LONGEST: usize = 6;

/// Reads the tokens from `from` as a name.
pub(super) fn read(
    passage: &Passage<'_>,
    from: usize,
    end: usize,
    people: Option<usize>,
) -> Option<(usize, Mention)> {
    let first = passage.at(from);
    let starts = Role::of(passage, from);
    if matches!(starts, Role::Foreign) || first.kind == Kind::Lower {
        return None;
    }
    let cue = before(passage, from, people);
    // What begins a sentence is capitalised whatever it is.
    if starts == Role::Ordinary && cue.points < STRONG {
        return None;
    }
    let mut sum = Sum::default();
    let mut behind = from;
    let mut at = from;
    while at < end && sum.words < LONGEST {
        let token = passage.at(at);
        match token.kind {
            Kind::Lower if PARTICLES.has(passage.hash(at)) => {}
            Kind::Mark(b'.') => {}
            Kind::Title | Kind::Upper | Kind::Initial => {
                let role = Role::of(passage, at);
                if role == Role::Foreign || role == Role::Ordinary && at > from {
                    break;
                }
                sum.add(role, token.kind);
                behind = at + 1;
            }
            _ => break,
        }
        at += 1;
    }
    if sum.words == 0 || passage.before(behind, 1).kind == Kind::Initial && sum.words == 1 {
        return None;
    }
    if passage.before(behind, 1).kind == Kind::Initial
        && passage.at(behind).is(b'.')
        && behind < end
    {
        behind += 1;
    }
    let after = after(passage, from, behind);
    let points =
        sum.points() + cue.points + after.points - part(passage, from, behind, end, sum.words, cue);
    let confidence = confidence(points);
    (confidence > 0).then(|| {
        (
            behind,
            Mention {
                entity: Entity::Person,
                span: span(passage, from, behind),
                confidence,
                evidence: [sum.evidence(), cue.evidence.or(after.evidence)],
            },
        )
    })
}

/// What a word may be in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Given,
    Family,
    /// A name or an ordinary word: `Grace`, `Young`.
    MaybeGiven,
    MaybeFamily,
    Initial,
    Unknown,
    /// A city, unless more speaks for a name.
    Place,
    Ordinary,
    /// Never part of a name: a nationality, a country, a title.
    Foreign,
}

impl Role {
    fn of(passage: &Passage<'_>, at: usize) -> Self {
        let token = passage.at(at);
        if token.kind == Kind::Initial {
            return if passage.word(at).starts_with(char::is_uppercase) {
                Self::Initial
            } else {
                Self::Foreign
            };
        }
        let classes = token.classes;
        let ordinary = classes.any(Classes::ORDINARY);
        if classes.any(Classes::COUNTRY | Classes::NATIONALITY) {
            // `Jordan Lee`, `Israel Katz`
            if classes.any(Classes::GIVEN) {
                Self::MaybeGiven
            } else {
                Self::Foreign
            }
        } else if classes.any(Classes::GIVEN) {
            if ordinary {
                Self::MaybeGiven
            } else {
                Self::Given
            }
        } else if SUFFIXES.has(passage.hash(at)) {
            Self::Unknown
        } else if TITLES.has(passage.hash(at)) {
            Self::Foreign
        } else if classes.any(Classes::FAMILY) {
            if ordinary {
                Self::MaybeFamily
            } else {
                Self::Family
            }
        } else if classes.any(Classes::ORGANIZATION) {
            Self::Foreign
        } else if ordinary {
            Self::Ordinary
        } else if classes.any(Classes::PLACE) {
            Self::Place
        } else if has_family_ending(passage.word(at)) {
            Self::Family
        } else {
            Self::Unknown
        }
    }
}

/// Endings that family names of a language share: patronymics and their like.
fn has_family_ending(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "sson", "dóttir", "dottir", "nsen", "rsen", "lsen", "tsen", "dsen", "ssen", "ovich",
        "evich", "ović", "ević", "ovic", "evic", "enko", "chuk", "czyk", "czak", "escu", "eanu",
        "iewicz", "owicz", "idis", "poulos", "akis", "yan", "shvili", "adze", "oğlu", "oglu",
        "inen", "onen", "ström", "strom", "owski", "ewski", "iński", "inski", "ński", "wska",
        "ńska", "nska", "owska", "ová", "ova", "eva", "ovsky", "evsky", "gaard", "quist", "qvist",
        "berger", "mann", "etti", "elli", "ucci", "acci", "zadeh", "stra", "sema", "yev", "iev",
        "ić", "ič", "ský", "ská", "nen", "ski", "sky", "feld", "stein", "gren", "stedt", "hofer",
        "ström",
    ];
    word.len() >= 6 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// What speaks for a name, in points.
#[derive(Clone, Copy, Default)]
struct Cue {
    points: i32,
    evidence: Option<&'static str>,
}

const STRONG: i32 = 40;
const MEDIUM: i32 = 20;
const WEAK: i32 = 8;

const fn cue(points: i32, evidence: &'static str) -> Cue {
    Cue {
        points,
        evidence: Some(evidence),
    }
}

/// The words of a name so far.
#[derive(Default)]
struct Sum {
    words: usize,
    given: i32,
    family: i32,
    doubt: i32,
    initials: i32,
    unknown: i32,
    upper: i32,
    first: Option<Role>,
    last: Option<Role>,
}

impl Sum {
    fn add(&mut self, role: Role, kind: Kind) {
        self.words += 1;
        self.upper += i32::from(kind == Kind::Upper);
        self.first.get_or_insert(role);
        self.last = Some(role);
        match role {
            Role::Given => self.given += 1,
            Role::Family => self.family += 1,
            Role::MaybeGiven | Role::MaybeFamily => self.doubt += 1,
            Role::Initial => self.initials += 1,
            Role::Unknown | Role::Place | Role::Ordinary | Role::Foreign => self.unknown += 1,
        }
    }

    fn points(&self) -> i32 {
        let alone = self.words == 1;
        let known = self.given + self.family;
        let mut points = 40 * self.given.min(1) + 22 * self.family.min(1) + 10 * self.doubt.min(2);
        points += 8 * (known - 2).max(0);
        if alone {
            return points
                - 10 * self.upper
                - if self.first == Some(Role::Place) {
                    20
                } else {
                    0
                };
        }
        let opens = matches!(
            self.first,
            Some(Role::Given | Role::MaybeGiven | Role::Initial)
        );
        if opens
            && self.given + self.initials + self.doubt > 0
            && self.family + self.unknown + self.doubt > 0
        {
            points += 20;
        } else if self.last == Some(Role::Family) {
            points += 18;
        }
        points += 12 * self.initials.min(2);
        points -= 4 * self.unknown;
        points - 6 * self.upper
    }

    const fn evidence(&self) -> Option<&'static str> {
        if self.given > 0 {
            Some("given name")
        } else if self.family > 0 {
            Some("family name")
        } else if self.initials > 0 {
            Some("initial")
        } else {
            None
        }
    }
}

/// The probability that so many points are a name, in percent; 0 where it is not worth telling.
const fn confidence(points: i32) -> u8 {
    match points {
        ..28 => 0,
        28..38 => 42,
        38..48 => 60,
        48..58 => 74,
        58..70 => 86,
        70..85 => 92,
        _ => 96,
    }
}

/// What speaks against it: more capitals around, as in `Bowling Green` and `John Birch Society`.
fn part(
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
    let behind = match (head, goes_on, words) {
        (true, _, _) => 40,
        (false, true, 1) => 25,
        (false, true, _) => 15,
        _ => 0,
    };
    let front = match (continues, words) {
        (true, 1) => 25,
        (true, _) if MONUMENTS.has(passage.hash(from.saturating_sub(1))) => 30,
        _ => 0,
    };
    behind + front + if the { 15 } else { 0 } + if monument { 40 } else { 0 }
}

/// What stands in front of the name.
fn before(passage: &Passage<'_>, from: usize, people: Option<usize>) -> Cue {
    let previous = passage.before(from, 1);
    let hash = |back: usize| {
        from.checked_sub(back)
            .map_or(Hash::EMPTY, |at| passage.hash(at))
    };
    let is = |back: usize, word: &str| hash(back).same(Hash::of(word));
    let same_line = passage.at(from).gap != Gap::Line;
    match previous.kind {
        Kind::Mark(b'.') if same_line && TITLES.has(hash(2)) => cue(STRONG, "title"),
        Kind::Mark(b':' | b'=') if NAME_LABELS.has(hash(2)) => {
            let other = NOT_A_PERSON.has(hash(3)) && passage.before(from, 2).gap == Gap::Space;
            if other {
                Cue::default()
            } else {
                cue(STRONG, "label")
            }
        }
        Kind::Mark(b':' | b'=') if PERSON_LABELS.has(hash(2)) => cue(30, "label"),
        Kind::Mark(b',') if !same_line && CLOSINGS.has(hash(2)) => cue(STRONG, "closing"),
        Kind::Mark(b',') if people == Some(from - 1) => cue(WEAK, "list of people"),
        Kind::Mark(b'?') if NAME_LABELS.has(hash(2)) => cue(30, "question"),
        Kind::Title | Kind::Upper if same_line && TITLES.has(hash(1)) => cue(STRONG, "title"),
        Kind::Title if !same_line && CLOSINGS.has(hash(1)) => cue(STRONG, "closing"),
        Kind::Title | Kind::Lower if same_line && GREETINGS.has(hash(1)) => cue(STRONG, "greeting"),
        Kind::Lower if !same_line => Cue::default(),
        Kind::Lower if is(1, "is") && NAME_LABELS.has(hash(2)) => cue(50, "introduction"),
        Kind::Lower if is(1, "m") || is(1, "am") || is(1, "bin") && is(2, "ich") => {
            cue(WEAK, "introduction")
        }
        Kind::Lower if INTRODUCTIONS.has(hash(1)) => cue(30, "introduction"),
        Kind::Lower if PEOPLE.has(hash(1)) => cue(25, "role"),
        Kind::Lower if DEEDS.has(hash(1)) => cue(25, "deed"),
        Kind::Lower if is(1, "and") && people == Some(from - 1) => cue(25, "list of people"),
        Kind::Lower if is(1, "by") => cue(15, "by"),
        Kind::Lower if is(1, "with") || is(1, "than") || is(1, "for") || is(1, "to") => {
            cue(4, "preposition")
        }
        _ => Cue::default(),
    }
}

/// What stands behind the name, up to the token `behind`.
fn after(passage: &Passage<'_>, from: usize, behind: usize) -> Cue {
    let next = passage.at(behind);
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
            cue(MEDIUM, "addressed")
        }
        Kind::Mark(b'\'') if hash(1).same(Hash::of("s")) => cue(4, "possessive"),
        Kind::Mark(b':') if opens && passage.at(behind + 1).gap == Gap::Space => cue(10, "speaker"),
        _ => Cue::default(),
    }
}

fn is_name(token: Token) -> bool {
    token.kind == Kind::Title
        && token.classes.any(Classes::GIVEN | Classes::FAMILY)
        && !token
            .classes
            .any(Classes::ORDINARY | Classes::PLACE | Classes::COUNTRY)
}

const fn is_age(token: Token) -> bool {
    matches!(token.kind, Kind::Number) && token.end - token.start <= 2
}

/// Whether the token at `at` begins a line or a sentence.
fn begins_line(passage: &Passage<'_>, at: usize) -> bool {
    let previous = passage.before(at, 1);
    passage.at(at).gap == Gap::Line
        || at == 0
        || matches!(previous.kind, Kind::Mark(b'.' | b'!' | b'?' | b'"' | b'>'))
}
