//! Sixty-four bytes of a text at once: which of them are of a class.
//!
//! Most bytes of a text are nothing to most stages. A stage that asks a block which bytes are digits,
//! or capitals, goes from one of them to the next and never looks at those between: a question costs
//! a third of an instruction a byte.

use std::ops::BitOr;

use wide::u8x16;

/// Bytes of a block: as many as a mask has bits.
pub(crate) const WIDTH: usize = u64::BITS as usize;

const LANES: usize = 16;

/// A block; behind the end of the text it has zeros.
#[derive(Clone, Copy)]
pub(crate) struct Block([u8x16; WIDTH / LANES]);

/// The blocks of a text, each with the place where it begins.
pub(crate) fn blocks(bytes: &[u8]) -> impl Iterator<Item = (usize, Block)> {
    let starts = (0..bytes.len()).step_by(WIDTH);
    starts.map(|start| (start, Block::at(bytes, start)))
}

/// The first byte from `from` on that `asked` says of its block.
#[inline]
pub(crate) fn first(bytes: &[u8], from: usize, asked: impl Fn(&Block) -> u64) -> Option<usize> {
    (from..bytes.len()).step_by(WIDTH).find_map(|start| {
        let found = asked(&Block::at(bytes, start));
        ones(found).next().map(|at| start + at)
    })
}

impl Block {
    /// The block that begins at `start`.
    #[inline]
    pub(crate) fn at(bytes: &[u8], start: usize) -> Self {
        let last;
        let whole = bytes.get(start..start + WIDTH);
        // By reference, so that a whole block goes straight into registers.
        let whole = if let Some(whole) = whole.and_then(<[u8]>::first_chunk) {
            whole
        } else {
            last = padded(bytes.get(start..).unwrap_or_default());
            &last
        };
        Self::of(whole)
    }

    /// The block of some bytes.
    #[inline]
    pub(crate) fn of(bytes: &[u8; WIDTH]) -> Self {
        let (lanes, _) = bytes.as_chunks::<LANES>();
        let lane = |at: usize| u8x16::new(lanes.get(at).copied().unwrap_or_default());
        Self([lane(0), lane(1), lane(2), lane(3)])
    }

    /// Bit k: `asked` says so of byte k. Questions that are joined here cost less than masks that are
    /// joined: the bits of four lanes are put together once.
    #[inline]
    pub(crate) fn which(&self, asked: impl Fn(Lane) -> Said) -> u64 {
        let bits = |lane: u8x16| u64::from(asked(Lane(lane)).0.to_bitmask());
        let [first, second, third, fourth] = self.0;
        bits(first) | bits(second) << 16 | bits(third) << 32 | bits(fourth) << 48
    }

    /// Bit k: byte k is `byte`.
    #[inline]
    pub(crate) fn is(&self, byte: u8) -> u64 {
        self.which(|lane| lane.is(byte))
    }

    /// Bit k: byte k is one of `bytes`.
    #[inline]
    pub(crate) fn is_any<const N: usize>(&self, bytes: [u8; N]) -> u64 {
        self.which(|lane| lane.is_any(bytes))
    }

    /// Bit k: byte k is one of `first` to `last`.
    #[inline]
    pub(crate) fn is_in(&self, first: u8, last: u8) -> u64 {
        self.which(|lane| lane.is_in(first, last))
    }

    /// Bit k: byte k is an ASCII letter.
    #[inline]
    pub(crate) fn is_letter(&self) -> u64 {
        self.which(Lane::is_letter)
    }

    /// Bit k: byte k is a digit.
    #[inline]
    pub(crate) fn is_digit(&self) -> u64 {
        self.is_in(b'0', b'9')
    }

    /// Bit k: byte k is an ASCII letter, a digit or a low line: what `\w` takes.
    #[inline]
    pub(crate) fn is_of_word(&self) -> u64 {
        self.which(|lane| lane.is_letter() | lane.is_in(b'0', b'9') | lane.is(b'_'))
    }

    /// Bit k: byte k is of a character beyond ASCII.
    #[inline]
    pub(crate) fn is_foreign(&self) -> u64 {
        self.which(Lane::is_foreign)
    }

    /// Bit k: byte k is the same in both.
    #[inline]
    pub(crate) fn is_same(&self, other: &Self) -> u64 {
        let [first, second, third, fourth] = self.0;
        Self([
            first.simd_eq(other.0[0]),
            second.simd_eq(other.0[1]),
            third.simd_eq(other.0[2]),
            fourth.simd_eq(other.0[3]),
        ])
        .is_foreign()
    }

    /// The block with ASCII capitals as small letters; what is no letter may become something else
    /// that is none.
    #[inline]
    pub(crate) fn in_small_letters(&self) -> Self {
        let ([first, second, third, fourth], small) = (self.0, u8x16::splat(0x20));
        Self([first | small, second | small, third | small, fourth | small])
    }
}

/// Some bytes of a block, to be asked about.
#[derive(Clone, Copy)]
pub(crate) struct Lane(u8x16);

/// What is said of the bytes of a lane, in the highest bit of each.
#[derive(Clone, Copy)]
pub(crate) struct Said(u8x16);

impl Lane {
    /// It is `byte`.
    #[inline]
    pub(crate) fn is(self, byte: u8) -> Said {
        Said(self.0.simd_eq(u8x16::splat(byte)))
    }

    /// It is one of `bytes`.
    #[inline]
    pub(crate) fn is_any<const N: usize>(self, bytes: [u8; N]) -> Said {
        let said = bytes.map(|byte| self.is(byte));
        said.into_iter()
            .fold(Said(u8x16::splat(0)), |any, said| any | said)
    }

    /// It is one of `first` to `last`.
    #[inline]
    pub(crate) fn is_in(self, first: u8, last: u8) -> Said {
        let above = self.0 - u8x16::splat(first);
        Said(above.min(u8x16::splat(last - first)).simd_eq(above))
    }

    /// It is an ASCII letter.
    #[inline]
    pub(crate) fn is_letter(self) -> Said {
        self.in_small_letters().is_in(b'a', b'z')
    }

    /// It is of a character beyond ASCII.
    #[inline]
    pub(crate) const fn is_foreign(self) -> Said {
        Said(self.0)
    }

    /// As [`Block::in_small_letters`].
    #[inline]
    pub(crate) fn in_small_letters(self) -> Self {
        Self(self.0 | u8x16::splat(0x20))
    }
}

impl BitOr for Said {
    type Output = Self;

    #[inline]
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The first bytes of what is left of a text; behind its end stand zeros.
pub(crate) fn padded<const N: usize>(rest: &[u8]) -> [u8; N] {
    rest.first_chunk().copied().unwrap_or_else(|| {
        let mut padded = [0; N];
        padded
            .iter_mut()
            .zip(rest)
            .for_each(|(to, from)| *to = *from);
        padded
    })
}

/// The places below the first bit of a mask; all if it has none.
#[inline]
pub(crate) const fn below(mask: u64) -> u64 {
    mask.wrapping_sub(1) & !mask
}

/// Where in a mask at least `min` ones in a row begin, 1 to 63.
#[inline]
pub(crate) const fn long(mut ones: u64, min: usize) -> u64 {
    let mut so_far = 1;
    while so_far < min {
        let more = if 2 * so_far < min {
            so_far
        } else {
            min - so_far
        };
        ones &= ones >> more;
        so_far += more;
    }
    ones
}

/// The places of the bits of a mask, ascending.
#[inline]
pub(crate) fn ones(mut mask: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let next = (mask != 0).then(|| mask.trailing_zeros() as usize);
        mask &= mask.wrapping_sub(1);
        next
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_mask_says_of_each_byte_what_the_byte_says(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            type Question = (fn(&Block) -> u64, fn(u8) -> bool);
            let questions: [Question; 7] = [
                (|block| block.is(b'\n'), |byte| byte == b'\n'),
                (|block| block.is_any([b'|', b'\t']), |byte| byte == b'|' || byte == b'\t'),
                (|block| block.is_in(b'A', b'Z'), |byte| byte.is_ascii_uppercase()),
                (Block::is_letter, |byte| byte.is_ascii_alphabetic()),
                (Block::is_digit, |byte| byte.is_ascii_digit()),
                (Block::is_foreign, |byte| !byte.is_ascii()),
                (
                    |block| block.which(|lane| lane.is_letter() | lane.is_in(b'0', b'9')),
                    |byte| byte.is_ascii_alphanumeric(),
                ),
            ];
            for (ask, plain) in questions {
                let found: Vec<usize> = blocks(&bytes)
                    .flat_map(|(start, block)| ones(ask(&block)).map(move |at| start + at))
                    .collect();
                let expected: Vec<usize> = (0..bytes.len()).filter(|&at| plain(bytes[at])).collect();
                prop_assert_eq!(found, expected);
            }
        }
    }
}
