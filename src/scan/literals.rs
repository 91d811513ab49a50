//! Finds many literals, ASCII letters in either case, in one pass.
//!
//! Each literal is known by four of its bytes in a row: those that text has least often. The pass
//! asks a filter for every four bytes of the text whether some literal is known by them, and nearly
//! always the answer is no. Only where it is yes are literals compared.
//!
//! Cost: O(n) for the pass, whatever the number of literals; one comparison for each that is known by
//! the same four bytes.

use memchr::memmem::Finder;

use super::groups::Groups;

/// Bits of the filter for each literal: about one place in fifty is taken for a literal's at random.
const BITS_EACH: usize = 64;
/// Bits of the filter, as a power of two, for so many literals: of the catalogue, of a policy with
/// large dictionaries. A size that is known when the pass is compiled saves a check for each byte.
const SMALL: u32 = 19;
const LARGE: u32 = 22;

/// Bytes by which a literal is known, folded, the first in the lowest bits.
type Gram = u32;

/// Makes small letters of capitals; other bytes may fall together, too.
const FOLD: Gram = 0x2020_2020;

/// What a literal of three bytes is known by.
const THREE: Gram = 0x00FF_FFFF;

/// The literals, ready to be found.
#[derive(Debug)]
pub(super) struct Literals {
    /// A bit for each gram by its hash.
    filter: Box<[u64]>,
    /// A gram's bucket is the front of its hash.
    entries: Groups<Entry>,
    /// All literals, one behind the other.
    text: Box<[u8]>,
    /// Those of one or two bytes, which have no letters.
    short: Box<[(usize, Finder<'static>)]>,
}

/// A literal by the gram that it is known by.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    gram: Gram,
    /// Which literal.
    index: u32,
    /// Where in the literal the gram begins.
    offset: u32,
    /// Where in [`Literals::text`] it stands.
    start: u32,
    len: u32,
}

impl Literals {
    /// Prepares literals. Letters of one that has less than three bytes are found as they are written.
    pub(super) fn new(literals: &[&str]) -> Self {
        let mut text = Vec::new();
        let mut entries = Vec::with_capacity(literals.len());
        for (index, literal) in (0..).zip(literals) {
            let (offset, gram) = rarest(literal.as_bytes());
            entries.push(Entry {
                gram,
                index,
                offset,
                start: length(text.len()),
                len: length(literal.len()),
            });
            text.extend_from_slice(literal.as_bytes());
        }
        entries.retain(|entry| entry.len >= 3);
        let short = literals.iter().enumerate();
        let short = short.filter(|(_, literal)| (1..3).contains(&literal.len()));
        let small = entries.len() * BITS_EACH <= 2 << SMALL;
        let bits = if small { SMALL } else { LARGE };
        let shift = 32 - bits;
        let mut filter = vec![0_u64; 1 << (bits - 6)];
        for gram in entries.iter().map(|entry| entry.gram) {
            let place = (hash(gram) >> shift) as usize;
            if let Some(word) = filter.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
        let buckets = length(entries.len()).max(2).ilog2() + 1;
        let bucket = |entry: &Entry| (hash(entry.gram) >> (u32::BITS - buckets)) as usize;
        let entries = entries.iter().map(|entry| (bucket(entry), *entry));
        Self {
            filter: filter.into(),
            entries: Groups::new(1 << buckets, entries),
            text: text.into(),
            short: short
                .map(|(index, literal)| (index, Finder::new(literal).into_owned()))
                .collect(),
        }
    }

    /// Gives every place where a literal stands in `text`: which one, and where it ends.
    pub(super) fn find(&self, text: &[u8], mut found: impl FnMut(usize, usize)) {
        if let Ok(small) = <&[u64; 1 << (SMALL - 6)]>::try_from(&*self.filter) {
            self.pass(small, text, &mut found);
        } else if let Ok(large) = <&[u64; 1 << (LARGE - 6)]>::try_from(&*self.filter) {
            self.pass(large, text, &mut found);
        }
        for (index, finder) in &self.short {
            for at in finder.find_iter(text) {
                found(*index, at + finder.needle().len());
            }
        }
        // A literal of three bytes may be the end of the text.
        if let Some(&[first, second, third]) = text.last_chunk() {
            let gram = (Gram::from_le_bytes([first, second, third, 0]) | FOLD) & THREE;
            self.compare(text, text.len() - 3, gram, &mut found);
        }
    }

    /// Asks the filter for every four bytes of the text, and for the first three of them.
    #[inline(never)]
    fn pass<const WORDS: usize>(
        &self,
        filter: &[u64; WORDS],
        text: &[u8],
        found: &mut impl FnMut(usize, usize),
    ) {
        let bit = |gram: Gram| {
            let place = (hash(gram) >> (u32::BITS - 6 - WORDS.ilog2())) as usize;
            filter[place / 64 % WORDS] >> (place % 64)
        };
        let mut gram = 0;
        for (behind, &byte) in (1_usize..).zip(text) {
            gram = gram >> 8 | (Gram::from(byte) << 24 | FOLD);
            let three = gram & THREE;
            // One branch for both, which is nearly never taken.
            if (bit(gram) | bit(three)) & 1 == 1
                && let Some(at) = behind.checked_sub(4)
            {
                self.compare(text, at, gram, found);
                self.compare(text, at, three, found);
            }
        }
    }

    /// Compares the literals that are known by `gram`.
    #[cold]
    fn compare(&self, text: &[u8], at: usize, gram: Gram, found: &mut impl FnMut(usize, usize)) {
        for entry in self.known_by(gram) {
            let start = at.checked_sub(entry.offset as usize);
            let here = start.and_then(|start| text.get(start..start + entry.len as usize));
            if let (Some(start), Some(here)) = (start, here)
                && here.eq_ignore_ascii_case(self.literal(entry))
            {
                found(entry.index as usize, start + here.len());
            }
        }
    }

    fn literal(&self, entry: &Entry) -> &[u8] {
        let start = entry.start as usize;
        self.text
            .get(start..start + entry.len as usize)
            .unwrap_or_default()
    }

    fn known_by(&self, gram: Gram) -> impl Iterator<Item = &Entry> {
        let buckets = self.entries.count().ilog2();
        let bucket = (hash(gram) >> (u32::BITS - buckets)) as usize;
        let entries = self.entries.group(bucket).iter();
        entries.filter(move |entry| entry.gram == gram)
    }
}

fn length(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, 6.4): its upper bits are
/// well mixed.
const fn hash(gram: Gram) -> u32 {
    gram.wrapping_mul(0x9E37_79B1)
}

/// Every four bytes in a row, folded.
fn grams(text: &[u8]) -> impl Iterator<Item = Gram> {
    let fours = text.windows(4).filter_map(<[u8]>::first_chunk);
    fours.map(|four| Gram::from_le_bytes(*four) | FOLD)
}

/// What a literal is best known by, and where in it that begins.
fn rarest(literal: &[u8]) -> (u32, Gram) {
    let best = (0..)
        .zip(grams(literal))
        .min_by_key(|(_, gram)| frequency(*gram));
    best.unwrap_or_else(|| {
        let mut three = [0; 4];
        three
            .iter_mut()
            .zip(literal)
            .for_each(|(to, from)| *to = *from);
        (0, (Gram::from_le_bytes(three) | FOLD) & THREE)
    })
}

/// How often text has these bytes, roughly: the sum of how often it has each.
fn frequency(gram: Gram) -> u32 {
    let rank = |byte: u8| RANKS.get(usize::from(byte)).copied().unwrap_or_default();
    gram.to_le_bytes()
        .into_iter()
        .map(|byte| u32::from(rank(byte)))
        .sum()
}

/// By byte, folded: the more frequent in English and in source code, the higher; most are 0.
static RANKS: [u8; 256] = {
    const RISING: &[u8] = b"x/-kv_.wybfghmpudclrsnioate ";
    let mut ranks = [0; 256];
    let mut rank = 0;
    while rank < RISING.len() {
        #[expect(clippy::cast_possible_truncation, reason = "there are fewer than 256")]
        let above = rank as u8 + 1;
        ranks[RISING[rank] as usize] = above;
        rank += 1;
    }
    ranks
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(literals: &[&str], text: &str) -> Vec<(usize, usize)> {
        let mut all = Vec::new();
        Literals::new(literals).find(text.as_bytes(), |index, end| all.push((index, end)));
        all.sort_unstable();
        all
    }

    #[test]
    fn finds_literals_in_either_case_wherever_they_stand() {
        let literals = ["key", "api-key", "ey-", "KEYS"];
        assert_eq!(found(&literals, "key"), [(0, 3)]);
        assert_eq!(found(&literals, "API-KEYS"), [(0, 7), (1, 7), (3, 8)]);
        assert_eq!(found(&literals, "a key-"), [(0, 5), (2, 6)]);
        assert_eq!(found(&literals, "ke"), []);
        assert_eq!(found(&["@", "::"], "a@b::c"), [(0, 2), (1, 5)]);
    }

    proptest! {
        #[test]
        fn finds_what_a_plain_search_finds(
            literals in prop::collection::vec("[abAB_]{3,6}", 1..40),
            text in "[abAB_ é]{0,80}",
        ) {
            let literals: Vec<&str> = literals.iter().map(String::as_str).collect();
            let mut plain = Vec::new();
            for (index, literal) in literals.iter().enumerate() {
                for (at, here) in text.as_bytes().windows(literal.len()).enumerate() {
                    if here.eq_ignore_ascii_case(literal.as_bytes()) {
                        plain.push((index, at + literal.len()));
                    }
                }
            }
            prop_assert_eq!(found(&literals, &text), plain);
        }
    }
}
