//! Sixty-four bytes of a text at once: which of them are of a class.
//!
//! Most bytes of a text are nothing to most stages. A stage that asks a block which bytes are digits,
//! or capitals, goes from one of them to the next and never looks at those between: a question costs
//! a third of an instruction a byte.

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
        let rest = bytes.get(start..).unwrap_or_default();
        match rest.first_chunk() {
            Some(whole) => Self::of(whole),
            None => Self::of(&padded(rest)),
        }
    }

    /// The block of some bytes.
    #[inline]
    pub(crate) fn of(bytes: &[u8; WIDTH]) -> Self {
        let (lanes, _) = bytes.as_chunks::<LANES>();
        let lane = |at: usize| u8x16::new(lanes.get(at).copied().unwrap_or_default());
        Self([lane(0), lane(1), lane(2), lane(3)])
    }

    /// Bit k: byte k is `byte`.
    #[inline]
    pub(crate) fn is(&self, byte: u8) -> u64 {
        let wanted = u8x16::splat(byte);
        self.mask(|lane| lane.simd_eq(wanted))
    }

    /// Bit k: byte k is one of `bytes`.
    #[inline]
    pub(crate) fn is_any<const N: usize>(&self, bytes: [u8; N]) -> u64 {
        let wanted = bytes.map(u8x16::splat);
        self.mask(|lane| {
            let found = wanted.map(|byte| lane.simd_eq(byte));
            found
                .into_iter()
                .fold(u8x16::splat(0), |any, found| any | found)
        })
    }

    /// Bit k: byte k is one of `first` to `last`.
    #[inline]
    pub(crate) fn is_in(&self, first: u8, last: u8) -> u64 {
        let (first, widest) = (u8x16::splat(first), u8x16::splat(last - first));
        self.mask(|lane| {
            let above = lane - first;
            above.min(widest).simd_eq(above)
        })
    }

    /// Bit k: byte k is an ASCII letter.
    #[inline]
    pub(crate) fn is_letter(&self) -> u64 {
        self.in_small_letters().is_in(b'a', b'z')
    }

    /// Bit k: byte k is a digit.
    #[inline]
    pub(crate) fn is_digit(&self) -> u64 {
        self.is_in(b'0', b'9')
    }

    /// Bit k: byte k is of a character beyond ASCII.
    #[inline]
    pub(crate) fn is_foreign(&self) -> u64 {
        self.mask(|lane| lane)
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

    /// The highest bits of what `asked` makes of each lane.
    #[inline]
    fn mask(&self, asked: impl Fn(u8x16) -> u8x16) -> u64 {
        let bits = |lane: u8x16| u64::from(asked(lane).to_bitmask());
        let [first, second, third, fourth] = self.0;
        bits(first) | bits(second) << 16 | bits(third) << 32 | bits(fourth) << 48
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
            let questions: [Question; 6] = [
                (|block| block.is(b'\n'), |byte| byte == b'\n'),
                (|block| block.is_any([b'|', b'\t']), |byte| byte == b'|' || byte == b'\t'),
                (|block| block.is_in(b'A', b'Z'), |byte| byte.is_ascii_uppercase()),
                (Block::is_letter, |byte| byte.is_ascii_alphabetic()),
                (Block::is_digit, |byte| byte.is_ascii_digit()),
                (Block::is_foreign, |byte| !byte.is_ascii()),
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
