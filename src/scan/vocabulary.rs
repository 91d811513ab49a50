//! For which detectors something may speak in a stretch of text.
//!
//! The words of all detectors are in one vocabulary: a stretch is read once for all, and then asking
//! about one detector is to look at a bit. One whose values are nothing by themselves need not be
//! tried where none of its words is near.

use super::groups::Groups;
use super::words::{Lexicon, UNSPACED, WordHash, Words, is_of_word, is_unspaced};
use crate::text::block::ones;

/// By the hash of a word: the detectors that it speaks for.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// A bit for each hash of a word that is in it: most words are none, and are told by this alone.
    known: Box<[u64]>,
    detectors: Groups<u32>,
    /// By detector.
    lexicons: Vec<Lexicon>,
}

/// How many hashes there may be.
const HASHES: usize = 1 << u16::BITS;

impl Vocabulary {
    /// Takes the lexicon of each detector in turn.
    pub(super) fn new(lexicons: Vec<Lexicon>) -> Self {
        let words = || {
            let detectors = (0_u32..).zip(&lexicons);
            detectors.flat_map(|(detector, lexicon)| {
                let hashes = lexicon.hashes().map(usize::from);
                hashes.map(move |hash| (hash, detector))
            })
        };
        let mut known = vec![0_u64; HASHES / 64];
        for (hash, _) in words() {
            if let Some(bits) = known.get_mut(hash / 64) {
                *bits |= 1 << (hash % 64);
            }
        }
        Self {
            known: known.into(),
            detectors: Groups::new(HASHES, words()),
            lexicons,
        }
    }

    /// What a detector declares.
    pub(super) fn lexicon(&self, detector: u32) -> Option<&Lexicon> {
        self.lexicons.get(detector as usize)
    }

    fn spoken_for(&self, hash: u16) -> &[u32] {
        let hash = usize::from(hash);
        let bits = self.known.get(hash / 64).copied().unwrap_or_default();
        if bits >> (hash % 64) & 1 == 0 {
            return &[];
        }
        self.detectors.group(hash)
    }
}

/// The detectors for which a word of a stretch speaks; by hashes, so perhaps more.
#[derive(Debug, Default)]
pub(super) struct Spoken(Vec<u64>);

impl Spoken {
    pub(super) fn clear(&mut self) {
        self.0.fill(0);
    }

    /// Never says no where a word speaks for the detector.
    pub(super) fn has(&self, detector: u32) -> bool {
        let bits = self.0.get(detector as usize / 64);
        bits.is_some_and(|bits| bits >> (detector % 64) & 1 == 1)
    }

    /// Adds the words of `text`.
    pub(super) fn read(&mut self, text: &str, vocabulary: &Vocabulary) {
        words(text, |_, _, hash| self.add(hash, vocabulary));
    }

    /// Takes those for whom a whole phrase of `text` speaks, and none else.
    pub(super) fn read_exactly(&mut self, text: &str, words: &mut Words, vocabulary: &Vocabulary) {
        self.clear();
        self.read(text, vocabulary);
        words.read(text);
        for (at, bits) in (0_u32..).step_by(64).zip(&mut self.0) {
            for detector in ones(*bits) {
                let detector = at + u32::try_from(detector).unwrap_or(0);
                let lexicon = vocabulary.lexicon(detector);
                let speaks = lexicon.is_some_and(|lexicon| {
                    let phrases = &lexicon.positive;
                    phrases.that_stand_in([words.all()]).next().is_some()
                });
                if !speaks {
                    *bits &= !(1 << (detector % 64));
                }
            }
        }
    }

    /// Adds those of another stretch.
    pub(super) fn add_all(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        (self.0.iter_mut().zip(&other.0)).for_each(|(bits, more)| *bits |= more);
    }

    pub(super) fn add(&mut self, hash: u16, vocabulary: &Vocabulary) {
        for &detector in vocabulary.spoken_for(hash) {
            let at = detector as usize / 64;
            if at >= self.0.len() {
                self.0.resize(at + 1, 0);
            }
            if let Some(bits) = self.0.get_mut(at) {
                *bits |= 1 << (detector % 64);
            }
        }
    }
}

/// Gives the words of `text`, and the parts of those where letters and digits or two scripts meet: a
/// value may stand between them. Of each: which word it is of, where it ends, and its hash.
#[inline(never)]
pub(super) fn words(text: &str, mut found: impl FnMut(u32, usize, u16)) {
    let (mut word, mut part) = (WordHash::default(), WordHash::default());
    let mut number = 0;
    let mut previous = Class::Other;
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        // Nearly all words are letters in lower case alone.
        if previous == Class::Other && byte.is_ascii_lowercase() {
            let letters = bytes.get(at..).unwrap_or_default().iter();
            for &letter in letters.take_while(|byte| byte.is_ascii_lowercase()) {
                word.add(letter);
                at += 1;
            }
            let next = bytes.get(at).copied().unwrap_or(b' ');
            if next.is_ascii() && !next.is_ascii_alphanumeric() {
                found(number, at, word.take());
                number += 1;
            } else {
                part = word;
                previous = Class::Lower;
            }
            continue;
        }
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
                end_word(number, start, &mut word, &mut part, &mut found);
                number += 1;
            }
            previous = class;
            continue;
        }
        if class.is_upper() && previous.is_lower() {
            end_word(number, start, &mut word, &mut part, &mut found);
            number += 1;
        } else if previous != Class::Other && class.script() != previous.script() {
            found(number, start, part.take());
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
        end_word(number, at, &mut word, &mut part, &mut found);
    }
}

/// Gives a word, and its last part where that is another; the next ones begin.
fn end_word(
    number: u32,
    at: usize,
    word: &mut WordHash,
    part: &mut WordHash,
    found: &mut impl FnMut(u32, usize, u16),
) {
    let (whole, last) = (word.take(), part.take());
    found(number, at, whole);
    if last != whole {
        found(number, at, last);
    }
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
    use super::*;
    use crate::scan::detector::Context;

    const fn speaks(positive: &'static [(&'static str, &'static [&'static str])]) -> Context {
        Context {
            positive,
            negative: &[],
        }
    }

    /// Which of two detectors something speaks for.
    fn spoken(text: &str) -> [bool; 2] {
        let lexicons = vec![
            Lexicon::new(&speaks(&[("en", &["ssn", "social security"])])),
            Lexicon::new(&speaks(&[("fr", &["numéro"]), ("zh", &["卡号"])])),
        ];
        let vocabulary = Vocabulary::new(lexicons);
        let mut spoken = Spoken::default();
        spoken.read(text, &vocabulary);
        [0, 1].map(|detector| spoken.has(detector))
    }

    #[test]
    fn words_speak_for_the_detectors_that_declare_them() {
        assert_eq!(spoken("her SSNs are"), [true, false]);
        assert_eq!(spoken("Social-Security: "), [true, false]);
        assert_eq!(spoken("le numéro"), [false, true]);
        assert_eq!(spoken("passnumber and missne"), [false; 2]);
    }

    #[test]
    fn words_end_where_letters_and_digits_or_scripts_meet() {
        assert_eq!(spoken("ssn123"), [true, false]);
        assert_eq!(spoken("employeeSsn"), [true, false]);
        assert_eq!(spoken("我的卡号是"), [false, true]);
    }
}
