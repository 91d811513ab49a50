//! Hashes of words, however they are written: in whatever case, with diacritics or without.
//!
//! Cost: O(n); eight bytes of ASCII at a time.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::text::block::padded;

/// Bits of a hash that an entry of a dictionary is told by.
pub const HASH_BITS: u32 = 24;

/// Most bytes of a word that is hashed byte by byte.
const SHORT: usize = 2;

/// What a byte multiplies a hash by.
const PRIME: u32 = 0x0100_0193;

/// A running hash (FNV-1a, 32 bits) of folded text: of a word, or of words with a space between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hash(u32);

impl Hash {
    /// Of nothing.
    pub const EMPTY: Self = Self(0x811C_9DC5);

    /// Of a word that is folded already.
    pub const fn of(folded: &str) -> Self {
        let mut hash = Self::EMPTY;
        let mut bytes = folded.as_bytes();
        while let Some((&byte, rest)) = bytes.split_first() {
            hash = hash.byte(byte);
            bytes = rest;
        }
        hash
    }

    /// With one more byte.
    #[must_use]
    pub const fn byte(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u32).wrapping_mul(PRIME))
    }

    /// With the folded form of more text.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        let mut hash = self;
        for byte in text.bytes() {
            let folded = FOLDED.get(usize::from(byte)).copied().unwrap_or_default();
            if folded == 0 {
                return self.foreign(text);
            }
            hash = hash.byte(folded);
        }
        hash
    }

    /// With the folded form of the word of `text` that begins at `start` and has `len` bytes; eight of
    /// them at a time.
    #[must_use]
    pub(super) fn word(self, text: &str, start: usize, len: usize) -> Self {
        if len <= SHORT {
            return self.text(text.get(start..start + len).unwrap_or_default());
        }
        let mut hash = self;
        let mut bytes = text.as_bytes().get(start..).unwrap_or_default();
        let mut left = len;
        loop {
            let here = left.min(8);
            let eight = u64::from_le_bytes(padded(bytes));
            let mut eight = eight & u64::MAX >> (64 - 8 * here);
            if eight & HIGHEST != 0 {
                return self.foreign(text.get(start..start + len).unwrap_or_default());
            }
            eight = in_small_letters(eight);
            for _ in 0..8 {
                hash = hash.byte(eight.to_le_bytes()[0]);
                eight >>= 8;
            }
            let undone = UNDONE.get(8 - here).copied().unwrap_or_default();
            hash = Self(hash.0.wrapping_mul(undone));
            left -= here;
            if left == 0 {
                return hash;
            }
            bytes = bytes.get(8..).unwrap_or_default();
        }
    }

    #[inline(never)]
    fn foreign(mut self, text: &str) -> Self {
        fold(text, |byte| self = self.byte(byte));
        self
    }

    /// The bits that the packed sets hold, mixed so that each depends on the whole word.
    pub const fn truncated(self) -> u32 {
        let mixed = (self.0 ^ (self.0 >> 15)).wrapping_mul(0x2C1B_3C6D);
        (mixed ^ (mixed >> 13)) & ((1 << HASH_BITS) - 1)
    }

    /// Where in a set of `n` places it falls, for `n` a power of two.
    pub(super) const fn slot(self, n: usize) -> usize {
        (self.0 >> 12) as usize & (n - 1)
    }

    pub(super) const fn same(self, other: Self) -> bool {
        self.0 == other.0
    }
}

/// The highest bit of each byte.
const HIGHEST: u64 = 0x8080_8080_8080_8080;

/// Eight bytes of ASCII with its capitals as small letters.
const fn in_small_letters(eight: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let from_a = eight + EACH * (0x80 - b'A' as u64);
    let behind_z = eight + EACH * (0x7F - b'Z' as u64);
    eight | (from_a & !behind_z & HIGHEST) >> 2
}

/// By how many bytes, what undoes so many zeros in a hash: a zero multiplies it by its prime.
static UNDONE: [u32; 8] = {
    let mut inverse = 1_u32;
    // Newton's iteration: each doubles the bits that are right.
    let mut round = 0;
    while round < 5 {
        let rest = PRIME.wrapping_mul(inverse);
        inverse = inverse.wrapping_mul(2_u32.wrapping_sub(rest));
        round += 1;
    }
    let mut undone = [1_u32; 8];
    let mut zeros = 1;
    while zeros < undone.len() {
        undone[zeros] = undone[zeros - 1].wrapping_mul(inverse);
        zeros += 1;
    }
    undone
};

/// ASCII in lower case by its bytes, and 0 for what [`fold`] has to see.
static FOLDED: [u8; 256] = {
    let mut folded = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        folded[byte as usize] = byte.to_ascii_lowercase();
        byte += 1;
    }
    folded
};

/// Lower case without diacritics, letter by letter: `Łukasz` and `lukasz`, `Müller` and `Muller` are
/// one name. Gives the bytes of UTF-8.
pub fn fold(text: &str, mut each: impl FnMut(u8)) {
    let mut put = |c: char| {
        let mut buffer = [0; 4];
        c.encode_utf8(&mut buffer).bytes().for_each(&mut each);
    };
    for c in text.chars() {
        if c.is_ascii() {
            put(c.to_ascii_lowercase());
            continue;
        }
        for lower in c.to_lowercase() {
            match plain_letters(lower) {
                Some(letters) => letters.chars().for_each(&mut put),
                None => decompose_canonical(lower, |part| {
                    if !is_combining_mark(part) {
                        put(part);
                    }
                }),
            }
        }
    }
}

/// Letters that have no canonical decomposition, as they are written without them.
const fn plain_letters(c: char) -> Option<&'static str> {
    Some(match c {
        'ø' => "o",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        '’' => "'",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_of_one_name_are_one() {
        for (written, folded) in [
            ("Łukasz", "lukasz"),
            ("MÜLLER", "muller"),
            ("Groß", "gross"),
            ("O’Neill", "o'neill"),
            ("Þórður", "thordur"),
        ] {
            assert!(Hash::EMPTY.text(written) == Hash::of(folded), "{written}");
        }
    }

    proptest! {
        #[test]
        fn eight_bytes_at_a_time_are_one_after_the_other(front in ".{0,3}", word in "[a-zA-Z'_@\\[-]{0,30}|.{0,12}", back in ".{0,9}") {
            let text = format!("{front}{word}{back}");
            prop_assert_eq!(Hash::EMPTY.word(&text, front.len(), word.len()), Hash::EMPTY.text(&word));
        }
    }
}
