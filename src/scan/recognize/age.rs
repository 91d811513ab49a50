//! Ages of people: `34 years old`, `aged 34`, `34 ans` behind a verb that says whose.

use super::glimpse::Glimpse;
use super::lexicon::Hash;
use super::token::{Gap, Kind, Passage};
use super::words::{AFTER_YEAR, AGE_LABELS, AGE_VERBS, OLD, YEARS};
use super::{Entity, Mention};

/// Nobody has been older for sure (J. Calment, 122).
const OLDEST: u32 = 122;

/// Most bytes of a number and a unit that is written together with it: `122yrs`.
const LONGEST: u32 = 6;

/// Between a label and its age.
pub(super) const LINKS: &[&str] = &["is", "of", "at", "ist", "von"];

/// Reads the number at token `at` as an age.
pub(super) fn at(passage: &Passage<'_>, at: usize) -> Option<(usize, Mention)> {
    let token = passage.at(at);
    if token.end - token.start > LONGEST {
        return None;
    }
    let label = label(passage, at);
    if token.kind == Kind::Number && label.is_none() && !may_say_old(passage, at + 1) {
        return None;
    }
    let word = passage.word(at);
    let len = word.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, unit) = word.split_at_checked(len)?;
    let bare = unit.is_empty();
    let glued = matches!(unit, "yo" | "y" | "yr" | "yrs");
    if !bare && !glued || len > 3 {
        return None;
    }
    let ends = |behind: usize| {
        let (next, after) = (passage.at(behind), passage.at(behind + 1));
        let decimal = next.is(b'.') && after.gap == Gap::None && after.kind == Kind::Number;
        let counts = matches!(
            next.kind,
            Kind::Lower | Kind::Code | Kind::Number | Kind::Mark(b'%' | b'/' | b':' | b'-')
        );
        let word = passage.word(behind);
        AFTER_YEAR.has(passage.hash(behind))
            || matches!(word, "today" | "yesterday" | "last" | "this" | "years")
            || next.gap == Gap::Line
            || !counts && !decimal
    };
    let confidence = if says_old(passage, at + 1) || glued && word.ends_with("yo") {
        93
    } else if bare
        && digits.bytes().any(|digit| digit != b'0')
        && label.is_some_and(|label| is_label(passage, label))
        && (ends(at + 1) || YEARS.has(passage.hash(at + 1)))
    {
        86
    } else if bare && has_age(passage, at) {
        80
    } else {
        return None;
    };
    digits.parse().ok().filter(|&age: &u32| age <= OLDEST)?;
    Some((
        at + 1,
        Mention {
            entity: Entity::Age,
            span: token.span(),
            confidence,
            evidence: [Some("age word"), None],
        },
    ))
}

/// Whether what begins with the token at `at` may say that a number in front of it is an age.
fn may_say_old(passage: &Passage<'_>, at: usize) -> bool {
    let unit = passage.at(behind_hyphen(passage, at));
    matches!(unit.kind, Kind::Lower | Kind::Title | Kind::Initial)
}

/// The token at `at`, or the one behind it if that is a hyphen.
fn behind_hyphen(passage: &Passage<'_>, at: usize) -> usize {
    at + usize::from(passage.at(at).is(b'-'))
}

/// `years old`, `-year-old`, `y/o`, `Jahre alt`, `-jährige`
fn says_old(passage: &Passage<'_>, at: usize) -> bool {
    if !may_say_old(passage, at) {
        return false;
    }
    let unit = behind_hyphen(passage, at);
    let word = passage.word(unit);
    if unit > at && word.starts_with("jährig") {
        return true;
    }
    if matches!(word, "y" | "yr" | "yrs") || passage.at(unit).kind == Kind::Initial && word == "y.o"
    {
        let mut next = unit + 1;
        while matches!(passage.at(next).kind, Kind::Mark(b'/' | b'.'))
            && passage.at(next).gap == Gap::None
        {
            next += 1;
        }
        let old = passage.word(next);
        return word == "y.o" || old == "o" || OLD.has(passage.hash(next));
    }
    if !YEARS.has(passage.hash(unit)) || passage.at(unit).kind != Kind::Lower && word != "Jahre" {
        return false;
    }
    let old = behind_hyphen(passage, unit + 1);
    OLD.has(passage.hash(old))
        || word == "years" && passage.word(old) == "of" && passage.word(old + 1) == "age"
}

/// Whether what stands in front of the number at `at` may say that it is an age.
pub(super) fn may_be_labelled(passage: &Passage<'_>, at: usize) -> bool {
    label(passage, at).is_some()
}

/// The word in front of the number at `at`, behind the marks between, if it may say that it is an age.
fn label(passage: &Passage<'_>, at: usize) -> Option<usize> {
    let mut back = 1;
    while back < 4
        && matches!(
            passage.before(at, back).kind,
            Kind::Mark(b':' | b'=' | b'"' | b'\'' | b'(')
        )
    {
        back += 1;
    }
    let label = at.checked_sub(back)?;
    let word = !matches!(passage.at(label).kind, Kind::Mark(_) | Kind::Number);
    (word && passage.glimpse(label).any(Glimpse::AGE)).then_some(label)
}

/// `aged 34`, `age: 34`, `turned 34`
fn is_label(passage: &Passage<'_>, at: usize) -> bool {
    let label = passage.hash(at);
    let link = LINKS.iter().any(|link| label.same(Hash::of(link)));
    let linked = || at > 0 && AGE_LABELS.has(passage.hash(at - 1));
    AGE_LABELS.has(label) || link && linked()
}

/// `j'ai 34 ans`, `tiene 34 años`, `di 34 anni`
fn has_age(passage: &Passage<'_>, at: usize) -> bool {
    let unit = passage.at(at + 1).kind == Kind::Lower
        && matches!(
            passage.word(at + 1),
            "ans" | "años" | "anni" | "anos" | "jaar" | "lat"
        );
    unit && at > 0 && AGE_VERBS.has(passage.hash(at - 1))
}
