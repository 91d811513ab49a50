//! Which detectors a number is shown to.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::runs::Digits;
use super::windows::Reach;
use crate::scan::requirements::digit_counts;

/// The detectors that numbers nominate.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    requests: Vec<NumberRequest>,
    /// Fewest digits that any of them asks for.
    fewest: usize,
    /// The requests by how many digits a match may have; read from the patterns when the first
    /// number is seen.
    groups: OnceLock<Box<[NumberGroup]>>,
}

#[derive(Debug)]
struct NumberRequest {
    detector: u32,
    fewest: usize,
    pattern: &'static str,
    reach: (u16, u16),
}

/// Detectors that ask for the same numbers.
#[derive(Debug)]
struct NumberGroup {
    fewest: usize,
    /// As [`digit_counts`] says it.
    counts: u64,
    reach: Reach,
}

impl Numbers {
    /// Takes a detector whose matches lie in numbers of at least so many digits, and reach so far in
    /// front of them and behind.
    pub(super) fn add(
        &mut self,
        detector: u32,
        fewest: usize,
        pattern: &'static str,
        reach: (u16, u16),
    ) {
        self.fewest = match self.requests.len() {
            0 => fewest,
            _ => self.fewest.min(fewest),
        };
        self.requests.push(NumberRequest {
            detector,
            fewest,
            pattern,
            reach,
        });
    }

    fn groups(&self) -> Box<[NumberGroup]> {
        let mut groups: BTreeMap<_, Vec<u32>> = BTreeMap::new();
        for request in &self.requests {
            let key = (request.fewest, digit_counts(request.pattern), request.reach);
            groups.entry(key).or_default().push(request.detector);
        }
        let groups = groups.into_iter();
        groups
            .map(
                |((fewest, counts, (before, after)), detectors)| NumberGroup {
                    fewest,
                    counts,
                    reach: Reach::new(detectors, before, after),
                },
            )
            .collect()
    }

    /// The detectors for which a number with these digits may hold something.
    pub(super) fn asked_by(&self, digits: Digits) -> impl Iterator<Item = &Reach> {
        let groups: &[NumberGroup] = if digits.all < self.fewest {
            &[]
        } else {
            self.groups.get_or_init(|| self.groups())
        };
        // Groups ascend by what they ask for.
        groups
            .iter()
            .take_while(move |group| digits.all >= group.fewest)
            .filter(move |group| group.counts & digits.in_groups != 0)
            .map(|group| &group.reach)
    }
}
