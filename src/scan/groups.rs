//! Items by a small number that is theirs, all of one number together.

/// Groups of items, one behind the other.
#[derive(Debug, Default)]
pub(crate) struct Groups<T> {
    /// Where each group begins, and behind the last one, where it ends.
    starts: Box<[u32]>,
    items: Box<[T]>,
}

impl<T: Copy + Default> Groups<T> {
    /// Groups items by their number, which is less than `count`; those of a group stay in order.
    /// Sorts by counting: O(items + count).
    pub(crate) fn new(count: usize, items: impl Iterator<Item = (usize, T)> + Clone) -> Self {
        let mut starts = vec![0_u32; count + 1];
        for (group, _) in items.clone() {
            if let Some(size) = starts.get_mut(group + 1) {
                *size += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut free = starts.clone();
        let mut sorted = vec![T::default(); sum as usize];
        for (group, item) in items {
            if let Some(at) = free.get_mut(group)
                && let Some(slot) = sorted.get_mut(*at as usize)
            {
                *slot = item;
                *at += 1;
            }
        }
        Self {
            starts: starts.into(),
            items: sorted.into(),
        }
    }

    /// How many groups there are.
    pub(crate) const fn count(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The items of one group.
    pub(crate) fn group(&self, group: usize) -> &[T] {
        let start = |at: usize| self.starts.get(at).map_or(0, |start| *start as usize);
        let items = self.items.get(start(group)..start(group + 1));
        items.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_found_by_their_number_in_their_order() {
        let items = [(2, 'c'), (0, 'a'), (2, 'd'), (0, 'b')];
        let groups = Groups::new(4, items.into_iter());
        assert_eq!(groups.count(), 4);
        let all = [0, 1, 2, 3, 9].map(|group| groups.group(group));
        assert_eq!(all, [&['a', 'b'][..], &[], &['c', 'd'], &[], &[]]);
    }
}
