//! The words of the confidential markers that are looked for, as their detectors declare them.

use std::collections::BTreeSet;
use std::ops::Bound;
use std::sync::OnceLock;

/// Fewest letters of a word that is recognised by itself.
const SHORTEST: usize = 4;
/// Most bytes of a literal in ROT13 that the pass over the text looks for.
const PREFIX: usize = 6;

/// Words and phrases, in lower case.
#[derive(Debug)]
pub(super) struct Markings {
    literals: Vec<&'static str>,
    /// Read from the literals when the first text needs them.
    words: OnceLock<BTreeSet<&'static str>>,
    rows: OnceLock<Rows>,
}

impl Markings {
    pub(super) fn new(literals: impl IntoIterator<Item = &'static str>) -> Self {
        Self {
            literals: literals.into_iter().collect(),
            words: OnceLock::new(),
            rows: OnceLock::new(),
        }
    }

    /// How the literals begin when they are written in ROT13.
    pub(super) fn rot13_prefixes(&self) -> Vec<String> {
        let literals = self.literals.iter();
        let prefixes = literals.map(|literal| {
            let end = literal.floor_char_boundary(PREFIX);
            literal.get(..end).unwrap_or(literal)
        });
        let prefixes = prefixes.filter(|prefix| prefix.is_ascii() && prefix.len() >= 3);
        let prefixes: BTreeSet<&str> = prefixes.collect();
        prefixes.into_iter().map(super::rot13::rotate).collect()
    }

    fn words(&self) -> &BTreeSet<&'static str> {
        self.words.get_or_init(|| {
            let literals = self.literals.iter();
            let words = literals.flat_map(|literal| literal.split(|c: char| !c.is_alphabetic()));
            words.filter(|word| word.len() >= SHORTEST).collect()
        })
    }

    fn rows(&self) -> &Rows {
        self.rows.get_or_init(|| {
            let mut rows = Rows::default();
            for literal in &self.literals {
                rows.add(&[" ", literal, " "].concat());
            }
            rows
        })
    }

    /// The longest marking word that `word`, in lower case, begins with.
    pub(super) fn begin(&self, word: &str) -> Option<&str> {
        // What `word` begins with sorts before it, the longest last but for words between.
        let mut end = word.len();
        while end >= SHORTEST {
            let head = word.get(..end)?;
            let up_to = (Bound::Unbounded, Bound::Included(head));
            let nearest = self.words().range::<str, _>(up_to).next_back()?;
            if head.starts_with(nearest) {
                return Some(nearest);
            }
            end = common(head, nearest);
        }
        None
    }

    /// Whether some literal, with a space before and behind it, may have these four bytes, in small
    /// letters, in a row: never wrong where one has.
    pub(super) fn may_have(&self, row: [u8; 4]) -> bool {
        self.rows().has(row)
    }
}

/// Bytes that the two have in common at their beginning.
fn common(a: &str, b: &str) -> usize {
    a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count()
}

/// Rows of four bytes, hashed into a set of bits.
#[derive(Debug)]
struct Rows(Box<[u64]>);

impl Default for Rows {
    fn default() -> Self {
        Self(vec![0; Self::WORDS].into())
    }
}

impl Rows {
    /// 128 kbit for some thousand rows.
    const WORDS: usize = 2048;

    fn add(&mut self, text: &str) {
        let text = text.to_ascii_lowercase();
        for row in text.as_bytes().windows(4).filter_map(<[u8]>::first_chunk) {
            let (word, bit) = Self::place(*row);
            if let Some(word) = self.0.get_mut(word) {
                *word |= bit;
            }
        }
    }

    fn has(&self, row: [u8; 4]) -> bool {
        let (word, bit) = Self::place(row);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    fn place(row: [u8; 4]) -> (usize, u64) {
        let hash = u32::from_le_bytes(row);
        let hash = hash.wrapping_mul(0x9E37_79B1) >> 15;
        ((hash >> 6) as usize % Self::WORDS, 1 << (hash & 63))
    }
}
