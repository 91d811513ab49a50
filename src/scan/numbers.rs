//! Which detectors a number is shown to.

use std::sync::OnceLock;

use super::nominate::{Reach, Teams};
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
    groups: OnceLock<NumberGroups>,
}

#[derive(Debug)]
struct NumberRequest {
    fewest: usize,
    pattern: &'static str,
    reach: Reach,
}

#[derive(Debug)]
struct NumberGroups {
    all: Box<[NumberGroup]>,
    teams: Teams,
}

/// Detectors that ask for the same numbers, and look at the same windows.
#[derive(Debug)]
struct NumberGroup {
    fewest: usize,
    /// As [`digit_counts`] says it.
    counts: u64,
    reach: Reach,
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

    fn groups(&self) -> NumberGroups {
        let requests = self.requests.iter();
        let detectors = requests.clone().map(|request| request.reach.detector());
        let count = detectors.max().map_or(0, |last| last as usize + 1);
        let asked = requests.map(|request| {
            let counts = digit_counts(request.pattern);
            ((request.fewest, counts), request.reach)
        });
        let (teams, asked) = Teams::unite(count, asked.collect());
        let all = asked
            .into_iter()
            .map(|((fewest, counts), reach)| NumberGroup {
                fewest,
                counts,
                reach,
            });
        NumberGroups {
            all: all.collect(),
            teams,
        }
    }

    /// Those that look at the windows of a detector that [`Numbers::asked_by`] has given.
    pub(super) fn team_of(&self, leader: u32) -> &[u32] {
        let groups = self.groups.get();
        groups.map_or(&[], |groups| groups.teams.of(leader))
    }

    /// The detectors for which a number with these digits may hold something: of each team the leader.
    pub(super) fn asked_by(&self, digits: Digits) -> impl Iterator<Item = Reach> {
        let groups: &[NumberGroup] = if digits.all < self.fewest {
            &[]
        } else {
            &self.groups.get_or_init(|| self.groups()).all
        };
        groups
            .iter()
            .filter(move |group| group.counts & digits.in_groups != 0 && digits.all >= group.fewest)
            .map(|group| group.reach)
    }
}
