//! Finds many literals, ASCII letters in either case, in one pass.
//!
//! The pass asks a [`Sieve`] where a literal may stand, by those of its bytes in a row that text has
//! least often, or by the first ones if it is short. About the few places that it lets through a finer
//! filter is asked, by five bytes or as many as the literal has. Only where both say yes are literals
//! compared.
//!
//! Cost: O(n) for the pass, whatever the number of literals; one comparison for each that is known by
//! the same bytes.

use memchr::memchr_iter;

use super::sieve::{Places, Sieve, Stretch};
use crate::scan::groups::Groups;
use crate::text::block::{WIDTH, ones, padded};

/// Bytes of a literal that it is known by, folded, the first in the lowest bits.
type Key = u64;

/// Makes small letters of capitals; other bytes may fall together, too.
const FOLD: Key = 0x2020_2020_2020_2020;

/// Most bytes of a key. Shorter literals are their own.
const KEY: usize = 5;

/// Bits of the filter for each key, and most of all as a power of two: what a policy with large
/// dictionaries has must not take megabytes.
const BITS_EACH: usize = 64;
const MOST_BITS: u32 = 22;

/// The literals, ready to be found.
#[derive(Debug)]
pub(super) struct Literals {
    sieve: Sieve,
    filter: Filter,
    /// A key's bucket is the front of its hash.
    entries: Groups<Entry>,
    /// All literals, one behind the other.
    text: Box<[u8]>,
    /// Those of one or two bytes, which have no letters.
    short: Box<[(usize, Box<[u8]>)]>,
}

/// A literal by its key.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    key: Key,
    front: Front,
    /// Which literal.
    index: u32,
    /// Where in the literal the key begins.
    offset: u32,
    /// Where in [`Literals::text`] it stands.
    start: u32,
    len: u32,
}

/// The first bytes of a literal.
#[derive(Clone, Copy, Debug, Default)]
struct Front {
    /// Small letters, and the other bytes; zeros behind.
    bytes: Key,
    /// What makes small letters of capitals where there is a letter.
    fold: Key,
}

impl Front {
    const LEN: usize = size_of::<Key>();

    fn of(literal: &[u8]) -> Self {
        let bytes = padded(literal).map(|byte: u8| byte.to_ascii_lowercase());
        let fold = bytes.map(|byte| if byte.is_ascii_alphabetic() { 0x20 } else { 0 });
        Self {
            bytes: Key::from_le_bytes(bytes),
            fold: Key::from_le_bytes(fold),
        }
    }

    /// Whether `rest` begins with those of a literal of this length.
    #[inline]
    fn begins(self, rest: &[u8], len: usize) -> bool {
        let here = Key::from_le_bytes(padded(rest)) | self.fold;
        (here ^ self.bytes) << (Key::BITS as usize).saturating_sub(8 * len) == 0
    }
}

impl Literals {
    /// Prepares literals. Letters of one that has less than three bytes are found as they are written.
    pub(super) fn new(literals: &[&str]) -> Self {
        let mut sieve = Sieve::default();
        let mut text = Vec::new();
        let mut entries = Vec::with_capacity(literals.len());
        for (index, literal) in (0..).zip(literals) {
            if let Some((offset, key)) = enter(literal.as_bytes(), &mut sieve) {
                entries.push(Entry {
                    key,
                    front: Front::of(literal.as_bytes()),
                    index,
                    offset: length(offset),
                    start: length(text.len()),
                    len: length(literal.len()),
                });
            }
            text.extend_from_slice(literal.as_bytes());
        }
        let short = literals.iter().enumerate();
        let short = short.filter(|(_, literal)| (1..3).contains(&literal.len()));
        let mut filter = Filter::new(entries.len());
        for entry in &entries {
            filter.add(entry.key);
        }
        let buckets = length(entries.len()).max(2).ilog2() + 1;
        let bucket = |entry: &Entry| (hash(entry.key) >> (u32::BITS - buckets)) as usize;
        let entries = entries.iter().map(|entry| (bucket(entry), *entry));
        Self {
            sieve,
            filter,
            entries: Groups::new(1 << buckets, entries),
            text: text.into(),
            short: short
                .map(|(index, literal)| (index, literal.as_bytes().into()))
                .collect(),
        }
    }

    /// Gives every place where a literal stands in `text`: which one, and where it ends.
    pub(super) fn find(&self, text: &[u8], mut found: impl FnMut(usize, usize)) {
        for start in (0..text.len()).step_by(WIDTH) {
            let rest = text.get(start..).unwrap_or_default();
            match rest.first_chunk() {
                Some(stretch) => self.look(stretch, text, start, &mut found),
                None => self.look(
                    &padded::<{ size_of::<Stretch>() }>(rest),
                    text,
                    start,
                    &mut found,
                ),
            }
        }
        for (index, literal) in &self.short {
            let Some((begin, rest)) = literal.split_first() else {
                continue;
            };
            let mut reached = 0;
            for at in memchr_iter(*begin, text) {
                let behind = text.get(at + 1..).unwrap_or_default();
                if at >= reached && behind.starts_with(rest) {
                    reached = at + literal.len();
                    found(*index, reached);
                }
            }
        }
    }

    /// Finds what is known by bytes in the block at `start`.
    #[inline(never)]
    fn look(
        &self,
        stretch: &Stretch,
        text: &[u8],
        start: usize,
        found: &mut impl FnMut(usize, usize),
    ) {
        let Places { fours, even, odd } = self.sieve.places(stretch);
        let mut ask = |at: Option<usize>, key: Key| {
            if self.filter.has(key)
                && let Some(at) = at
            {
                self.compare(text, at, key, found);
            }
        };
        for pair in ones(fours | even | odd) {
            let at = start + 2 * pair;
            if fours >> pair & 1 == 1 {
                let (before, here) = around(text, at);
                ask(at.checked_sub(1), first::<KEY>(before));
                ask(Some(at), first::<KEY>(here));
            }
            for (threes, at) in [(even, at), (odd, at + 1)] {
                if threes >> pair & 1 == 1 {
                    let (_, here) = around(text, at);
                    ask(Some(at), first::<4>(here));
                    ask(Some(at), first::<3>(here));
                }
            }
        }
    }

    /// Compares the literals that are known by the key at `at`.
    #[inline(never)]
    fn compare(&self, text: &[u8], at: usize, key: Key, found: &mut impl FnMut(usize, usize)) {
        for entry in self.known_by(key) {
            let len = entry.len as usize;
            if let Some(start) = at.checked_sub(entry.offset as usize)
                && let Some(rest) = text.get(start..)
                && entry.front.begins(rest, len)
                && rest.len() >= len
                && (len <= Front::LEN || self.goes_on(entry, rest))
            {
                found(entry.index as usize, start + len);
            }
        }
    }

    /// Whether `rest` has the literal's bytes behind its first ones.
    fn goes_on(&self, entry: &Entry, rest: &[u8]) -> bool {
        let (start, len) = (entry.start as usize, entry.len as usize);
        let literal = self.text.get(start + Front::LEN..start + len);
        let here = rest.get(Front::LEN..len);
        literal
            .zip(here)
            .is_some_and(|(literal, here)| here.eq_ignore_ascii_case(literal))
    }

    fn known_by(&self, key: Key) -> impl Iterator<Item = &Entry> {
        let buckets = self.entries.count().ilog2();
        let bucket = (hash(key) >> (u32::BITS - buckets)) as usize;
        let entries = self.entries.group(bucket).iter();
        entries.filter(move |entry| entry.key == key)
    }
}

/// Seven bytes from the one before `at` on, and from `at` on, folded.
#[inline]
fn around(text: &[u8], at: usize) -> (Key, Key) {
    let before = at.checked_sub(1);
    if let Some(all) = before.and_then(|before| text.get(before..)?.first_chunk()) {
        let before = Key::from_le_bytes(*all) | FOLD;
        return (before, before >> u8::BITS);
    }
    let eight = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        Key::from_le_bytes(padded(rest)) | FOLD
    };
    (before.map_or(FOLD, eight), eight(at))
}

/// The first bytes of a key.
#[inline]
const fn first<const BYTES: usize>(key: Key) -> Key {
    key & Key::MAX >> (Key::BITS as usize - 8 * BYTES)
}

/// A bit for each key by its hash: about one in fifty is taken for a literal's at random.
#[derive(Debug)]
struct Filter {
    bits: Box<[u64]>,
    shift: u32,
}

impl Filter {
    fn new(keys: usize) -> Self {
        let bits = (keys * BITS_EACH).next_power_of_two().ilog2();
        let bits = bits.clamp(u64::BITS.ilog2(), MOST_BITS);
        Self {
            bits: vec![0; 1 << (bits - u64::BITS.ilog2())].into(),
            shift: u32::BITS - bits,
        }
    }

    fn add(&mut self, key: Key) {
        let place = (hash(key) >> self.shift) as usize;
        if let Some(word) = self.bits.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    #[inline]
    fn has(&self, key: Key) -> bool {
        let place = (hash(key) >> self.shift) as usize;
        let word = self.bits.get(place / 64);
        word.is_some_and(|word| word >> (place % 64) & 1 == 1)
    }
}

fn length(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, 6.4): its upper bits are
/// well mixed.
const fn hash(key: Key) -> u32 {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> u32::BITS) as u32
}

/// Enters a literal into the sieve by the bytes that text has least often; gives its key, and where
/// in it that begins.
fn enter(literal: &[u8], sieve: &mut Sieve) -> Option<(usize, Key)> {
    let key = |row: &[u8]| Key::from_le_bytes(padded(row)) | FOLD;
    if literal.len() >= KEY {
        // With one byte more it is known what stands behind the second gram.
        let rows = literal.windows(literal.len().min(KEY + 1)).enumerate();
        let (offset, row, behind) = rows
            .filter_map(|(offset, row)| Some((offset, row.first_chunk()?, row.get(KEY))))
            .min_by_key(|(_, row, _)| {
                let [first, inner @ .., last]: &[u8; KEY] = row;
                let inner: u32 = inner.iter().map(|&byte| frequency(byte)).sum();
                inner + frequency(*first).max(frequency(*last))
            })?;
        let [first, second, third, fourth, fifth] = *row;
        sieve.add_four([first, second, third, fourth], Some(fifth));
        sieve.add_four([second, third, fourth, fifth], behind.copied());
        return Some((offset, self::first::<KEY>(key(row))));
    }
    let (three, rest) = literal.split_first_chunk()?;
    sieve.add_three(*three, rest.first().copied());
    let whole = match rest {
        [] => first::<3>(key(literal)),
        _ => first::<4>(key(literal)),
    };
    Some((0, whole))
}

/// How often text has a byte, roughly.
fn frequency(byte: u8) -> u32 {
    RANKS
        .get(usize::from(byte | 0x20))
        .copied()
        .map_or(0, u32::from)
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
        assert_eq!(found(&["@", "::"], "a@b:::c"), [(0, 2), (1, 5)]);
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
