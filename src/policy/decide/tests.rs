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
