//! Words around values, and the declared words that are looked for among them.

use std::ops::Range;

use super::detector::Context;

/// The words of a detector, prepared for comparison.
#[derive(Debug)]
pub(super) struct Lexicon {
    pub(super) positive: Phrases,
    pub(super) negative: Phrases,
}

/// Words and phrases that speak for a value, or against it.
#[derive(Debug)]
pub(super) struct Phrases {
    all: Box<[Phrase]>,
    /// The bits of all of them.
    bits: u128,
}

/// One declared word or phrase.
#[derive(Clone, Copy, Debug)]
struct Phrase {
    text: &'static str,
    /// Of its first word.
    hash: u16,
}

impl Lexicon {
    /// Prepares the words of a declaration.
    pub(super) fn new(context: &Context) -> Self {
        let positive = context.positive.iter().flat_map(|(_, words)| *words);
        Self {
            positive: Phrases::new(positive.copied()),
            negative: Phrases::new(context.negative.iter().copied()),
        }
    }

    /// Of the first words of what speaks for a value.
    pub(super) fn hashes(&self) -> impl Iterator<Item = u16> + Clone {
        self.positive.all.iter().map(|phrase| phrase.hash)
    }
}

impl Phrases {
    fn new(texts: impl Iterator<Item = &'static str>) -> Self {
        let all: Box<[Phrase]> = texts.map(Phrase::new).collect();
        let bits = all.iter().fold(0, |bits, phrase| bits | bit(phrase.hash));
        Self { all, bits }
    }

    /// Those that stand in one of some stretches, in the order of their declaration.
    pub(super) fn that_stand_in<const N: usize>(
        &self,
        places: [Stretch<'_>; N],
    ) -> impl Iterator<Item = &'static str> {
        let seen = places.iter().fold(0, |seen, place| seen | place.seen);
        let all = if seen & self.bits == 0 {
            &[]
        } else {
            &*self.all
        };
        all.iter()
            .filter(move |phrase| {
                seen & bit(phrase.hash) != 0 && places.iter().any(|place| place.has(phrase))
            })
            .map(|phrase| phrase.text)
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl Phrase {
    fn new(text: &'static str) -> Self {
        // Scripts without spaces have no first word: any text that has such script may hold them.
        let unspaced = !text.is_ascii() && text.chars().all(is_unspaced);
        let hash = if unspaced {
            UNSPACED
        } else {
            hash_of_first(text)
        };
        Self { text, hash }
    }
}

/// What stands for words in scripts that are written without spaces.
pub(super) const UNSPACED: u16 = u16::MAX;

const fn bit(hash: u16) -> u128 {
    1 << (hash % 128)
}

/// The hash of the first word.
fn hash_of_first(phrase: &str) -> u16 {
    let mut hash = WordHash::default();
    let word = phrase.bytes().take_while(|&byte| byte != b' ');
    word.for_each(|byte| hash.add(byte));
    hash.finish()
}

/// FNV-1a of the bytes of a word.
#[derive(Clone, Copy)]
pub(super) struct WordHash {
    all: u32,
    /// Of all bytes but the last.
    stem: u32,
    last: u8,
}

impl Default for WordHash {
    fn default() -> Self {
        Self {
            all: 0x811c_9dc5,
            stem: 0x811c_9dc5,
            last: 0,
        }
    }
}

impl WordHash {
    pub(super) const fn add(&mut self, byte: u8) {
        self.stem = self.all;
        self.all = (self.all ^ byte as u32).wrapping_mul(0x0100_0193);
        self.last = byte;
    }

    pub(super) fn add_char(&mut self, c: char) {
        let mut bytes = [0; 4];
        c.encode_utf8(&mut bytes)
            .bytes()
            .for_each(|byte| self.add(byte));
    }

    /// What [`WordHash::finish`] gives; the next word begins.
    pub(super) fn take(&mut self) -> u16 {
        std::mem::take(self).finish()
    }

    /// 15 bits, the same in the singular and with a plural `s`.
    const fn finish(self) -> u16 {
        let hash = if self.last == b's' {
            self.stem
        } else {
            self.all
        };
        ((hash ^ (hash >> 15)) & 0x7FFF) as u16
    }
}

/// Words of a text, in lower case.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// With single spaces between them, so that a phrase is a stretch of it.
    text: String,
    all: Vec<Word>,
    /// The bits of all words: a phrase whose first word's bit is missing is not here.
    seen: u128,
}

#[derive(Clone, Copy, Debug)]
struct Word {
    start: u32,
    hash: u16,
}

/// Some of them in a row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stretch<'w> {
    text: &'w str,
    words: &'w [Word],
    seen: u128,
}

impl Words {
    /// Takes the words of `text`. Splits at everything that is no letter or digit, and where camel
    /// case has its humps.
    pub(super) fn read(&mut self, text: &str) {
        self.text.clear();
        self.all.clear();
        self.seen = 0;
        let mut word = WordHash::default();
        let mut previous = ' ';
        for c in text.chars() {
            let (is_part, hump) = if c.is_ascii() {
                let hump = c.is_ascii_uppercase() && previous.is_lowercase();
                (c.is_ascii_alphanumeric(), hump)
            } else {
                (is_of_word(c), previous.is_lowercase() && c.is_uppercase())
            };
            if !is_part {
                previous = ' ';
                continue;
            }
            if hump || previous == ' ' {
                self.end_word(word.take());
                if !self.all.is_empty() {
                    self.text.push(' ');
                }
                let start = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
                self.all.push(Word { start, hash: 0 });
            }
            previous = c;
            if c.is_ascii() {
                let lower = c.to_ascii_lowercase();
                self.text.push(lower);
                word.add(lower as u8);
                continue;
            }
            for lower in c.to_lowercase() {
                self.text.push(lower);
                word.add_char(lower);
                if is_unspaced(lower) {
                    self.seen |= bit(UNSPACED);
                }
            }
        }
        self.end_word(word.take());
    }

    /// Gives the last word its hash.
    fn end_word(&mut self, hash: u16) {
        if let Some(last) = self.all.last_mut() {
            last.hash = hash;
            self.seen |= bit(hash);
        }
    }

    pub(super) fn all(&self) -> Stretch<'_> {
        self.stretch(0..self.all.len())
    }

    pub(super) fn first(&self, count: usize) -> Stretch<'_> {
        self.stretch(0..count.min(self.all.len()))
    }

    pub(super) fn last(&self, count: usize) -> Stretch<'_> {
        self.stretch(self.all.len().saturating_sub(count)..self.all.len())
    }

    fn stretch(&self, words: Range<usize>) -> Stretch<'_> {
        let end = self.all.get(words.end).map(|next| next.start as usize);
        Stretch {
            text: self
                .text
                .get(..end.unwrap_or(self.text.len()))
                .unwrap_or_default(),
            words: self.all.get(words).unwrap_or_default(),
            seen: self.seen,
        }
    }
}

impl Stretch<'_> {
    /// Whether a phrase stands here as whole words, in the singular or with a plural `s`. Scripts
    /// without spaces between words are compared as they stand.
    fn has(&self, phrase: &Phrase) -> bool {
        if phrase.hash == UNSPACED {
            let start = self
                .words
                .first()
                .map_or(usize::MAX, |first| first.start as usize);
            let text = self.text.get(start..).unwrap_or_default();
            return text.contains(phrase.text);
        }
        let mut words = self.words.iter();
        words.any(|word| word.hash == phrase.hash && self.begins(word.start, phrase.text))
    }

    /// Whether the words from `start` on begin with these.
    fn begins(&self, start: u32, words: &str) -> bool {
        let rest = self.text.get(start as usize..).unwrap_or_default();
        rest.strip_prefix(words).is_some_and(|behind| {
            let behind = behind.strip_prefix('s').unwrap_or(behind);
            behind.is_empty() || behind.starts_with(' ')
        })
    }
}

/// Whether a character is a part of a word.
pub(super) fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_sign(c)
}

/// Signs that belong to the letter in front of them, though they are no letters: those of the
/// scripts of India and of Sinhala (nukta, virama), and the tone marks of Thai.
const fn is_sign(c: char) -> bool {
    match c {
        '\u{0900}'..='\u{0DFF}' => matches!(c as u32 & 0x7F, 0x3C | 0x4D) || c == '\u{0DCA}',
        '\u{0E47}'..='\u{0E4E}' => true,
        _ => false,
    }
}

/// Thai, Han, kana and hangul are written without spaces that could tell words apart.
pub(super) const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}
