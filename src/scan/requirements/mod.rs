//! What every match of a pattern must hold.
//!
//! To look whether a window can hold a match at all costs a fraction of a search. Nearly all windows
//! cannot: no token stands behind the vendor's name, a number has no point in it, nothing in it is
//! how a match begins.

mod alphabet;
mod bytes;
mod content;
mod digit_counts;
mod packed;
mod recall;
mod starts;

use std::ops::Range;

use regex_syntax::hir::Hir;

pub(super) use self::alphabet::Alphabet;
use self::bytes::{Kinds, is_of_word, is_token, kinds_of};
use self::content::Content;
pub(super) use self::recall::Found;
use self::recall::{Recall, takes_digits_alike};
use self::starts::Starts;
use super::detector::{Detector, Trigger};
use crate::text::block::{Block, WIDTH};

/// Conditions without which a window need not be searched.
#[derive(Clone, Debug, Default)]
pub(super) struct Requirements {
    /// Fewest bytes in a row that are letters, digits, or marks that tokens have.
    run: u32,
    /// Kinds of byte that are all there.
    all: Kinds,
    /// Of each of these sets at least one is there.
    any: [Kinds; 2],
    /// How a match begins.
    starts: Starts,
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
            starts: Starts::of(&hir),
            digits_alike: takes_digits_alike(&hir),
        }
    }

    /// Where in `window` of `text` the first match can begin; `None` if there cannot be any. Never
    /// leaves out a match.
    fn first_start(&self, text: &[u8], window: Range<usize>, seen: &mut Seen) -> Option<usize> {
        let bytes = text.get(window.clone())?;
        let is_short = bytes.len() <= WIDEST;
        if self.all | self.any[0] != 0 {
            let kinds = if is_short {
                seen.kinds(bytes, &window)
            } else {
                seen.kinds_around(text, &window)
            };
            if !self.are_met(kinds) {
                return None;
            }
        }
        if self.run >= SHORTEST_RUN && !has_run(bytes, self.run as usize) {
            return None;
        }
        if is_short && self.starts.boundary {
            let boundaries = seen.boundaries(text, &window);
            return self.starts.first_of(boundaries, text, window);
        }
        self.starts.first(text, window)
    }

    /// Whether `window` of `text` may hold a match.
    pub(super) fn may_match(&self, text: &[u8], window: Range<usize>, glance: &mut Glance) -> bool {
        self.first_start(text, window, &mut glance.seen).is_some()
    }

    /// What `search` gives that begins at `at` in `window`, for the pattern of this detector: it is not
    /// asked if a stretch of the same shape has been searched before.
    pub(super) fn search(
        &self,
        text: &[u8],
        window: Range<usize>,
        at: usize,
        detector: u32,
        glance: &mut Glance,
        search: impl Fn(usize) -> Found,
    ) -> Found {
        let shape = self.digits_alike.then(|| glance.shape(text, &window));
        let shape = shape.flatten();
        let mut first = || {
            if at > window.start {
                return search(at);
            }
            search(self.first_start(text, window.clone(), &mut glance.seen)?)
        };
        match shape {
            Some(shape) => glance.recall.search(shape, detector, at, &window, first),
            None => first(),
        }
    }

    fn are_met(&self, kinds: Kinds) -> bool {
        kinds & self.all == self.all && self.any.iter().all(|any| *any == 0 || kinds & any != 0)
    }
}

/// What is known of the windows of one text.
#[derive(Debug, Default)]
pub(super) struct Glance {
    seen: Seen,
    recall: Recall,
}

impl Glance {
    fn shape(&mut self, text: &[u8], window: &Range<usize>) -> Option<u32> {
        self.seen.turn_to(window);
        let shape = || self.recall.shape(text, window).unwrap_or(0);
        let shape = *self.seen.shape.get_or_insert_with(shape);
        (shape > 0).then_some(shape)
    }
}

/// What the window holds that was asked about last: many detectors ask about one in a row.
#[derive(Debug, Default)]
struct Seen {
    window: Range<usize>,
    kinds: Option<Kinds>,
    boundaries: Option<u64>,
    /// 0: it has none.
    shape: Option<u32>,
    /// By block of the text: its kinds of byte; none where they have not been asked for.
    blocks: Vec<Kinds>,
}

impl Seen {
    fn kinds(&mut self, bytes: &[u8], window: &Range<usize>) -> Kinds {
        self.turn_to(window);
        *self.kinds.get_or_insert_with(|| kinds_in(bytes))
    }

    /// The kinds of a window, and of what is in a block with its ends.
    fn kinds_around(&mut self, text: &[u8], window: &Range<usize>) -> Kinds {
        self.turn_to(window);
        if let Some(kinds) = self.kinds {
            return kinds;
        }
        if self.blocks.is_empty() {
            self.blocks = vec![0; text.len().div_ceil(WIDTH)];
        }
        let first = window.start / WIDTH;
        let blocks = self.blocks.get_mut(first..window.end.div_ceil(WIDTH));
        let mut all = 0;
        for (at, kinds) in (first..).zip(blocks.unwrap_or_default()) {
            if *kinds == 0 {
                let end = text.len().min((at + 1) * WIDTH);
                *kinds = kinds_in(text.get(at * WIDTH..end).unwrap_or_default());
            }
            all |= *kinds;
        }
        self.kinds = Some(all);
        all
    }

    /// Bit k: a word begins or ends in front of byte k.
    fn boundaries(&mut self, text: &[u8], window: &Range<usize>) -> u64 {
        self.turn_to(window);
        let boundaries = || {
            let block = Block::at(text, window.start);
            let words = block.is_letter() | block.is_digit() | block.is(b'_');
            let before = window.start.checked_sub(1).and_then(|at| text.get(at));
            let before = before.is_some_and(|byte| is_of_word(*byte));
            words ^ (words << 1 | u64::from(before))
        };
        *self.boundaries.get_or_insert_with(boundaries)
    }

    fn turn_to(&mut self, window: &Range<usize>) {
        if self.window != *window {
            *self = Self {
                window: window.clone(),
                blocks: std::mem::take(&mut self.blocks),
                ..Self::default()
            };
        }
    }
}

fn kinds_in(bytes: &[u8]) -> Kinds {
    bytes.iter().fold(0, |kinds, byte| kinds | kinds_of(*byte))
}

/// Parses a pattern as it is compiled: with byte semantics.
fn parse(pattern: &str) -> Option<Hir> {
    regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(pattern)
        .ok()
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
            .first_start(text.as_bytes(), 0..text.len(), &mut Seen::default())
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
            prop_assert_eq!(requirements.first_start(&text, 0..text.len(), &mut Seen::default()), Some(0), "{} {:?}", pattern, requirements);
        }
    }
}
