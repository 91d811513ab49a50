//! Runs of capitalised words, and which of the readings of each is the likeliest.

use super::glimpse::Glimpse;
use super::lexicon::{Classes, Hash, classes};
use super::token::{Gap, Kind, Passage, Token};
use super::words::{ARTICLES, LEGAL_FORMS, ORGANIZATION_LINKS, PARTICLES, TITLES};
use super::{Entity, Mention, name, organization, place};
use crate::text::span::{Span, Utf8};

/// Most tokens of a run.
const LONGEST: usize = 12;
/// Most words of a phrase in a dictionary.
const PHRASE: usize = 4;

/// Reads the run that begins at token `at`; gives the token behind what it has read. `people` is
/// the token behind the last person, for `Anna and Bert`.
pub(super) fn at(
    passage: &Passage<'_>,
    at: usize,
    people: &mut Option<usize>,
    found: &mut impl FnMut(Mention),
) -> usize {
    let end = end(passage, at);
    let mut from = at;
    while from < end {
        let (next, mention) = read(passage, from, end, *people);
        if let Some(mention) = mention {
            if mention.entity == Entity::Person {
                *people = Some(next);
            }
            found(mention);
        }
        from = next.max(from + 1);
    }
    end.max(from)
}

/// Whether nothing is found at the capitalised word or the letter at `at`: alone, in no dictionary that
/// decides alone, no month or day, and with nothing beside it that makes something of it.
pub(super) fn is_idle(passage: &Passage<'_>, at: usize, people: Option<usize>) -> bool {
    let token = passage.at(at);
    let known = token.classes;
    if known.decide() || !is_alone(passage, at) {
        return false;
    }
    let seen = passage.glimpse(at);
    let letter = token.kind == Kind::Initial && token.end - token.start == 1;
    let ordinary = known == Classes::ORDINARY;
    let article = || seen.any(Glimpse::ARTICLE) && ARTICLES.has(passage.hash(at));
    if (letter || ordinary) && article() || letter && is_possessive(passage, at) {
        return true;
    }
    let place = || known == Classes::NONE && genitive(passage.word(at)) != Classes::NONE;
    !seen.any(Glimpse::PECULIAR)
        && name::is_silent_in_front(passage, at, people)
        && (ordinary || name::is_silent_behind(passage, at) && !place())
}

/// Whether the letter at `at` stands in lower case behind an apostrophe.
fn is_possessive(passage: &Passage<'_>, at: usize) -> bool {
    let small = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    let glued = passage.at(at).gap == Gap::None;
    glued && passage.before(at, 1).is(b'\'') && small(passage.word(at))
}

/// The likeliest reading of the tokens from `from`, and the token behind it.
#[inline(never)]
fn read(
    passage: &Passage<'_>,
    from: usize,
    end: usize,
    people: Option<usize>,
) -> (usize, Option<Mention>) {
    let token = passage.at(from);
    if from + 1 < end && token.is_capitalized() && TITLES.has(passage.hash(from)) {
        let behind = from + 1 + usize::from(passage.at(from + 1).is(b'.'));
        let name_follows = behind < end && passage.at(behind).gap <= Gap::Space;
        if name_follows
            && (passage.at(behind).is_capitalized() || passage.at(behind).kind == Kind::Initial)
        {
            return (behind, Some(title(passage, from, behind)));
        }
    }
    // A word of the language by itself, such as begins a sentence, is at most somebody's name.
    if end == from + 1 && token.classes == Classes::ORDINARY {
        let article = ARTICLES.has(passage.hash(from));
        let name = || name::read(passage, from, end, people, None);
        return told((!article).then(name).flatten(), from);
    }
    let phrase = phrase(passage, from, end);
    if phrase.is_none() && ARTICLES.has(passage.hash(from)) {
        return (from + 1, None);
    }
    // In a column of surnames even `Mackay` is one.
    let surely_name = passage.columns.head(passage, from) == Some(true);
    let mut best = organization::read(passage, from, end, phrase, people);
    if !surely_name {
        best = likelier(best, place::read(passage, from, end, phrase));
    }
    best = likelier(best, name::read(passage, from, end, people, phrase));
    told(best, from)
}

/// A reading: the token behind it, and what it is.
type Reading = Option<(usize, Mention)>;

/// The reading with more confidence; the other one, where both have the same.
fn likelier(one: Reading, other: Reading) -> Reading {
    match (&one, &other) {
        (Some((_, one_is)), Some((_, other_is))) if one_is.confidence > other_is.confidence => one,
        (_, Some(_)) => other,
        _ => one,
    }
}

/// What has been read, and the token behind it; or none, and the token behind `from`.
fn told(reading: Reading, from: usize) -> (usize, Option<Mention>) {
    reading.map_or((from + 1, None), |(behind, mention)| {
        (behind, Some(mention))
    })
}

fn title(passage: &Passage<'_>, from: usize, behind: usize) -> Mention {
    Mention {
        entity: Entity::Title,
        span: span(passage, from, behind),
        confidence: 90,
        evidence: [None; 2],
    }
}

/// The stretch of the tokens from `from` up to `behind`.
pub(super) fn span(passage: &Passage<'_>, from: usize, behind: usize) -> Span<Utf8> {
    Span::new(passage.at(from).start, passage.before(behind, 1).end)
}

/// The token behind the run of capitalised words, with what joins them, that begins at `at`.
#[inline]
fn end(passage: &Passage<'_>, at: usize) -> usize {
    if is_alone(passage, at) {
        at + 1
    } else {
        joined(passage, at)
    }
}

/// Whether nothing joins the word at `at` with what stands behind it; sometimes not where it is so.
#[inline]
fn is_alone(passage: &Passage<'_>, at: usize) -> bool {
    let next = passage.at(at + 1);
    match next.kind {
        Kind::Lower => {
            let goes_on = |ahead| goes_on(passage.at(at + 1 + ahead));
            !passage.glimpse(at + 1).any(Glimpse::JOINT) || !(1..=3).any(goes_on)
        }
        Kind::Title | Kind::Upper | Kind::Initial => next.gap != Gap::Space,
        Kind::Mark(b'.') => {
            let initial = passage.at(at).kind == Kind::Initial;
            next.gap != Gap::None || !initial && !passage.glimpse(at).any(Glimpse::ABBREVIATION)
        }
        Kind::Mark(b',') => !passage.at(at + 2).opens_run(),
        Kind::Mark(mark) => mark != b'&',
        Kind::Number | Kind::Code => true,
    }
}

/// Whether a run goes on with the token.
fn goes_on(token: &Token) -> bool {
    token.gap == Gap::Space && token.opens_run()
}

/// The same, where the next word may join.
#[inline(never)]
fn joined(passage: &Passage<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while end - at < LONGEST && !passage.columns.part(passage, end) {
        let token = passage.at(end);
        let next = passage.at(end + 1);
        let glued = token.gap == Gap::None;
        let point = glued && token.is(b'.') && is_abbreviation(passage, end - 1);
        let behind_point = glued && token.is_capitalized() && passage.before(end, 1).is(b'.');
        let legal_form = || token.is(b',') && LEGAL_FORMS.has(passage.hash(end + 1));
        if goes_on(token) || point || behind_point {
            end += 1;
        } else if goes_on(next) && (token.is(b'&') || legal_form()) {
            end += 2;
        } else if token.kind == Kind::Lower
            && token.gap == Gap::Space
            && (1..=3).any(|ahead| goes_on(passage.at(end + ahead)))
        {
            let particles = (0..3)
                .take_while(|&ahead| {
                    let token = passage.at(end + ahead);
                    token.kind == Kind::Lower
                        && token.gap == Gap::Space
                        && joins(passage.hash(end + ahead))
                })
                .count();
            if particles == 0 || !goes_on(passage.at(end + particles)) {
                break;
            }
            end += particles + 1;
        } else {
            break;
        }
    }
    end.min(passage.tokens.len())
}

fn joins(word: Hash) -> bool {
    PARTICLES.has(word) || ORGANIZATION_LINKS.has(word)
}

/// Whether a point behind the token belongs to it rather than to the sentence.
fn is_abbreviation(passage: &Passage<'_>, at: usize) -> bool {
    let token = passage.at(at);
    let hash = passage.hash(at);
    token.kind == Kind::Initial
        || TITLES.has(hash)
        || LEGAL_FORMS.has(hash)
        || hash.same(Hash::of("st"))
}

/// The longest phrase from `from` that some dictionary knows: the token behind it, and which.
fn phrase(passage: &Passage<'_>, from: usize, end: usize) -> Option<(usize, Classes)> {
    let known = Classes::PLACE | Classes::COUNTRY | Classes::NATIONALITY | Classes::ORGANIZATION;
    let mut hash = Hash::EMPTY;
    let mut longest = None;
    for at in from..end.min(from + PHRASE) {
        let token = passage.at(at);
        let found = if at == from {
            hash = passage.hash(at);
            match token.classes {
                Classes::NONE => genitive(passage.word(at)),
                classes => classes.only(known),
            }
        } else {
            hash = hash.byte(b' ').text(passage.word(at));
            classes(hash).only(known)
        };
        if found != Classes::NONE {
            longest = Some((at + 1, found));
        }
    }
    longest
}

/// `Deutschlands`: the places that a word without its last letter is.
fn genitive(word: &str) -> Classes {
    let base = word.strip_suffix('s').filter(|base| base.len() > 5);
    let found = base.map_or(Classes::NONE, |base| classes(Hash::EMPTY.text(base)));
    if found.any(Classes::GIVEN | Classes::FAMILY) {
        Classes::NONE
    } else {
        found.only(Classes::PLACE | Classes::COUNTRY)
    }
}
