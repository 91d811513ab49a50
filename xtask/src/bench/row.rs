//! One figure, and what is asked of it.

use serde::Serialize;

/// A line of the result.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) unit: &'static str,
    /// Median, in `unit`.
    pub(super) ours: Option<f64>,
    /// The same of what it is compared with.
    pub(super) peer: Option<f64>,
    /// Ours over the peer's, the median of the rounds.
    pub(super) ratio: Option<f64>,
    /// Of the ratio where there is one, of ours otherwise.
    pub(super) target: Option<f64>,
    pub(super) stretch: Option<f64>,
    /// `None` where nothing is asked, or nothing was measured.
    pub(super) met: Option<bool>,
    /// The tenth and the ninetieth percentile of what is asked about.
    #[serde(skip)]
    pub(super) spread: Option<(f64, f64)>,
    #[serde(skip)]
    pub(super) goal: Option<Goal>,
    /// What a reader should know beside the figures.
    #[serde(skip)]
    pub(super) note: String,
}

/// What is asked of a figure.
#[derive(Clone, Copy, Debug)]
pub(super) enum Goal {
    AtLeast(f64, Option<f64>),
    AtMost(f64, Option<f64>),
}

impl Row {
    /// A figure measured several times.
    pub(super) fn of(name: impl Into<String>, unit: &'static str, samples: &[f64]) -> Self {
        Self {
            ours: median(samples),
            spread: spread(samples),
            ..Self::missing(name, unit, "")
        }
    }

    /// Ours beside a peer's, measured in turns.
    pub(super) fn against(
        name: impl Into<String>,
        unit: &'static str,
        ours: &[f64],
        peer: &[f64],
    ) -> Self {
        let ratios: Vec<f64> = ours
            .iter()
            .zip(peer)
            .map(|(ours, peer)| ours / peer)
            .collect();
        Self {
            ours: median(ours),
            peer: median(peer),
            ratio: median(&ratios),
            spread: spread(&ratios),
            ..Self::missing(name, unit, "")
        }
    }

    /// A percentile, from 0 to 1, of what was measured.
    pub(super) fn percentile(
        name: impl Into<String>,
        unit: &'static str,
        samples: &[f64],
        share: f64,
    ) -> Self {
        Self {
            ours: quantile(samples, share),
            ..Self::missing(name, unit, "")
        }
    }

    /// A figure that is not there, and why.
    pub(super) fn missing(
        name: impl Into<String>,
        unit: &'static str,
        why: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            unit,
            ours: None,
            peer: None,
            ratio: None,
            target: None,
            stretch: None,
            met: None,
            spread: None,
            goal: None,
            note: why.into(),
        }
    }

    pub(super) fn goal(mut self, goal: Goal) -> Self {
        let (Goal::AtLeast(target, stretch) | Goal::AtMost(target, stretch)) = goal;
        self.target = Some(target);
        self.stretch = stretch;
        self.met = self
            .ratio
            .or(self.ours)
            .map(|figure| goal.reached(figure, target));
        self.goal = Some(goal);
        self
    }

    /// A goal of the ratio: what has none neither meets nor misses it.
    pub(super) fn goal_of_ratio(self, goal: Goal) -> Self {
        let compared = self.ratio.is_some();
        let mut row = self.goal(goal);
        if !compared {
            row.met = None;
        }
        row
    }

    /// Beside the same without us, of which the difference counts and not the ratio.
    pub(super) fn beside(mut self, without: Option<f64>) -> Self {
        self.peer = without;
        if let Some((ours, without)) = self.ours.zip(without) {
            self.note = format!("{:.1} {} more than without us", ours - without, self.unit);
        }
        self
    }

    pub(super) fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// Whether the further goal is reached too.
    pub(super) fn reaches_stretch(&self) -> bool {
        let figure = self.ratio.or(self.ours);
        match (self.goal, figure, self.stretch) {
            (Some(goal), Some(figure), Some(stretch)) => goal.reached(figure, stretch),
            _ => false,
        }
    }
}

impl Goal {
    fn reached(self, figure: f64, bound: f64) -> bool {
        match self {
            Self::AtLeast(..) => figure >= bound,
            Self::AtMost(..) => figure <= bound,
        }
    }
}

/// The value that half of the samples are below.
pub(super) fn median(samples: &[f64]) -> Option<f64> {
    quantile(samples, 0.5)
}

fn spread(samples: &[f64]) -> Option<(f64, f64)> {
    Some((quantile(samples, 0.1)?, quantile(samples, 0.9)?))
}

/// The sample that so large a share of all are not above.
pub(super) fn quantile(samples: &[f64], share: f64) -> Option<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "far below 2^52 samples, and not negative"
    )]
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.max(1) - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_about_the_ratio_where_there_is_one() {
        let row = Row::against("a", "MB/s", &[30.0, 60.0, 40.0], &[10.0, 10.0, 20.0]);
        assert_eq!(
            (row.ours, row.peer, row.ratio),
            (Some(40.0), Some(10.0), Some(3.0))
        );
        let row = row.goal(Goal::AtLeast(2.0, Some(4.0)));
        assert_eq!((row.met, row.reaches_stretch()), (Some(true), false));
    }

    #[test]
    fn a_goal_of_what_was_not_measured_is_neither_met_nor_missed() {
        let row = Row::missing("a", "ms", "why").goal(Goal::AtMost(5.0, None));
        assert_eq!((row.target, row.met), (Some(5.0), None));
    }

    #[test]
    fn what_is_beside_a_figure_is_no_ratio() {
        let row = Row::percentile("a", "ms", &[7.0], 0.5)
            .beside(Some(5.5))
            .goal(Goal::AtMost(5.0, None));
        assert_eq!(
            (row.peer, row.ratio, row.met),
            (Some(5.5), None, Some(false))
        );
        assert_eq!(row.note, "1.5 ms more than without us");
    }

    #[test]
    fn percentiles_are_samples() {
        let samples = [5.0, 1.0, 4.0, 2.0, 3.0];
        let at = |share| Row::percentile("a", "ms", &samples, share).ours;
        assert_eq!(
            (at(0.5), at(0.95), at(0.0)),
            (Some(3.0), Some(5.0), Some(1.0))
        );
        assert_eq!(Row::of("a", "ms", &[]).ours, None);
    }
}
