//! Names behind a label, or spoken of as one, in whatever case they are written.

use super::lexicon::{Classes, Hash, classes};
use super::run::span;
use super::token::{Gap, Kind, Passage, Token};
use super::words::{NAME_LABELS, NOT_A_PERSON, PEOPLE, PERSON_LABELS, POSSESSIVES};
use super::{Entity, Mention};

/// Whether what stands behind `tokens` may follow the key of a name; most words are told by two letters.
pub(super) fn may_follow_key(text: &str, tokens: &[Token]) -> bool {
    let key = match tokens {
        [.., key, quote] if quote.is(b'"') || quote.is(b'\'') => key,
        [.., key] => key,
        [] => return false,
    };
    let front = text.as_bytes().get(..key.end as usize);
    NAME_LABELS.may_end(front.unwrap_or_default())
}

/// A name that its key gives away in whatever case it is written: `name: john smith`. `at` is the
/// mark behind the key.
pub(super) fn behind_mark(passage: &Passage<'_>, at: usize) -> Option<(usize, Mention)> {
    let quoted = passage.before(at, 1).is(b'"') || passage.before(at, 1).is(b'\'');
    let key = at.checked_sub(1 + usize::from(quoted))?;
    let specific = is_name_key(passage, key)?;
    read(passage, at + 1, specific, false)
}

/// `my name is john`; `at` is the `is` behind the key.
pub(super) fn behind_is(passage: &Passage<'_>, at: usize) -> Option<(usize, Mention)> {
    let introduces = POSSESSIVES.has(passage.hash(at.checked_sub(2)?));
    introduces.then(|| read(passage, at + 1, true, true))?
}

/// Whether the last of `tokens` is `name`, in whatever letters.
pub(super) fn is_name_last(text: &str, tokens: &[Token]) -> bool {
    tokens.last().is_some_and(|token| {
        let word = token.span().of(text);
        word.eq_ignore_ascii_case("name")
            || !word.is_ascii() && Hash::EMPTY.text(word).same(Hash::of("name"))
    })
}

/// Reads a name from the token `from`, behind a key that is of people for sure or not, or `spoken`.
fn read(
    passage: &Passage<'_>,
    mut from: usize,
    specific: bool,
    spoken: bool,
) -> Option<(usize, Mention)> {
    while passage.at(from).is(b'"') || passage.at(from).is(b'\'') {
        from += 1;
    }
    if passage.at(from).kind != Kind::Lower {
        return None;
    }
    let classes = |at: usize| classes(passage.hash(at));
    let words = (from..from + 5)
        .take_while(|&word| {
            let token = passage.at(word);
            let apart = word == from || token.gap == Gap::Space;
            let part =
                token.is_word() && !(spoken && word > from && classes(word).any(Classes::ORDINARY));
            part && apart && token.gap != Gap::Line
        })
        .count();
    let behind = from + words;
    let next = passage.at(behind);
    let goes_on = matches!(
        next.kind,
        Kind::Lower
            | Kind::Code
            | Kind::Number
            | Kind::Mark(b'-' | b'_' | b'/' | b'(' | b'.' | b':')
    );
    let closed = spoken || next.gap == Gap::Line || !goes_on;
    if words == 0 || words > 4 || !closed {
        return None;
    }
    let known = (from..behind)
        .filter(|&word| {
            let classes = classes(word);
            classes.any(Classes::GIVEN | Classes::FAMILY) && !classes.any(Classes::ORDINARY)
        })
        .count();
    let confidence = match (specific, known) {
        (true, 0) if spoken && classes(from).any(Classes::ORDINARY) => return None,
        (true, 0) => 60,
        (true, _) => 90,
        (false, 0) => return None,
        (false, 1) if words == 1 => 55,
        (false, _) => 85,
    };
    let mention = Mention {
        entity: Entity::Person,
        span: span(passage, from, behind),
        confidence,
        evidence: [Some("label"), (known > 0).then_some("given name")],
    };
    Some((behind, mention))
}

/// Whether the token at `at` ends the key of a name; and then, whether of a person's for sure.
pub(super) fn is_name_key(passage: &Passage<'_>, at: usize) -> Option<bool> {
    let token = passage.at(at);
    let word = passage.word(at);
    if !NAME_LABELS.may_end(word.as_bytes()) {
        return None;
    }
    let (part, front) = last_part(word);
    let part = Hash::EMPTY.text(part);
    let before = if front.is_empty() && token.gap == Gap::Space {
        passage.before(at, 1).span().of(passage.text)
    } else {
        last_part(front).0
    };
    let qualifier = Hash::EMPTY.text(before);
    if NOT_A_PERSON.has(qualifier) || !NAME_LABELS.has(part) {
        return None;
    }
    let is = |word: &str| part.same(Hash::of(word));
    let specific = !(is("name")
        || is("names")
        || is("nom")
        || is("nome")
        || is("navn")
        || is("namn")
        || is("naam"))
        || [
            "first", "last", "full", "given", "family", "middle", "sur", "maiden", "contact",
        ]
        .iter()
        .any(|word| qualifier.same(Hash::of(word)))
        || PEOPLE.has(qualifier)
        || PERSON_LABELS.has(qualifier);
    Some(specific)
}

/// The last part of an identifier (`firstName`, `first_name`), and what is in front of it.
fn last_part(word: &str) -> (&str, &str) {
    let cut = word.char_indices().rev().find(|&(at, c)| {
        c == '_'
            || c == '-'
            || at > 0
                && c.is_uppercase()
                && word
                    .get(..at)
                    .is_some_and(|front| front.ends_with(char::is_lowercase))
    });
    match cut {
        Some((at, c)) if c.is_uppercase() => (
            word.get(at..).unwrap_or_default(),
            word.get(..at).unwrap_or_default(),
        ),
        Some((at, _)) => (
            word.get(at + 1..).unwrap_or_default(),
            word.get(..at).unwrap_or_default(),
        ),
        None => (word, ""),
    }
}
