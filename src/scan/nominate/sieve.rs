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

/// Bytes of a block, and those behind it that grams reach into; zeros behind the end of the text.
pub(super) type Stretch = [u8; WIDTH + 4];

/// By the number of a gram: 1 if some literal is known by such a gram.
#[derive(Debug)]
pub(super) struct Sieve {
    fours: Box<[u8]>,
    threes: Box<[u8]>,
}

impl Default for Sieve {
    fn default() -> Self {
        Self {
            fours: vec![0; NUMBERS].into(),
            threes: vec![0; NUMBERS].into(),
        }
    }
}

impl Sieve {
    /// Lets a gram of four bytes through, at even places.
    pub(super) fn add_four(&mut self, bytes: [u8; 4]) {
        enter(&mut self.fours, bytes);
    }

    /// Lets a gram of three bytes through, wherever it stands.
    pub(super) fn add_three(&mut self, [first, second, third]: [u8; 3]) {
        enter(&mut self.threes, [first, second, third, 0]);
    }

    /// Where grams of a literal may begin in the block that `stretch` begins with.
    #[inline]
    pub(super) fn places(&self, stretch: &Stretch) -> Places {
        let by = |table: &[u8; NUMBERS], number: u16| u64::from(table[usize::from(number)]);
        let mut places = Places {
            fours: 0,
            threes: 0,
        };
        // Tables of a known size need no checks.
        let tables = (self.fours.first_chunk(), self.threes.first_chunk());
        let (Some(of_four), Some(of_three)) = tables else {
            return places;
        };
        for start in (0..WIDTH).step_by(LANES).rev() {
            let Numbers { fours, threes, odd } = Numbers::of(stretch, start);
            for ((&four, &three), &odd) in fours.iter().zip(&threes).zip(&odd).rev() {
                places.fours = places.fours << 2 | by(of_four, four);
                let odd = by(of_three, odd) << 1;
                places.threes = places.threes << 2 | odd | by(of_three, three);
            }
        }
        places
    }
}

fn enter(table: &mut [u8], gram: [u8; 4]) {
    if let Some(entry) = table.get_mut(usize::from(number(gram))) {
        *entry = 1;
    }
}

/// Bit k: a gram may begin at byte k.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) fours: u64,
    pub(super) threes: u64,
}

/// The numbers of the grams that begin at sixteen bytes.
struct Numbers {
    /// Of four bytes, at even places.
    fours: [u16; LANES / 2],
    /// Of three bytes, at even places.
    threes: [u16; LANES / 2],
    /// Of three bytes, at odd places.
    odd: [u16; LANES / 2],
}

impl Numbers {
    #[inline]
    fn of(stretch: &Stretch, start: usize) -> Self {
        let (third, mix) = (u16x8::splat(0xFF), u16x8::splat(MIX));
        let from = |offset: usize| pairs(stretch, start + offset);
        Self {
            fours: (from(0) + from(2) * mix).to_array(),
            threes: (from(0) + (from(2) & third) * mix).to_array(),
            odd: (from(1) + (from(3) & third) * mix).to_array(),
        }
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
