//! Counts, and what follows from them.

use std::iter::Sum;
use std::ops::AddAssign;

use serde::Serialize;

/// What was counted.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(super) struct Counts {
    /// Things to find.
    pub(super) expected: usize,
    /// Those that were.
    pub(super) found: usize,
    /// Those found with nearly the same bounds (intersection over union at least 0.7).
    pub(super) found_close: usize,
    /// Those in whose place something was found, of whatever type.
    pub(super) found_as_any: usize,
    /// Findings where nothing was to be found.
    pub(super) false_alarms: usize,
    /// Findings in the place of something else, which was not found itself.
    pub(super) mistyped: usize,
    /// Texts that hold nothing of their type.
    pub(super) negatives: usize,
    /// Those in which something of that type was found.
    pub(super) flagged: usize,
    /// Those in which that was all of the value that the text gives, not a part of it.
    pub(super) flagged_whole: usize,
    /// Those in which something of any type that the source labels was found.
    pub(super) flagged_as_any: usize,
}

/// Counts, and the measures that follow; a measure is absent where it would be 0/0.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Measures {
    #[serde(flatten)]
    pub(super) counts: Counts,
    pub(super) precision: Option<f64>,
    pub(super) recall: Option<f64>,
    pub(super) f1: Option<f64>,
    pub(super) f2: Option<f64>,
}

impl Counts {
    /// Findings of every sort.
    pub(super) fn claims(self) -> usize {
        self.found + self.false_alarms + self.mistyped + self.flagged
    }

    /// Precision, recall and their means.
    pub(super) fn measures(self) -> Measures {
        Measures::new(self, self.found, self.claims() - self.found)
    }

    /// The same where only nearly right bounds count.
    pub(super) fn close_measures(self) -> Measures {
        Measures::new(self, self.found_close, self.claims() - self.found_close)
    }

    /// The same where a negative counts only if all of its value was taken for one: a sound number
    /// within what is none as a whole was rightly found.
    pub(super) fn whole_measures(self) -> Measures {
        let wrong = self.false_alarms + self.mistyped + self.flagged_whole;
        Measures::new(self, self.found, wrong)
    }

    /// The same where the type does not matter.
    pub(super) fn untyped_measures(self) -> Measures {
        Measures::new(
            self,
            self.found_as_any,
            self.false_alarms + self.flagged_as_any,
        )
    }
}

impl Measures {
    fn new(counts: Counts, found: usize, wrong: usize) -> Self {
        let precision = ratio(found, found + wrong);
        let recall = ratio(found, counts.expected);
        let f = |beta: f64| {
            let (precision, recall) = (precision?, recall?);
            let weighted = beta * beta * precision + recall;
            (weighted > 0.0).then(|| (1.0 + beta * beta) * precision * recall / weighted)
        };
        Self {
            counts,
            precision,
            recall,
            f1: f(1.0),
            f2: f(2.0),
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.expected += other.expected;
        self.found += other.found;
        self.found_close += other.found_close;
        self.found_as_any += other.found_as_any;
        self.false_alarms += other.false_alarms;
        self.mistyped += other.mistyped;
        self.negatives += other.negatives;
        self.flagged += other.flagged;
        self.flagged_whole += other.flagged_whole;
        self.flagged_as_any += other.flagged_as_any;
    }
}

impl<'c> Sum<&'c Self> for Counts {
    fn sum<I: Iterator<Item = &'c Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |mut sum, counts| {
            sum += *counts;
            sum
        })
    }
}

/// `part / whole`, if there is a whole.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of texts are far below 2^52"
)]
pub(super) fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weighs_recall_twice_in_f2() {
        let measures = Counts {
            expected: 10,
            found: 5,
            ..Counts::default()
        }
        .measures();
        let close = |value: Option<f64>, expected: f64| {
            assert!((value.expect("defined") - expected).abs() < 1e-9);
        };
        close(measures.precision, 1.0);
        close(measures.recall, 0.5);
        close(measures.f1, 2.0 / 3.0);
        close(measures.f2, 2.5 / 4.5);
    }

    #[test]
    fn says_nothing_where_nothing_was_expected() {
        let measures = Counts::default().measures();
        assert!(measures.precision.is_none() && measures.recall.is_none() && measures.f1.is_none());
    }
}
