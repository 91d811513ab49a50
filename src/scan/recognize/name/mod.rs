//! Names of people: what speaks for each word of a run, and what stands around it, added up.

mod cue;

use self::cue::{MEDIUM, STRONG, after, against, before};
pub(super) use self::cue::{is_silent_behind, is_silent_in_front};
use super::endings::Endings;
use super::lexicon::Classes;
use super::run::span;
use super::token::{Gap, Kind, Passage};
use super::words::{PARTICLES, PEOPLE, SUFFIXES, TITLES};
use super::{Entity, Mention};

/// Most words of a name.
const LONGEST: usize = 6;

/// Reads the tokens from `from` as a name.
pub(super) fn read(
    passage: &Passage<'_>,
    from: usize,
    end: usize,
    people: Option<usize>,
    phrase: Option<(usize, Classes)>,
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
    let role = starts == Role::Unknown && PEOPLE.has(passage.hash(from));
    if role || cue.points < MEDIUM && is_occupation(passage, from, end, starts) {
        return None;
    }
    let mut sum = Sum::default();
    let mut behind = from;
    let mut at = from;
    while at < end && sum.words < LONGEST {
        let token = passage.at(at);
        match token.kind {
            // `Hafen von Messina` is nobody, unless something else says that it is a name.
            Kind::Lower
                if PARTICLES.has(passage.hash(at)) && (sum.leads() || cue.points >= MEDIUM) => {}
            Kind::Mark(b'.') => {}
            Kind::Title | Kind::Upper | Kind::Initial => {
                let role = if at == from {
                    starts
                } else {
                    Role::of(passage, at)
                };
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
    // `San Diego`
    let place = phrase.is_some_and(|(last, known)| {
        last > from + 1 && last >= behind && known.any(Classes::PLACE | Classes::COUNTRY)
    });
    if place && cue.points < MEDIUM {
        return None;
    }
    let foreign = sum.is_foreign() && cue.points.max(after.points) >= MEDIUM;
    // In a signature, a list, an envelope.
    let line =
        sum.words > 1 && passage.at(from).gap == Gap::Line && passage.at(behind).gap == Gap::Line;
    let form = if foreign { 20 } else { 0 } + if line { 12 } else { 0 };
    let points = sum.points() + form + cue.points + after.points;
    if confidence(points) == 0 {
        return None;
    }
    let confidence = confidence(points - against(passage, from, behind, end, sum.words, cue));
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

/// `Gitarrist Thomas Vitt`: a noun in front of a name, as German writes it.
fn is_occupation(passage: &Passage<'_>, from: usize, end: usize, starts: Role) -> bool {
    let given = |at: usize| {
        at < end && passage.at(at).gap == Gap::Space && Role::of(passage, at) == Role::Given
    };
    let noun =
        matches!(starts, Role::Unknown | Role::Place) && passage.at(from).kind == Kind::Title;
    noun && given(from + 1)
        && from + 2 < end
        && matches!(
            Role::of(passage, from + 2),
            Role::Given | Role::Family | Role::MaybeFamily | Role::Unknown | Role::Initial
        )
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
            let word = passage.word(at);
            // `May I`
            let pronoun = word == "I" && !passage.at(at + 1).is(b'.');
            return if word.starts_with(char::is_uppercase) && !pronoun {
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
    static ENDINGS: Endings<76> = Endings::new([
        "sson", "dóttir", "dottir", "nsen", "rsen", "lsen", "tsen", "dsen", "ssen", "ovich",
        "evich", "ović", "ević", "ovic", "evic", "enko", "chuk", "czyk", "czak", "escu", "eanu",
        "iewicz", "owicz", "idis", "poulos", "akis", "yan", "shvili", "adze", "oğlu", "oglu",
        "inen", "onen", "ström", "strom", "owski", "ewski", "iński", "inski", "ński", "wska",
        "ńska", "nska", "owska", "ová", "ova", "eva", "ovsky", "evsky", "gaard", "quist", "qvist",
        "berger", "mann", "etti", "elli", "ucci", "acci", "zadeh", "stra", "sema", "yev", "iev",
        "ić", "ič", "ský", "ská", "nen", "ski", "sky", "feld", "stein", "gren", "stedt", "hofer",
        "ström",
    ]);
    word.len() >= 6 && ENDINGS.has(word, 0)
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

    /// Whether what has been read so far begins as names do.
    const fn leads(&self) -> bool {
        self.given + self.doubt + self.initials > 0
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

    /// Whether it is at least two capitalised words that no dictionary knows.
    fn is_foreign(&self) -> bool {
        self.words > 1 && self.unknown > 1 && self.given + self.family + self.doubt == 0
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
