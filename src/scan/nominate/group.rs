//! Detectors that ask for the same numbers, by their digits.

use std::collections::BTreeMap;

use super::digits::{Digits, Together};
use crate::scan::requirements::{Digits as Wanted, Those};
use crate::text::block::ones;
use crate::text::span::{Span, Utf8};

/// Detectors that ask for the same numbers.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) fewest: usize,
    pub(super) wanted: Wanted,
    pub(super) reach: Reach,
    pub(super) detectors: Vec<u32>,
}

/// How far beyond a number detectors look.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reach {
    pub(super) before: u32,
    pub(super) after: u32,
}

/// Groups by the digits that they ask for, so that all are asked about a number at once.
#[derive(Debug, Default)]
pub(super) struct Asking {
    /// By digits: those that take so many or more.
    by_fewest: Vec<Those>,
    /// Those that take them whatever groups they are in; the others by the separators that they take,
    /// and the digits that groups then have together.
    any: Those,
    by_count: Vec<(u8, Vec<Those>)>,
}

impl Reach {
    /// The farther of the two, on each side.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            before: self.before.max(other.before),
            after: self.after.max(other.after),
        }
    }

    /// What it covers around a number.
    pub(super) fn around(self, number: Span<Utf8>, end_of_text: u32) -> Span<Utf8> {
        let end = number.end.saturating_add(self.after).min(end_of_text);
        Span::new(number.start.saturating_sub(self.before), end)
    }
}

impl Group {
    /// Whether a number with these digits is shown to it.
    pub(super) const fn asks_for(&self, digits: Digits) -> bool {
        digits.all >= self.fewest && self.wanted.counts & digits.in_groups != 0
    }

    /// Whether it may find anything in a number with these digits: what [`Asking::those`] says of all.
    #[cfg(test)]
    fn may_find(&self, digits: Digits, together: &Together) -> bool {
        let Wanted { counts, separators } = self.wanted;
        digits.all >= self.fewest && together.over(separators) & counts != 0
    }

    /// Whether its matches may have no digits, or those of several numbers.
    pub(super) const fn may_have_many(&self) -> bool {
        self.wanted.counts == u64::MAX
    }

    /// Where it looks around a number.
    pub(super) const fn window(&self, number: Span<Utf8>) -> Span<Utf8> {
        Span::new(
            number.start.saturating_sub(self.reach.before),
            number.end.saturating_add(self.reach.after),
        )
    }
}

impl Asking {
    pub(super) fn of(groups: &[Group]) -> Self {
        let mut asking = Self::default();
        let mut by_count: BTreeMap<u8, Vec<Those>> = BTreeMap::new();
        let most = groups.iter().map(|group| group.fewest).max().unwrap_or(0);
        asking.by_fewest = vec![Those::NONE; most + 1];
        for (index, group) in groups.iter().enumerate() {
            let from = asking.by_fewest.iter_mut().skip(group.fewest);
            from.for_each(|those| those.add(index));
            let Wanted { counts, separators } = group.wanted;
            if counts == u64::MAX {
                asking.any.add(index);
                continue;
            }
            let by_count = by_count.entry(separators).or_default();
            for count in ones(counts) {
                by_count.resize(by_count.len().max(count + 1), Those::NONE);
                if let Some(those) = by_count.get_mut(count) {
                    those.add(index);
                }
            }
        }
        asking.by_count = by_count.into_iter().collect();
        asking
    }

    /// Those that may find something in a number with these digits.
    pub(super) fn those(&self, digits: Digits, together: &Together) -> Those {
        let mut all = self.any;
        for (separators, by_count) in &self.by_count {
            let counts = ones(together.over(*separators));
            let those = counts.filter_map(|count| by_count.get(count));
            all = those.fold(all, |all, those| all.or(*those));
        }
        let few = self.by_fewest.get(digits.all).or(self.by_fewest.last());
        all.and(few.copied().unwrap_or(Those::NONE))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scan::nominate::runs::{Run, runs};

    fn groups() -> Vec<Group> {
        let wanted = [
            (u64::MAX, 0b11111),
            (1 << 9, 0),
            (1 << 9 | 1 << 11, 0b00100),
            (0b1111 << 6, 0b00101),
            (1 << 4, 0b11111),
            (u64::MAX, 0),
        ];
        let groups = wanted.into_iter().zip([0, 9, 8, 6, 12, 10]);
        let groups = groups.map(|((counts, separators), fewest)| Group {
            fewest,
            wanted: Wanted { counts, separators },
            reach: Reach::default(),
            detectors: Vec::new(),
        });
        groups.collect()
    }

    proptest! {
        #[test]
        fn all_are_asked_at_once_what_each_would_be(
            text in "[0-9]{1,6}([ ./()-]{1,2}[0-9]{1,11}){0,9}",
        ) {
            let groups = groups();
            let asking = Asking::of(&groups);
            runs(text.as_bytes(), |run| {
                let Run::Number(_, digits) = run else { return };
                let together = Together::of(digits);
                let each = groups.iter().enumerate();
                let each = each.filter(|(_, group)| group.may_find(digits, &together));
                let each: Those = each.map(|(index, _)| index).collect();
                assert_eq!(asking.those(digits, &together), each);
                // A stretch goes on over every number in which there may be a match.
                assert!(each.iter().all(|index| groups[index].asks_for(digits)));
            });
        }
    }
}
