//! Sets of patterns, or of groups of them, by a number of their own.

use crate::text::block::ones;

/// A bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::scan) struct Those([u64; Those::MOST / 64]);

impl Those {
    /// Most that are told apart: a set never has those behind them.
    pub(in crate::scan) const MOST: usize = 256;
    pub(in crate::scan) const NONE: Self = Self([0; Self::MOST / 64]);
    pub(in crate::scan) const ALL: Self = Self([u64::MAX; Self::MOST / 64]);

    pub(in crate::scan) fn add(&mut self, index: usize) {
        if let Some(part) = self.0.get_mut(index / 64) {
            *part |= 1 << (index % 64);
        }
    }

    #[inline]
    pub(in crate::scan) fn and(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] & other.0[at]))
    }

    #[inline]
    pub(in crate::scan) fn or(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] | other.0[at]))
    }

    #[inline]
    pub(in crate::scan) fn without(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] & !other.0[at]))
    }

    #[inline]
    pub(in crate::scan) fn is_empty(self) -> bool {
        self.0.into_iter().fold(0, |all, part| all | part) == 0
    }

    /// Ascending.
    pub(in crate::scan) fn iter(self) -> impl Iterator<Item = usize> {
        let parts = self.0.into_iter().zip((0..).step_by(64));
        parts.flat_map(|(part, first)| ones(part).map(move |index| first + index))
    }
}

impl FromIterator<usize> for Those {
    fn from_iter<I: IntoIterator<Item = usize>>(indices: I) -> Self {
        let mut all = Self::NONE;
        indices.into_iter().for_each(|index| all.add(index));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_what_was_added() {
        let some: Those = [0, 63, 64, 200, Those::MOST].into_iter().collect();
        let other: Those = [63, 201, 64].into_iter().collect();
        let all = |those: Those| those.iter().collect::<Vec<_>>();
        assert_eq!(all(some), [0, 63, 64, 200]);
        assert_eq!(all(some.and(other)), [63, 64]);
        assert_eq!(all(some.or(other)), [0, 63, 64, 200, 201]);
        assert_eq!(all(some.without(other)), [0, 200]);
        assert!(Those::NONE.is_empty() && !other.is_empty());
    }
}
