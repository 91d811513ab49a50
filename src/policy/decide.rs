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
            let found = rule.when.values(observed).len() + rule.when.unread(&situation.unread);
            rule.when.applies(situation, site)
                && records.map_or(0, |set| set.records as usize).max(found)
                    >= rule.when.min_count as usize
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
mod tests {
    use super::*;
    use crate::policy::model::Channel;
    use crate::scan::finding::Explanation;
    use crate::text::span::Span;

    fn finding(
        detector: &'static str,
        category: Category,
        confidence: u8,
        start: u32,
        end: u32,
    ) -> Finding<Utf8> {
        Finding {
            detector: detector.into(),
            title: detector.into(),
            category,
            span: Span::new(start, end),
            confidence,
            band: Band::of(confidence),
            explanation: Explanation::default(),
            alternatives: Vec::new(),
        }
    }

    fn policy(rules: &str) -> Policy {
        let sites = r#"[{"id": "chat", "hosts": ["*.chat.example"]}]"#;
        let head = r#""schema": "prompt-dlp/policy/v1", "id": "t", "version": 1"#;
        Policy::parse(&format!(
            "{{{head}, \"sites\": {sites}, \"rules\": [{rules}]}}"
        ))
        .unwrap()
    }

    fn situation(host: &str, channel: Channel) -> Situation {
        Situation {
            host: host.to_owned(),
            channel,
            groups: vec!["staff".to_owned()],
            unread: Vec::new(),
            fixed: Vec::new(),
        }
    }

    fn action(
        policy: &Policy,
        situation: &Situation,
        text: &str,
        findings: &[Finding<Utf8>],
    ) -> (Action, Option<String>) {
        let observed: Vec<_> = findings
            .iter()
            .map(|finding| Observed::new(finding, text))
            .collect();
        let decision = policy.decide(situation, &observed, None);
        (decision.action, decision.rule.map(|rule| rule.id.clone()))
    }

    #[test]
    fn the_strictest_matching_rule_wins_and_is_named() {
        let policy = policy(
            r#"{"id": "a", "action": "log"}, {"id": "b", "action": "block", "when": {"categories": ["secret"]}}, {"id": "c", "action": "warn"}"#,
        );
        let here = situation("x", Channel::Paste);
        let secret = [finding("s", Category::Secret, 90, 0, 2)];
        let contact = [finding("c", Category::Contact, 90, 0, 2)];
        assert_eq!(
            action(&policy, &here, "ab", &secret),
            (Action::Block, Some("b".to_owned()))
        );
        assert_eq!(
            action(&policy, &here, "ab", &contact),
            (Action::Warn, Some("c".to_owned()))
        );
        assert_eq!(action(&policy, &here, "ab", &[]), (Action::Allow, None));
    }

    #[test]
    fn every_condition_must_hold() {
        let rule = |when: &str| {
            policy(&format!(
                r#"{{"id": "r", "action": "block", "when": {when}}}"#
            ))
        };
        let found = [finding("s", Category::Secret, 60, 0, 2)];
        let here = situation("a.chat.example", Channel::Paste);
        let cases = [
            (r#"{"minConfidence": 61}"#, false),
            (r#"{"minConfidence": 60}"#, true),
            (r#"{"sites": ["chat"]}"#, true),
            (r#"{"channels": ["drop"]}"#, false),
            (r#"{"channels": ["drop", "paste"]}"#, true),
            (r#"{"groups": ["board"]}"#, false),
            (r#"{"groups": ["board", "staff"]}"#, true),
            (r#"{"categories": ["health"]}"#, false),
            (r#"{"minCount": 2}"#, false),
            (r#"{"minCount": 0}"#, true),
        ];
        for (when, blocked) in cases {
            assert_eq!(
                action(&rule(when), &here, "ab", &found).0 == Action::Block,
                blocked,
                "{when}"
            );
        }
        let elsewhere = situation("chat.example.org", Channel::Paste);
        assert_eq!(
            action(&rule(r#"{"sites": ["chat"]}"#), &elsewhere, "ab", &found).0,
            Action::Allow
        );
    }

    #[test]
    fn only_rules_that_match_say_what_is_covered() {
        let policy = policy(
            r#"{"id": "list", "action": "redact", "when": {"categories": ["contact"], "minCount": 2}},
               {"id": "card", "action": "redact", "when": {"categories": ["financial"]}}"#,
        );
        let card = finding("card", Category::Financial, 90, 0, 1);
        let mail = |start| finding("mail", Category::Contact, 90, start, start + 1);
        let covered = |findings: &[Finding<Utf8>]| {
            let observed: Vec<_> = findings
                .iter()
                .map(|finding| Observed::new(finding, "abc"))
                .collect();
            let decision = policy.decide(&situation("x", Channel::Paste), &observed, None);
            (decision.covers(&card), decision.covers(&mail(1)))
        };
        assert_eq!(covered(&[card.clone(), mail(1)]), (true, false));
        assert_eq!(covered(&[card.clone(), mail(1), mail(2)]), (true, true));
    }

    #[test]
    fn a_count_is_of_different_values() {
        let text = "4111 4111 42-42 4242";
        let at = |start| finding("card", Category::Financial, 90, start, start + 4);
        let findings = [
            at(0),
            at(5),
            finding("card", Category::Financial, 90, 10, 15),
            at(16),
        ];
        let observed: Vec<_> = findings
            .iter()
            .map(|finding| Observed::new(finding, text))
            .collect();
        assert_eq!(
            tally(&observed, None, &[])
                .iter()
                .map(|tally| tally.count)
                .collect::<Vec<_>>(),
            [2]
        );
    }

    #[test]
    fn a_rule_about_record_sets_counts_records() {
        let policy = policy(
            r#"{"id": "bulk", "action": "block", "when": {"detectors": ["record-set"], "minCount": 20}},
               {"id": "any", "action": "log"}"#,
        );
        let set = |records, confidence| RecordSet {
            span: Span::new(0, 9),
            records,
            confidence,
            band: Band::of(confidence),
            columns: Vec::new(),
        };
        let rule = |set: Option<RecordSet<Utf8>>| {
            let decision = policy.decide(&situation("x", Channel::Paste), &[], set.as_ref());
            decision.rule.map(|rule| rule.id.clone())
        };
        assert_eq!(rule(Some(set(20, 50))).as_deref(), Some("bulk"));
        assert_eq!(rule(Some(set(19, 90))), None);
        assert_eq!(rule(Some(set(99, 49))), None);
        assert_eq!(rule(None), None);
        assert_eq!(tally(&[], Some(&set(20, 50)), &[])[0].count, 20);
    }

    #[test]
    fn a_wildcard_host_covers_the_name_and_what_is_under_it() {
        for (host, covered) in [
            ("chat.example", true),
            ("A.Chat.Example", true),
            ("evilchat.example", false),
            ("example", false),
        ] {
            assert_eq!(is_host("*.chat.example", host), covered, "{host}");
        }
        assert!(!is_host("chat.example", "a.chat.example"));
    }
}
