//! Words around values, and the declared words that are looked for among them.

use super::detector::Context;

/// The words of a detector, prepared for comparison.
#[derive(Debug)]
pub(super) struct Lexicon {
    pub(super) positive: Box<[Phrase]>,
    pub(super) negative: Box<[Phrase]>,
}

/// One declared word or phrase.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase {
    pub(super) text: &'static str,
    /// Of its first word.
    hash: u16,
}

impl Lexicon {
    /// Prepares the words of a declaration.
    pub(super) fn new(context: &Context) -> Self {
        let positive = context.positive.iter().flat_map(|(_, words)| *words);
        Self {
            positive: positive.map(|word| Phrase::new(word)).collect(),
            negative: context
                .negative
                .iter()
                .map(|word| Phrase::new(word))
                .collect(),
        }
    }

    /// Of the first words of what speaks for a value.
    pub(super) fn hashes(&self) -> impl Iterator<Item = u16> + Clone {
        self.positive.iter().map(|phrase| phrase.hash)
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.positive.is_empty() && self.negative.is_empty()
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

    /// Its bit in [`Words::seen`].
    pub(super) const fn bit(self) -> u128 {
        bit(self.hash)
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

/// Lower-case words, each between single spaces, so that a phrase is a substring.
#[derive(Debug, Default)]
pub(super) struct Words {
    text: String,
    /// Where the words that are kept begin.
    from: usize,
    /// The bits of all words: a phrase whose first word's bit is missing is not here.
    pub(super) seen: u128,
}

impl Words {
    /// Takes the words of `text`. Splits at everything that is no letter or digit, and where camel
    /// case has its humps.
    pub(super) fn read(&mut self, text: &str) {
        self.text.clear();
        self.from = 0;
        self.seen = 0;
        let mut word = WordHash::default();
        let mut previous = ' ';
        for c in text.chars() {
            if !is_of_word(c) {
                previous = ' ';
                continue;
            }
            let hump = previous.is_lowercase() && c.is_uppercase();
            if (hump || previous == ' ') && !self.text.is_empty() {
                self.text.push(' ');
                self.seen |= bit(word.finish());
                word = WordHash::default();
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
        self.seen |= bit(word.finish());
    }

    pub(super) fn all(&self) -> &str {
        self.text.get(self.from..).unwrap_or_default()
    }

    pub(super) fn last(&self, count: usize) -> &str {
        let all = self.all();
        let kept = all.rmatch_indices(' ').nth(count - 1);
        all.get(kept.map_or(0, |(at, _)| at)..).unwrap_or_default()
    }

    pub(super) fn keep_last(&mut self, count: usize) {
        self.from = self.text.len() - self.last(count).len();
    }

    pub(super) fn keep_first(&mut self, count: usize) {
        if let Some((at, _)) = self.text.match_indices(' ').nth(count - 1) {
            self.text.truncate(at);
        }
    }
}

/// Whether `phrase` stands in `words` as whole words, in the singular or with a plural `s`. Scripts
/// without spaces between words are compared as they stand.
pub(super) fn has(words: &str, phrase: &str) -> bool {
    if !phrase.is_ascii() && phrase.chars().all(is_unspaced) {
        return words.contains(phrase);
    }
    let mut rest = words.trim_start_matches(' ');
    loop {
        if let Some(behind) = rest.strip_prefix(phrase) {
            let behind = behind.strip_prefix('s').unwrap_or(behind);
            if behind.is_empty() || behind.starts_with(' ') {
                return true;
            }
        }
        match memchr::memchr(b' ', rest.as_bytes()) {
            Some(space) => rest = rest.get(space + 1..).unwrap_or_default(),
            None => return false,
        }
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
