//! Postal addresses: house number, street, unit, postcode and place, in the orders of many countries.
//!
//! Elements are taken as long as they can be part of an address; what has been taken is one if
//! enough of it is telling, and ends with its last telling element.
//!
//! Sources: UPU S42 (elements and their order by country), USPS Publication 28 (street suffixes,
//! unit designators), the postcode formats of CLDR's postal code data.

mod elements;
mod forms;

use self::forms::is_ordinal;
use super::glimpse::Glimpse;
use super::lexicon::Hash;
use super::token::{Gap, Kind, Passage, Token};
use super::words::{BOXES, DATE_PREPOSITIONS, PARTICLES, STREET_FIRST};
use super::{Entity, Mention};
use crate::text::span::Span;

/// Most tokens of an address.
const LONGEST: usize = 48;

/// A digit stands among so many tokens from the first one of an address on.
pub(super) const FARTHEST_NUMBER: usize = 16;

/// Most tokens from a kind of street in lower case to the capitalised word of its name.
pub(super) const FARTHEST_NAME: usize = 8;

/// Most tokens from such a word to what is no other word in lower case.
pub(super) const FARTHEST_OPENING: usize = 4;

/// Whether an address may begin with a word in lower case at `at`; most words are told at a glimpse.
#[inline]
pub(super) fn may_begin(passage: &Passage<'_>, at: usize) -> bool {
    let token = passage.at(at);
    token.kind == Kind::Lower
        && passage.glimpse(at).any(Glimpse::STREET)
        && is_short(token)
        && token.gap != Gap::None
}

/// Whether the number at `at` may stand in the name of a street: `rue du 4 Septembre`, `via 25 aprile`.
pub(super) fn is_day_in_name(passage: &Passage<'_>, at: usize) -> bool {
    let token = passage.at(at);
    let short = token.end - token.start <= 2;
    token.kind == Kind::Number && short && passage.at(at + 1).kind == Kind::Lower
}

/// The token behind the series of numbers that one at `at` is in: a row of a table, a list of values.
pub(super) fn behind_series(passage: &Passage<'_>, at: usize) -> usize {
    let rest = passage.tokens.get(at..).unwrap_or_default();
    let part = |token: &Token| matches!(token.kind, Kind::Number | Kind::Mark(b',' | b'-' | b'/'));
    at + rest.iter().take_while(|token| part(token)).count()
}

/// Whether an address may go on with the token at `at`, when there were only numbers so far.
pub(super) fn may_go_on(passage: &Passage<'_>, at: usize) -> bool {
    let token = passage.at(at);
    token.is(b'.') || !matches!(token.kind, Kind::Mark(_))
}

/// Whether an address that began with a name may go on with the token at `at`.
fn may_follow_name(passage: &Passage<'_>, at: usize) -> bool {
    match passage.at(at).kind {
        Kind::Lower if !passage.glimpse(at).any(Glimpse::ADDRESS) => false,
        Kind::Lower => {
            let hash = passage.hash(at);
            PARTICLES.has(hash) || STREET_FIRST.has(hash) || BOXES.has(hash)
        }
        Kind::Mark(mark) => matches!(mark, b'.' | b',' | b'#'),
        _ => true,
    }
}

/// Whether an address may begin like the token at `at`.
pub(super) fn opens(passage: &Passage<'_>, at: usize) -> bool {
    let token = passage.at(at);
    match token.kind {
        Kind::Number => true,
        Kind::Title | Kind::Upper => may_follow_name(passage, at + 1),
        Kind::Code => is_ordinal(passage.word(at)),
        Kind::Initial => {
            matches!(passage.at(at + 1).kind, Kind::Mark(b'.' | b'/'))
                || token.end - token.start > 1
        }
        Kind::Lower => {
            let name =
                (at + 1..=at + FARTHEST_OPENING).find(|&at| passage.at(at).kind != Kind::Lower);
            token.gap != Gap::None
                && is_short(token)
                && name.is_some_and(|at| passage.at(at).opens_run() || passage.at(at).is(b'.'))
                && STREET_FIRST.has(passage.hash(at))
        }
        Kind::Mark(_) => false,
    }
}

/// Reads the address that begins at token `at`, in front of a token with a digit; gives the token behind it.
pub(super) fn at(passage: &Passage<'_>, at: usize) -> Option<(usize, Mention)> {
    if !opens(passage, at) {
        return None;
    }
    let token = passage.at(at);
    let inside = matches!(
        passage.before(at, 1).kind,
        Kind::Mark(b'.' | b'$' | b'-' | b'/' | b'_' | b'@' | b'#')
    ) && token.gap == Gap::None;
    // `in 2019 Avenue Q closed`
    let year = token.kind == Kind::Number
        && token.end - token.start == 4
        && at > 0
        && DATE_PREPOSITIONS.has(passage.hash(at - 1));
    if inside || year {
        return None;
    }
    let mut reader = Reader {
        passage,
        start: at,
        at,
        end: at,
        score: 0,
        number: None,
        named: false,
        street: false,
        core: false,
        evidence: None,
    };
    reader.run();
    reader.result()
}

const fn is_short(token: &Token) -> bool {
    token.end - token.start <= 9
}

/// What has been taken so far.
struct Reader<'p, 't> {
    passage: &'p Passage<'t>,
    start: usize,
    at: usize,
    /// The token behind the last telling element.
    end: usize,
    score: u32,
    /// Where a house number ended.
    number: Option<usize>,
    /// Whether a name is under way that no telling element has taken up.
    named: bool,
    /// Whether that name has the kind of a street in it.
    street: bool,
    /// Whether a street, a box or a unit has been taken.
    core: bool,
    evidence: Option<&'static str>,
}

impl<'t> Reader<'_, 't> {
    fn run(&mut self) {
        while self.at - self.start < LONGEST && self.element() {}
    }

    fn result(&self) -> Option<(usize, Mention)> {
        if !self.core || self.score < 20 {
            return None;
        }
        let confidence = match self.score {
            ..25 => 76,
            25..35 => 86,
            _ => 95,
        };
        Some((
            self.end,
            Mention {
                entity: Entity::Address,
                span: Span::new(
                    self.passage.at(self.start).start,
                    self.passage.before(self.end, 1).end,
                ),
                confidence,
                evidence: [self.evidence, None],
            },
        ))
    }

    /// Takes `count` tokens as a telling element.
    fn tell(&mut self, count: usize, score: u32, evidence: &'static str) -> bool {
        self.at += count;
        self.end = self.at;
        self.score += score;
        self.evidence.get_or_insert(evidence);
        self.named = false;
        self.street = false;
        true
    }

    /// Takes one element; false where there is none.
    fn element(&mut self) -> bool {
        let token = self.passage.at(self.at);
        let first = self.at == self.start;
        if self.at >= self.passage.tokens.len() {
            return false;
        }
        // In front of its street, an address has no line break and no comma, but behind a unit.
        if !first && token.gap == Gap::Line && !self.core && !self.goes_on_below() {
            return false;
        }
        match token.kind {
            Kind::Number => self.number(),
            Kind::Title | Kind::Upper => self.capitalized(),
            Kind::Initial => self.initial(),
            Kind::Code => self.code(),
            Kind::Lower => self.lower(),
            Kind::Mark(b',') => {
                let goes_on =
                    self.core || self.number == Some(self.at) || self.named && self.street;
                self.at += 1;
                goes_on
            }
            Kind::Mark(b'.') if token.gap == Gap::None && self.at > self.start => {
                let abbreviation = is_short_word(self.passage.before(self.at, 1));
                self.at += 1;
                abbreviation && self.passage.at(self.at).gap != Gap::None
                    || self.passage.before(self.at, 2).kind == Kind::Initial
            }
            Kind::Mark(b'-' | b'/') if self.core => {
                self.at += 1;
                true
            }
            Kind::Mark(_) => false,
        }
    }

    fn hash(&self, ahead: usize) -> Hash {
        self.passage.hash(self.at + ahead)
    }

    fn ahead(&self, ahead: usize) -> &'t Token {
        self.passage.at(self.at + ahead)
    }

    fn word(&self, ahead: usize) -> &'t str {
        self.passage.word(self.at + ahead)
    }
}

const fn is_short_word(token: &Token) -> bool {
    token.end - token.start <= 5
}
