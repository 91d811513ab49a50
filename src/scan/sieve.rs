//! Where in a text some literal may stand, sixty-four places at a time.
//!
//! A literal is known by a few of its bytes in a row, a gram, letters in either case: by two grams of
//! four bytes, one behind the other, so that every second place of the text is enough to meet one of
//! them, or by one of three where it is short. Of each gram a table has a byte, by a number of 16 bits;
//! the numbers of a block's grams are worked out eight at once.

use wide::{bytemuck, u8x16, u16x8};

use crate::text::block::WIDTH;

/// Makes small letters of capitals; other bytes may fall together, too.
const FOLD: u8 = 0x20;

/// Odd, and its product with a letter goes over all bits.
const MIX: u16 = 0x9E5B;

const NUMBERS: usize = 1 << u16::BITS;
const LANES: usize = 16;
const PAIRS: usize = WIDTH / 2;

/// Bytes of a block, and those behind it that grams reach into; zeros behind the end of the text.
pub(super) type Stretch = [u8; WIDTH + 4];

/// By the number of a gram: 1 if some literal is known by such a gram.
#[derive(Debug)]
pub(super) struct Sieve {
    fours: Box<[u8; NUMBERS]>,
    threes: Box<[u8; NUMBERS]>,
}

impl Default for Sieve {
    fn default() -> Self {
        Self {
            fours: Box::new([0; NUMBERS]),
            threes: Box::new([0; NUMBERS]),
        }
    }
}

impl Sieve {
    /// Lets a gram of four bytes through, at even places.
    pub(super) fn add_four(&mut self, bytes: [u8; 4]) {
        self.fours[usize::from(number(bytes))] = 1;
    }

    /// Lets a gram of three bytes through, wherever it stands.
    pub(super) fn add_three(&mut self, [first, second, third]: [u8; 3]) {
        let bytes = [first, second, third, 0];
        self.threes[usize::from(number(bytes))] = 1;
    }

    /// Where grams of a literal may begin in the block that `stretch` begins with.
    #[inline]
    pub(super) fn places(&self, stretch: &Stretch) -> Places {
        let by = |table: &[u8; NUMBERS], number: u16| u64::from(table[usize::from(number)]);
        let numbers = Numbers::of(stretch);
        let pairs = numbers.fours.iter().zip(&numbers.threes).zip(&numbers.odd);
        let none = Places {
            fours: 0,
            threes: 0,
        };
        pairs
            .rev()
            .fold(none, |places, ((&four, &three), &odd)| Places {
                fours: places.fours << 2 | by(&self.fours, four),
                threes: places.threes << 2 | by(&self.threes, odd) << 1 | by(&self.threes, three),
            })
    }
}

/// Bit k: a gram may begin at byte k.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) fours: u64,
    pub(super) threes: u64,
}

/// The numbers of the grams that begin in a stretch.
struct Numbers {
    /// Of four bytes, at even places.
    fours: [u16; PAIRS],
    /// Of three bytes, at even places.
    threes: [u16; PAIRS],
    /// Of three bytes, at odd places.
    odd: [u16; PAIRS],
}

impl Numbers {
    #[inline]
    fn of(stretch: &Stretch) -> Self {
        let mut numbers = Self {
            fours: [0; PAIRS],
            threes: [0; PAIRS],
            odd: [0; PAIRS],
        };
        let (fours, _) = numbers.fours.as_chunks_mut::<{ LANES / 2 }>();
        let (threes, _) = numbers.threes.as_chunks_mut::<{ LANES / 2 }>();
        let (odd, _) = numbers.odd.as_chunks_mut::<{ LANES / 2 }>();
        let starts = (0..WIDTH).step_by(LANES);
        for (((start, fours), threes), odd) in starts.zip(fours).zip(threes).zip(odd) {
            let low = pairs(stretch, start);
            let high = pairs(stretch, start + 2);
            let third = u16x8::splat(0xFF);
            let mix = u16x8::splat(MIX);
            *fours = (low + high * mix).to_array();
            *threes = (low + (high & third) * mix).to_array();
            let low = pairs(stretch, start + 1);
            let high = pairs(stretch, start + 3);
            *odd = (low + (high & third) * mix).to_array();
        }
        numbers
    }
}

/// Eight pairs of folded bytes, the first from `start` on.
#[inline]
fn pairs(stretch: &Stretch, start: usize) -> u16x8 {
    let bytes = stretch.get(start..).and_then(<[u8]>::first_chunk);
    let bytes = u8x16::new(bytes.copied().unwrap_or_default());
    bytemuck::cast(bytes | u8x16::splat(FOLD))
}

/// As [`Numbers`] has it; the fourth byte of three is 0.
fn number(gram: [u8; 4]) -> u16 {
    let [first, second, third, fourth] = gram.map(|byte| if byte == 0 { 0 } else { byte | FOLD });
    let high = u16::from_le_bytes([third, fourth]).wrapping_mul(MIX);
    u16::from_le_bytes([first, second]).wrapping_add(high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gram_of_three_is_let_through_anywhere_and_one_of_four_at_even_places() {
        let mut text: Stretch = [b'.'; WIDTH + 4];
        text[10..14].copy_from_slice(b"Word");
        text[37..41].copy_from_slice(b"wORD");
        text[63..67].copy_from_slice(b"two_");
        let mut sieve = Sieve::default();
        sieve.add_four(*b"word");
        sieve.add_three(*b"two");
        sieve.add_three(*b"ord");
        let places = Places {
            fours: 1 << 10,
            threes: 1 << 11 | 1 << 38 | 1 << 63,
        };
        assert_eq!(sieve.places(&text), places);
    }
}
