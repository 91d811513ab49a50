//! Words nearby → confidence.
//!
//! A nine-digit number alone is no social security number; behind `SSN:` or under a column headed
//! `SSN` it is. The words looked at are the eight in front of the value, the four behind it, and,
//! in a table, the header of its column.
//!
//! Cost: O(declared words) for each candidate, and one pass over the lines of a text that has any.

use std::borrow::Cow;

use super::candidate::Candidate;
use super::detector::{Confidence, Context, Validity};

/// Words in front of a value that are its context.
const WORDS_BEFORE: usize = 8;
/// Words behind a value that are its context.
const WORDS_AFTER: usize = 4;
/// Words in front of a value that may speak against it: `order 123…` does, a sentence earlier does not.
const WORDS_AGAINST: usize = 3;
/// Bytes in front of and behind a value that are searched for words.
const REACH: usize = 160;

/// Bytes of a row, and of its header, in which columns are counted.
const ROW_REACH: u32 = 4_096;

/// What a word that speaks against a value takes from its confidence.
const PENALTY: u8 = 30;

/// Most confidence of a value that is merely plausible and has nothing speaking for it.
const GUESS: u8 = 40;

/// Confidence of a value, and the declared words that led to it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Score {
    pub(super) confidence: u8,
    pub(super) positive: Vec<Cow<'static, str>>,
    pub(super) negative: Vec<Cow<'static, str>>,
}

/// Scores a candidate. `tables` must be of the candidate's text.
pub(super) fn score(
    candidate: Candidate<'_>,
    context: &Context,
    confidence: Confidence,
    validity: Validity,
    tables: &Tables,
) -> Score {
    let mut score = Score {
        confidence: confidence.alone,
        ..Score::default()
    };
    if !context.positive.is_empty() || !context.negative.is_empty() {
        weigh(candidate, context, confidence, tables, &mut score);
    }
    match validity {
        Validity::Plausible if score.positive.is_empty() => {
            score.confidence = score.confidence.min(GUESS);
        }
        Validity::TestValue => score.confidence = one_band_lower(score.confidence),
        Validity::Real | Validity::Plausible => {}
    }
    score
}

fn weigh(
    candidate: Candidate<'_>,
    context: &Context,
    confidence: Confidence,
    tables: &Tables,
    score: &mut Score,
) {
    let column = tables.column(candidate);
    let (before, after) = match &column {
        Some(column) => (words(column.before).last(WORDS_BEFORE), words(column.after)),
        None => (
            words_before(candidate.before()),
            words_after(candidate.after()),
        ),
    };
    let header = column.map(|column| words(column.header));
    let places = [Some(&before), Some(&after), header.as_ref()];
    for &(_, words) in context.positive {
        for &word in words {
            if places.iter().flatten().any(|place| place.has(word)) {
                score.positive.push(Cow::Borrowed(word));
            }
        }
    }
    if !score.positive.is_empty() {
        score.confidence = confidence.in_context;
        return;
    }
    let near = before.last(WORDS_AGAINST);
    for &word in context.negative {
        if near.has(word) || header.as_ref().is_some_and(|header| header.has(word)) {
            score.negative.push(Cow::Borrowed(word));
        }
    }
    if !score.negative.is_empty() {
        score.confidence = score.confidence.saturating_sub(PENALTY);
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

/// Lower-case words, each between single spaces, so that a phrase is a substring.
#[derive(Default)]
struct Words(String);

impl Words {
    /// Whether `phrase` stands here as whole words, in the singular or with a plural `s`. Scripts
    /// without spaces between words are compared as they stand.
    fn has(&self, phrase: &str) -> bool {
        self.0.match_indices(phrase).any(|(at, _)| {
            let before = self.0.get(..at).and_then(|head| head.chars().next_back());
            let mut after = self.0.get(at + phrase.len()..).unwrap_or_default().chars();
            let behind = match after.next() {
                Some('s') => after.next(),
                other => other,
            };
            !phrase.is_ascii() && phrase.chars().all(is_unspaced)
                || is_edge(before) && is_edge(behind)
        })
    }

    fn last(&self, count: usize) -> Self {
        let kept = self
            .0
            .rmatch_indices(' ')
            .nth(count - 1)
            .map_or(0, |(at, _)| at);
        Self(self.0.get(kept..).unwrap_or_default().to_owned())
    }
}

fn is_edge(c: Option<char>) -> bool {
    c.is_none_or(|c| c == ' ')
}

/// Han, kana and hangul are written without spaces that could tell words apart.
const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}

/// Splits at everything that is no letter or digit, and where camel case has its humps.
fn words(text: &str) -> Words {
    let mut out = String::with_capacity(text.len() + 2);
    let mut previous = ' ';
    for c in text.chars() {
        if c.is_alphanumeric() {
            if previous == ' ' && !out.is_empty() && !out.ends_with(' ')
                || previous.is_lowercase() && c.is_uppercase()
            {
                out.push(' ');
            }
            out.extend(c.to_lowercase());
            previous = c;
        } else {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            previous = ' ';
        }
    }
    out.truncate(out.trim_end().len());
    Words(out)
}

fn words_before(text: &str) -> Words {
    let start = text.ceil_char_boundary(text.len().saturating_sub(REACH));
    let near = text.get(start..).unwrap_or_default();
    let paragraph = near
        .rfind("\n\n")
        .map_or(near, |at| near.get(at..).unwrap_or_default());
    words(paragraph).last(WORDS_BEFORE)
}

fn words_after(text: &str) -> Words {
    let mut words = words(first_line(text, REACH));
    if let Some((at, _)) = words.0.match_indices(' ').nth(WORDS_AFTER - 1) {
        words.0.truncate(at);
    }
    words
}

/// What `text` has before its first line break, or its first `limit` bytes: what is looked at for
/// one candidate must not grow with the text.
fn first_line(text: &str, limit: usize) -> &str {
    let near = text
        .get(..text.floor_char_boundary(limit))
        .unwrap_or_default();
    near.split('\n').next().unwrap_or_default()
}

/// The tables of a text: stretches of lines with the same number of the same delimiter.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// Ascending by `start`.
    lines: Vec<Line>,
}

#[derive(Clone, Copy, Debug)]
struct Line {
    start: u32,
    delimiter: u8,
    count: u16,
    /// Where the first line of its table begins.
    header: u32,
}

const DELIMITERS: [u8; 4] = [b'\t', b'|', b';', b','];

impl Tables {
    /// Finds the tables of `text`. O(n).
    pub(super) fn of(text: &str) -> Self {
        let mut lines: Vec<Line> = Vec::new();
        let mut start = 0;
        for row in text.split_inclusive('\n') {
            let (delimiter, count) = delimiter(row);
            let header = match lines.last() {
                Some(previous)
                    if count > 0 && (previous.delimiter, previous.count) == (delimiter, count) =>
                {
                    previous.header
                }
                _ => start,
            };
            lines.push(Line {
                start,
                delimiter,
                count,
                header,
            });
            start = start.saturating_add(u32::try_from(row.len()).unwrap_or(u32::MAX));
        }
        Self { lines }
    }

    /// The column that the candidate stands in, unless that is in the header itself.
    fn column<'t>(&self, candidate: Candidate<'t>) -> Option<Column<'t>> {
        let line = self
            .lines
            .partition_point(|line| line.start <= candidate.span.start);
        let line = *self.lines.get(line.checked_sub(1)?)?;
        let far = candidate.span.start - line.start > ROW_REACH;
        if line.count == 0 || line.header == line.start || far {
            return None;
        }
        let text = candidate.text;
        let row = text.get(line.start as usize..candidate.span.start as usize)?;
        let column = cells(row, line.delimiter).count().checked_sub(1)?;
        let header = first_line(text.get(line.header as usize..)?, ROW_REACH as usize);
        Some(Column {
            header: cells(header, line.delimiter).nth(column)?,
            before: cells(row, line.delimiter).last()?,
            after: cells(first_line(candidate.after(), REACH), line.delimiter).next()?,
        })
    }
}

/// The header of a value's column, and what stands beside the value in its cell.
struct Column<'t> {
    header: &'t str,
    before: &'t str,
    after: &'t str,
}

/// The delimiter that stands most often in a row outside quotes, and how often.
fn delimiter(row: &str) -> (u8, u16) {
    let mut counts = [0u16; DELIMITERS.len()];
    let mut quoted = false;
    for byte in row.bytes() {
        if byte == b'"' {
            quoted = !quoted;
        } else if !quoted
            && let Some(index) = DELIMITERS.iter().position(|&delimiter| delimiter == byte)
            && let Some(count) = counts.get_mut(index)
        {
            *count = count.saturating_add(1);
        }
    }
    let most = DELIMITERS
        .into_iter()
        .zip(counts)
        .rev()
        .max_by_key(|&(_, count)| count);
    most.unwrap_or_default()
}

/// The cells of a row; delimiters inside double quotes do not separate.
fn cells(row: &str, delimiter: u8) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    row.split(move |c: char| {
        quoted ^= c == '"';
        !quoted && u32::from(c) == u32::from(delimiter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Span;

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
        let candidate = Candidate { text: &plain, span };
        score(
            candidate,
            &CONTEXT,
            CONFIDENCE,
            Validity::Real,
            &Tables::of(&plain),
        )
        .confidence
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

    #[test]
    fn tables_of_a_long_text_are_found_in_one_pass() {
        let mut table = "id,ssn\n".to_owned();
        (0..1000).for_each(|_| table.push_str("1,2\n"));
        assert_eq!(Tables::of(&table).lines.last().unwrap().header, 0);
    }
}
