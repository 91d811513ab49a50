//! Which answers to a warning a policy takes.

use prompt_dlp::Engine;
use prompt_dlp::evidence::entry::{Answer, Justification, Reason};

fn engine(interface: &str) -> Engine {
    Engine::new(&format!(
        r#"{{"schema": "prompt-dlp/policy/v1", "id": "test", "version": 1, "interface": {interface}}}"#
    ))
    .unwrap()
}

fn answer(outcome: Answer, note: &str, kept: &[&str]) -> Justification {
    Justification {
        decision: 0,
        outcome,
        reason: (outcome != Answer::Cancelled).then_some(Reason::Other),
        note: (!note.is_empty()).then(|| note.to_owned()),
        kept: kept.iter().map(|&id| id.to_owned()).collect(),
    }
}

#[test]
fn every_answer_is_taken_by_default() {
    let engine = engine("{}");
    assert!(engine.allows(&answer(Answer::Cancelled, "", &[])));
    assert!(engine.allows(&answer(Answer::Redacted, "", &[])));
    assert!(engine.allows(&answer(Answer::Redacted, "", &["iban"])));
    assert!(engine.allows(&answer(Answer::Overridden, "", &[])));
}

#[test]
fn whatever_goes_as_it_is_needs_a_reason() {
    let engine = engine("{}");
    for outcome in [Answer::Overridden, Answer::Redacted] {
        let kept: &[&str] = if outcome == Answer::Redacted {
            &["iban"]
        } else {
            &[]
        };
        let without = Justification {
            reason: None,
            ..answer(outcome, "", kept)
        };
        assert!(!engine.allows(&without), "{outcome:?}");
    }
}

#[test]
fn a_note_counts_in_characters_without_the_space_around_it() {
    let engine = engine(r#"{"minNote": 5}"#);
    for (note, taken) in [
        ("", false),
        ("  four  ", false),
        ("größe", true),
        ("理由は以下", true),
    ] {
        assert_eq!(
            engine.allows(&answer(Answer::Overridden, note, &[])),
            taken,
            "{note}"
        );
        assert_eq!(
            engine.allows(&answer(Answer::Redacted, note, &["iban"])),
            taken,
            "{note}"
        );
    }
    assert!(engine.allows(&answer(Answer::Redacted, "", &[])));
    assert!(engine.allows(&answer(Answer::Cancelled, "", &[])));
}

#[test]
fn a_choice_that_is_not_offered_is_not_taken() {
    let only_redact = engine(r#"{"choices": ["redact"]}"#);
    assert!(!only_redact.allows(&answer(Answer::Overridden, "", &[])));
    assert!(!only_redact.allows(&answer(Answer::Redacted, "", &["iban"])));
    assert!(only_redact.allows(&answer(Answer::Redacted, "", &[])));

    let only_override = engine(r#"{"choices": ["override"]}"#);
    assert!(!only_override.allows(&answer(Answer::Redacted, "", &[])));
    assert!(only_override.allows(&answer(Answer::Cancelled, "", &[])));

    let all_or_none = engine(r#"{"chooseFindings": false}"#);
    assert!(!all_or_none.allows(&answer(Answer::Redacted, "", &["iban"])));
    assert!(all_or_none.allows(&answer(Answer::Overridden, "", &[])));
}
