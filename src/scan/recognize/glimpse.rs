//! What a word may be, at a glimpse of its first eight bytes.
//!
//! Most words are none of those that say what stands beside them ([`words`](super::words)). One load
//! tells it of all sets of them; what may be in one is looked up there.

use super::age;
use super::words::lists as sets;
use crate::text::block::padded;

/// Of which sets a word may be: of no others for sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glimpse(u16);

impl Glimpse {
    /// Right in front of a name.
    pub(super) const INTRODUCTION: Self = Self(1);
    /// Between a name and a [word](Self::LINKED) that says what it is of.
    pub(super) const LINK: Self = Self(2);
    /// In front of a link.
    pub(super) const LINKED: Self = Self(4);
    /// Between the words of a name.
    pub(super) const JOINT: Self = Self(8);
    /// The kind of a street, in front of its name.
    pub(super) const STREET: Self = Self(16);
    /// Behind the first name of an address.
    pub(super) const ADDRESS: Self = Self(32);
    /// The key of a name.
    pub(super) const LABEL: Self = Self(64);
    /// Behind a name.
    pub(super) const BEHIND: Self = Self(128);
    /// Behind somebody who is addressed, and a comma.
    pub(super) const ADDRESSING: Self = Self(256);
    /// How somebody is addressed.
    pub(super) const TITLE: Self = Self(512);
    /// In front of anything.
    pub(super) const ARTICLE: Self = Self(1024);
    /// What has a reading of its own: months, days, what stands behind names.
    pub(super) const PECULIAR: Self = Self(2048);
    /// With a point behind it that ends no sentence.
    pub(super) const ABBREVIATION: Self = Self(4096);
    /// In front of an age.
    pub(super) const AGE: Self = Self(8192);

    /// The sets whose words are such.
    const SETS: [(Self, &[&[&str]]); 14] = [
        (
            Self::INTRODUCTION,
            &[
                sets::TITLES,
                sets::CLOSINGS,
                sets::GREETINGS,
                sets::PEOPLE,
                sets::INTRODUCTIONS,
                sets::DEEDS,
                sets::DIRECTIONS,
                &["am", "bin", "me", "by"],
            ],
        ),
        (
            Self::LINK,
            &[
                sets::EMPLOYMENT_LINKS,
                sets::VISITS,
                sets::PLACE_PREPOSITIONS,
                &["is"],
            ],
        ),
        (
            Self::LINKED,
            &[
                sets::EMPLOYMENT,
                sets::WHEREABOUTS,
                sets::NAME_LABELS,
                &["address"],
            ],
        ),
        (Self::JOINT, &[sets::PARTICLES, sets::ORGANIZATION_LINKS]),
        (Self::STREET, &[sets::STREET_FIRST]),
        (
            Self::ADDRESS,
            &[sets::PARTICLES, sets::STREET_FIRST, sets::BOXES],
        ),
        (
            Self::LABEL,
            &[
                sets::NAME_LABELS,
                sets::PERSON_LABELS,
                sets::PLACE_LABELS,
                sets::ORGANIZATION_LABELS,
            ],
        ),
        (
            Self::BEHIND,
            &[sets::DEEDS, sets::POSSESSIONS, &["and", "as"]],
        ),
        (Self::ADDRESSING, &[sets::ADDRESSING]),
        (Self::TITLE, &[sets::TITLES]),
        (Self::ARTICLE, &[sets::ARTICLES]),
        (
            Self::PECULIAR,
            &[sets::MONTHS, sets::WEEKDAYS, sets::SUFFIXES],
        ),
        (
            Self::ABBREVIATION,
            &[sets::TITLES, sets::LEGAL_FORMS, &["st"]],
        ),
        (Self::AGE, &[sets::AGE_LABELS, age::LINKS]),
    ];

    /// At the word that begins `text` and has `len` bytes, in whatever case.
    #[inline]
    pub(super) fn at(text: &[u8], len: u32) -> Self {
        let key = key(padded(text), len);
        if key & FOREIGN != 0 {
            return Self(u16::MAX);
        }
        let [one, other] = slots(key).map(|slot| SEEN.get(slot).copied().unwrap_or(u16::MAX));
        Self(one & other)
    }

    /// Whether it may be of one of `other`.
    #[inline]
    pub(super) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The highest bit of each byte.
const FOREIGN: u64 = 0x8080_8080_8080_8080;

/// How many bits a slot has.
const SLOT_BITS: u32 = 12;

/// By each of the two slots of a word, what it may be.
static SEEN: [u16; 1 << SLOT_BITS] = {
    let mut seen = [0; 1 << SLOT_BITS];
    let mut kind = 0;
    while kind < Glimpse::SETS.len() {
        let (glimpse, sets) = Glimpse::SETS[kind];
        let mut set = 0;
        while set < sets.len() {
            let mut word = 0;
            while word < sets[set].len() {
                let [one, other] = slots(key_of(sets[set][word]));
                seen[one] |= glimpse.0;
                seen[other] |= glimpse.0;
                word += 1;
            }
            set += 1;
        }
        kind += 1;
    }
    seen
};

/// The first eight bytes of a word, one at least, in small letters; other marks than letters may become
/// the same.
const fn key(front: [u8; 8], len: u32) -> u64 {
    let behind = 8_u32.saturating_sub(len);
    let word = u64::MAX.wrapping_shr(8 * behind);
    (u64::from_le_bytes(front) | 0x2020_2020_2020_2020) & word
}

const fn key_of(word: &str) -> u64 {
    let bytes = word.as_bytes();
    let (mut front, mut len) = ([0; 8], 0);
    let mut at = 0;
    while at < bytes.len() && at < front.len() {
        front[at] = bytes[at];
        at += 1;
        len += 1;
    }
    key(front, len)
}

/// Where a word falls. By this factor, none of the commonest words of English falls together with
/// words that it is not.
const fn slots(key: u64) -> [usize; 2] {
    let mixed = key.wrapping_mul(0xAD45_F23D_3B1A_11DF);
    let one = mixed >> (u64::BITS - SLOT_BITS);
    let other = mixed >> (u64::BITS - 2 * SLOT_BITS) & ((1 << SLOT_BITS) - 1);
    [one as usize, other as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str, len: usize) -> Glimpse {
        Glimpse::at(text.as_bytes(), u32::try_from(len).unwrap())
    }

    #[test]
    fn every_word_of_a_set_is_seen_in_any_case() {
        for (glimpse, sets) in Glimpse::SETS {
            for word in sets.iter().copied().flatten() {
                for text in [
                    (*word).to_owned(),
                    word.to_uppercase(),
                    format!("{word} of it"),
                ] {
                    let seen = seen(&text, word.len());
                    assert!(seen.any(glimpse), "{text}");
                }
            }
        }
    }

    #[test]
    fn a_word_with_other_letters_may_be_anything() {
        assert_eq!(seen("\u{e9}l", 3), Glimpse(u16::MAX));
    }

    #[test]
    fn the_commonest_words_are_what_they_are() {
        let common = [
            "the", "be", "to", "of", "and", "a", "in", "that", "have", "i", "it", "for", "not",
            "on", "with", "he", "as", "you", "do", "at", "this", "but", "his", "by", "from",
            "they", "we", "say", "her", "she", "or", "an", "will", "my", "one", "all", "would",
            "there", "their", "is", "are", "was", "were", "has", "had", "been", "can", "when",
        ];
        for word in common {
            for (glimpse, sets) in Glimpse::SETS {
                let is = sets.iter().any(|set| set.contains(&word));
                assert_eq!(seen(word, word.len()).any(glimpse), is, "{word}");
            }
        }
    }
}
