//! What every match of a pattern must hold.
//!
//! To look whether a window can hold a match at all costs a fraction of a search. Nearly all windows
//! cannot: no token stands behind the vendor's name, a number has no point in it, nothing in it is
//! how a match begins.

mod alphabet;
mod bytes;
mod content;
mod crossings;
mod digit_counts;
mod glance;
mod holds;
mod openings;
mod packed;
mod recall;
mod starts;
mod those;

use std::ops::Range;

use regex_syntax::hir::Hir;

pub(super) use self::alphabet::{Alphabet, Minimum};
pub(super) use self::bytes::is_of_word;
use self::bytes::{Kinds, are_met, is_token};
use self::content::Content;
pub(super) use self::crossings::Crossings;
pub(super) use self::glance::Glance;
use self::glance::Seen;
use self::holds::Holds;
pub(super) use self::openings::Openings;
use self::recall::takes_digits_alike;
pub(super) use self::recall::{Found, Recall};
use self::starts::Starts;
pub(super) use self::those::Those;
use super::detector::{Detector, Trigger};
use crate::text::block::WIDTH;
use crate::text::regex;

/// Conditions without which a window need not be searched.
#[derive(Clone, Debug, Default)]
pub(super) struct Requirements {
    /// Fewest bytes in a row that are letters, digits, or marks that tokens have.
    run: u32,
    /// Kinds of byte that are all there.
    all: Kinds,
    /// Of each of these sets at least one is there.
    any: [Kinds; 2],
    /// Places that it has one of.
    holds: Holds,
    /// How a match begins.
    starts: Starts,
    /// What it may have anywhere.
    alphabet: Alphabet,
    /// Whether it matches whatever the digits are.
    digits_alike: bool,
}

/// Longest window that is looked at by itself; of a longer one the blocks are that it lies in.
const WIDEST: usize = WIDTH;

/// Shortest run that is worth looking for: words have as many letters.
const SHORTEST_RUN: u32 = 8;

/// What a number must be like in which a pattern matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Digits {
    /// Bit k: a match may have k digits, all in one number, with no digit beside it. Every bit where
    /// that cannot be told.
    pub(super) counts: u64,
    /// The kinds of separators that a match may have.
    pub(super) separators: u8,
}

impl Digits {
    /// Those of a built-in pattern.
    pub(super) fn of_built_in(pattern: &str) -> Self {
        packed::digits(pattern).unwrap_or_else(|| Self::of(pattern))
    }

    fn of(pattern: &str) -> Self {
        Self {
            counts: digit_counts::digit_counts(pattern),
            separators: digit_counts::separators(pattern),
        }
    }
}

/// What `packed/requirements.bin` should hold; `None` if two patterns cannot be told apart in it.
#[cfg(feature = "examples")]
pub fn packed() -> Option<Vec<u8>> {
    packed::write::write(crate::detectors::catalogue())
}

impl Requirements {
    /// Those of a declaration, and of its pattern behind its label.
    pub(super) fn of_built_in(detector: &Detector, pattern: &str) -> Self {
        packed::requirements(pattern).unwrap_or_else(|| Self::of_declaration(detector, pattern))
    }

    fn of_declaration(detector: &Detector, pattern: &str) -> Self {
        let read = Self::of(pattern);
        match detector.trigger {
            Trigger::Number { .. } | Trigger::Word { .. } | Trigger::Phrase { .. } => read,
            // The literal that nominates says nearly as much as how a match begins.
            _ => Self {
                starts: Starts::default(),
                ..read
            },
        }
    }

    /// Those of a pattern that a number nominates.
    pub(super) fn of_pattern(pattern: &str) -> Self {
        packed::requirements(pattern).unwrap_or_else(|| Self::of(pattern))
    }

    /// Reads a pattern with byte semantics. One that does not parse requires nothing.
    pub(super) fn of(pattern: &str) -> Self {
        let Some(hir) = parse(pattern) else {
            return Self::default();
        };
        let content = Content::of(&hir);
        let [first, second, ..] = content.any;
        Self {
            run: content.run.best,
            all: content.all,
            any: [first, second],
            holds: Holds::of(&hir, &content),
            starts: Starts::of(&hir),
            alphabet: Alphabet::of(&hir),
            digits_alike: takes_digits_alike(&hir),
        }
    }

    /// The bytes that matches may have.
    pub(super) const fn alphabet(&self) -> &Alphabet {
        &self.alphabet
    }

    /// The front of `window` of `text` in which the first match lies, if there can be any; it begins
    /// where a match can.
    fn around_first(
        &self,
        text: &[u8],
        window: Range<usize>,
        seen: &mut Seen,
    ) -> Option<Range<usize>> {
        let bytes = text.get(window.clone())?;
        let is_short = bytes.len() <= WIDEST;
        if is_short && !self.has_kinds(|| seen.kinds(bytes, &window)) {
            return None;
        }
        if self.run >= SHORTEST_RUN && !has_run(bytes, self.run as usize) {
            return None;
        }
        if is_short && self.starts.boundary {
            let boundaries = seen.boundaries(text, &window);
            let start = self.starts.first_of(boundaries, text, window.clone())?;
            return Some(start..window.end);
        }
        // To read the kinds of a long window takes longer than the rest, and tells little more.
        let is_told = is_short || self.run >= SHORTEST_RUN || self.holds.are_told();
        if !is_told && !self.has_kinds(|| seen.kinds_around(text, &window)) {
            return None;
        }
        self.next_front(text, window)
    }

    /// Whether a window may hold a match by the kinds of byte in it.
    fn has_kinds(&self, kinds: impl FnOnce() -> Kinds) -> bool {
        self.all | self.any[0] == 0 || are_met(kinds(), self.all, self.any)
    }

    /// The next stretch of `rest` in which a match can lie, by its places and by how it begins.
    fn next_front(&self, text: &[u8], mut rest: Range<usize>) -> Option<Range<usize>> {
        loop {
            let front = self.holds.around_first(text, rest.clone())?;
            if let Some(start) = self.starts.first(text, front.clone()) {
                return Some(start..front.end);
            }
            if front.end >= rest.end {
                return None;
            }
            rest.start = front.end;
        }
    }

    /// What `search` gives in `window`: only where a match can lie.
    fn search_in(
        &self,
        text: &[u8],
        window: Range<usize>,
        seen: &mut Seen,
        search: impl Fn(Range<usize>) -> Found,
    ) -> Found {
        let mut front = self.around_first(text, window.clone(), seen)?;
        loop {
            let end = front.end;
            let found = search(front);
            if found.is_some() || end >= window.end {
                return found;
            }
            front = self.next_front(text, end..window.end)?;
        }
    }

    /// Whether `window` of `text` may hold a match.
    pub(super) fn may_match(
        &self,
        text: &[u8],
        window: Range<usize>,
        glance: &mut Glance<'_>,
    ) -> bool {
        let seen = &mut glance.seen;
        self.around_first(text, window, seen).is_some()
    }

    /// What `search` gives that begins at `at` in `window`, for the pattern of this detector: it is not
    /// asked if a stretch of the same shape has been searched before.
    pub(super) fn search(
        &self,
        text: &[u8],
        window: Range<usize>,
        at: usize,
        detector: u32,
        glance: &mut Glance<'_>,
        search: impl Fn(Range<usize>) -> Found,
    ) -> Found {
        let shape = self.digits_alike.then(|| glance.shape(text, &window));
        let shape = shape.flatten();
        let mut first = || {
            if at > window.start {
                return search(at..window.end);
            }
            self.search_in(text, window.clone(), &mut glance.seen, &search)
        };
        match shape {
            Some(shape) => glance.recall.search(shape, detector, at, &window, first),
            None => first(),
        }
    }
}

/// Parses a pattern as it is compiled: with byte semantics.
fn parse(pattern: &str) -> Option<Hir> {
    regex::parse(pattern).ok()
}

/// Whether so many bytes of tokens stand in a row. Looks at the last byte of where a run could be
/// and back from it, so that words are passed in one step each.
fn has_run(window: &[u8], run: usize) -> bool {
    let mut end = run;
    while let Some(stretch) = end
        .checked_sub(run)
        .and_then(|start| window.get(start..end))
    {
        match stretch.iter().rposition(|byte| !is_token(*byte)) {
            None => return true,
            Some(other) => end += other + 1,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::strategy::ValueTree as _;

    use super::*;

    fn may_be_in(requirements: &Requirements, text: &str) -> bool {
        requirements
            .around_first(text.as_bytes(), 0..text.len(), &mut Seen::default())
            .is_some()
    }

    #[test]
    fn a_token_of_the_right_length_must_be_there() {
        let key = Requirements::of(r"(?i)\bacme[^\n]{0,40}?(?<value>[a-f0-9]{32})\b");
        assert_eq!(key.run, 32);
        assert!(!may_be_in(
            &key,
            "acme keys have thirty-two characters, and here is none of them"
        ));
        assert!(may_be_in(
            &key,
            "acme_key = 3f9c0a1b3f9c0a1b3f9c0a1b3f9c0a1b"
        ));
    }

    #[test]
    fn marks_and_letters_must_be_there() {
        let address = Requirements::of(r"\b\d{1,3}(?:\.\d{1,3}){3}\b");
        assert!(!may_be_in(&address, "2024-01-15"));
        let tax = Requirements::of(r"(?i)\bATU\d{8}\b");
        assert!(!may_be_in(&tax, "at 12345678"));
        assert!(may_be_in(&tax, "atu12345678"));
        let capital = Requirements::of(r"\b[A-Z]{3}-?\d{4}\b");
        assert!(!may_be_in(&capital, "abc1234"));
    }

    #[test]
    fn of_two_ways_either_may_be_taken() {
        let date = Requirements::of(r"\d{2}(?:-\d{2}-|/\d{2}/)\d{4}");
        assert!(!may_be_in(&date, "12.03.1999"));
        assert!(may_be_in(&date, "12/03/1999") && may_be_in(&date, "12-03-1999"));
    }

    proptest! {
        #[test]
        fn never_says_no_where_there_is_a_match(
            parts in prop::collection::vec(
                prop::sample::select(vec![
                    r"\d{2,4}", "[A-Z]{1,3}", "(?i:ab)", "[-/]?", "(?:a|9|-)", "(?:xy|[./]z){1,3}",
                    "[a-z_]{8,12}", "(?:[0-9a-f]{9}|[A-Z ]{3})", "[^x]", "(?u:[é-ü])", r"(?:\.\d){2}",
                ]),
                1..6,
            ),
            before in prop::collection::vec(
                prop::sample::select(vec![
                    "word and more ", "2024 ", "id-Y ", "7", "-1", "/9z", ".", "A", "ab9", "\n", "xy",
                ]),
                0..60,
            ),
            seed in any::<u64>(),
        ) {
            let pattern = parts.concat();
            let strategy = proptest::string::bytes_regex(&format!("(?s-u:{pattern})"));
            prop_assume!(strategy.is_ok());
            let mut runner = proptest::test_runner::TestRunner::new_with_rng(
                ProptestConfig::default(),
                proptest::test_runner::TestRng::from_seed(
                    proptest::test_runner::RngAlgorithm::ChaCha,
                    &[seed.to_le_bytes(); 4].concat(),
                ),
            );
            let text = strategy.unwrap().new_tree(&mut runner).unwrap().current();
            let requirements = Requirements::of(&pattern);
            let front = requirements.around_first(&text, 0..text.len(), &mut Seen::default());
            prop_assert_eq!(front, Some(0..text.len()), "{} {:?}", pattern, requirements);
            let whole = [before.concat().as_bytes(), text.as_slice()].concat();
            let value = whole.len() - text.len()..whole.len();
            let search = |front: Range<usize>| {
                let is_seen = front.start <= value.start && value.end <= front.end;
                is_seen.then(|| (value.clone(), value.clone()))
            };
            let seen = &mut Seen::default();
            let found = requirements.search_in(&whole, 0..whole.len(), seen, search);
            prop_assert!(found.is_some(), "{} in {:?}", pattern, whole);
        }
    }
}
