//! Groups of detectors that look at what stands beside a number, too.

use super::digits::{Digits, Together};
use super::group::{Asking, Group, Reach};
use crate::scan::focus::Focus;
use crate::scan::indices::Indices;
use crate::scan::requirements::{Crossings, Openings, Requirements, Those};
use crate::text::span::{Span, Utf8};

/// All of them, by a number of their own.
#[derive(Debug, Default)]
pub(super) struct Wide {
    all: Vec<Group>,
    asking: Asking,
    /// How their matches begin, and what these have.
    openings: Openings,
    crossings: Crossings,
    /// How far any of them reaches, and which of them reaches how far.
    reach: Reach,
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

impl Wide {
    /// Adds a group, and the patterns of its detectors.
    pub(super) fn add<'p>(&mut self, group: Group, patterns: impl IntoIterator<Item = &'p str>) {
        let index = self.all.len();
        for pattern in patterns {
            let requirements = Requirements::of_pattern(pattern);
            (self.openings).add(index, &requirements, group.reach.before);
            self.crossings.add(index, &requirements);
        }
        if group.may_have_many() {
            self.in_many.add(index);
        }
        for &detector in &group.detectors {
            self.members.add(detector);
            let len = self.group_of.len().max(detector as usize + 1);
            self.group_of.resize(len, 0);
            if let Some(group) = self.group_of.get_mut(detector as usize) {
                *group = u16::try_from(index).unwrap_or(u16::MAX);
            }
        }
        self.reach = self.reach.or(group.reach);
        self.all.push(group);
    }

    /// These, once all have been added.
    pub(super) fn finished(mut self) -> Self {
        self.asking = Asking::of(&self.all);
        self.before = Reaching::of(&self.all, |reach| reach.before);
        self.after = Reaching::of(&self.all, |reach| reach.after);
        self
    }

    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn get(&self, index: usize) -> Option<&Group> {
        self.all.get(index)
    }

    /// What any of them may look at around a number.
    pub(super) fn around(&self, number: Span<Utf8>, end_of_text: u32) -> Span<Utf8> {
        self.reach.around(number, end_of_text)
    }

    /// Those that may find anything in a text.
    pub(super) fn possible(&self, text: &[u8]) -> Those {
        self.openings.possible(text)
    }

    /// Those that may find something in a number with these digits.
    pub(super) fn asking(&self, digits: Digits, together: &Together) -> Those {
        self.asking.those(digits, together)
    }

    /// Of some, at least those whose matches may begin where they look around a number.
    pub(super) fn opening(&self, number: Span<Utf8>, text: &[u8], some: Those) -> Those {
        some.and(self.openings.near(text, &number.range(), some))
    }

    /// Those that one of these detectors is in.
    pub(super) fn with(&self, detectors: &Indices) -> Those {
        let mut those = Those::NONE;
        let part = |at| detectors.part(at);
        self.members.each_and(part, |detector| {
            if let Some(group) = self.group_of.get(detector as usize) {
                those.add((*group).into());
            }
        });
        those
    }

    /// Of some, those for whose matches there is room around a focus.
    pub(super) fn with_room(&self, text: &[u8], focus: &Focus, some: Those) -> Those {
        focus
            .middle()
            .map_or(some, |middle| self.crossings.with_room(text, middle, some))
    }

    /// Of some, those that reach from a number into a focus. A match that has all its digits in one
    /// number goes from that to the focus.
    pub(super) fn near(
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
