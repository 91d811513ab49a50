//! From findings to an action.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Action, Condition, Policy, Rule, Site};
use super::unread::{Unscanned, unread_tallies};
use super::verdict::{Situation, Tally};
use crate::scan::detector::Category;
use crate::scan::finding::{Band, Finding};
use crate::scan::record_set::{RECORD_SET, RecordSet};
use crate::text::span::Utf8;

/// What rules call a body that cannot be read although a prompt is expected in it.
pub(crate) const UNREADABLE_BODY: &str = "unreadable-body";

/// A finding and the value it stands for, without separators: the same card number written in two
/// ways is one value.
pub(crate) struct Observed<'f> {
    pub(crate) finding: &'f Finding<Utf8>,
    pub(crate) value: String,
}

impl<'f> Observed<'f> {
    pub(crate) fn new(finding: &'f Finding<Utf8>, text: &str) -> Self {
        let value = finding
            .span
            .of(text)
            .chars()
            .filter(|c| c.is_alphanumeric())
            .collect();
        Self { finding, value }
    }
}

/// What the policy asks for, and which rules asked.
#[derive(Debug)]
pub(crate) struct Decision<'p> {
    pub(crate) action: Action,
    /// The first of the rules that ask for the action; none when it is the default.
    pub(crate) rule: Option<&'p Rule>,
    pub(crate) site: Option<&'p Site>,
    /// Every matching rule that holds content back.
    holding: Vec<&'p Rule>,
}

impl Decision<'_> {
    /// Whether a rule that holds this content back is about the finding. A default action, and a
    /// rule about record sets, is about everything that is more than a guess.
    pub(crate) fn covers(&self, finding: &Finding<Utf8>) -> bool {
        if self.rule.is_none() {
            return finding.band > Band::Low;
        }
        let above_a_guess = finding.band > Band::Low;
        self.holding
            .iter()
            .any(|rule| rule.when.names(finding) || rule.when.is_about_sets() && above_a_guess)
    }

    pub(crate) fn coverage(&self) -> Coverage {
        Coverage {
            action: self.action,
            default: self.rule.is_none(),
            holding: self.holding.iter().map(|rule| rule.id.clone()).collect(),
        }
    }
}

/// What of a decision says which findings it covers: two that are alike cover the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Coverage {
    action: Action,
    /// Whether no rule asked for the action.
    default: bool,
    /// Ids of the rules that hold content back.
    holding: Vec<String>,
}

impl Policy {
    /// The strictest action among the rules that match, and the first rule that asks for it; the
    /// default action when none matches. `bulk` is the largest record set, if there is one.
    pub(crate) fn decide(
        &self,
        situation: &Situation,
        observed: &[Observed<'_>],
        bulk: Option<&RecordSet<Utf8>>,
    ) -> Decision<'_> {
        let site = self.site(&situation.host);
        let matches = |rule: &&Rule| {
            let records = bulk.filter(|set| rule.when.names_set(set));
            let found = || rule.when.values(observed).len() + rule.when.unread(&situation.unread);
            let fewest = rule.when.min_count as usize;
            rule.when.applies(situation, site)
                && (records.map_or(0, |set| set.records as usize) >= fewest || found() >= fewest)
        };
        let mut decision = Decision {
            action: self.default_action,
            rule: None,
            site,
            holding: Vec::new(),
        };
        for rule in self.rules.iter().filter(matches) {
            if decision
                .rule
                .is_none_or(|strictest| rule.action > strictest.action)
            {
                (decision.action, decision.rule) = (rule.action, Some(rule));
            }
            if rule.action >= Action::Warn {
                decision.holding.push(rule);
            }
        }
        let unread = situation.unread.iter().map(|&why| self.files.action(why));
        if let Some(asked) = unread.max().filter(|asked| *asked > decision.action) {
            (decision.action, decision.rule) = (asked, None);
        }
        decision
    }

    /// What is to be done about a body in which nothing can be read, on an endpoint where a prompt
    /// is expected. Pointed out at least: it is never let through in silence.
    pub(crate) fn decide_unreadable(&self, situation: &Situation) -> Decision<'_> {
        let site = self.site(&situation.host);
        let rule = self
            .rules
            .iter()
            .filter(|rule| rule.when.applies(situation, site) && rule.when.names_unreadable())
            .reduce(|strictest, rule| {
                if rule.action > strictest.action {
                    rule
                } else {
                    strictest
                }
            });
        let action = rule.map_or(self.default_action, |rule| rule.action);
        Decision {
            action: action.max(Action::Log),
            rule,
            site,
            holding: Vec::new(),
        }
    }

    /// The first site that has the host.
    fn site(&self, host: &str) -> Option<&Site> {
        self.sites
            .iter()
            .find(|site| site.hosts.iter().any(|pattern| is_host(pattern, host)))
    }
}

impl Condition {
    /// Whether the place and the way fit.
    fn applies(&self, situation: &Situation, site: Option<&Site>) -> bool {
        let here = self.sites.is_empty() || site.is_some_and(|site| self.sites.contains(&site.id));
        let this_way = self.channels.is_empty() || self.channels.contains(&situation.channel);
        let this_group = self.groups.is_empty()
            || self
                .groups
                .iter()
                .any(|group| situation.groups.contains(group));
        here && this_way && this_group
    }

    /// Whether the finding is of a kind and a confidence that count.
    fn names(&self, finding: &Finding<Utf8>) -> bool {
        let any_kind = self.detectors.is_empty() && self.categories.is_empty();
        let this_kind = self.detectors.iter().any(|id| *id == finding.detector)
            || self.categories.contains(&finding.category);
        finding.confidence >= self.min_confidence && (any_kind || this_kind)
    }

    /// Whether it is about record sets, and this one's confidence counts.
    fn names_set(&self, set: &RecordSet<Utf8>) -> bool {
        set.confidence >= self.min_confidence && self.is_about_sets()
    }

    /// Whether it is about bodies that cannot be read, or about everything.
    fn names_unreadable(&self) -> bool {
        let any_kind = self.detectors.is_empty() && self.categories.is_empty();
        (any_kind || self.detectors.iter().any(|id| id == UNREADABLE_BODY)) && self.min_count <= 1
    }

    fn is_about_sets(&self) -> bool {
        self.detectors.iter().any(|id| id == RECORD_SET)
    }

    fn values<'o>(&self, observed: &'o [Observed<'_>]) -> BTreeSet<(&'o str, &'o str)> {
        observed
            .iter()
            .filter(|each| self.names(each.finding))
            .map(|each| (each.finding.detector.as_ref(), each.value.as_str()))
            .collect()
    }
}

/// How many different values each detector found, how many records stand in one place, and how many
/// parts could not be read, ascending by detector.
pub(crate) fn tally(
    observed: &[Observed<'_>],
    bulk: Option<&RecordSet<Utf8>>,
    unread: &[Unscanned],
) -> Vec<Tally> {
    if observed.is_empty() && bulk.is_none() && unread.is_empty() {
        return Vec::new();
    }
    counted(observed, bulk, unread)
}

#[inline(never)]
fn counted(
    observed: &[Observed<'_>],
    bulk: Option<&RecordSet<Utf8>>,
    unread: &[Unscanned],
) -> Vec<Tally> {
    let mut seen = BTreeSet::new();
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for Observed { finding, value } in observed {
        let tally = tallies.entry(&finding.detector).or_insert_with(|| Tally {
            detector: finding.detector.clone(),
            category: finding.category,
            count: 0,
            confidence: 0,
        });
        tally.count += u32::from(seen.insert((&finding.detector, value)));
        tally.confidence = tally.confidence.max(finding.confidence);
    }
    tallies.extend(bulk.map(|set| {
        let tally = Tally {
            detector: RECORD_SET.into(),
            category: Category::Personal,
            count: set.records,
            confidence: set.confidence,
        };
        (RECORD_SET, tally)
    }));
    tallies.extend(unread_tallies(unread));
    tallies.into_values().collect()
}

/// Whether `host` is the name, or for `*.name` the name or one under it. Case does not matter.
pub(super) fn is_host(pattern: &str, host: &str) -> bool {
    let Some(name) = pattern.strip_prefix("*.") else {
        return pattern.eq_ignore_ascii_case(host);
    };
    if host.len() == name.len() {
        return host.eq_ignore_ascii_case(name);
    }
    let split = host.len().checked_sub(name.len() + 1);
    split.and_then(|at| host.get(at..)).is_some_and(|tail| {
        tail.strip_prefix('.')
            .is_some_and(|tail| tail.eq_ignore_ascii_case(name))
    })
}

#[cfg(test)]
mod tests;
