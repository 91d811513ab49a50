//! Looking up ascending places in a sorted list.

use std::cell::Cell;

/// Where the last look-up ended: who asks for tables or rows goes on in the text, so that the next one
/// nearly always ends there, or a little further.
#[derive(Debug, Default)]
pub(super) struct Near(Cell<usize>);

/// Entries that are looked at one after the other.
const STEPS: usize = 4;

impl Near {
    /// As [`slice::partition_point`]. Cost: O(1) where the last look-up was near, else O(log entries).
    #[inline]
    pub(super) fn partition_point<T>(&self, all: &[T], is_before: impl Fn(&T) -> bool) -> usize {
        let (before, rest) = all.split_at_checked(self.0.get()).unwrap_or((&[], all));
        let steps = rest.iter().take(STEPS).take_while(|entry| is_before(entry));
        let near = before.len() + steps.count();
        let is_behind = all.get(near).is_none_or(|entry| !is_before(entry));
        let point = if is_behind && before.last().is_none_or(&is_before) {
            near
        } else {
            all.partition_point(&is_before)
        };
        self.0.set(point);
        point
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_does_not_matter_what_was_asked_before(
            mut all in prop::collection::vec(0..50_u8, 0..30),
            asked in prop::collection::vec(0..52_u8, 0..30),
        ) {
            all.sort_unstable();
            let near = Near::default();
            for place in asked {
                let found = near.partition_point(&all, |entry| *entry <= place);
                prop_assert_eq!(found, all.partition_point(|entry| *entry <= place));
            }
        }
    }
}
