//! One pass over the bytes that nominates windows of text for all detectors together.
//!
//! What nominates is a literal of a detector, a word or a number, or a run of short words. Each of
//! the three is looked for by itself and skips what it can: literals by a filter ([`literals`]), words
//! and numbers by their digits ([`runs`]), short words by looking at one place in two dozen
//! ([`phrases`]). Windows of one detector that touch are joined, so that what a detector looks at
//! afterwards is at most the text once, whatever the text is.
//!
//! Cost: O(n) for the pass, independent of the number of detectors; one window for each hit.

use super::detector::Trigger;
use super::groups::Groups;
use super::label;
use super::literals::Literals;
use super::numbers::Numbers;
use super::phrase::phrases;
use super::runs::{Run, runs};
use crate::text::span::{Span, Utf8};

/// Longest word that is told apart; longer ones count as this long.
const LONGEST: usize = 512;

/// A stretch of text in which a detector's pattern is worth trying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    /// Index of the detector in the set: the leader of those that look at the same windows.
    pub(super) detector: u32,
    /// The stretch; its ends may lie inside a character.
    pub(super) span: Span<Utf8>,
}

/// What a detector asks the pass to look for.
pub(super) enum Request<'d> {
    /// A window for its pattern, which says how many digits a number must have.
    Trigger(&'static Trigger, &'static str),
    /// Literals behind which a pattern is tried, owned by a policy.
    Anchors(&'d [String]),
    /// The literals themselves, as whole words.
    Terms(&'d [String]),
    /// Literals of a disguise, and the bytes around them that its reader wants to see.
    Cue(&'d [String], u16),
}

/// Bytes around a custom detector's anchor in which its pattern is tried.
pub(super) const CUSTOM_REACH: u16 = 64;
/// Bytes behind it.
pub(super) const CUSTOM_REACH_AFTER: u16 = 512;

/// The compiled pass.
#[derive(Debug)]
pub(super) struct Nominator {
    literals: Literals,
    hits: Vec<Hit>,
    numbers: Numbers,
    /// By length: the detectors that a word nominates, of each team the leader.
    words: Vec<Vec<Reach>>,
    teams: Teams,
    /// The detectors that a phrase nominates.
    phrases: Vec<Reach>,
    detectors: usize,
}

/// What a literal nominates.
#[derive(Clone, Copy, Debug)]
struct Hit {
    reach: Reach,
    len: u32,
    whole_word: bool,
}

/// A detector, and how far its matches reach beyond what nominated it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    detector: u32,
    before: u32,
    after: u32,
}

impl Reach {
    pub(super) const fn detector(&self) -> u32 {
        self.detector
    }

    /// How far to either side. Windows that are alike are quicker to deal with in a row.
    const fn ends(&self) -> (u32, u32) {
        (self.before, self.after)
    }
}

/// Detectors that look at the same windows: those are nominated for one of them, the leader.
#[derive(Debug, Default)]
pub(super) struct Teams(Groups<u32>);

impl Teams {
    /// Unites those of `count` detectors that ask for the same and reach equally far. Gives for each
    /// team what it asks for, and a reach.
    pub(super) fn unite<A: Copy + Ord>(
        count: usize,
        mut all: Vec<(A, Reach)>,
    ) -> (Self, Vec<(A, Reach)>) {
        let key = |(asked, reach): &(A, Reach)| (reach.ends(), *asked);
        all.sort_by_key(key);
        let teams = all.chunk_by(|one, other| key(one) == key(other));
        let leaders = teams.clone().filter_map(|team| team.first().copied());
        let members = teams.flat_map(|team| {
            let leader = team.first().map_or(0, |(_, reach)| reach.detector);
            team.iter()
                .map(move |(_, reach)| (leader as usize, reach.detector))
        });
        (Self(Groups::new(count, members)), leaders.collect())
    }

    /// All of a leader's team.
    pub(super) fn of(&self, leader: u32) -> &[u32] {
        self.0.group(leader as usize)
    }
}

impl Nominator {
    /// Compiles the requests; a request's position is its detector's index.
    pub(super) fn new<'d>(requests: impl IntoIterator<Item = Request<'d>>) -> Self {
        let mut patterns: Vec<&str> = Vec::new();
        let mut hits = Vec::new();
        let mut numbers = Numbers::default();
        let mut of_words = Vec::new();
        let mut of_phrases = Vec::new();
        let mut detectors = 0;
        for (index, request) in requests.into_iter().enumerate() {
            detectors = index + 1;
            let detector = u32::try_from(index).unwrap_or(u32::MAX);
            let reach = |before: u16, after: u16| Reach {
                detector,
                before: before.into(),
                after: after.into(),
            };
            let mut literal = |text: &'d str, reach: Reach, whole_word: bool| {
                patterns.push(text);
                hits.push(Hit {
                    reach,
                    len: u32::try_from(text.len()).unwrap_or(u32::MAX),
                    whole_word,
                });
            };
            match request {
                Request::Trigger(
                    &Trigger::Anchors {
                        literals,
                        before,
                        after,
                    },
                    _,
                ) => {
                    for text in literals {
                        literal(text, reach(before, after), false);
                    }
                }
                Request::Trigger(&Trigger::Label { names, .. }, _) => {
                    for text in names {
                        literal(text, reach(label::BEFORE, label::AFTER), false);
                    }
                }
                Request::Anchors(anchors) => {
                    for text in anchors {
                        literal(text, reach(CUSTOM_REACH, CUSTOM_REACH_AFTER), false);
                    }
                }
                Request::Terms(terms) => {
                    for text in terms {
                        literal(text, reach(0, 0), true);
                    }
                }
                Request::Cue(cues, around) => {
                    for text in cues {
                        literal(text, reach(around, around), false);
                    }
                }
                Request::Trigger(&Trigger::Entity(_), _) => {}
                Request::Trigger(
                    &Trigger::Number {
                        digits,
                        before,
                        after,
                    },
                    pattern,
                ) => {
                    numbers.add(digits.into(), pattern, reach(before, after));
                }
                Request::Trigger(&Trigger::Phrase { after }, _) => {
                    of_phrases.push(reach(0, after));
                }
                Request::Trigger(
                    &Trigger::Word {
                        min,
                        max,
                        before,
                        after,
                    },
                    pattern,
                ) => {
                    // What nominates for a disguise is not looked at with the others.
                    let asked = (min, max, pattern.is_empty());
                    of_words.push((asked, reach(before, after)));
                }
            }
        }
        let (teams, of_words) = Teams::unite(detectors, of_words);
        let mut words = vec![Vec::new(); LONGEST + 1];
        for ((min, max, _), reach) in of_words {
            let lengths = words.iter_mut().take(usize::from(max) + 1).skip(min.into());
            lengths.for_each(|slot| slot.push(reach));
        }
        Self {
            teams,
            literals: Literals::new(&patterns),
            hits,
            numbers,
            words,
            phrases: of_phrases,
            detectors,
        }
    }

    /// The windows of `text`, whose length fits 32 bits. Those of one detector ascend.
    #[inline(never)]
    pub(super) fn windows(&self, text: &str) -> Windows {
        let mut windows = Nomination::new(self.detectors, text.len());
        let bytes = text.as_bytes();
        self.literals.find(bytes, |literal, end| {
            if let Some(hit) = self.hits.get(literal) {
                nominate_literal(&mut windows, text, Span::<Utf8>::over(end..end).end, *hit);
            }
        });
        runs(bytes, |run| self.nominate_run(&mut windows, run));
        if !self.phrases.is_empty() {
            phrases(bytes, |span| self.nominate_phrase(&mut windows, span));
        }
        windows.all
    }

    /// The detectors that look at a window.
    pub(super) fn team(&self, window: Window) -> impl Iterator<Item = u32> {
        let leader = window.detector;
        let of_words = self.teams.of(leader);
        let team = if of_words.is_empty() {
            self.numbers.team_of(leader)
        } else {
            of_words
        };
        let alone = team.is_empty().then_some(leader);
        team.iter().copied().chain(alone)
    }

    /// Nominates the windows that a word or a number asks for.
    fn nominate_run(&self, windows: &mut Nomination, run: Run) {
        match run {
            Run::Word(span) => {
                let slot = self.words.get((span.len() as usize).min(LONGEST));
                for &reach in slot.into_iter().flatten() {
                    windows.join(reach, span);
                }
            }
            Run::Number(span, digits) => {
                for reach in self.numbers.asked_by(digits) {
                    windows.join(reach, span);
                }
            }
        }
    }

    fn nominate_phrase(&self, windows: &mut Nomination, span: Span<Utf8>) {
        for &reach in &self.phrases {
            windows.join(reach, span);
        }
    }
}

fn nominate_literal(windows: &mut Nomination, text: &str, end: u32, hit: Hit) {
    let span = Span::new(end - hit.len, end);
    if !hit.whole_word {
        windows.join(hit.reach, span);
    } else if span.is_whole_word(text) {
        windows.all.push(Window {
            detector: hit.reach.detector,
            span,
        });
    }
}

/// Windows in the order in which they were nominated, held in pieces: there are about as many as a
/// text has words, and to add one must not copy all.
#[derive(Debug, Default)]
pub(super) struct Windows(Vec<Vec<Window>>);

/// Windows of a piece.
const PIECE: usize = 1 << 12;

impl Windows {
    pub(super) fn iter(&self) -> impl Iterator<Item = Window> + '_ {
        self.0.iter().flatten().copied()
    }

    /// All of them; each piece is let go behind its last one.
    pub(super) fn into_iter(self) -> impl Iterator<Item = Window> {
        self.0.into_iter().flatten()
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut Window> {
        self.0.get_mut(index / PIECE)?.get_mut(index % PIECE)
    }

    /// Adds a window; gives its index.
    fn push(&mut self, window: Window) -> usize {
        if self.0.last().is_none_or(|piece| piece.len() == PIECE) {
            // The first piece grows: most texts are short.
            let room = if self.0.is_empty() { 0 } else { PIECE };
            self.0.push(Vec::with_capacity(room));
        }
        let full = (self.0.len() - 1) * PIECE;
        self.0.last_mut().map_or(full, |piece| {
            piece.push(window);
            full + piece.len() - 1
        })
    }
}

/// Windows so far, and the latest of each detector.
struct Nomination {
    all: Windows,
    latest: Vec<u32>,
    end_of_text: u32,
}

impl Nomination {
    fn new(detectors: usize, text_len: usize) -> Self {
        let end_of_text = u32::try_from(text_len).unwrap_or(u32::MAX);
        Self {
            all: Windows::default(),
            latest: vec![u32::MAX; detectors],
            end_of_text,
        }
    }

    /// Adds a window, or widens the detector's latest where the two touch.
    fn join(&mut self, reach: Reach, span: Span<Utf8>) {
        let start = span.start.saturating_sub(reach.before);
        let end = span.end.saturating_add(reach.after).min(self.end_of_text);
        let Some(latest) = self.latest.get_mut(reach.detector as usize) else {
            return;
        };
        if let Some(window) = self.all.get_mut(*latest as usize)
            && start <= window.span.end
        {
            window.span = Span::new(window.span.start.min(start), window.span.end.max(end));
            return;
        }
        let index = self.all.push(Window {
            detector: reach.detector,
            span: Span::new(start, end),
        });
        *latest = u32::try_from(index).unwrap_or(u32::MAX);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBER: Trigger = Trigger::Number {
        digits: 9,
        before: 0,
        after: 0,
    };
    const WORD: Trigger = Trigger::Word {
        min: 4,
        max: 10,
        before: 0,
        after: 0,
    };
    /// Its digits cannot be counted, so that every number is shown to it.
    const PATTERN: &str = r"\d";
    const LITERAL: Trigger = Trigger::Anchors {
        literals: &["key"],
        before: 2,
        after: 5,
    };

    fn seen<'t>(text: &'t str, trigger: &'static Trigger) -> Vec<&'t str> {
        let nominator = Nominator::new([Request::Trigger(trigger, PATTERN)]);
        nominator
            .windows(text)
            .iter()
            .map(|window| window.span.of(text))
            .collect()
    }

    #[test]
    fn a_number_goes_on_over_one_or_two_separators() {
        assert_eq!(seen("a (123) 456-789 b", &NUMBER), ["123) 456-789"]);
        assert_eq!(seen("123   456789", &NUMBER), [""; 0]);
        assert_eq!(seen("123x456789", &NUMBER), [""; 0]);
    }

    #[test]
    fn a_word_needs_a_letter_and_a_digit_and_ends_with_the_text() {
        assert_eq!(seen("letters 12345 a1b2 toolong12345 x9", &WORD), ["a1b2"]);
        assert_eq!(seen("ab12", &WORD), ["ab12"]);
    }

    #[test]
    fn a_literal_reaches_before_and_after_in_either_case() {
        assert_eq!(seen("0123KEY456789", &LITERAL), ["23KEY45678"]);
    }

    #[test]
    fn touching_windows_of_one_detector_are_joined() {
        assert_eq!(seen("key key", &LITERAL), ["key key"]);
        assert_eq!(seen("key          key", &LITERAL), ["key     ", "  key"]);
    }

    #[test]
    fn terms_are_whole_words_and_are_not_joined() {
        let terms = ["Falcon".to_owned(), "falcon two".to_owned()];
        let nominator = Nominator::new([Request::Terms(&terms)]);
        let text = "FALCON falcons falcon two";
        let found: Vec<_> = nominator
            .windows(text)
            .iter()
            .map(|window| window.span.of(text))
            .collect();
        assert_eq!(found, ["FALCON", "falcon", "falcon two"]);
    }
}
