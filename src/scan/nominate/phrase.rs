//! Where runs of short words begin and end.
//!
//! Words of three to eight small letters are what seed phrases are made of. In prose a run of a
//! dozen is rare: an article, a name or a longer word ends it.

use std::ops::{Range, RangeInclusive};

use crate::text::block::{Block, WIDTH, blocks, long, ones};
use crate::text::span::{Span, Utf8};

/// Letters of a word that goes on with a run.
const LETTERS: RangeInclusive<u32> = 3..=8;

/// Fewest words of a run that is told of.
const WORDS: u32 = 12;

/// Fewest bytes of such a run.
const SHORTEST: usize = 12 * 3 + 11;

/// Gives the runs of `bytes` that are long enough, ascending.
///
/// What surely ends a run is found a block at a time; only where it leaves room for a dozen words
/// are bytes looked at. Words alone leave room for few: the signs are only asked for where they do.
#[inline(never)]
pub(super) fn phrases(bytes: &[u8], mut found: impl FnMut(Span<Utf8>)) {
    // A run begins here at the earliest.
    let mut from = 0;
    let mut behind_letter = false;
    for (start, block) in blocks(bytes) {
        let letters = block.is_in(b'a', b'z');
        let mut ends = unfit(letters, behind_letter);
        behind_letter = letters >> (WIDTH - 1) == 1;
        let has_room = |ends: u64| {
            let first = start + ends.trailing_zeros() as usize;
            first.saturating_sub(from) >= SHORTEST || long(!ends, SHORTEST) != 0
        };
        if has_room(ends) {
            ends |= signs(&block);
            if has_room(ends) {
                for end in ones(ends).map(|at| start + at) {
                    if end.saturating_sub(from) >= SHORTEST && words(bytes, from..end) >= WORDS {
                        from = read(bytes, from, end, &mut found);
                    }
                    from = from.max(end + 1);
                }
            }
        }
        if let Some(last) = ends.checked_ilog2() {
            from = from.max(start + last as usize + 1);
        }
    }
    if words(bytes, from..bytes.len()) >= WORDS {
        read(bytes, from, bytes.len(), &mut found);
    }
}

/// How many words begin in a stretch, or more.
#[inline(never)]
fn words(bytes: &[u8], within: Range<usize>) -> u32 {
    let inside = bytes.get(within).unwrap_or_default();
    let begins = blocks(inside).map(|(_, block)| {
        let letters = block.is_in(b'a', b'z');
        (letters & !(letters << 1)).count_ones()
    });
    begins.sum()
}

/// Which bytes of a block end a run and are no small letters: from `<` to the backtick there are
/// capitals and signs only.
#[inline]
fn signs(block: &Block) -> u64 {
    block.which(|lane| lane.is_in(b'<', b'`') | lane.is_in(b'!', b'(') | lane.is_foreign())
}

/// Letters of words that are no part of a run: the first of one or two, any that has eight behind it.
/// Of a word that goes on in the next block nothing is said.
#[inline]
fn unfit(letters: u64, behind_letter: bool) -> u64 {
    let begins = letters & !(letters << 1 | u64::from(behind_letter));
    let ends = letters & !(letters >> 1) & !(1 << (WIDTH - 1));
    let two = letters & letters >> 1;
    let four = two & two >> 2;
    let nine = four & four >> 4 & letters >> 8;
    begins & (ends | ends >> 1) | nine
}

/// Reads what begins at `from` and goes on up to `to` at least, until no run is under way; gives the
/// place behind it.
fn read(bytes: &[u8], from: usize, to: usize, found: &mut impl FnMut(Span<Utf8>)) -> usize {
    let letters = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.iter()
            .take_while(|byte| byte.is_ascii_lowercase())
            .count()
    };
    // The rest of a word that ended a run begins none.
    let mut end = match from.checked_sub(1) {
        Some(before) if letters(before) > 0 => from + letters(from),
        _ => from,
    };
    let mut run = Phrase::default();
    for &byte in bytes.get(end..).unwrap_or_default() {
        run.step(position(end), byte)
            .into_iter()
            .for_each(&mut *found);
        end += 1;
        if end > to && run.words == 0 && run.letters == 0 {
            return end;
        }
    }
    run.finish(position(end)).into_iter().for_each(found);
    end
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

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
