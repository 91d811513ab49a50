//! Finds many strings in one pass.

use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Input, Match, MatchKind};

/// Strings to be found: of those that begin at one place the longest.
pub(super) struct Strings(Option<NFA>);

impl Strings {
    /// More than an automaton can hold (2³¹ states) are none.
    pub(super) fn new<S: AsRef<[u8]>>(strings: impl IntoIterator<Item = S>) -> Self {
        let mut builder = NFA::builder();
        let builder = builder.match_kind(MatchKind::LeftmostLongest);
        Self(builder.build(strings).ok())
    }

    /// Where they stand in `text`, ascending, not overlapping. Cost: O(text).
    pub(super) fn find_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Match> + 'a {
        let automaton = self.0.iter();
        automaton
            .filter_map(|automaton| automaton.try_find_iter(Input::new(text)).ok())
            .flatten()
    }
}
