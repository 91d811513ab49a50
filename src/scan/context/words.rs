//! Words around values, and the declared words that are looked for among them.

use std::ops::Range;

use crate::scan::detector::Context;

/// The words of a detector, prepared for comparison.
#[derive(Debug)]
pub(in crate::scan) struct Lexicon {
    pub(in crate::scan) positive: Phrases,
    pub(in crate::scan) negative: Phrases,
}

/// Words and phrases that speak for a value, or against it.
#[derive(Debug)]
pub(in crate::scan) struct Phrases {
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
    pub(in crate::scan) fn new(context: &Context) -> Self {
        let positive = context.positive.iter().flat_map(|(_, words)| *words);
        Self {
            positive: Phrases::new(positive.copied()),
            negative: Phrases::new(context.negative.iter().copied()),
        }
    }
}

/// Declared words and phrases by the hashes of their first words.
pub(in crate::scan) fn hashes(declared: &[&'static str]) -> impl Iterator<Item = u16> {
    declared.iter().map(|text| Phrase::new(text).hash)
}

impl Phrases {
    fn new(texts: impl Iterator<Item = &'static str>) -> Self {
        let all: Box<[Phrase]> = texts.map(Phrase::new).collect();
        let bits = all.iter().fold(0, |bits, phrase| bits | bit(phrase.hash));
        Self { all, bits }
    }

    /// Those that stand in one of some stretches, in the order of their declaration.
    pub(in crate::scan) fn that_stand_in<const N: usize>(
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

    pub(in crate::scan) const fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl Phrase {
    fn new(text: &'static str) -> Self {
        // Scripts without spaces have no first word: any text that has such script may hold them.
        let unspaced =
            text.chars().next().is_some_and(is_unspaced) && text.chars().all(is_unspaced);
        let hash = if unspaced {
            UNSPACED
        } else {
            hash_of_first(text)
        };
        Self { text, hash }
    }
}

/// What stands for words in scripts that are written without spaces.
pub(in crate::scan) const UNSPACED: u16 = 1 << HASH_BITS;

/// How many hashes there may be.
pub(in crate::scan) const HASHES: usize = UNSPACED as usize + 1;

/// Bits of the hash of a word.
const HASH_BITS: u32 = 15;

const fn bit(hash: u16) -> u128 {
    1 << (hash % 128)
}

/// The hash of the first word.
fn hash_of_first(phrase: &str) -> u16 {
    let bytes = phrase.as_bytes();
    let end = bytes.iter().position(|&byte| byte == b' ');
    hash_of(bytes, 0..end.unwrap_or(bytes.len()))
}

/// What [`WordHash`] gives for the word at `word`, with ASCII letters in either case.
pub(in crate::scan) fn hash_of(bytes: &[u8], word: Range<usize>) -> u16 {
    let Range { mut start, mut end } = word;
    if end > start && bytes.get(end - 1).map(u8::to_ascii_lowercase) == Some(b's') {
        end -= 1;
    }
    let mut hash = WordHash::default();
    while end - start > EIGHT {
        hash.mix(eight(bytes, start, EIGHT));
        start += EIGHT;
    }
    if start < end {
        hash.mix(eight(bytes, start, end - start));
    }
    hash.finish()
}

/// Bytes that are hashed at once.
const EIGHT: usize = 8;

/// `len` bytes from `at` on, the first in the lowest bits, zeros behind.
fn eight(bytes: &[u8], at: usize, len: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    if let Some(whole) = rest.first_chunk() {
        return u64::from_le_bytes(*whole) & u64::MAX >> (64 - 8 * len);
    }
    let first = rest.iter().take(len).rev();
    first.fold(0, |all, &byte| all << 8 | u64::from(byte))
}

/// A hash of the bytes of a word, eight at a time, letters in lower case; a plural `s` is left out.
#[derive(Clone, Copy, Default)]
pub(in crate::scan) struct WordHash {
    all: u64,
    /// Bytes that have not been mixed in, and how many.
    rest: u64,
    len: u32,
}

impl WordHash {
    pub(in crate::scan) const fn add(&mut self, byte: u8) {
        if self.len == 8 {
            self.mix(self.rest);
            (self.rest, self.len) = (0, 0);
        }
        self.rest |= (byte as u64) << (8 * self.len);
        self.len += 1;
    }

    pub(in crate::scan) fn add_char(&mut self, c: char) {
        let mut bytes = [0; 4];
        c.encode_utf8(&mut bytes)
            .bytes()
            .for_each(|byte| self.add(byte));
    }

    /// What [`WordHash::finish`] gives for all of it; the next word begins.
    pub(in crate::scan) fn take(&mut self) -> u16 {
        let mut word = std::mem::take(self);
        let last = word.len.saturating_sub(1) * 8;
        if word.len > 0 && word.rest >> last == u64::from(b's') {
            word.rest &= !(0xFF << last);
            word.len -= 1;
        }
        if word.len > 0 {
            word.mix(word.rest);
        }
        word.finish()
    }

    /// Makes small letters of capitals: other bytes may fall together, too.
    const fn mix(&mut self, bytes: u64) {
        const FOLD: u64 = 0x2020_2020_2020_2020;
        let mixed = (self.all ^ (bytes | FOLD)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.all = mixed ^ mixed >> 32;
    }

    const fn finish(self) -> u16 {
        const LAST: u64 = UNSPACED as u64 - 1;
        ((self.all ^ (self.all >> HASH_BITS)) & LAST) as u16
    }
}

/// Words of a text, in lower case.
#[derive(Debug, Default)]
pub(in crate::scan) struct Words {
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
pub(in crate::scan) struct Stretch<'w> {
    text: &'w str,
    words: &'w [Word],
    seen: u128,
}

impl Words {
    /// Takes the words of `text`. Splits at everything that is no letter or digit, and where camel
    /// case has its humps.
    pub(in crate::scan) fn read(&mut self, text: &str) {
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

    pub(in crate::scan) fn all(&self) -> Stretch<'_> {
        self.stretch(0..self.all.len())
    }

    pub(in crate::scan) fn first(&self, count: usize) -> Stretch<'_> {
        self.stretch(0..count.min(self.all.len()))
    }

    pub(in crate::scan) fn last(&self, count: usize) -> Stretch<'_> {
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
pub(in crate::scan) fn is_of_word(c: char) -> bool {
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
pub(in crate::scan) const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}
