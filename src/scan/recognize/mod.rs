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
mod glimpse;
mod hash;
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

use self::token::{Gap, Kind, Landmark, Passage};
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
    passages(text, |passage| recognize_in(passage, &mut found));
}

/// Goes from landmark to landmark; most words of a text are none.
#[inline(never)]
fn recognize_in(passage: &Passage<'_>, found: &mut impl FnMut(Mention)) {
    let mut at = 0;
    let mut people = None;
    let mut numbers = Numbers::default();
    for &Landmark {
        place: landmark,
        numbers: front,
    } in passage.landmarks
    {
        if landmark < at {
            continue;
        }
        numbers.go_on(passage, front);
        let address = numbers.allow_address(passage, landmark);
        let opens_run = passage.at(landmark).opens_run();
        // A name has a capitalised word, which a number may stand in front of.
        let named = opens_run || address::is_day_in_name(passage, landmark);
        let street = if at < landmark && named && numbers.is_near(landmark - 1) {
            street(passage, at, landmark, opens_run, &numbers)
        } else {
            None
        };
        let idle = if opens_run {
            run::is_idle(passage, landmark, people)
        } else {
            is_value(passage, landmark)
        };
        let reading = street.or_else(|| {
            if idle {
                address.then(|| address::at(passage, landmark))?
            } else {
                read(passage, landmark, address)
            }
        });
        at = if let Some((end, mention)) = reading {
            found(mention);
            end
        } else if opens_run && !idle {
            run::at(passage, landmark, &mut people, found)
        } else {
            landmark + 1
        };
    }
}

/// Where numbers stand, from a token on.
#[derive(Default)]
struct Numbers {
    /// The first of them, or behind all tokens.
    next: usize,
    /// The token behind the series of numbers that one of them is in.
    behind: usize,
}

impl Numbers {
    /// Goes on to a token with so many numbers in `front` of it.
    fn go_on(&mut self, passage: &Passage<'_>, front: usize) {
        let next = passage.numbers.get(front).copied();
        self.next = next.unwrap_or(passage.tokens.len());
    }

    /// Whether there is one as near behind token `at` as an address that begins there has one.
    const fn is_near(&self, at: usize) -> bool {
        self.next < at + address::FARTHEST_NUMBER
    }

    /// Whether an address may begin at token `at`: a number is near, and more than numbers follow.
    fn allow_address(&mut self, passage: &Passage<'_>, at: usize) -> bool {
        if self.next == at && self.behind <= at {
            self.behind = address::behind_series(passage, at);
        }
        self.is_near(at)
            && (passage.at(at).kind != Kind::Number || address::may_go_on(passage, self.behind))
    }
}

/// An address that begins with a word in lower case, from `at` on and in front of a landmark, which
/// `opens` a name or not.
#[inline(never)]
fn street(
    passage: &Passage<'_>,
    at: usize,
    landmark: usize,
    opens: bool,
    numbers: &Numbers,
) -> Option<(usize, Mention)> {
    let from = at
        .max((numbers.next + 1).saturating_sub(address::FARTHEST_NUMBER))
        .max(landmark.saturating_sub(address::FARTHEST_NAME));
    let mut name = opens.then_some(landmark);
    let mut found = None;
    // Between the kind of a street and its name there is little.
    for at in (from..landmark).rev() {
        match passage.at(at).kind {
            Kind::Lower => {
                let near = name.is_some_and(|name| name - at <= address::FARTHEST_OPENING);
                if near && address::may_begin(passage, at) {
                    found = address::at(passage, at).or(found);
                }
            }
            Kind::Mark(b'.') => name = Some(at),
            Kind::Mark(b'\'' | b'-') => name = None,
            _ => break,
        }
    }
    found
}

/// What is at a landmark, other than a run of capitalised words; an `address` only where one may begin.
fn read(passage: &Passage<'_>, at: usize, address: bool) -> Option<(usize, Mention)> {
    match passage.at(at).kind {
        Kind::Lower => labelled::behind_is(passage, at),
        Kind::Mark(_) => labelled::behind_mark(passage, at),
        _ => with_number(passage, at, address),
    }
}

/// Whether the token at `at` is a number and, unless an address begins there, nothing but that: no part
/// of a date stands behind it, and nothing beside it says that it is a year or an age.
fn is_value(passage: &Passage<'_>, at: usize) -> bool {
    let behind = passage.at(at + 1).kind;
    passage.at(at).kind == Kind::Number
        && matches!(behind, Kind::Mark(mark) if !matches!(mark, b'-' | b'/' | b'.'))
        && !passage.before(at, 1).is_word()
        && !age::may_be_labelled(passage, at)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Names, and what says something about them.
    const WORDS: &str = "Smith Rust Examples Anna Paris Acme May Dr The Deutschlands Aho DFA J a 12 x1 \
        aged 34 years old 1998 / name is my by in live works for the of address said office and as wife can city best northern \
        street rue de via ul word foo . , : = ' \" ? ( & # -";

    /// Some of them; marks stand beside words or apart.
    fn texts() -> impl Strategy<Value = String> {
        let words: Vec<&str> = WORDS.split(' ').chain(["\n"]).collect();
        let word = prop::sample::select(words);
        let space = prop::sample::select(vec!["", " ", " ", " "]);
        prop::collection::vec((word, space), 1..60).prop_map(|parts| {
            let joined = |text: String, (word, space): (&str, &str)| {
                let glued = text.ends_with(char::is_alphanumeric)
                    && word.starts_with(char::is_alphanumeric);
                text + if glued { " " } else { space } + word
            };
            parts.into_iter().fold(String::new(), joined)
        })
    }

    fn places(passage: &Passage<'_>) -> impl Iterator<Item = usize> {
        passage.landmarks.iter().map(|landmark| landmark.place)
    }

    proptest! {
        #[test]
        fn a_landmark_knows_the_next_number(text in texts()) {
            let mut wrong = None;
            passages(&text, |passage| {
                for &Landmark { place, numbers } in passage.landmarks {
                    let next = passage.numbers.get(numbers);
                    let found = passage.numbers.iter().find(|&&number| number >= place);
                    if next != found {
                        wrong = Some((place, next.copied(), found.copied()));
                    }
                }
            });
            prop_assert_eq!(wrong, None);
        }

        #[test]
        fn what_is_idle_is_nothing(
            text in texts(),
            last in prop::option::of(0..8_usize),
        ) {
            let mut wrong = None;
            passages(&text, |passage| {
                for at in places(passage).filter(|&at| passage.at(at).opens_run()) {
                    let people = last.and_then(|last| at.checked_sub(last));
                    if run::is_idle(passage, at, people) {
                        let mut found = None;
                        let end = run::at(passage, at, &mut people.clone(), &mut |mention| found = Some(mention));
                        if found.is_some() || end != at + 1 || date::at(passage, at).is_some() {
                            wrong = Some((passage.word(at).to_owned(), found));
                        }
                    }
                }
            });
            prop_assert_eq!(wrong, None);
        }

        #[test]
        fn a_value_is_nothing_else(text in texts()) {
            let mut wrong = None;
            passages(&text, |passage| {
                for at in places(passage).filter(|&at| is_value(passage, at)) {
                    if date::at(passage, at).is_some() || age::at(passage, at).is_some() {
                        wrong = Some(passage.word(at).to_owned());
                    }
                }
            });
            prop_assert_eq!(wrong, None);
        }

        #[test]
        fn a_street_is_near_its_name(text in texts()) {
            let mut wrong = None;
            passages(&text, |passage| {
                let mut last = 0;
                for landmark in places(passage) {
                    let front = last.max(landmark.saturating_sub(address::FARTHEST_NAME))..landmark;
                    let numbers = Numbers { next: landmark, behind: 0 };
                    let opens = passage.at(landmark).opens_run();
                    let named = opens || address::is_day_in_name(passage, landmark);
                    let found = named
                        .then(|| street(passage, front.start, landmark, opens, &numbers))
                        .flatten();
                    let anywhere = front
                        .filter(|&at| passage.at(at).kind == Kind::Lower)
                        .find_map(|at| address::at(passage, at));
                    if found != anywhere {
                        wrong = Some((passage.word(landmark).to_owned(), found, anywhere));
                    }
                    last = landmark + 1;
                }
            });
            prop_assert_eq!(wrong, None);
        }
    }
}
