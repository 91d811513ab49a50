//! The built-in site rules, and the one that administrators are given for GitHub Copilot.

use prompt_dlp::policy::model::Channel;
use prompt_dlp::policy::verdict::Situation;
use prompt_dlp::redact::Conversation;
use prompt_dlp::{Destination, Engine, Part};

use super::{CARD, carried_out};

#[test]
fn github_copilot_is_read_by_the_rule_that_administrators_are_given() {
    let security = include_str!("../../SECURITY.md");
    let from = security.find(r#"{"id": "github-copilot""#).unwrap();
    let rule = &security[from..from + security[from..].find('`').unwrap()];
    let policy = format!(
        r#"{{"schema": "prompt-dlp/policy/v1", "id": "t", "version": 1, "siteRules": [{rule}],
            "rules": [{{"id": "cards", "action": "redact", "when": {{"detectors": ["credit-card"]}}}}]}}"#
    );
    let situation = Situation {
        host: "github.com".to_owned(),
        channel: Channel::Network,
        groups: Vec::new(),
        unread: Vec::new(),
        fixed: Vec::new(),
    };
    let destination = Destination {
        url: "https://api.individual.githubcopilot.com/github/chat/threads/7/messages?".to_owned(),
        content_type: Some("text/plain;charset=UTF-8".to_owned()),
        part: Part::Body,
        attachments: Vec::new(),
    };
    let body = format!(r#"{{"content":"card {CARD}","intent":"conversation","streaming":true}}"#);
    let inspection = Engine::new(&policy)
        .unwrap()
        .inspect(
            &destination,
            body.as_bytes(),
            &situation,
            &mut Conversation::new(b"key"),
        )
        .unwrap();
    assert_eq!(inspection.texts, [format!("card {CARD}")]);
    assert!(inspection.endpoint.as_ref().unwrap().fits);
    let sent = carried_out(inspection, body.as_bytes());
    assert!(
        String::from_utf8(sent)
            .unwrap()
            .contains("card [CREDIT_CARD_1]")
    );
}

#[test]
fn prompts_can_be_rewritten_where_a_rule_says_how_and_nothing_is_signed() {
    let engine = Engine::built_in();
    assert!(engine.rewrites_prompts_of("chatgpt.com"));
    assert!(!engine.rewrites_prompts_of("poe.com"), "signed");
    assert!(!engine.rewrites_prompts_of("chat.example"), "unknown");
}
