//! The words of a stretch of text, by their hashes.

use std::ops::Range;
use std::sync::OnceLock;

use super::words::{UNSPACED, WordHash, hash_of, is_of_word, is_unspaced};
use crate::text::block::{blocks, ones};

/// Longest part that is given; no declared word is longer.
const LONGEST: usize = 64;

/// Gives the words of `text`, and the parts of those in front of where letters and digits or two scripts
/// meet, behind that, and from one such place to the next: a value may begin or end there. Of each: which
/// word it is of, where it ends, and its hash.
#[inline(never)]
pub(super) fn words(text: &str, mut found: impl FnMut(u32, usize, u16)) {
    if text.is_ascii() {
        words_of_ascii(text.as_bytes(), found);
    } else {
        words_of_any(text, &mut found);
    }
}

/// From one edge of a word to the next: by masks, for there are few edges.
fn words_of_ascii(bytes: &[u8], mut found: impl FnMut(u32, usize, u16)) {
    let (mut number, mut word, mut part) = (0, 0, 0);
    let mut turns = Turns::default();
    // Bit 0: what the byte in front of the block is.
    let (mut of_word, mut small, mut digit) = (0, 0, 0);
    for (start, block) in blocks(bytes) {
        let (small_now, digit_now) = (block.is_in(b'a', b'z'), block.is_digit());
        let capital = block.is_in(b'A', b'Z');
        let of_word_now = small_now | capital | digit_now;
        let behind_word = of_word_now << 1 | of_word;
        let hump = capital & (small_now << 1 | small);
        let begins = of_word_now & !behind_word | hump;
        let ends = behind_word & !of_word_now | hump;
        let turning = of_word_now & behind_word & (digit_now ^ (digit_now << 1 | digit));
        for at in ones(ends | turning) {
            let (place, bit) = (start + at, 1 << at);
            let latest = last(begins & (bit - 1)).map_or(word, |at| start + at);
            (word, part) = (latest, part.max(latest));
            if ends & bit != 0 {
                let of = |from| hash_of(bytes, from..place);
                end_word(number, place, of(word), of, &mut turns, &mut found);
                number += 1;
            } else {
                if part > word && place - word <= LONGEST {
                    found(number, place, hash_of(bytes, word..place));
                }
                found(number, place, hash_of(bytes, part..place));
                part = place;
                turns.add(place);
            }
        }
        word = last(begins).map_or(word, |at| start + at);
        part = part.max(word);
        (of_word, small, digit) = (of_word_now >> 63, small_now >> 63, digit_now >> 63);
    }
    if of_word == 1 {
        let end = bytes.len();
        let of = |from| hash_of(bytes, from..end);
        end_word(number, end, of(word), of, &mut turns, &mut found);
    }
}

/// The place of the last bit.
fn last(bits: u64) -> Option<usize> {
    Some(bits.checked_ilog2()? as usize)
}

/// Gives a word that ends, by its hash, and its parts behind where it turns, by theirs.
#[inline]
fn end_word(
    number: u32,
    end: usize,
    word: u16,
    part: impl Fn(usize) -> u16,
    turns: &mut Turns,
    found: &mut impl FnMut(u32, usize, u16),
) {
    found(number, end, word);
    turns.take(end, |turn| found(number, end, part(turn)));
}

/// Where a word turns: from letters to digits or back, or from one script to another.
struct Turns {
    latest: [usize; LONGEST],
    count: usize,
}

impl Default for Turns {
    fn default() -> Self {
        Self {
            latest: [0; LONGEST],
            count: 0,
        }
    }
}

impl Turns {
    fn add(&mut self, at: usize) {
        if let Some(slot) = self.latest.get_mut(self.count % LONGEST) {
            *slot = at;
        }
        self.count += 1;
    }

    /// Gives those near the end of the word, ascending; the next word has none yet.
    fn take(&mut self, end: usize, mut found: impl FnMut(usize)) {
        let count = std::mem::take(&mut self.count);
        for turn in count.saturating_sub(LONGEST)..count {
            let turn = self.latest.get(turn % LONGEST);
            if let Some(turn) = turn.filter(|turn| end - **turn <= LONGEST) {
                found(*turn);
            }
        }
    }
}

fn words_of_any(text: &str, found: &mut impl FnMut(u32, usize, u16)) {
    let (mut word, mut part) = (WordHash::default(), WordHash::default());
    let (mut number, mut begin, mut turns) = (0, 0, Turns::default());
    let mut previous = Class::Other;
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        let class = if let Some(class) = CLASS.get(usize::from(byte)) {
            at += 1;
            *class
        } else {
            let c = text.get(at..).and_then(|rest| rest.chars().next());
            let c = c.unwrap_or(char::REPLACEMENT_CHARACTER);
            at += c.len_utf8();
            Class::of(c)
        };
        if class == Class::Other {
            if previous != Class::Other {
                let of = |turn| hash_of_any(text, turn..start);
                end_word(number, start, word.take(), of, &mut turns, found);
                number += 1;
            }
            previous = class;
            continue;
        }
        if previous == Class::Other {
            (begin, part) = (start, WordHash::default());
        } else if class.is_upper() && previous.is_lower() {
            let of = |turn| hash_of_any(text, turn..start);
            end_word(number, start, word.take(), of, &mut turns, found);
            number += 1;
            (begin, part) = (start, WordHash::default());
        } else if class.script() != previous.script() {
            if turns.count > 0 && start - begin <= LONGEST {
                found(number, start, word.clone().take());
            }
            found(number, start, part.take());
            turns.add(start);
        }
        previous = class;
        if byte.is_ascii() {
            let lower = byte.to_ascii_lowercase();
            word.add(lower);
            part.add(lower);
            continue;
        }
        let c = text.get(..at).and_then(|before| before.chars().next_back());
        for lower in c.into_iter().flat_map(char::to_lowercase) {
            word.add_char(lower);
            part.add_char(lower);
            if is_unspaced(lower) {
                found(number, at, UNSPACED);
            }
        }
    }
    if previous != Class::Other {
        let of = |turn| hash_of_any(text, turn..at);
        end_word(number, at, word.take(), of, &mut turns, found);
    }
}

/// The hash of a word, or of a part of one, of any letters.
fn hash_of_any(text: &str, word: Range<usize>) -> u16 {
    let mut hash = WordHash::default();
    let characters = text.get(word).unwrap_or_default().chars();
    for lower in characters.flat_map(char::to_lowercase) {
        hash.add_char(lower);
    }
    hash.take()
}

/// What a character is to the words around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// It is no part of a word.
    Other,
    Digit,
    Lower,
    Upper,
    /// Beyond ASCII.
    ForeignLower,
    ForeignUpper,
    Foreign,
}

impl Class {
    fn of(c: char) -> Self {
        match c {
            '0'..='9' => Self::Digit,
            'a'..='z' => Self::Lower,
            'A'..='Z' => Self::Upper,
            _ => Self::of_foreign(c),
        }
    }

    /// Of a character beyond ASCII. To look it up takes long, so that the class of each is kept, with
    /// those of its page, when the first of these is met.
    fn of_foreign(c: char) -> Self {
        static PAGES: [OnceLock<Box<[Class]>>; 256] = [const { OnceLock::new() }; 256];
        let (page, at) = (u32::from(c) / 256, u32::from(c) % 256);
        let Some(classes) = PAGES.get(page as usize) else {
            return Self::look_up(c);
        };
        let classes = classes.get_or_init(|| {
            let characters = page * 256..(page + 1) * 256;
            characters
                .map(|c| char::from_u32(c).map_or(Self::Other, Self::look_up))
                .collect()
        });
        classes.get(at as usize).copied().unwrap_or(Self::Other)
    }

    fn look_up(c: char) -> Self {
        match c {
            _ if !is_of_word(c) => Self::Other,
            _ if c.is_lowercase() => Self::ForeignLower,
            _ if c.is_uppercase() => Self::ForeignUpper,
            _ => Self::Foreign,
        }
    }

    const fn is_upper(self) -> bool {
        matches!(self, Self::Upper | Self::ForeignUpper)
    }

    const fn is_lower(self) -> bool {
        matches!(self, Self::Lower | Self::ForeignLower)
    }

    /// What may end where a value begins: digits, ASCII letters, others.
    const fn script(self) -> u8 {
        match self {
            Self::Digit => 0,
            Self::Other | Self::Lower | Self::Upper => 1,
            Self::ForeignLower | Self::ForeignUpper | Self::Foreign => 2,
        }
    }
}

/// Of ASCII.
static CLASS: [Class; 128] = {
    let mut classes = [Class::Other; 128];
    let mut byte = 0;
    while byte < 128 {
        #[expect(clippy::cast_possible_truncation, reason = "below 128")]
        let ascii = byte as u8;
        classes[byte] = match ascii {
            b'0'..=b'9' => Class::Digit,
            b'a'..=b'z' => Class::Lower,
            b'A'..=b'Z' => Class::Upper,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(read: impl FnOnce(&mut dyn FnMut(u32, usize, u16))) -> Vec<(u32, usize, u16)> {
        let mut all = Vec::new();
        read(&mut |number, end, hash| all.push((number, end, hash)));
        all
    }

    /// Whether `words` gives a word as a declared one is hashed.
    fn gives(text: &str, word: &str) -> bool {
        let wanted = hash_of(word.as_bytes(), 0..word.len());
        all(|found| words(text, found))
            .iter()
            .any(|(.., hash)| *hash == wanted)
    }

    #[test]
    fn a_word_is_given_up_to_where_a_value_may_begin_and_from_where_one_ends() {
        for (text, word) in [
            ("matrícula6482 KLM", "matrícula"),
            ("6482matrícula", "matrícula"),
            ("cvv2Ab1", "cvv2"),
            ("x9icd10", "icd10"),
            ("卡号6482", "卡号"),
        ] {
            assert!(gives(text, word), "{text}");
        }
        assert!(!gives("matrículas6482", "cula6482"));
    }

    #[test]
    fn no_declared_word_is_longer_than_a_part() {
        for detector in crate::detectors::catalogue() {
            let declared = detector.context.positive.iter();
            for phrase in declared.flat_map(|(_, phrases)| *phrases) {
                let words = phrase.split(|c: char| !is_of_word(c));
                let longest = words
                    .filter(|word| !word.contains(is_unspaced))
                    .max_by_key(|word| word.len());
                assert!(longest.is_none_or(|word| word.len() <= LONGEST), "{phrase}");
            }
        }
    }

    proptest! {
        #[test]
        fn masks_see_what_characters_do(text in "([a-z]{0,9}[A-Z]{0,2}[0-9]{0,3}[ .-]{0,2}){0,20}") {
            let by_masks = all(|found| words_of_ascii(text.as_bytes(), found));
            let by_characters = all(|mut found| words_of_any(&text, &mut found));
            prop_assert_eq!(by_masks, by_characters);
        }
    }
}
