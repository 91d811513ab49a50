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
mod labelled;
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
    let mut number = next_number(passage, landmarks);
    while let Some((&landmark, rest)) = landmarks.split_first() {
        let landmark = landmark as usize;
        if landmark < at {
            landmarks = rest;
            continue;
        }
        if number < landmark {
            number = next_number(passage, landmarks);
        }
        let reading = street_before(passage, at, landmark, number);
        let reading = reading.or_else(|| read(passage, landmark, number));
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

/// The first token that may have a digit, among `landmarks`.
fn next_number(passage: &Passage<'_>, landmarks: &[u32]) -> usize {
    let mut landmarks = landmarks.iter().map(|&at| at as usize);
    let number = landmarks.find(|&at| matches!(passage.at(at).kind, Kind::Number | Kind::Code));
    number.unwrap_or(passage.tokens.len())
}

/// An address that begins with a word in lower case, in front of the landmark that would be next.
fn street_before(
    passage: &Passage<'_>,
    at: usize,
    landmark: usize,
    number: usize,
) -> Option<(usize, Mention)> {
    let near = (number + 1).saturating_sub(address::FARTHEST_NUMBER);
    (at.max(near)..landmark)
        .filter(|&at| passage.at(at).kind == Kind::Lower && address::may_begin(passage.word(at)))
        .find_map(|at| address::at(passage, at))
}

/// What is at a landmark, other than a run of capitalised words. Without a digit there is no address.
fn read(passage: &Passage<'_>, at: usize, number: usize) -> Option<(usize, Mention)> {
    match passage.at(at).kind {
        Kind::Lower => labelled::behind_is(passage, at),
        Kind::Mark(_) => labelled::behind_mark(passage, at),
        _ => with_number(passage, at, number < at + address::FARTHEST_NUMBER),
    }
}

/// Reads the tokens from `at` as a date, an address or an age.
fn with_number(passage: &Passage<'_>, at: usize, numbered: bool) -> Option<(usize, Mention)> {
    let date = date::at(passage, at);
    // `12 March Street` is no date, though it begins like one.
    let street = date.is_some_and(|(end, _)| {
        let next = passage.at(end);
        next.is_capitalized() && next.gap == Gap::Space
    });
    let address = || numbered.then(|| address::at(passage, at)).flatten();
    let reading = if street {
        address().or(date)
    } else {
        date.or_else(address)
    };
    reading.or_else(|| age::at(passage, at))
}
