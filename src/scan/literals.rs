//! Finds many literals, ASCII letters in either case, in one pass.
//!
//! Each literal is known by four of its bytes in a row, or three if it is short: those that text has
//! least often ([`Sieve`]). The pass asks the sieve where such bytes may stand, and a finer filter about
//! the few places that it lets through. Only where both say yes are literals compared.
//!
//! Cost: O(n) for the pass, whatever the number of literals; one comparison for each that is known by
//! the same bytes.

use memchr::memmem::Finder;

use super::groups::Groups;
use super::sieve::{Gram, Sieve, Stretch, four, three};
use crate::text::block::{WIDTH, ones};

/// Bits of the filter for each gram, and most of all as a power of two: what a policy with large
/// dictionaries has must not take megabytes.
const BITS_EACH: usize = 64;
const MOST_BITS: u32 = 22;

/// Shortest literal that is known by four of its bytes, wherever it begins.
const BY_FOUR: usize = 5;

/// The literals, ready to be found.
#[derive(Debug)]
pub(super) struct Literals {
    sieve: Sieve,
    filter: Filter,
    /// A gram's bucket is the front of its hash.
    entries: Groups<Entry>,
    /// All literals, one behind the other.
    text: Box<[u8]>,
    /// Those of one or two bytes, which have no letters.
    short: Box<[(usize, Finder<'static>)]>,
}

/// A literal by one of the grams that it is known by.
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
        let mut entries = Vec::with_capacity(2 * literals.len());
        for (index, literal) in (0..).zip(literals) {
            let known_by = rarest(literal.as_bytes());
            entries.extend(known_by.into_iter().flatten().map(|(offset, gram)| Entry {
                gram,
                index,
                offset,
                start: length(text.len()),
                len: length(literal.len()),
            }));
            text.extend_from_slice(literal.as_bytes());
        }
        let short = literals.iter().enumerate();
        let short = short.filter(|(_, literal)| (1..3).contains(&literal.len()));
        let mut sieve = Sieve::default();
        let mut filter = Filter::new(entries.len());
        for entry in &entries {
            sieve.add(entry.gram);
            filter.add(entry.gram);
        }
        let buckets = length(entries.len()).max(2).ilog2() + 1;
        let bucket = |entry: &Entry| (hash(entry.gram) >> (u32::BITS - buckets)) as usize;
        let entries = entries.iter().map(|entry| (bucket(entry), *entry));
        Self {
            sieve,
            filter,
            entries: Groups::new(1 << buckets, entries),
            text: text.into(),
            short: short
                .map(|(index, literal)| (index, Finder::new(literal).into_owned()))
                .collect(),
        }
    }

    /// Gives every place where a literal stands in `text`: which one, and where it ends.
    pub(super) fn find(&self, text: &[u8], mut found: impl FnMut(usize, usize)) {
        for start in (0..text.len()).step_by(WIDTH) {
            let rest = text.get(start..).unwrap_or_default();
            match rest.first_chunk() {
                Some(stretch) => self.look(stretch, text, start, &mut found),
                None => self.look(&padded(rest), text, start, &mut found),
            }
        }
        for (index, finder) in &self.short {
            for at in finder.find_iter(text) {
                found(*index, at + finder.needle().len());
            }
        }
    }

    /// Finds what is known by grams that begin in the block at `start`.
    #[inline(never)]
    fn look(
        &self,
        stretch: &Stretch,
        text: &[u8],
        start: usize,
        found: &mut impl FnMut(usize, usize),
    ) {
        for offset in ones(self.sieve.places(stretch)) {
            let here = stretch.get(offset..).and_then(<[u8]>::first_chunk);
            let gram = four(here.copied().unwrap_or_default());
            // What is known by four bytes is so twice, once at an even place.
            if offset % 2 == 0 && self.filter.has(gram) {
                self.compare(text, start + offset, gram, found);
            }
            let gram = three(gram);
            if self.filter.has(gram) {
                self.compare(text, start + offset, gram, found);
            }
        }
    }

    /// Compares the literals that are known by `gram`.
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

/// The last bytes of a text, and zeros.
fn padded(rest: &[u8]) -> Stretch {
    let mut padded = [0; size_of::<Stretch>()];
    padded
        .iter_mut()
        .zip(rest)
        .for_each(|(to, from)| *to = *from);
    padded
}

/// A bit for each gram by its hash: about one in fifty is taken for a literal's at random.
#[derive(Debug)]
struct Filter {
    bits: Box<[u64]>,
    shift: u32,
}

impl Filter {
    fn new(grams: usize) -> Self {
        let bits = (grams * BITS_EACH).next_power_of_two().ilog2();
        let bits = bits.clamp(u64::BITS.ilog2(), MOST_BITS);
        Self {
            bits: vec![0; 1 << (bits - u64::BITS.ilog2())].into(),
            shift: u32::BITS - bits,
        }
    }

    fn add(&mut self, gram: Gram) {
        let place = hash(gram) >> self.shift;
        if let Some(word) = self.bits.get_mut((place / u64::BITS) as usize) {
            *word |= 1 << (place % u64::BITS);
        }
    }

    #[inline]
    fn has(&self, gram: Gram) -> bool {
        let place = hash(gram) >> self.shift;
        let word = self.bits.get((place / u64::BITS) as usize);
        word.is_some_and(|word| word >> (place % u64::BITS) & 1 == 1)
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

/// What a literal is best known by, and where in it that begins: one gram of three bytes, or two of
/// four bytes, one behind the other.
fn rarest(literal: &[u8]) -> [Option<(u32, Gram)>; 2] {
    let grams = |len: usize| {
        let rows = (0..).zip(literal.windows(len));
        rows.map(|(offset, row)| {
            let mut bytes = [0; 4];
            bytes.iter_mut().zip(row).for_each(|(to, from)| *to = *from);
            (offset, four(bytes))
        })
    };
    if literal.len() < BY_FOUR {
        let threes = grams(3).map(|(offset, gram)| (offset, three(gram)));
        return [threes.min_by_key(|(_, gram)| frequency(*gram)), None];
    }
    let pairs = grams(4).zip(grams(4).skip(1));
    let rarest = pairs.min_by_key(|((_, first), (_, second))| {
        let both = [frequency(*first), frequency(*second)];
        both.iter().max().copied()
    });
    [
        rarest.map(|(first, _)| first),
        rarest.map(|(_, second)| second),
    ]
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
