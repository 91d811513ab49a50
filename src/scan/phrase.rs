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

/// Fewest bytes of such a run.
const SHORTEST: usize = 12 * 3 + 11;

/// Bytes between two looks: one at least falls into the later half of each run.
const STRIDE: usize = SHORTEST.div_ceil(2);

/// Gives the runs of `bytes` that are long enough, ascending.
///
/// Looks at one place in two dozen, and there no further back than to the first word that is none of
/// such a run.
#[inline(never)]
pub(super) fn phrases(bytes: &[u8], mut found: impl FnMut(Span<Utf8>)) {
    let mut reached = 0;
    let mut look = STRIDE;
    while look < bytes.len() {
        let start = run_start(bytes, reached, look);
        if start + STRIDE > look + 1 {
            look += STRIDE;
            continue;
        }
        let mut run = Phrase::default();
        let mut end = start;
        for &byte in bytes.get(start..).unwrap_or_default() {
            let at = u32::try_from(end).unwrap_or(u32::MAX);
            let span = run.step(at, byte);
            end += 1;
            if let Some(span) = span {
                found(span);
            }
            if end > look && run.words == 0 && run.letters == 0 {
                break;
            }
        }
        if end == bytes.len() {
            let at = u32::try_from(end).unwrap_or(u32::MAX);
            run.finish(at).into_iter().for_each(&mut found);
        }
        reached = end;
        look = end + STRIDE;
    }
}

/// Where the run begins that holds the byte at `look`, but not in front of `floor`; behind `look` if
/// none does. Of the word at `look` only the front is seen.
fn run_start(bytes: &[u8], floor: usize, look: usize) -> usize {
    let mut start = look + 1;
    let mut letters = 0;
    let fits = |letters: u32, start: usize| {
        letters <= *LETTERS.end() && (start > look || letters >= *LETTERS.start() || letters == 0)
    };
    let before = bytes.get(floor..=look).unwrap_or_default().iter();
    for (at, byte) in (floor..=look).rev().zip(before.rev()) {
        match CLASS.get(usize::from(*byte)) {
            Some(Class::Letter) => letters += 1,
            Some(Class::Between) if fits(letters, start) => {
                start = at;
                letters = 0;
            }
            Some(Class::Other) if fits(letters, start) => return at + 1,
            _ => return start,
        }
    }
    if fits(letters, start) { floor } else { start }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Between,
    Other,
}

static CLASS: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let this = byte as u8;
        if this.is_ascii_lowercase() {
            classes[byte] = Class::Letter;
        } else if is_between(this) {
            classes[byte] = Class::Between;
        }
        byte += 1;
    }
    classes
};

/// White space, and what lists and numbering put between words.
const fn is_between(byte: u8) -> bool {
    matches!(
        byte,
        b' ' | b'\t' | b'\n' | b'\r' | b',' | b';' | b'|' | b'.' | b':' | b')' | b'0'..=b'9'
    )
}

/// The current run, and the current word.
#[derive(Debug, Default)]
struct Phrase {
    start: u32,
    end: u32,
    words: u32,
    letters: u32,
}

impl Phrase {
    /// Takes the byte at `at`, and gives the run that it ends, if that is long enough.
    fn step(&mut self, at: u32, byte: u8) -> Option<Span<Utf8>> {
        match byte {
            b'a'..=b'z' => {
                self.letters += 1;
                None
            }
            byte if is_between(byte) => self.end_word(at),
            _ => self.finish(at),
        }
    }

    /// Ends what is under way.
    fn finish(&mut self, at: u32) -> Option<Span<Utf8>> {
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
    use proptest::prelude::*;

    use super::*;

    fn runs(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        phrases(text.as_bytes(), |span| found.push(span.of(text)));
        found
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

    proptest! {
        #[test]
        fn looking_at_some_places_finds_what_looking_at_all_does(
            words in prop::collection::vec("[a-z]{3,8}|[a-z]{1,10}|A|[0-9]", 0..80),
            between in "[ ,\n]{1,2}|\\. ",
        ) {
            let text = words.join(&between);
            let mut run = Phrase::default();
            let mut plain = Vec::new();
            for (at, byte) in (0..).zip(text.bytes()) {
                plain.extend(run.step(at, byte));
            }
            plain.extend(run.finish(u32::try_from(text.len()).unwrap()));
            let plain: Vec<_> = plain.iter().map(|span| span.of(&text)).collect();
            prop_assert_eq!(runs(&text), plain);
        }
    }
}
