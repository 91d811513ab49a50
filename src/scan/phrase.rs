//! Where runs of short words begin and end, a byte at a time.
//!
//! Words of three to eight small letters are what seed phrases are made of. In prose a run of a
//! dozen is rare: an article, a name or a longer word ends it.

use std::ops::RangeInclusive;

use crate::text::span::{Span, Utf8};

/// Letters of a word that goes on with a run.
const LETTERS: RangeInclusive<u32> = 3..=8;

/// Fewest words of a run that is told of.
const WORDS: u32 = 12;

/// The current run, and the current word.
#[derive(Debug, Default)]
pub(super) struct Phrase {
    start: u32,
    end: u32,
    words: u32,
    letters: u32,
}

impl Phrase {
    /// Takes the byte at `at`, and gives the run that it ends, if that is long enough.
    pub(super) fn step(&mut self, at: u32, byte: u8) -> Option<Span<Utf8>> {
        match byte {
            b'a'..=b'z' => {
                self.letters += 1;
                None
            }
            // White space, and what lists and numbering put between words.
            b' '
            | b'\t'
            | b'\n'
            | b'\r'
            | b','
            | b';'
            | b'|'
            | b'.'
            | b':'
            | b')'
            | b'0'..=b'9' => self.end_word(at),
            _ => self.finish(at),
        }
    }

    /// Ends what is under way.
    pub(super) fn finish(&mut self, at: u32) -> Option<Span<Utf8>> {
        self.end_word(at).or_else(|| self.end_run())
    }

    fn end_word(&mut self, at: u32) -> Option<Span<Utf8>> {
        let letters = std::mem::take(&mut self.letters);
        if letters == 0 {
            return None;
        }
        if !LETTERS.contains(&letters) {
            return self.end_run();
        }
        if self.words == 0 {
            self.start = at - letters;
        }
        self.words += 1;
        self.end = at;
        None
    }

    fn end_run(&mut self) -> Option<Span<Utf8>> {
        let words = std::mem::take(&mut self.words);
        (words >= WORDS).then(|| Span::new(self.start, self.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str) -> Vec<&str> {
        let mut phrase = Phrase::default();
        let steps = (0..).zip(text.bytes());
        let mut found: Vec<_> = steps
            .filter_map(|(at, byte)| phrase.step(at, byte))
            .collect();
        found.extend(phrase.finish(u32::try_from(text.len()).unwrap()));
        found.iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn a_dozen_short_words_are_a_run_whatever_separates_them() {
        let plain = "one two three four five six seven eight nine ten eleven twelve";
        let listed = plain.replace(' ', "\n3. ");
        assert_eq!(runs(&format!("Is \"{plain}\" it")), [plain]);
        assert_eq!(runs(&format!("{listed}.")), [listed]);
    }

    #[test]
    fn longer_and_shorter_words_and_capitals_end_it() {
        let six = "one two three four five six";
        for between in [" of ", " Of ", " underneath ", " \"", " é "] {
            assert_eq!(runs(&format!("{six}{between}{six}")), [""; 0], "{between}");
        }
    }
}
