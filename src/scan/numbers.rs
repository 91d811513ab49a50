//! Which detectors a number is shown to.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::nominate::Reach;
use super::requirements::digit_counts;
use super::runs::Digits;

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
    fewest: usize,
    pattern: &'static str,
    reach: Reach,
}

/// Detectors that ask for the same numbers.
#[derive(Debug)]
struct NumberGroup {
    fewest: usize,
    /// As [`digit_counts`] says it.
    counts: u64,
    reaches: Vec<Reach>,
}

impl Numbers {
    /// Takes a detector whose matches lie in numbers of at least so many digits.
    pub(super) fn add(&mut self, fewest: usize, pattern: &'static str, reach: Reach) {
        self.fewest = match self.requests.len() {
            0 => fewest,
            _ => self.fewest.min(fewest),
        };
        self.requests.push(NumberRequest {
            fewest,
            pattern,
            reach,
        });
    }

    fn groups(&self) -> Box<[NumberGroup]> {
        let mut groups: BTreeMap<(usize, u64), Vec<Reach>> = BTreeMap::new();
        for request in &self.requests {
            let key = (request.fewest, digit_counts(request.pattern));
            groups.entry(key).or_default().push(request.reach);
        }
        let groups = groups.into_iter();
        groups
            .map(|((fewest, counts), mut reaches)| {
                reaches.sort_by_key(Reach::ends);
                NumberGroup {
                    fewest,
                    counts,
                    reaches,
                }
            })
            .collect()
    }

    /// The detectors for which a number with these digits may hold something.
    pub(super) fn asked_by(&self, digits: Digits) -> impl Iterator<Item = Reach> {
        let groups: &[NumberGroup] = if digits.all < self.fewest {
            &[]
        } else {
            self.groups.get_or_init(|| self.groups())
        };
        groups
            .iter()
            .filter(move |group| group.counts & digits.in_groups != 0 && digits.all >= group.fewest)
            .flat_map(|group| group.reaches.iter().copied())
    }
}
