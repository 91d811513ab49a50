//! Named-entity recognition: names, places, organisations, addresses.
//!
//! One pass over the words of a text. A capitalised word is looked up in dictionaries
//! ([`lexicon`]), its neighbours among the words that say what stands beside them (`words`), and
//! rules add up what speaks for each reading. The confidence of a mention is an estimate of the
//! probability that it is such a thing; whether that matters is the policy's business.
//!
//! A statistical tagger would take the place of the rules in `run`: tokens with their shape and
//! dictionaries go in, mentions come out.
//!
//! Cost: O(n); nothing is allocated for a word.

mod address;
mod age;
mod column;
mod date;
mod endings;
mod labelled;
mod layout;
pub mod lexicon;
mod name;
mod organization;
mod place;
mod run;
mod shape;
mod spelling;
mod token;
mod tokenizer;
mod words;

use self::column::Columns;
use self::token::{Gap, Kind, Passage};
use self::tokenizer::passages;
use crate::text::span::{Span, Utf8};

/// What a mention is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entity {
    /// The name of a person, without titles.
    Person,
    /// How a person is addressed: `Dr.`
    Title,
    /// A country, region, city or street.
    Place,
    /// A company, authority, party, club.
    Organization,
    /// A nationality, people, religion or political group.
    Nationality,
    /// Where post is delivered.
    Address,
    /// How old someone is, in years.
    Age,
    /// A day, and the time on it.
    Date,
}

impl Entity {
    /// All of them, in the order of their numbers.
    pub(super) const COUNT: usize = 8;
}

/// A stretch of text that names something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) entity: Entity,
    pub(super) span: Span<Utf8>,
    /// 0–100.
    pub(super) confidence: u8,
    /// What spoke for it.
    pub(super) evidence: [Option<&'static str>; 2],
}

/// Gives every mention in `text`, ascending, none overlapping another.
pub(super) fn recognize(text: &str, mut found: impl FnMut(Mention)) {
    passages(text, |passage| {
        let columns = Columns::of(passage);
        recognize_in(
            &Passage {
                columns,
                ..*passage
            },
            &mut found,
        );
    });
}

/// Goes from landmark to landmark; most words of a text are none.
#[inline(never)]
fn recognize_in(passage: &Passage<'_>, found: &mut impl FnMut(Mention)) {
    let mut at = 0;
    let mut people = None;
    let mut landmarks = passage.landmarks;
    let mut numbers = Numbers::default();
    while let Some((&landmark, rest)) = landmarks.split_first() {
        if landmark < at || is_identifier(passage, landmark) {
            landmarks = rest;
            continue;
        }
        numbers.look_ahead(passage, landmarks);
        let street = street(passage, at, landmark, &numbers);
        let address = numbers.allow_address(passage, landmark);
        if street.is_none() && is_idle(passage, landmark, address) {
            (at, landmarks) = (landmark + 1, rest);
            continue;
        }
        let reading = street.or_else(|| read(passage, landmark, address));
        at = if let Some((end, mention)) = reading {
            found(mention);
            end
        } else if passage.at(landmark).opens_run() {
            run::at(passage, landmark, &mut people, found)
        } else {
            landmark + 1
        };
    }
}

/// Whether nothing is found at a landmark, where an `address` may begin or not: told by little, for
/// most words are such.
#[inline]
fn is_idle(passage: &Passage<'_>, at: usize, address: bool) -> bool {
    let idle = match passage.at(at).kind {
        Kind::Lower => return !labelled::is_name(passage, at.wrapping_sub(1)),
        Kind::Title => run::is_ordinary(passage, at),
        Kind::Initial => run::is_letter(passage, at),
        _ => false,
    };
    idle && !(address && address::opens(passage, at))
}

/// Whether it is written by machines, and no number: only addresses near it ask for it.
fn is_identifier(passage: &Passage<'_>, at: usize) -> bool {
    let token = passage.at(at);
    let first = passage.text.as_bytes().get(token.start as usize);
    token.kind == Kind::Code && !first.is_some_and(u8::is_ascii_digit)
}

/// Where numbers stand, from a token on.
#[derive(Default)]
struct Numbers {
    /// The next token that may have a digit.
    next: usize,
    /// The token behind the series of numbers that it is in.
    behind: usize,
}

impl Numbers {
    /// Looks from the first of `landmarks` on.
    fn look_ahead(&mut self, passage: &Passage<'_>, landmarks: &[usize]) {
        let Some(&from) = landmarks.first() else {
            return;
        };
        if self.next < from || from == 0 {
            let numbered = |at: &usize| matches!(passage.at(*at).kind, Kind::Number | Kind::Code);
            let next = landmarks.iter().copied().find(numbered);
            self.next = next.unwrap_or(passage.tokens.len());
        }
        if self.next == from && self.behind <= from {
            self.behind = address::behind_series(passage, from);
        }
    }

    /// Whether an address may begin at token `at`: a number is near, and more than numbers follow.
    fn allow_address(&self, passage: &Passage<'_>, at: usize) -> bool {
        let near = self.next < at + address::FARTHEST_NUMBER;
        near && (passage.at(at).kind != Kind::Number || address::may_go_on(passage, self.behind))
    }
}

/// An address that begins with a word in lower case, from `at` on and in front of a landmark.
#[inline]
fn street(
    passage: &Passage<'_>,
    at: usize,
    landmark: usize,
    numbers: &Numbers,
) -> Option<(usize, Mention)> {
    let number = (numbers.next + 1).saturating_sub(address::FARTHEST_NUMBER);
    if number >= landmark {
        return None;
    }
    let from = at
        .max(number)
        .max(landmark.saturating_sub(address::FARTHEST_NAME));
    (from..landmark)
        .filter(|&at| address::may_begin(passage, at))
        .find_map(|at| address::at(passage, at))
}

/// What is at a landmark, other than a run of capitalised words; an `address` only where one may begin.
fn read(passage: &Passage<'_>, at: usize, address: bool) -> Option<(usize, Mention)> {
    match passage.at(at).kind {
        Kind::Lower => labelled::behind_is(passage, at),
        Kind::Mark(_) => labelled::behind_mark(passage, at),
        _ => with_number(passage, at, address),
    }
}

/// Reads the tokens from `at` as a date, an address or an age.
fn with_number(passage: &Passage<'_>, at: usize, address: bool) -> Option<(usize, Mention)> {
    let date = date::at(passage, at);
    // `12 March Street` is no date, though it begins like one.
    let street = date.is_some_and(|(end, _)| {
        let next = passage.at(end);
        next.is_capitalized() && next.gap == Gap::Space
    });
    let address = || address.then(|| address::at(passage, at)).flatten();
    let reading = if street {
        address().or(date)
    } else {
        date.or_else(address)
    };
    let numeric = matches!(passage.at(at).kind, Kind::Number | Kind::Code);
    reading.or_else(|| numeric.then(|| age::at(passage, at)).flatten())
}
