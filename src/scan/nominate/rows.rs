//! Which detectors ask for a number, by its digits.

use std::collections::BTreeMap;

use super::runs::{Digits, Together};
use crate::scan::focus::Focus;
use crate::scan::indices::Indices;
use crate::scan::requirements::{Crossings, Digits as Wanted, Openings, Requirements, Those};
use crate::text::block::ones;
use crate::text::span::{Span, Utf8};

/// What a detector asks for: numbers of at least so many digits, and how far its matches reach in front
/// of them and behind.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) detector: u32,
    pub(super) fewest: usize,
    pub(super) pattern: &'static str,
    pub(super) reach: (u16, u16),
}

/// All detectors that ask for numbers.
#[derive(Debug, Default)]
pub(super) struct Groups {
    /// Of detectors that look at the number alone.
    bare: Vec<Group>,
    /// Of those that look at what stands beside it, too.
    pub(super) wide: Vec<Group>,
    /// Which of the two ask for what.
    asking: [Asking; 2],
    /// How the matches of the latter begin, and what they have.
    pub(super) openings: Openings,
    crossings: Crossings,
    /// How far any of them reaches, and which of them reaches how far.
    pub(super) reach: Reach,
    before: Reaching,
    after: Reaching,
    /// Those whose matches may have no digits, or those of several numbers.
    in_many: Those,
    /// Their detectors, and in which group each is.
    members: Indices,
    group_of: Vec<u16>,
}

/// By how far they reach to one side of a number, ascending: the groups that reach so far or farther.
#[derive(Debug, Default)]
struct Reaching(Vec<(u32, Those)>);

/// How far beyond a number detectors look.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reach {
    before: u32,
    after: u32,
}

/// Detectors that ask for the same numbers.
#[derive(Debug)]
pub(super) struct Group {
    fewest: usize,
    wanted: Wanted,
    reach: Reach,
    pub(super) detectors: Vec<u32>,
}

/// Groups by the digits that they ask for, so that all are asked about a number at once.
#[derive(Debug, Default)]
struct Asking {
    /// By digits: those that take so many or more.
    by_fewest: Vec<Those>,
    /// Those that take them whatever groups they are in; the others by the separators that they take,
    /// and the digits that groups then have together.
    any: Those,
    by_count: Vec<(u8, Vec<Those>)>,
}

/// Who may find something in numbers with some digits.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// What its numbers have in common, counted from 1.
    grouping: u32,
    together: Together,
    /// Which of [`Groups::wide`].
    pub(super) wide: Those,
    /// The detectors that look at the number alone, once they have been asked for.
    bare: Option<Indices>,
}

/// The rows of a text, each in one place; made when the first is asked for.
#[derive(Debug)]
pub(super) struct Rows {
    most: usize,
    all: Vec<Row>,
}

/// Most rows that are kept: a text of many more has no table.
const ROWS: usize = 256;

impl Groups {
    pub(super) fn of(requests: &[Request]) -> Self {
        let mut alike: BTreeMap<_, Vec<&Request>> = BTreeMap::new();
        for request in requests {
            let wanted = Wanted::of_built_in(request.pattern);
            let key = (request.fewest, wanted, request.reach);
            alike.entry(key).or_default().push(request);
        }
        let mut groups = Self::default();
        for ((fewest, wanted, (before, after)), requests) in alike {
            let detectors = requests.iter().map(|request| request.detector).collect();
            let group = Group {
                fewest,
                wanted,
                reach: Reach {
                    before: before.into(),
                    after: after.into(),
                },
                detectors,
            };
            if (before, after) == (0, 0) {
                groups.bare.push(group);
            } else {
                groups.reach = groups.reach.or(group.reach);
                for request in requests {
                    let index = groups.wide.len();
                    let requirements = Requirements::of_pattern(request.pattern);
                    (groups.openings).add(index, &requirements, group.reach.before);
                    groups.crossings.add(index, &requirements);
                }
                groups.wide.push(group);
            }
        }
        groups.asking = [&groups.bare, &groups.wide].map(|some| Asking::of(some));
        groups.before = Reaching::of(&groups.wide, |reach| reach.before);
        groups.after = Reaching::of(&groups.wide, |reach| reach.after);
        for (index, group) in (0..).zip(&groups.wide) {
            if group.wanted.counts == u64::MAX {
                groups.in_many.add(index.into());
            }
            for &detector in &group.detectors {
                groups.members.add(detector);
                let len = groups.group_of.len().max(detector as usize + 1);
                groups.group_of.resize(len, 0);
                if let Some(group) = groups.group_of.get_mut(detector as usize) {
                    *group = index;
                }
            }
        }
        groups
    }

    /// The wide groups that one of these detectors is in.
    pub(super) fn wide_with(&self, detectors: &Indices) -> Those {
        let mut those = Those::NONE;
        let part = |at| detectors.part(at);
        self.members.each_and(part, |detector| {
            if let Some(group) = self.group_of.get(detector as usize) {
                those.add((*group).into());
            }
        });
        those
    }

    /// Of some wide groups, those for whose matches there is room around a focus.
    pub(super) fn wide_with_room(&self, text: &[u8], focus: &Focus, some: Those) -> Those {
        focus
            .middle()
            .map_or(some, |middle| self.crossings.with_room(text, middle, some))
    }

    /// Of some wide groups, those that reach from a number into a focus. A match that has all its
    /// digits in one number goes from that to the focus.
    pub(super) fn wide_near(
        &self,
        number: Span<Utf8>,
        text: &[u8],
        focus: &Focus,
        some: Those,
    ) -> Those {
        let (before, after) = focus.distances(number);
        let reaching = self.before.so_far(before).and(self.after.so_far(after));
        let some = some.and(reaching);
        let between = text.get(focus.up_to(number)).unwrap_or_default();
        let in_one = some.without(self.in_many);
        self.crossings
            .over(between, in_one)
            .or(some.and(self.in_many))
    }
}

impl Reaching {
    fn of(groups: &[Group], how_far: impl Fn(Reach) -> u32) -> Self {
        let mut distances: Vec<u32> = groups.iter().map(|group| how_far(group.reach)).collect();
        distances.sort_unstable();
        distances.dedup();
        let so_far = |distance| {
            let groups = groups.iter().enumerate();
            let groups = groups.filter(|(_, group)| how_far(group.reach) >= distance);
            groups.map(|(index, _)| index).collect()
        };
        let each = distances.into_iter();
        Self(each.map(|distance| (distance, so_far(distance))).collect())
    }

    /// Those that reach so far.
    fn so_far(&self, distance: usize) -> Those {
        let nearer = |(reach, _): &(u32, Those)| (*reach as usize) < distance;
        let farther = self.0.get(self.0.partition_point(nearer));
        farther.map_or(Those::NONE, |(_, those)| *those)
    }
}

impl Reach {
    /// The farther of the two, on each side.
    fn or(self, other: Self) -> Self {
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

    /// Where it looks around a number.
    pub(super) const fn window(&self, number: Span<Utf8>) -> Span<Utf8> {
        Span::new(
            number.start.saturating_sub(self.reach.before),
            number.end.saturating_add(self.reach.after),
        )
    }
}

impl Rows {
    /// None yet, of so many groupings.
    pub(super) fn of(groupings: usize) -> Self {
        Self {
            most: groupings.clamp(1, ROWS),
            all: Vec::new(),
        }
    }

    /// That of a grouping; made unless it is there.
    pub(super) fn turn_to(
        &mut self,
        grouping: u32,
        digits: Digits,
        groups: &Groups,
    ) -> Option<&mut Row> {
        if self.all.is_empty() {
            self.all.resize_with(self.most, Row::default);
        }
        let row = self.all.get_mut(grouping as usize % self.most)?;
        if row.grouping != grouping + 1 {
            row.grouping = grouping + 1;
            row.turn_to(digits, groups);
        }
        Some(row)
    }
}

impl Row {
    fn turn_to(&mut self, digits: Digits, groups: &Groups) {
        let [_, wide] = &groups.asking;
        self.together = Together::of(digits);
        self.wide = wide.those(digits, &self.together);
        self.bare = None;
    }

    /// The detectors that look at the number alone.
    pub(super) fn bare(&mut self, digits: Digits, groups: &Groups) -> &Indices {
        let [asking, _] = &groups.asking;
        self.bare.get_or_insert_with(|| {
            let those = asking.those(digits, &self.together);
            let bare = those.iter().filter_map(|index| groups.bare.get(index));
            bare.flat_map(|group| &group.detectors).copied().collect()
        })
    }
}

impl Asking {
    fn of(groups: &[Group]) -> Self {
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
    fn those(&self, digits: Digits, together: &Together) -> Those {
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
    use crate::detectors::catalogue;
    use crate::scan::detector::Trigger;
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

    #[test]
    fn there_is_a_place_for_every_group_of_the_catalogue() {
        let requests = (0..).zip(catalogue()).filter_map(|(detector, declared)| {
            let Trigger::Number {
                digits,
                before,
                after,
            } = declared.trigger
            else {
                return None;
            };
            Some(Request {
                detector,
                fewest: digits.into(),
                pattern: declared.pattern,
                reach: (before, after),
            })
        });
        let groups = Groups::of(&requests.collect::<Vec<_>>());
        for some in [&groups.bare, &groups.wide] {
            let all: Those = (0..some.len()).collect();
            assert!(some.len() > 1);
            assert_eq!(all.iter().count(), some.len());
        }
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
