//! Types that belong together, and what the project is to reach with them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::benign;
use super::measures::{Counts, Measures, ratio};
use super::score::{Key, Scores};
use super::types::{Group, Types};

/// Numbers with check digits, in sentences that name them.
const CHECKED: &str = "ids with a check digit, in context";
/// The same, alone.
const CHECKED_ALONE: &str = "ids with a check digit, alone";
/// All sources that label secrets.
const SECRETS: &str = "secrets";

/// The figures of all groups.
pub(super) fn groups(scores: &Scores, types: &Types) -> BTreeMap<String, Counts> {
    let mut groups = BTreeMap::from([
        (
            CHECKED.to_owned(),
            sum(scores, |key| key.checked && !key.bare),
        ),
        (
            CHECKED_ALONE.to_owned(),
            sum(scores, |key| key.checked && key.bare),
        ),
        (
            SECRETS.to_owned(),
            sum(scores, |key| types.label_secrets(&key.source)),
        ),
    ]);
    for (name, group) in &types.groups {
        groups.insert(name.clone(), sum(scores, |key| group.holds(key)));
    }
    groups.retain(|_, counts| counts.expected + counts.negatives > 0);
    groups
}

impl Group {
    fn holds(&self, key: &Key) -> bool {
        let names = |names: &[String], name: &str| {
            names.is_empty() || names.iter().any(|listed| matches(listed, name))
        };
        names(&self.sources, &key.section) && names(&self.types, &key.r#type)
    }
}

/// Whether `pattern`, in which one `*` stands for anything, is `name`.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((before, after)) => name.starts_with(before) && name.ends_with(after),
        None => pattern == name,
    }
}

/// What is to be reached, and what is.
#[derive(Debug, Serialize)]
pub(super) struct Target {
    pub(super) name: &'static str,
    pub(super) aim: Aim,
    pub(super) measured: Option<f64>,
    pub(super) met: Option<bool>,
}

/// A bound.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Aim {
    AtLeast(f64),
    AtMost(f64),
    /// Beside a target, for comparison.
    None,
}

/// Every target; those about text that was not scanned are left out.
pub(super) fn targets(
    scores: Option<&Scores>,
    types: &Types,
    benign: Option<&benign::Report>,
) -> Vec<Target> {
    let mut targets = Vec::new();
    let mut add = |name, aim, measured: Option<f64>| {
        let met = measured.and_then(|measured| match aim {
            Aim::AtLeast(bound) => Some(measured >= bound),
            Aim::AtMost(bound) => Some(measured <= bound),
            Aim::None => None,
        });
        targets.push(Target {
            name,
            aim,
            measured,
            met,
        });
    };
    if let Some(scores) = scores {
        let groups = groups(scores, types);
        let counts = |name: &str| groups.get(name).copied().unwrap_or_default();
        let measures = |name: &str| counts(name).measures();
        let checked = measures(CHECKED);
        add(
            "ids with a check digit in context: recall",
            Aim::AtLeast(0.99),
            checked.recall,
        );
        add(
            "ids with a check digit in context: precision",
            Aim::AtLeast(0.99),
            checked.precision,
        );
        let secrets = counts(SECRETS);
        add(
            "secrets: recall",
            Aim::AtLeast(0.98),
            secrets.measures().recall,
        );
        add(
            "secrets: recall, mean over rules",
            Aim::None,
            recall_by_rule(scores, types),
        );
        let flagged = |flagged| ratio(flagged, secrets.negatives);
        add(
            "secrets: negatives flagged",
            Aim::AtMost(0.01),
            flagged(secrets.flagged),
        );
        add(
            "secrets: negatives flagged as any secret",
            Aim::None,
            flagged(secrets.flagged_as_any),
        );
        add(
            "structured personal data: F1",
            Aim::AtLeast(0.97),
            measures("structured personal data").f1,
        );
        let synthetic = counts("presidio-synth");
        add(
            "presidio-synth, all types together: F2",
            Aim::AtLeast(0.75),
            synthetic.measures().f2,
        );
        add(
            "presidio-synth, bounds nearly right: F2",
            Aim::None,
            synthetic.close_measures().f2,
        );
        add(
            "presidio-synth, whatever the type: F2",
            Aim::None,
            synthetic.untyped_measures().f2,
        );
        let names = measures("names, places, organisations");
        add(
            "names, places, organisations: precision",
            Aim::AtLeast(0.85),
            names.precision,
        );
    }
    if let Some(benign) = benign {
        let rate = |rate: Option<benign::Rate>| rate.map(|rate| rate.per_megabyte);
        add(
            "false alarms per MB of prose",
            Aim::AtMost(1.0),
            rate(benign.prose),
        );
        add(
            "false alarms per MB of code",
            Aim::AtMost(3.0),
            rate(benign.code),
        );
    }
    targets
}

/// The mean of the recall of each rule of each source of secrets: some rules have ten times the texts of
/// others.
fn recall_by_rule(scores: &Scores, types: &Types) -> Option<f64> {
    let rules = scores
        .counts
        .keys()
        .filter(|key| types.label_secrets(&key.source))
        .map(|key| (&key.source, &key.r#type))
        .collect::<BTreeSet<_>>();
    let recalls = rules
        .into_iter()
        .filter_map(|(source, rule)| {
            let of_rule = |key: &Key| &key.source == source && &key.r#type == rule;
            sum(scores, of_rule).measures().recall
        })
        .collect::<Vec<_>>();
    mean(&recalls)
}

#[expect(clippy::cast_precision_loss, reason = "there are far fewer than 2^52")]
fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

fn sum(scores: &Scores, holds: impl Fn(&Key) -> bool) -> Counts {
    scores
        .counts
        .iter()
        .filter(|(key, _)| holds(key))
        .map(|(_, counts)| counts)
        .sum()
}

/// The measures of everything by `key`.
pub(super) fn by<K: Ord>(scores: &Scores, key: impl Fn(&Key) -> K) -> BTreeMap<K, Counts> {
    let mut sums = BTreeMap::<_, Counts>::new();
    for (of, counts) in &scores.counts {
        *sums.entry(key(of)).or_default() += *counts;
    }
    sums
}

/// With precision and recall.
pub(super) fn measures<K: Ord>(counts: BTreeMap<K, Counts>) -> BTreeMap<K, Measures> {
    counts
        .into_iter()
        .map(|(key, counts)| (key, counts.measures()))
        .collect()
}
