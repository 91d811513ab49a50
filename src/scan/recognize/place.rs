//! Places, nationalities: by dictionary and by what stands beside them.

use super::lexicon::{Classes, Hash};
use super::run::span;
use super::token::{Gap, Kind, Passage};
use super::words::{
    DIRECTIONS, INSIDE, PLACE_HEADS, PLACE_LABELS, PLACE_PREPOSITIONS, VISITS, WHEREABOUTS,
};
use super::{Entity, Mention};

/// Reads the tokens from `from` as a place or a nationality. `phrase` is what dictionaries know.
pub(super) fn read(
    passage: &Passage<'_>,
    from: usize,
    end: usize,
    phrase: Option<(usize, Classes)>,
) -> Option<(usize, Mention)> {
    if let Some(reading) = by_head(passage, from, end) {
        return Some(reading);
    }
    let cue = Cue::of(passage, from);
    if let Some((behind, known)) = phrase {
        let entity = if known.any(Classes::NATIONALITY) && !cue.says_place() {
            Entity::Nationality
        } else {
            Entity::Place
        };
        let confidence = confidence(passage, from, behind, end, known, cue);
        return (confidence > 0).then(|| {
            (
                behind,
                mention(passage, entity, from, behind, confidence, cue),
            )
        });
    }
    let token = passage.at(from);
    let unknown = token.classes;
    let region = cue >= Cue::Preposition && is_in_region(passage, from, end);
    if !(cue >= Cue::Whereabouts || region) || !token.is_capitalized() {
        return None;
    }
    if unknown.any(Classes::ORDINARY | Classes::ORGANIZATION) {
        return None;
    }
    let behind = (from..end.min(from + 3))
        .take_while(|&at| passage.at(at).is_capitalized())
        .count()
        + from;
    let confidence = if unknown.any(Classes::GIVEN) && behind > from + 1 {
        45
    } else if region {
        74
    } else {
        68
    };
    Some((
        behind,
        mention(passage, Entity::Place, from, behind, confidence, cue),
    ))
}

/// `in Danvers, Massachusetts`
fn is_in_region(passage: &Passage<'_>, from: usize, end: usize) -> bool {
    let region = passage.at(end + 1);
    from < end
        && passage.at(end).is(b',')
        && region.kind == Kind::Title
        && region.classes.any(Classes::PLACE | Classes::COUNTRY)
}

/// What stands in front says that a place follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cue {
    None,
    /// `to`
    Preposition,
    /// `in`
    Inside,
    /// `live in`, `southern`
    Whereabouts,
    /// `City:`
    Label,
}

impl Cue {
    fn of(passage: &Passage<'_>, from: usize) -> Self {
        let previous = passage.before(from, 1);
        let hash = |back| {
            from.checked_sub(back)
                .map_or(Hash::EMPTY, |at| passage.hash(at))
        };
        if let Kind::Mark(mark) = previous.kind {
            return match mark {
                b':' | b'=' if PLACE_LABELS.has(hash(2)) => Self::Label,
                _ => Self::None,
            };
        }
        let last = hash(1);
        match previous.kind {
            Kind::Lower | Kind::Title if DIRECTIONS.has(last) => Self::Whereabouts,
            Kind::Lower if VISITS.has(last) => Self::Preposition,
            Kind::Lower if PLACE_PREPOSITIONS.has(last) => {
                if WHEREABOUTS.has(hash(2)) {
                    Self::Whereabouts
                } else if INSIDE.has(last) {
                    Self::Inside
                } else {
                    Self::Preposition
                }
            }
            _ => Self::None,
        }
    }

    const fn says_place(self) -> bool {
        matches!(self, Self::Whereabouts | Self::Label)
    }

    const fn evidence(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Preposition | Self::Inside => Some("preposition"),
            Self::Whereabouts => Some("whereabouts"),
            Self::Label => Some("label"),
        }
    }
}

fn mention(
    passage: &Passage<'_>,
    entity: Entity,
    from: usize,
    behind: usize,
    confidence: u8,
    cue: Cue,
) -> Mention {
    Mention {
        entity,
        span: span(passage, from, behind),
        confidence,
        evidence: [Some("dictionary"), cue.evidence()],
    }
}

/// How likely a known phrase is a place here.
fn confidence(
    passage: &Passage<'_>,
    from: usize,
    behind: usize,
    end: usize,
    known: Classes,
    cue: Cue,
) -> u8 {
    let single = behind == from + 1;
    let classes = passage.at(from).classes;
    let names = if known.any(Classes::COUNTRY) {
        Classes::ORDINARY
    } else {
        Classes::GIVEN | Classes::FAMILY | Classes::ORDINARY | Classes::ORGANIZATION
    };
    let ambiguous = single && classes.any(names);
    // `Paris Hilton`, `Brussels Stock Exchange`, `Radio Free Europe`: part of something longer.
    let part = behind < end && passage.at(behind).opens_run() || is_continuation(passage, from);
    let certain: u8 = if known.any(Classes::COUNTRY) {
        92
    } else if known.any(Classes::NATIONALITY) {
        88
    } else if known.any(Classes::PLACE) {
        78
    } else {
        return 0;
    };
    let doubt = match (ambiguous, part, known.any(Classes::NATIONALITY)) {
        (false, false, _) | (false, true, true) => 0,
        (true, _, true) => 20,
        (false, true, false) => 45,
        (true, false, false) => 36,
        (true, true, false) => 60,
    };
    match cue {
        Cue::None | Cue::Preposition => certain.saturating_sub(doubt),
        Cue::Inside => (certain + 6).saturating_sub(doubt / 2),
        Cue::Whereabouts => 95 - doubt / 3,
        Cue::Label => 97 - doubt / 4,
    }
}

/// Whether another capitalised word stands right in front, other than one that opens a sentence.
fn is_continuation(passage: &Passage<'_>, from: usize) -> bool {
    let previous = passage.before(from, 1);
    passage.at(from).gap == Gap::Space
        && previous.is_capitalized()
        && !previous
            .classes
            .any(Classes::ORDINARY | Classes::NATIONALITY)
}

/// `Danube River`, `Lake Constance`, `Baker Street`.
fn by_head(passage: &Passage<'_>, from: usize, end: usize) -> Option<(usize, Mention)> {
    let words = (from..end)
        .take_while(|&at| passage.at(at).is_capitalized())
        .count();
    let last = from + words;
    let head = (from..last).find(|&at| PLACE_HEADS.has(passage.hash(at)))?;
    let behind = if head == from {
        last.min(from + 3)
    } else {
        head + 1
    };
    let named =
        (from..behind).any(|at| at != head && !passage.at(at).classes.any(Classes::ORDINARY));
    if behind - from < 2 || behind - from > 4 || !named {
        return None;
    }
    let confidence = if head == from { 40 } else { 48 };
    Some((
        behind,
        Mention {
            entity: Entity::Place,
            span: span(passage, from, behind),
            confidence,
            evidence: [Some("place head"), None],
        },
    ))
}
