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
pub(super) fn matches(pattern: &str, name: &str) -> bool {
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

/// Every target.
pub(super) fn targets(scores: &Scores, types: &Types, benign: &benign::Report) -> Vec<Target> {
    let groups = groups(scores, types);
    let counts = |name: &str| groups.get(name).copied().unwrap_or_default();
    let ids = counts(CHECKED);
    let checked = ids.measures();
    let secrets = counts(SECRETS);
    let structured = counts("structured personal data").measures();
    let synthetic = counts("presidio-synth");
    let names = counts("names, places, organisations").measures();
    let rate = |rate: Option<benign::Rate>| rate.map(|rate| rate.per_megabyte);
    let (at_least, at_most) = (Aim::AtLeast, Aim::AtMost);
    let bounds = "presidio-synth, bounds nearly right: F2";
    let untyped = "presidio-synth, whatever the type: F2";
    let all = "presidio-synth, all types together: F2";
    let any = "secrets: negatives flagged as any secret";
    let whole_id = "ids with a check digit in context: precision, whole values";
    let any_id = "ids with a check digit in context: negatives flagged as any id";
    let by_rule = "secrets: recall, mean over rules";
    [
        (
            "ids with a check digit in context: recall",
            at_least(0.99),
            checked.recall,
        ),
        (
            "ids with a check digit in context: precision",
            at_least(0.99),
            checked.precision,
        ),
        (whole_id, Aim::None, ids.whole_measures().precision),
        (any_id, Aim::None, ratio(ids.flagged_as_any, ids.negatives)),
        ("secrets: recall", at_least(0.98), secrets.measures().recall),
        (by_rule, Aim::None, recall_by_rule(scores, types)),
        (
            "secrets: negatives flagged",
            at_most(0.01),
            ratio(secrets.flagged, secrets.negatives),
        ),
        (
            any,
            Aim::None,
            ratio(secrets.flagged_as_any, secrets.negatives),
        ),
        (
            "structured personal data: F1",
            at_least(0.97),
            structured.f1,
        ),
        (all, at_least(0.75), synthetic.measures().f2),
        (bounds, Aim::None, synthetic.close_measures().f2),
        (untyped, Aim::None, synthetic.untyped_measures().f2),
        (
            "names, places, organisations: precision",
            at_least(0.85),
            names.precision,
        ),
        (
            "false alarms per MB of prose",
            at_most(1.0),
            rate(benign.prose),
        ),
        (
            "false alarms per MB of code",
            at_most(3.0),
            rate(benign.code),
        ),
    ]
    .map(|(name, aim, measured)| Target::new(name, aim, measured))
    .into()
}

impl Target {
    fn new(name: &'static str, aim: Aim, measured: Option<f64>) -> Self {
        let met = measured.and_then(|measured| match aim {
            Aim::AtLeast(bound) => Some(measured >= bound),
            Aim::AtMost(bound) => Some(measured <= bound),
            Aim::None => None,
        });
        Self {
            name,
            aim,
            measured,
            met,
        }
    }
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
