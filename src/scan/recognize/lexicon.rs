//! Which words are names, by dictionary.
//!
//! The lists of `xtask/lexicon/` (sources and licences in its README), each as a set of hashes:
//! sorted, the gaps Rice-coded. About eleven bits a word. One foreign word in a thousand is taken for
//! an entry; in one of the lists that decide nothing alone, one in two hundred.
//!
//! Cost: O(1) for a word; unpacked when it is first needed.

use std::hint::select_unpredictable;
use std::ops::BitOr;
use std::sync::OnceLock;

pub use super::hash::{HASH_BITS, Hash, fold};
use crate::scan::groups::Groups;
use crate::text::block::padded;

/// Written by `cargo xtask codegen`.
static PACKED: &[u8] = include_bytes!("lexicon.bin");

/// Most ones in front of a remainder.
const LONGEST_QUOTIENT: u32 = 32;

/// Bits fewer that an entry of a list is told by if it decides nothing alone.
const COARSER: u32 = 3;

/// Dictionaries that a word is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(u8);

impl Classes {
    /// None of them.
    pub const NONE: Self = Self(0);
    /// Given names.
    pub const GIVEN: Self = Self(1);
    /// Family names.
    pub const FAMILY: Self = Self(2);
    /// Cities and regions.
    pub const PLACE: Self = Self(4);
    /// Countries.
    pub const COUNTRY: Self = Self(8);
    /// Words that are no names.
    pub const ORDINARY: Self = Self(16);
    /// Nationalities, religions, political groups.
    pub const NATIONALITY: Self = Self(32);
    /// Organisations whose name has nothing else to tell them by.
    pub const ORGANIZATION: Self = Self(64);

    /// The lists that decide nothing alone.
    const COARSE: Self = Self(Self::FAMILY.0 | Self::ORDINARY.0);

    /// Whether one of `other` is among these.
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// By how many bits the hashes of a list are shorter.
    const fn coarser(self) -> u32 {
        if self.any(Self::COARSE) { COARSER } else { 0 }
    }

    /// Whether a word in these is something by itself.
    pub(super) const fn decide(self) -> bool {
        let deciding = Self::PLACE.0 | Self::COUNTRY.0 | Self::NATIONALITY.0 | Self::ORGANIZATION.0;
        self.any(Self(deciding)) || self.any(Self::GIVEN) && !self.any(Self::ORDINARY)
    }

    /// Those of these that are among `other`.
    #[must_use]
    pub const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for Classes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The lists, in the order in which they are packed.
pub const LISTS: [(&str, Classes); 7] = [
    ("given", Classes::GIVEN),
    ("family", Classes::FAMILY),
    ("places", Classes::PLACE),
    ("countries", Classes::COUNTRY),
    ("ordinary", Classes::ORDINARY),
    ("nationalities", Classes::NATIONALITY),
    ("organisations", Classes::ORGANIZATION),
];

/// The dictionaries a word or a phrase is in, by its [`Hash`].
pub(super) fn classes(hash: Hash) -> Classes {
    static ENTRIES: OnceLock<Groups<u32>> = OnceLock::new();
    let entries = ENTRIES.get_or_init(|| {
        let entries = unpack(PACKED);
        let grouped = entries.iter().map(|&entry| (near(entry >> 8), entry));
        Groups::new(1 << NEAR_BITS, grouped)
    });
    let exact = hash.truncated();
    let found = entries.group(near(exact)).iter().map(|entry| {
        let [class, ..] = entry.to_le_bytes();
        let coarse = Classes(class).any(Classes::COARSE);
        let differs = (entry >> 8 ^ exact) >> (u32::from(coarse) * COARSER);
        select_unpredictable(differs == 0, class, 0)
    });
    Classes(found.fold(0, BitOr::bitor))
}

/// Highest bits of a hash by which entries are found.
const NEAR_BITS: u32 = 15;

const fn near(hash: u32) -> usize {
    (hash >> (HASH_BITS - NEAR_BITS)) as usize
}

/// Packs the truncated hashes of the words of each list: for each list its length (two bytes), the
/// bits of a remainder (one), and the gaps: quotient in unary, remainder. Lists begin on whole bytes.
pub fn pack(lists: &[Vec<u32>]) -> Vec<u8> {
    let mut packed = Vec::new();
    for (list, (_, class)) in lists.iter().zip(LISTS) {
        let coarser = class.coarser();
        let mut list: Vec<u32> = list.iter().map(|hash| hash >> coarser).collect();
        list.sort_unstable();
        list.dedup();
        let len = u32::try_from(list.len()).unwrap_or(u32::MAX);
        let gaps = || {
            let previous = [0].into_iter().chain(list.iter().copied());
            list.iter()
                .zip(previous)
                .map(|(hash, previous)| hash - previous)
        };
        let widest = gaps().max().unwrap_or_default();
        let rice = ((1 << (HASH_BITS - coarser)) / len.max(1)).max(1).ilog2();
        let rice = rice.max((widest / LONGEST_QUOTIENT).max(1).ilog2() + 1);
        packed.extend(len.to_le_bytes().into_iter().take(2));
        packed.extend(rice.to_le_bytes().into_iter().take(1));
        let mut bits = Vec::new();
        for gap in gaps() {
            bits.extend((0..gap >> rice).map(|_| true));
            bits.push(false);
            bits.extend((0..rice).map(|bit| gap >> bit & 1 == 1));
        }
        packed.extend(bits.chunks(8).map(|eight| {
            let bit = |(at, &set): (usize, &bool)| u8::from(set) << at;
            eight.iter().enumerate().map(bit).sum::<u8>()
        }));
    }
    packed
}

/// The entries of all lists: hash, and the class in the lowest byte.
fn unpack(mut packed: &[u8]) -> Vec<u32> {
    let mut entries = Vec::new();
    for (_, class) in LISTS {
        let Some((&[low, high, rice], rest)) = packed.split_first_chunk() else {
            break;
        };
        let (mut at, mut hash) = (0, 0);
        let len = u16::from_le_bytes([low, high]);
        entries.reserve(len.into());
        for _ in 0..len {
            let bits = bits(rest, at);
            let quotient = bits.trailing_ones();
            let remainder = bits.wrapping_shr(quotient + 1) & ((1 << rice) - 1);
            at += (quotient + 1) as usize + usize::from(rice);
            hash += (quotient << rice) | u32::try_from(remainder).unwrap_or_default();
            entries.push(hash << class.coarser() << 8 | u32::from(class.0));
        }
        packed = rest.get(at.div_ceil(8)..).unwrap_or_default();
    }
    entries
}

/// The bits from `at` on, from the lowest of each byte, 57 at least: a gap is not longer. Zeros behind
/// the end.
fn bits(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at / 8..).unwrap_or_default();
    u64::from_le_bytes(padded(rest)) >> (at % 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_found_again() {
        let hashes = |words: &[&str]| {
            let all = words.iter().map(|word| Hash::of(word).truncated());
            all.collect::<Vec<_>>()
        };
        let lists = [
            hashes(&["ada", "alan", "grace"]),
            hashes(&["hopper", "turing"]),
        ];
        let entries = unpack(&pack(&lists));
        assert_eq!(entries.len(), 5);
        let family = Hash::of("turing").truncated() >> COARSER << COARSER << 8 | 2;
        assert!(entries.contains(&family));
    }

    #[test]
    fn a_wide_gap_is_read_as_it_was_written() {
        let widest = (1 << HASH_BITS) - 1;
        let near = (0..500).map(|at| at << COARSER);
        let lists = [near.clone().chain([widest]).collect(), near.collect()];
        let entries = unpack(&pack(&lists));
        assert_eq!(entries.len(), 1001);
        assert!(entries.contains(&(widest << 8 | 1)));
    }

    #[test]
    fn the_dictionaries_know_what_they_are_for() {
        for (word, class) in [
            ("Wolfgang", Classes::GIVEN),
            ("Hernández", Classes::FAMILY),
            ("München", Classes::PLACE),
            ("South Africa", Classes::COUNTRY),
            ("because", Classes::ORDINARY),
            ("Portuguese", Classes::NATIONALITY),
            ("Deutsche Bank", Classes::ORGANIZATION),
        ] {
            assert!(classes(Hash::EMPTY.text(word)).any(class), "{word}");
        }
        assert_eq!(classes(Hash::of("qwrtzpsdf")), Classes::default());
    }
}
