//! Words nearby → confidence.
//!
//! A nine-digit number alone is no social security number; behind `SSN:` or under a column headed
//! `SSN` it is. The words looked at are the eight in front of the value, the four behind it, and,
//! in a table, those of its cell and of its column's header instead.
//!
//! Cost: O(declared words) for each candidate, a bit test for nearly all of them, and one pass over
//! a text that has any candidate. Nothing is allocated for one that has no words to report.

mod ear;
mod headers;
mod nearby;
mod parts;
mod recent;
mod vocabulary;
mod words;

use self::ear::Ears;
use self::headers::Headers;
use self::nearby::{
    first_line, first_words, last_paragraph, last_words, near_end, whole_behind, whole_in_front,
};
use self::recent::Recent;
use self::vocabulary::Spoken;
pub(super) use self::vocabulary::Vocabulary;
pub(super) use self::words::Lexicon;
use self::words::Words;
use super::contender::{Contenders, Said};
use super::detector::{Confidence, Validity};
use super::indices::Indices;
use super::table::Tables;
use crate::text::span::{Span, Utf8};

/// Words in front of a value that are its context.
const WORDS_BEFORE: usize = 8;
/// Words behind a value that are its context.
const WORDS_AFTER: usize = 4;
/// Words in front of a value that may speak against it: `order 123…` does, a sentence earlier does not.
const WORDS_AGAINST: usize = 3;

/// What a word that speaks against a value takes from its confidence.
const PENALTY: u8 = 30;

/// Most confidence of a value that is merely plausible and has nothing speaking for it.
const GUESS: u8 = 40;

/// Longest text of which all words are read at once.
const SHORT: usize = 1 << 10;

/// What stands around the values of one text.
#[derive(Debug)]
pub(super) struct Surroundings<'t> {
    text: &'t str,
    /// Looked for when they are first asked about.
    tables: Option<Tables>,
    /// The value that the words below are about: several detectors ask about one value in a row.
    value: Option<Span<Utf8>>,
    before: Recent<Words>,
    after: Recent<Words>,
    /// So many of the words behind it count.
    most_after: usize,
    header: Words,
    ears: Ears,
    /// Rows of a table, or all of a short text, and for whom a word in them or above them speaks.
    region: Option<Span<Utf8>>,
    spoken_in_region: Spoken,
    /// The window that was asked about last: several detectors ask about one in a row.
    window: Option<Span<Utf8>>,
    headers: Headers,
}

/// What may speak for the values of a window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voices<'s> {
    /// `None`: it is not known.
    around: Option<&'s Spoken>,
    headers: &'s Spoken,
}

impl Voices<'_> {
    /// Never says no where [`Surroundings::score`] would find a word that speaks for the detector.
    pub(super) fn speak_for(self, detector: u32) -> bool {
        let around = self.around.map(Spoken::indices);
        around.is_none_or(|around| around.has(detector)) || self.headers.indices().has(detector)
    }

    /// The same for sixty-four detectors, as in [`Indices::part`].
    pub(super) fn part(self, at: usize) -> u64 {
        let around = self.around.map(Spoken::indices);
        around.map_or(u64::MAX, |around| around.part(at)) | self.headers.indices().part(at)
    }
}

impl<'t> Surroundings<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self {
            text,
            tables: None,
            value: None,
            before: Recent::default(),
            after: Recent::default(),
            most_after: 0,
            header: Words::default(),
            ears: Ears::default(),
            region: None,
            spoken_in_region: Spoken::default(),
            window: None,
            headers: Headers::default(),
        }
    }

    /// For which detectors a word may speak where a value stands in `window`.
    pub(super) fn listen(&mut self, window: Span<Utf8>, vocabulary: &Vocabulary) -> Voices<'_> {
        if self.window != Some(window) {
            self.window = Some(window);
            let tables = self.tables.get_or_insert_with(|| Tables::of(self.text));
            self.headers.read(self.text, tables, window, vocabulary);
            self.ears
                .listen(window, self.text, tables, &self.headers, vocabulary);
        }
        self.voices(window)
    }

    /// For which detectors [`Self::listen`] may say that a word speaks, in `window` and the region that
    /// it is in: the rows of a table, or a short text. One look at these tells for most that there is
    /// none. `None`: it is not known.
    pub(super) fn hint(
        &mut self,
        window: Span<Utf8>,
        vocabulary: &Vocabulary,
    ) -> Option<(Span<Utf8>, &Indices)> {
        let (text, spoken) = (self.text, &mut self.spoken_in_region);
        if self.region.is_none_or(|region| !region.contains(window)) {
            let (region, table) = if text.len() <= SHORT {
                (Span::over(0..text.len()), None)
            } else {
                // Nothing is looked for on account of a hint.
                let tables = self.tables.as_ref()?;
                let (table, rows) = tables.rows(window)?;
                (rows, Some((tables, table)))
            };
            self.region = Some(region);
            spoken.clear();
            spoken.read(region.of(text), vocabulary);
            if let Some((tables, table)) = table {
                self.headers
                    .add_all(text, tables, table, vocabulary, spoken);
            }
        }
        Some((self.region?, spoken.indices()))
    }

    /// For whom a hint says so, where one was given, or the text is short.
    pub(super) fn hinted(
        &mut self,
        window: Span<Utf8>,
        vocabulary: &Vocabulary,
    ) -> Option<&Indices> {
        let is_known = self.region.is_some_and(|region| region.contains(window));
        let hint = (is_known || self.text.len() <= SHORT).then(|| self.hint(window, vocabulary));
        hint.flatten().map(|(_, spoken)| spoken)
    }

    /// What [`Self::listen`] gives, where no word need be read for it.
    pub(super) fn heard(&self, window: Span<Utf8>) -> Option<Voices<'_>> {
        let is_same = || self.window == Some(window);
        let is_near = || self.ears.have_heard(window) && self.headers.know(window);
        (is_same() || is_near()).then(|| self.voices(window))
    }

    fn voices(&self, window: Span<Utf8>) -> Voices<'_> {
        Voices {
            around: self.ears.around(window),
            headers: self.headers.spoken(),
        }
    }

    /// How sure the value at `span` is, and the declared words that led to that. Unless `spoken`, no
    /// word speaks for it.
    pub(super) fn score(
        &mut self,
        span: Span<Utf8>,
        lexicon: &Lexicon,
        spoken: bool,
        confidence: Confidence,
        validity: Validity,
        contenders: &mut Contenders,
    ) -> (u8, Said) {
        let mut score = confidence.alone;
        let mut said = Said::default();
        if spoken && !lexicon.positive.is_empty() || !lexicon.negative.is_empty() {
            self.read(span);
            let before = self.before.get();
            let places = [
                before.last(WORDS_BEFORE),
                self.after.get().first(self.most_after),
                self.header.all(),
            ];
            if spoken {
                said = contenders.said_for(lexicon.positive.that_stand_in(places));
            }
            if said.speaks_for() {
                score = confidence.in_context;
            } else {
                let places = [before.last(WORDS_AGAINST), self.header.all()];
                said = contenders.said_against(lexicon.negative.that_stand_in(places));
                if said.speaks_against() {
                    score = score.saturating_sub(PENALTY);
                }
            }
        }
        score = match validity {
            Validity::Plausible if !said.speaks_for() => score.min(GUESS),
            Validity::TestValue => one_band_lower(score),
            Validity::Real | Validity::Plausible => score,
        };
        (score, said)
    }

    /// Reads the words around a value.
    fn read(&mut self, span: Span<Utf8>) {
        if self.value == Some(span) {
            return;
        }
        self.value = Some(span);
        let value = span.of(self.text);
        let tables = self.tables.get_or_insert_with(|| Tables::of(self.text));
        let (before, after) = if let Some(cell) = tables.cell(self.text, span) {
            self.most_after = usize::MAX;
            self.header.read(cell.header);
            let before = whole_in_front(near_end(cell.before), value);
            (before, whole_behind(value, first_line(cell.after)))
        } else {
            self.most_after = WORDS_AFTER;
            self.header.read("");
            let (start, end) = (span.start as usize, span.end as usize);
            let before = near_end(self.text.get(..start).unwrap_or_default());
            let before = last_paragraph(whole_in_front(before, value));
            let after = first_line(self.text.get(end..).unwrap_or_default());
            let after = whole_behind(value, after);
            (before, first_words(after, WORDS_AFTER))
        };
        let before = last_words(before, WORDS_BEFORE);
        self.before.turn_to(before, |words| words.read(before));
        self.after.turn_to(after, |words| words.read(after));
    }
}

/// A published test value is pointed out one band lower: high → medium → low.
const fn one_band_lower(confidence: u8) -> u8 {
    match confidence {
        80.. => 60,
        50..80 => 40,
        _ => confidence / 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::detector::Context;

    const CONTEXT: Context = Context {
        positive: &[("en", &["ssn", "social security", "卡号"])],
        negative: &["order"],
    };
    const CONFIDENCE: Confidence = Confidence {
        alone: 40,
        in_context: 90,
    };

    fn confidence(text: &str) -> u8 {
        let (before, rest) = text.split_once("{{").unwrap();
        let (value, after) = rest.split_once("}}").unwrap();
        let plain = format!("{before}{value}{after}");
        let start = u32::try_from(before.len()).unwrap();
        let span = Span::new(start, start + u32::try_from(value.len()).unwrap());
        let (confidence, _) = Surroundings::of(&plain).score(
            span,
            &Lexicon::new(&CONTEXT),
            true,
            CONFIDENCE,
            Validity::Real,
            &mut Contenders::default(),
        );
        confidence
    }

    #[test]
    fn a_label_raises() {
        for text in [
            "SSN: {{1}}",
            "my social-security number is {{1}}",
            "{\"employeeSsn\": \"{{1}}\"}",
            "{{1}} (SSN)",
            "SSNs {{1}}",
            "我的卡号是{{1}}",
        ] {
            assert_eq!(confidence(text), 90, "{text}");
        }
    }

    #[test]
    fn a_word_far_away_or_inside_another_does_not() {
        for text in [
            "ssn one two three four five six seven eight {{1}}",
            "passnumber {{1}}",
            "ssn\n\n{{1}}",
            "SSN{{X1}}",
            "{{1X}}ssn",
        ] {
            assert_eq!(confidence(text), 40, "{text}");
        }
    }

    #[test]
    fn a_negative_word_lowers_unless_a_positive_one_is_there() {
        assert_eq!(confidence("order {{1}}"), 10);
        assert_eq!(confidence("order SSN {{1}}"), 90);
    }

    #[test]
    fn what_another_cell_says_does_not_count() {
        for text in [
            "a,b,c\nx,{{1}},SSN\ny,2,z",
            "a,b,c\n\"x {{1}}\",\"SSN\",y\nx,y,z",
            "insert into t (a, b) values ('x {{1}}', 'SSN'), ('y', 'z')",
            "name      id   kind\nJane Doe  {{1}}    SSN\nJohn Roe  2    z",
        ] {
            assert_eq!(confidence(text), 40, "{text}");
        }
    }

    #[test]
    fn for_whom_a_short_text_may_speak_is_known_at_once() {
        let vocabulary = Vocabulary::new([CONTEXT]);
        let hinted = |text: &str| {
            let value = Span::new(0, 1);
            let mut surroundings = Surroundings::of(text);
            let hinted = surroundings.hinted(value, &vocabulary);
            hinted.map(|hinted| hinted.has(0))
        };
        assert_eq!(hinted("1 with words, and the SSN"), Some(true));
        assert_eq!(hinted("1 with words, and an order"), Some(false));
        assert_eq!(hinted(&"1 and words ".repeat(100)), None);
    }

    #[test]
    fn a_column_header_speaks_for_the_whole_column() {
        let rows = "filler one two three four five six seven eight nine ten\n".repeat(3);
        assert_eq!(confidence("name,SSN,city\n\"Doe, A\",2,X\nB,{{1}},Y"), 90);
        assert_eq!(
            confidence(&format!("{rows}name\tcity\tSSN\nB\tY\t9\nB\tY\t{{{{1}}}}")),
            90
        );
        assert_eq!(
            confidence("| name | SSN |\n|---|---|\n| a b c d e f g h i | {{1}} |"),
            90
        );
        assert_eq!(confidence("name,SSN\na,2\na b c d e f g h i j {{1}},3"), 40);
    }
}
