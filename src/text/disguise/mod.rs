//! Reads what is written in another way than usual: digits in words, letters as digits, ROT13,
//! values broken over two lines.
//!
//! Unlike encodings these look like ordinary text, so most of them are not searched for: the scan's
//! one pass over the text nominates where one may be (a [`Cue`]). Cost: O(windows), and one search
//! for line breaks and tabs. What reads is kept apart (`inline(never)`), as in [`super::decode`].

mod figure;
mod leetspeak;
mod markings;
mod number_words;
mod parts;
mod rot13;
mod split;

use std::ops::Range;

use self::markings::Markings;
use super::decode::Decoded;
use super::span::Span;
use crate::scan::finding::Decoder;

/// What the pass over the text looks for on behalf of a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// A number word.
    NumberWord,
    /// A word of letters and digits.
    MixedWord,
    /// The beginning of a marking in ROT13.
    Rot13,
}

impl Cue {
    /// Every cue.
    pub const ALL: [Self; 3] = [Self::NumberWord, Self::MixedWord, Self::Rot13];
}

/// Reads disguises; knows the words of the markings that are looked for.
#[derive(Debug)]
pub struct Disguises {
    markings: Markings,
}

impl Disguises {
    /// Made for the literals of detectors of confidential markers.
    pub fn new(literals: impl IntoIterator<Item = &'static str>) -> Self {
        Self {
            markings: Markings::new(literals),
        }
    }

    /// The literals that nominate a window for `cue`, and the bytes around them that it takes in.
    pub(crate) fn literals(&self, cue: Cue) -> (Vec<String>, u16) {
        match cue {
            Cue::NumberWord => (number_words::literals(), number_words::REACH),
            Cue::MixedWord => (Vec::new(), 0),
            Cue::Rot13 => (self.markings.rot13_prefixes(), 0),
        }
    }

    /// The disguised stretches of `text`, those of each kind in ascending order. Windows of one cue
    /// ascend; what they hold is read whatever it is.
    pub fn read(&self, text: &str, windows: &[(Cue, Range<usize>)]) -> Vec<Decoded> {
        self.read_near(text, windows, 0..text.len())
    }

    /// The same, but of values that are broken only those whose break is `near`.
    pub(crate) fn read_near(
        &self,
        text: &str,
        windows: &[(Cue, Range<usize>)],
        near: Range<usize>,
    ) -> Vec<Decoded> {
        let mut all = Vec::new();
        let mut found = |decoder, range, text| {
            all.push(Decoded {
                span: Span::over(range),
                text,
                decoder,
            });
        };
        let mut lines = [0; Cue::ALL.len()];
        for (cue, window) in windows {
            match cue {
                Cue::NumberWord => number_words::read(text, window, &mut |range, text| {
                    found(Decoder::NumberWords, range, text);
                }),
                Cue::MixedWord => leetspeak::read(
                    text,
                    window,
                    &self.markings,
                    &mut lines[0],
                    &mut |range, text| {
                        found(Decoder::Leetspeak, range, text);
                    },
                ),
                Cue::Rot13 => rot13::read(text, window, &mut lines[1], &mut |range, text| {
                    found(Decoder::Rot13, range, text);
                }),
            }
        }
        split::read(text, near, &self.markings, &mut |range, text| {
            found(Decoder::Split, range, text.to_owned());
        });
        all
    }
}

/// Whether what a value is broken by stands between two cells of a row: no line ends there.
pub(crate) fn is_between_cells(gap: &[u8]) -> bool {
    !gap.contains(&b'\n')
}

/// The part of `text`'s line around `at`, up to `LINE_REACH` bytes to either side.
fn line_around(text: &str, at: Range<usize>) -> Range<usize> {
    const LINE_REACH: usize = 160;
    let from = text.ceil_char_boundary(at.start.saturating_sub(LINE_REACH));
    let to = text.floor_char_boundary(at.end.saturating_add(LINE_REACH));
    let before = text.get(from..at.start).unwrap_or_default();
    let after = text.get(at.end..to).unwrap_or_default();
    let start = before
        .rfind('\n')
        .map_or(from, |newline| from + newline + 1);
    let end = after.find('\n').map_or(to, |newline| at.end + newline);
    start..end
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What is read of `text` when all of it is nominated.
    fn read(text: &str) -> Vec<(Decoder, &str, String)> {
        let disguises = Disguises::new(["strictly confidential", "secret", "need to know"]);
        let windows = Cue::ALL.map(|cue| (cue, 0..text.len()));
        let all = disguises.read(text, &windows).into_iter();
        all.map(|read| (read.decoder, read.span.of(text), read.text))
            .collect()
    }

    fn reads(text: &str, decoder: Decoder) -> Vec<(&str, String)> {
        let all = read(text).into_iter().filter(|read| read.0 == decoder);
        all.map(|(_, stretch, read)| (stretch, read)).collect()
    }

    #[test]
    fn reads_number_words_with_repeats_groups_and_tens() {
        for (text, digits) in [
            ("no. four double one, oh two three four!", "411-0234"),
            ("forty-one twenty nine triple zero seven", "41290007"),
            ("vier drei zwei eins null neun acht", "4321098"),
            ("uno-dos-tres-cuatro-cinco-seis-siete", "1234567"),
            ("five five five dash one two three four", "555-1234"),
        ] {
            let found = reads(text, Decoder::NumberWords);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!(found[0].1, digits, "{text}");
        }
    }

    #[test]
    fn reads_no_number_in_prose() {
        for text in [
            "one of the two had seven, or three, and nine of us four",
            "null, null, null, null, null, null, null, null",
            "one two three four five six",
        ] {
            assert_eq!(reads(text, Decoder::NumberWords), [], "{text}");
        }
    }

    #[test]
    fn reads_breaks_between_parts_only() {
        for (text, read) in [
            ("card 4731 1999\n3847 5116.", vec!["", " "]),
            ("key AKIAQ7ZB2\nKLM9X4TW", vec![""]),
            ("strictly confi\ndential", vec![""]),
            ("a need to\nknow basis", vec![" "]),
            ("jane.doe@corp.exam\nple.com", vec![""]),
            ("a line of words\nand another one", vec![]),
            ("11111111\n22222222\n33333333", vec![]),
            ("let a1 = b2;\n    c3 = d4", vec![]),
            ("48213\t118", vec![""]),
            ("48213\t118.50", vec![]),
            ("2024-05-12\t48213", vec![]),
            ("12,480\t48213", vec![]),
            ("x,48213\t118", vec![""]),
            ("2024-05-12\n48213", vec![""]),
        ] {
            let found: Vec<_> = reads(text, Decoder::Split)
                .into_iter()
                .map(|(_, read)| read)
                .collect();
            assert_eq!(found, read, "{text:?}");
        }
    }

    #[test]
    fn reads_leetspeak_and_rot13_of_markings() {
        let lines = [("x5TR1CTLY", None), ("C0NF1D3NT14L", Some("CONFIDENTIAL"))];
        for (word, read) in lines {
            let disguises = Disguises::new(["confidential"]);
            let windows = [(Cue::MixedWord, 0..word.len())];
            let found = disguises.read(word, &windows);
            assert_eq!(found.first().map(|found| &*found.text), read);
        }
        let found = reads("Frperg", Decoder::Rot13);
        assert_eq!(found[0].1, "Secret");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn stretches_lie_on_character_boundaries_and_say_no_more_than_they_are_long(
            text in r"((one|two|ünf|double|zéro|oh|41|S3CR3T|frperg|confi|dential|[0-9]{1,6}|[A-Za-z0-9@_]{1,9}|\PC{1,4})[ \n\t|,-]{0,2}){0,16}",
            cut in 0usize..64,
        ) {
            let disguises = Disguises::new(["strictly confidential", "secret"]);
            let windows = Cue::ALL.map(|cue| (cue, cut.min(text.len())..text.len()));
            let mut reached = std::collections::BTreeMap::new();
            for read in disguises.read(&text, &windows) {
                prop_assert!(text.get(read.span.range()).is_some());
                prop_assert!(read.text.len() <= read.span.range().len());
                let last = reached.insert(read.decoder, read.span.start);
                prop_assert!(last <= Some(read.span.start) || read.decoder == Decoder::Rot13);
            }
        }

        // Seven short words are shorter than any window around one of them.
        #[test]
        fn digits_in_words_are_read_back(digits in "[0-9]{8,20}") {
            let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
            let spelled: Vec<&str> = digits.bytes().map(|digit| words[usize::from(digit - b'0')]).collect();
            let all_the_same = digits.bytes().all(|digit| digits.starts_with(char::from(digit)));
            let spelled = spelled.join(" ");
            let found = reads(&spelled, Decoder::NumberWords);
            prop_assert!(all_the_same || found == [(&*spelled, digits)]);
        }
    }
}
