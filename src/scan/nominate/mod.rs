//! One pass over the bytes that nominates windows of text for all detectors together.
//!
//! What nominates is a literal of a detector, a word or a number, or a run of short words. Each of
//! the three is looked for by itself and skips what it can: literals by a filter ([`literals`]), words
//! and numbers by their digits ([`runs`]), short words by the others that end a run
//! ([`phrases`]). Windows of one detector that touch are joined, so that what a detector looks at
//! afterwards is at most the text once, whatever the text is.
//!
//! Cost: O(n) for the pass, independent of the number of detectors; one window for each hit.

pub(super) mod digits;
mod group;
mod hit;
mod literals;
mod numbers;
mod phrase;
mod rows;
pub(super) mod runs;
mod sieve;
mod wide;
mod windows;

use std::collections::BTreeMap;

use self::hit::{Counts, Hit};
use self::literals::Literals;
pub(super) use self::numbers::{Asked, Viewer};
use self::numbers::{Numbers, Occurrences};
use self::phrase::phrases;
use self::runs::{Run, runs};
use self::windows::Reach;
pub(super) use self::windows::Window;
pub(super) use self::windows::Windows;
use super::detector::Trigger;
use super::focus::Focus;
use super::label;
use crate::text::span::{Span, Utf8};

/// Longest word that is told apart; longer ones count as this long.
const LONGEST: usize = 512;

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
    /// By detector; of those that literals and phrases nominate.
    reaches: Vec<Reach>,
    numbers: Numbers,
    /// Detectors that words nominate, and by the length of a word, which of these it does.
    words: Vec<Reach>,
    of_length: Vec<Vec<usize>>,
    /// The detectors that a phrase nominates.
    phrases: Vec<usize>,
}

/// What is nominated in a text.
#[derive(Debug)]
pub(super) struct Nominated<'n> {
    /// First those of literals, then those of words and phrases.
    pub(super) windows: Windows<'n>,
    pub(super) literals: usize,
    pub(super) numbers: Occurrences,
}

impl Nominator {
    /// Compiles the requests; a request's position is its detector's index.
    pub(super) fn new<'d>(requests: impl IntoIterator<Item = Request<'d>>) -> Self {
        let mut patterns: Vec<&str> = Vec::new();
        let mut hits = Vec::new();
        let mut reaches = Vec::new();
        let mut numbers = Numbers::default();
        let mut words: BTreeMap<_, Vec<u32>> = BTreeMap::new();
        let mut phrases = Vec::new();
        for (index, request) in requests.into_iter().enumerate() {
            let detector = u32::try_from(index).unwrap_or(u32::MAX);
            let mut literal = |text: &'d str, counts: Counts| {
                patterns.push(text);
                hits.push(Hit {
                    detector,
                    len: u32::try_from(text.len()).unwrap_or(u32::MAX),
                    counts,
                });
            };
            let (before, after) = match request {
                Request::Trigger(
                    &Trigger::Anchors {
                        literals,
                        before,
                        after,
                    },
                    _,
                ) => {
                    for text in literals {
                        literal(text, Counts::Anywhere);
                    }
                    (before, after)
                }
                Request::Trigger(
                    &Trigger::Joint {
                        mark,
                        longest,
                        before,
                        after,
                    },
                    _,
                ) => {
                    literal(mark, Counts::BesideGroup(longest));
                    (before, after)
                }
                Request::Trigger(&Trigger::Label { names, .. }, _) => {
                    for text in names {
                        literal(text, Counts::WhereLabelBegins);
                    }
                    (label::BEFORE, label::AFTER)
                }
                Request::Anchors(anchors) => {
                    for text in anchors {
                        literal(text, Counts::Anywhere);
                    }
                    (CUSTOM_REACH, CUSTOM_REACH_AFTER)
                }
                Request::Terms(terms) => {
                    for text in terms {
                        literal(text, Counts::AsWholeWord);
                    }
                    (0, 0)
                }
                Request::Cue(cues, around) => {
                    for text in cues {
                        literal(text, Counts::Anywhere);
                    }
                    (around, around)
                }
                Request::Trigger(&Trigger::Entity(_), _) => (0, 0),
                Request::Trigger(
                    &Trigger::Number {
                        digits,
                        before,
                        after,
                    },
                    pattern,
                ) => {
                    numbers.add(detector, digits.into(), pattern, (before, after));
                    (before, after)
                }
                Request::Trigger(&Trigger::Phrase { after }, _) => {
                    phrases.push(index);
                    (0, after)
                }
                Request::Trigger(
                    &Trigger::Word {
                        min,
                        max,
                        before,
                        after,
                    },
                    _,
                ) => {
                    let alike = words.entry((before, after, min, max)).or_default();
                    alike.push(detector);
                    (before, after)
                }
            };
            reaches.push(Reach::new(vec![detector], before, after));
        }
        let mut of_length = vec![Vec::new(); LONGEST + 1];
        for (index, &(_, _, min, max)) in words.keys().enumerate() {
            let lengths = of_length.iter_mut().take(usize::from(max) + 1);
            lengths.skip(min.into()).for_each(|slot| slot.push(index));
        }
        let words = words.into_iter();
        Self {
            literals: Literals::new(&patterns),
            hits,
            reaches,
            numbers,
            words: words
                .map(|((before, after, ..), detectors)| Reach::new(detectors, before, after))
                .collect(),
            of_length,
            phrases,
        }
    }

    /// What is nominated in `text`, whose length fits 32 bits. Windows of one detector ascend. With a
    /// focus, some of those are left out that do not overlap it.
    #[inline(never)]
    pub(super) fn nominate(&self, text: &str, focus: Option<Focus>) -> Nominated<'_> {
        let mut numbers = Occurrences::default();
        let mut windows = Windows::new(self.reaches.len(), text.len(), focus);
        let bytes = text.as_bytes();
        self.literals.find(bytes, |literal, end| {
            if let Some(hit) = self.hits.get(literal) {
                let end = Span::<Utf8>::over(end..end).end;
                self.nominate_literal(&mut windows, text, end, *hit);
            }
        });
        let literals = windows.len();
        runs(bytes, |run| match run {
            Run::Word(span) => self.nominate_word(&mut windows, span),
            Run::Number(span, digits) if !self.numbers.is_empty() => numbers.add(span, digits),
            Run::Number(..) => {}
        });
        if !self.phrases.is_empty() {
            phrases(bytes, |span| self.nominate_phrase(&mut windows, span));
        }
        Nominated {
            windows,
            literals,
            numbers,
        }
    }

    /// Has detectors look at all that is nominated in `text`.
    pub(super) fn show(&self, nominated: Nominated<'_>, text: &str, viewer: &mut impl Viewer) {
        let mut windows = nominated.windows.into_iter();
        // Each is let go when it has been looked at: there are many in a long text.
        for window in windows.by_ref().take(nominated.literals) {
            viewer.look(Asked::Few(window.detectors()), window.span);
        }
        self.numbers
            .show(&nominated.numbers, windows, text.as_bytes(), viewer);
    }

    fn nominate_literal<'n>(&'n self, windows: &mut Windows<'n>, text: &str, end: u32, hit: Hit) {
        let span = Span::new(end - hit.len, end);
        let reach = self.reaches.get(hit.detector as usize);
        let Some(reach) = reach.filter(|_| hit.counts.has(text, span)) else {
            return;
        };
        // Each term is a value of its own.
        if hit.counts == Counts::AsWholeWord {
            windows.push(reach, span);
        } else {
            windows.join(reach, span);
        }
    }

    fn nominate_word<'n>(&'n self, windows: &mut Windows<'n>, span: Span<Utf8>) {
        let slot = self.of_length.get((span.len() as usize).min(LONGEST));
        for &index in slot.into_iter().flatten() {
            if let Some(reach) = self.words.get(index) {
                windows.join_run(reach, span);
            }
        }
    }

    fn nominate_phrase<'n>(&'n self, windows: &mut Windows<'n>, span: Span<Utf8>) {
        for &index in &self.phrases {
            if let Some(reach) = self.reaches.get(index) {
                windows.join(reach, span);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::indices::Indices;

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
        seen_by(&[trigger], text)
    }

    fn seen_by<'t>(triggers: &[&'static Trigger], text: &'t str) -> Vec<&'t str> {
        let requests = triggers.iter();
        let nominator = Nominator::new(requests.map(|trigger| Request::Trigger(trigger, PATTERN)));
        let mut all = All(text, Vec::new());
        nominator.show(nominator.nominate(text, None), text, &mut all);
        all.1
    }

    /// Collects the stretches of a text that are to be looked at.
    struct All<'t>(&'t str, Vec<&'t str>);

    impl Viewer for All<'_> {
        fn focus(&self) -> Option<&Focus> {
            None
        }

        fn look(&mut self, _: Asked<'_>, window: Span<Utf8>) {
            self.1.push(window.of(self.0));
        }

        fn listening(&mut self, _: Span<Utf8>) -> Option<(Span<Utf8>, &Indices)> {
            None
        }
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
    fn numbers_and_words_come_in_turn_and_none_is_left_out() {
        let all = ["a1bc", "123456789", "d2ef", "987654321", "g3hi"];
        for count in 1..=all.len() {
            let some = all.get(..count).unwrap();
            let text = some.join(", ");
            assert_eq!(seen_by(&[&NUMBER, &WORD], &text), some);
        }
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
            .nominate(text, None)
            .windows
            .into_iter()
            .map(|window| window.span.of(text))
            .collect();
        assert_eq!(found, ["FALCON", "falcon", "falcon two"]);
    }
}
