//! Sets of detectors, by their index.

use crate::text::block::ones;

/// Room for so many times sixty-four is made at once: as many detectors as there are built-in ones.
const ROOM: usize = 32;

/// A bit for each detector.
#[derive(Clone, Debug, Default)]
pub(super) struct Indices(Vec<u64>);

impl Indices {
    pub(super) fn add(&mut self, index: u32) {
        self.add_part(index as usize / 64, 1 << (index % 64));
    }

    /// Adds some of sixty-four, as [`Self::part`] gives them.
    pub(super) fn add_part(&mut self, at: usize, more: u64) {
        if at >= self.0.len() {
            self.0.resize((at + 1).next_multiple_of(ROOM), 0);
        }
        if let Some(bits) = self.0.get_mut(at) {
            *bits |= more;
        }
    }

    pub(super) fn add_all(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        (self.0.iter_mut().zip(&other.0)).for_each(|(bits, more)| *bits |= more);
    }

    pub(super) fn clear(&mut self) {
        self.0.fill(0);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    pub(super) fn has(&self, index: u32) -> bool {
        self.part(index as usize / 64) >> (index % 64) & 1 == 1
    }

    /// Sixty-four of them.
    pub(super) fn part(&self, at: usize) -> u64 {
        self.0.get(at).copied().unwrap_or_default()
    }

    /// Leaves those of which `is_kept` says so.
    pub(super) fn retain(&mut self, is_kept: impl Fn(u32) -> bool) {
        for (at, bits) in (0_u32..).step_by(64).zip(&mut self.0) {
            for index in ones(*bits) {
                let index = at + u32::try_from(index).unwrap_or(0);
                if !is_kept(index) {
                    *bits &= !(1 << (index % 64));
                }
            }
        }
    }

    /// Gives those that are in what `others` says of each sixty-four, too; ascending.
    pub(super) fn each_and(&self, others: impl Fn(usize) -> u64, mut found: impl FnMut(u32)) {
        for (at, bits) in self.0.iter().enumerate() {
            if *bits != 0 {
                let first = u32::try_from(at * 64).unwrap_or(u32::MAX);
                for index in ones(bits & others(at)) {
                    found(first + u32::try_from(index).unwrap_or(0));
                }
            }
        }
    }
}

impl FromIterator<u32> for Indices {
    fn from_iter<I: IntoIterator<Item = u32>>(indices: I) -> Self {
        let mut all = Self::default();
        indices.into_iter().for_each(|index| all.add(index));
        all
    }
}
