//! Which detectors ask for a number, by its digits.

use std::collections::BTreeMap;

use super::digits::{Digits, Together};
use super::group::{Asking, Group, Reach};
use super::wide::Wide;
use crate::scan::indices::Indices;
use crate::scan::requirements::{Digits as Wanted, Those};

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
#[derive(Debug)]
pub(super) struct Groups {
    /// Of detectors that look at the number alone, and which of them ask for what.
    bare: Vec<Group>,
    asking: Asking,
    /// Of those that look at what stands beside it, too.
    pub(super) wide: Wide,
}

/// Who may find something in numbers with some digits.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// What its numbers have in common, counted from 1.
    grouping: u32,
    together: Together,
    /// Which of the wide groups.
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
        let (mut bare, mut wide) = (Vec::new(), Wide::default());
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
                bare.push(group);
            } else {
                wide.add(group, requests.iter().map(|request| request.pattern));
            }
        }
        Self {
            asking: Asking::of(&bare),
            bare,
            wide: wide.finished(),
        }
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
        self.together = Together::of(digits);
        self.wide = groups.wide.asking(digits, &self.together);
        self.bare = None;
    }

    /// The detectors that look at the number alone.
    pub(super) fn bare(&mut self, digits: Digits, groups: &Groups) -> &Indices {
        self.bare.get_or_insert_with(|| {
            let those = groups.asking.those(digits, &self.together);
            let bare = those.iter().filter_map(|index| groups.bare.get(index));
            bare.flat_map(|group| &group.detectors).copied().collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detectors::catalogue;
    use crate::scan::detector::Trigger;

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
        for count in [groups.bare.len(), groups.wide.len()] {
            let all: Those = (0..count).collect();
            assert!(count > 1);
            assert_eq!(all.iter().count(), count);
        }
    }
}
