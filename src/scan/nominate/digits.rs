//! How many digits a number has, and its groups together.

/// How many digits a number has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::scan) struct Digits {
    pub(in crate::scan) all: usize,
    /// Bit k: there are groups in a row that have k digits together; the last bit: perhaps more.
    pub(in crate::scan) in_groups: u64,
    /// Groups and what separates them, the first in the lowest byte: how many digits, and in the
    /// highest bits, of which kind the separator is. 0: there are more than have room.
    pub(super) layout: u64,
}

impl Digits {
    /// Those of one group.
    pub(super) fn of_group(count: u32) -> Self {
        let mut layout = Layout::default();
        layout.push(count, 0);
        Self {
            all: count as usize,
            in_groups: 1 << count.min(MOST_COUNTED),
            layout: layout.of_all(),
        }
    }
}

/// Digits of a group, in a byte of a layout.
const GROUP: u64 = 0x1F;

/// How many digits groups in a row have together, by the separators between them.
#[derive(Debug, Default)]
pub(super) struct Together([u64; 1 << KINDS]);

/// Kinds of separators.
const KINDS: u32 = 5;

impl Together {
    pub(super) fn of(digits: Digits) -> Self {
        // By the kinds that are all there, and then by those that may be.
        let mut counts = [0; 1 << KINDS];
        if digits.layout == 0 {
            return Self([digits.in_groups; 1 << KINDS]);
        }
        let mut from = digits.layout;
        while from != 0 {
            let (mut together, mut rest, mut kinds) = (0, from, 0);
            while rest != 0 {
                together += rest & GROUP;
                if together > 0
                    && let Some(counts) = counts.get_mut(kinds)
                {
                    *counts |= 1 << together.min(63);
                }
                kinds |= 1 << (rest >> GROUP.count_ones() & 0x07) >> 1;
                rest >>= 8;
            }
            from >>= 8;
        }
        for kind in (0..KINDS).map(|kind| 1 << kind) {
            for both in counts.chunks_exact_mut(2 * kind) {
                let (without, with) = both.split_at_mut(kind);
                (with.iter_mut().zip(without)).for_each(|(with, without)| *with |= *without);
            }
        }
        Self(counts)
    }

    /// Bit k: groups in a row, with only such separators between them as [`separator`] tells, have k
    /// digits together; the last bit: so many, or more.
    pub(super) fn over(&self, separators: u8) -> u64 {
        let counts = self.0.get(usize::from(separators) % self.0.len());
        counts.copied().unwrap_or(u64::MAX)
    }
}

/// So many digits, and more, are not told apart.
pub(super) const MOST_COUNTED: u32 = 63;

/// Whether a byte may stand between the digits of a number.
pub(in crate::scan) const fn is_separator(byte: u8) -> bool {
    separator(byte) != 0
}

/// The kind of a separator, as a bit: brackets are one kind. No bit for other bytes.
pub(in crate::scan) const fn separator(byte: u8) -> u8 {
    match byte {
        b' ' => 1,
        b'.' => 1 << 1,
        b'-' => 1 << 2,
        b'/' => 1 << 3,
        b'(' | b')' => 1 << 4,
        _ => 0,
    }
}

/// As in [`Digits`], of the groups before the last one.
#[derive(Debug, Default)]
pub(super) struct Layout {
    bits: u64,
    groups: u32,
    is_full: bool,
}

impl Layout {
    /// As [`Digits`] has it.
    pub(super) const fn of_all(&self) -> u64 {
        if self.is_full { 0 } else { self.bits }
    }

    pub(super) fn push(&mut self, group: u32, separator: u8) {
        let kind = match separator {
            0 => 0,
            _ => u64::from(separator.trailing_zeros()) + 1,
        };
        let byte = u64::from(group) | kind << GROUP.count_ones();
        self.is_full |= self.groups == u64::BITS / 8 || u64::from(group) > GROUP;
        self.bits |= byte.checked_shl(8 * self.groups).unwrap_or(0);
        self.groups += 1;
    }
}
