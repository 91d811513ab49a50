//! Words around values, and the declared words that are looked for among them.

use super::detector::Context;

/// The words of a detector, prepared for comparison.
#[derive(Debug)]
pub(super) struct Lexicon {
    pub(super) positive: Box<[Phrase]>,
    pub(super) negative: Box<[Phrase]>,
}

/// One declared word or phrase, and the bit that its first word has in a [`Words::seen`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase {
    pub(super) text: &'static str,
    pub(super) bit: u128,
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

    pub(super) const fn is_empty(&self) -> bool {
        self.positive.is_empty() && self.negative.is_empty()
    }
}

impl Phrase {
    fn new(text: &'static str) -> Self {
        // Scripts without spaces have no first word: any text that has such script may hold them.
        let bit = match text.split(' ').next() {
            Some(first) if !text.chars().all(is_unspaced) => bit_of(first),
            _ => UNSPACED,
        };
        Self { text, bit }
    }
}

/// The bit of words in scripts that are written without spaces.
const UNSPACED: u128 = 1 << 127;

/// One of 127 bits for a word, the same in the singular and with a plural `s`.
fn bit_of(word: &str) -> u128 {
    let mut hash = WordHash::default();
    word.bytes().for_each(|byte| hash.add(byte));
    hash.bit()
}

/// FNV-1a of the bytes of a word.
#[derive(Clone, Copy)]
struct WordHash {
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
    const fn add(&mut self, byte: u8) {
        self.stem = self.all;
        self.all = (self.all ^ byte as u32).wrapping_mul(0x0100_0193);
        self.last = byte;
    }

    const fn bit(self) -> u128 {
        let hash = if self.last == b's' {
            self.stem
        } else {
            self.all
        };
        1 << ((hash ^ (hash >> 15)) % 127)
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
            if !(c.is_alphanumeric() || is_sign(c)) {
                previous = ' ';
                continue;
            }
            let hump = previous.is_lowercase() && c.is_uppercase();
            if (hump || previous == ' ') && !self.text.is_empty() {
                self.text.push(' ');
                self.seen |= word.bit();
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
                let mut bytes = [0; 4];
                for byte in lower.encode_utf8(&mut bytes).bytes() {
                    word.add(byte);
                }
                if is_unspaced(lower) {
                    self.seen |= UNSPACED;
                }
            }
        }
        self.seen |= word.bit();
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
const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}
