//! Where in a text some literal may stand, sixty-four places at a time.
//!
//! A literal is known by a few of its bytes in a row, a gram, letters in either case: by two grams of
//! four bytes, one behind the other, so that every second place of the text is enough to meet one of
//! them, or by one of three where it is short. Of each gram a table has a byte, by a number of 16 bits;
//! the numbers of a block's grams are worked out eight at once. The byte is a mark, made of the gram's
//! last bytes and the one behind it: it tells nearly all others that have the same number.

use wide::{bytemuck, u8x16, u16x8};

use crate::text::block::WIDTH;

/// Makes small letters of capitals; other bytes may fall together, too.
const FOLD: u8 = 0x20;

/// Odd, and its product with a letter goes over all bits.
const MIX: u16 = 0x9E5B;

const NUMBERS: usize = 1 << u16::BITS;
const LANES: usize = 16;
/// Grams that begin at even places of sixteen bytes.
const FEW: usize = LANES / 2;

/// Bytes of a block, and those behind it that grams reach into; zeros behind the end of the text.
pub(super) type Stretch = [u8; WIDTH + 4];

/// What a table has where no gram has the number, and where several have it, or one of which it is
/// not known what stands behind it. Marks have the bit of [`FOLD`].
const NONE: u8 = 0;
const ANY: u8 = 0x80;

/// By the number of a gram: what tells whether some literal is known by such a gram.
#[derive(Debug)]
pub(super) struct Sieve {
    fours: Box<[u8]>,
    threes: Box<[u8]>,
}

impl Default for Sieve {
    fn default() -> Self {
        Self {
            fours: vec![NONE; NUMBERS].into(),
            threes: vec![NONE; NUMBERS].into(),
        }
    }
}

impl Sieve {
    /// Lets a gram of four bytes through, at even places, in front of the byte that always stands
    /// behind it, if one does.
    pub(super) fn add_four(&mut self, gram: [u8; 4], behind: Option<u8>) {
        let [first, second, third, fourth] = gram.map(|byte| byte | FOLD);
        let last = u16::from_le_bytes([third, fourth]);
        let mark = behind.map(|behind| mark(last) ^ behind | FOLD);
        enter(&mut self.fours, number([first, second], last), mark);
    }

    /// Lets a gram of three bytes through, wherever it stands, in front of the byte that always stands
    /// behind it, if one does.
    pub(super) fn add_three(&mut self, gram: [u8; 3], behind: Option<u8>) {
        let [first, second, third] = gram.map(|byte| byte | FOLD);
        let mark = behind.map(|behind| mark(u16::from_le_bytes([third, behind | FOLD])) | FOLD);
        enter(
            &mut self.threes,
            number([first, second], third.into()),
            mark,
        );
    }

    /// Where grams of a literal may begin in the block that `stretch` begins with.
    #[inline]
    pub(super) fn places(&self, stretch: &Stretch) -> Places {
        let mut found = [Found::default(); WIDTH / LANES];
        self.look_up(stretch, &mut found);
        let [first, second, third, fourth] = &found;
        let front = passed(stretch, 0, first, second);
        let back = passed(stretch, 2 * LANES, third, fourth);
        Places {
            fours: front.fours | back.fours << LANES,
            even: front.even | back.even << LANES,
            odd: front.odd | back.odd << LANES,
        }
    }

    /// Looks up the grams of a block. What is found goes through memory: to gather bytes in registers
    /// takes twice as many instructions.
    #[inline(never)]
    fn look_up(&self, stretch: &Stretch, found: &mut [Found; WIDTH / LANES]) {
        // Tables of a known size need no checks.
        let tables = (self.fours.first_chunk(), self.threes.first_chunk());
        let (Some(of_four), Some(of_three)) = tables else {
            return;
        };
        let (third, mix) = (u16x8::splat(0xFF), u16x8::splat(MIX));
        for (found, start) in found.iter_mut().zip((0..).step_by(LANES)) {
            let row = row(stretch, start);
            let from = |offset: usize| pairs(row, offset);
            fill(&mut found.fours, of_four, from(0) + from(2) * mix);
            fill(&mut found.even, of_three, from(0) + (from(2) & third) * mix);
            fill(&mut found.odd, of_three, from(1) + (from(3) & third) * mix);
        }
    }
}

/// What the tables have for the grams that begin at sixteen bytes.
#[derive(Clone, Copy, Default)]
struct Found {
    fours: [u8; FEW],
    /// Of three bytes, at even places and at odd ones.
    even: [u8; FEW],
    odd: [u8; FEW],
}

/// Takes from a table what it has for each number.
#[inline]
fn fill(found: &mut [u8; FEW], table: &[u8; NUMBERS], numbers: u16x8) {
    for (found, &number) in found.iter_mut().zip(&numbers.to_array()) {
        *found = table[usize::from(number)];
    }
}

/// Where grams may begin, by pairs of bytes: bit k is one of the bytes 2k and 2k + 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// Of four bytes, at the first one.
    pub(super) fours: u64,
    /// Of three bytes, at the first one.
    pub(super) even: u64,
    /// Of three bytes, at the second one.
    pub(super) odd: u64,
}

/// The places, of those from `start` on, where what was found is the mark of what stands there.
#[inline]
fn passed(stretch: &Stretch, start: usize, low: &Found, high: &Found) -> Places {
    let few = Marks::of(stretch, start);
    let more = Marks::of(stretch, start + LANES);
    let passed = |found: [[u8; FEW]; 2], few: u16x8, more: u16x8| {
        let found: u8x16 = bytemuck::cast(found);
        let marks = u8x16::narrow_i16x8(bytemuck::cast(few), bytemuck::cast(more));
        let passed = found.simd_eq(marks) | found.simd_eq(u8x16::splat(ANY));
        u64::from(passed.to_bitmask())
    };
    Places {
        fours: passed([low.fours, high.fours], few.fours, more.fours),
        even: passed([low.even, high.even], few.even, more.even),
        odd: passed([low.odd, high.odd], few.odd, more.odd),
    }
}

/// The marks of the grams that begin at sixteen bytes.
struct Marks {
    fours: u16x8,
    even: u16x8,
    odd: u16x8,
}

impl Marks {
    #[inline]
    fn of(stretch: &Stretch, start: usize) -> Self {
        let (byte, fold) = (u16x8::splat(0xFF), u16x8::splat(FOLD.into()));
        let row = row(stretch, start);
        let from = |offset: usize| pairs(row, offset);
        let mark = |last: u16x8| last ^ last >> SHIFT;
        let even = mark(from(2));
        Self {
            fours: (even ^ from(4)) & byte | fold,
            even: even & byte | fold,
            odd: mark(from(3)) & byte | fold,
        }
    }
}

/// Sixteen bytes, and those behind them that grams reach into.
type Row = [u8; LANES + 4];

#[inline]
fn row(stretch: &Stretch, start: usize) -> &Row {
    let row = stretch.get(start..).and_then(<[u8]>::first_chunk);
    row.unwrap_or(&[0; LANES + 4])
}

/// Eight pairs of folded bytes, the first from `offset` on.
#[inline]
fn pairs(row: &Row, offset: usize) -> u16x8 {
    let bytes = row.get(offset..).and_then(<[u8]>::first_chunk);
    let bytes = u8x16::new(bytes.copied().unwrap_or_default());
    bytemuck::cast(bytes | u8x16::splat(FOLD))
}

/// The number of a gram by its first two bytes and those behind them.
const fn number(first: [u8; 2], last: u16) -> u16 {
    u16::from_le_bytes(first).wrapping_add(last.wrapping_mul(MIX))
}

/// How far the second of two bytes is shifted to make a mark of both.
const SHIFT: u32 = 5;

/// The mark of two bytes, without the bit of [`FOLD`].
const fn mark(last: u16) -> u8 {
    let [mark, _] = (last ^ last >> SHIFT).to_le_bytes();
    mark
}

fn enter(table: &mut [u8], number: u16, mark: Option<u8>) {
    if let Some(entry) = table.get_mut(usize::from(number)) {
        *entry = match mark {
            Some(mark) if *entry == NONE || *entry == mark => mark,
            _ => ANY,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gram_is_let_through_in_front_of_the_byte_that_it_has_behind_it() {
        let all = |first: u8| (b'a'..=b'z').map(move |third| [first, b'a', third, b'b']);
        let grams: Vec<[u8; 4]> = (b'a'..=b'z').flat_map(all).collect();
        let mut sieve = Sieve::default();
        for gram in grams.iter().step_by(2) {
            sieve.add_four(*gram, Some(b'-'));
        }
        let passed = |gram: &&[u8; 4], behind: u8| {
            let mut text: Stretch = [b'.'; WIDTH + 4];
            text[20..24].copy_from_slice(*gram);
            text[24] = behind;
            sieve.places(&text).fours >> 10 & 1 == 1
        };
        let known = || grams.iter().step_by(2);
        assert!(known().all(|gram| passed(&gram, b'-')));
        assert!(known().filter(|gram| passed(gram, b'x')).count() < 10);
        let others = grams.iter().skip(1).step_by(2);
        assert!(others.filter(|gram| passed(gram, b'-')).count() < 10);
    }

    #[test]
    fn a_gram_of_three_is_let_through_anywhere_and_one_of_four_at_even_places() {
        let mut text: Stretch = [b'.'; WIDTH + 4];
        text[10..14].copy_from_slice(b"Word");
        text[37..41].copy_from_slice(b"wORD");
        text[63..67].copy_from_slice(b"two_");
        let mut sieve = Sieve::default();
        sieve.add_four(*b"word", None);
        sieve.add_three(*b"two", Some(b'_'));
        sieve.add_three(*b"ord", None);
        let places = Places {
            fours: 1 << 5,
            even: 1 << 19,
            odd: 1 << 5 | 1 << 31,
        };
        assert_eq!(sieve.places(&text), places);
    }
}
