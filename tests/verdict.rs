//! What the shell is handed, as a whole: the shape that everything outside the core builds on.

use prompt_dlp::policy::model::Channel;
use prompt_dlp::policy::verdict::Situation;
use prompt_dlp::redact::Conversation;

use crate::BUILT_IN;

fn verdict(text: &str) -> String {
    let situation = Situation {
        host: "chat.example".to_owned(),
        channel: Channel::Paste,
        groups: Vec::new(),
    };
    let mut conversation = Conversation::new(b"key");
    let verdict = BUILT_IN
        .decide(&[text], &situation, &mut conversation)
        .unwrap();
    serde_json::to_string_pretty(&verdict).unwrap()
}

#[test]
fn an_identifier_is_redacted_and_a_single_address_is_not() {
    insta::assert_snapshot!(verdict("😀 SSN 536-22-8145, mail jane.roe@contoso.com"));
}

#[test]
fn harmless_text_is_allowed_without_a_rule() {
    insta::assert_snapshot!(verdict("What is the tallest mountain?"), @r#"
    {
      "action": "allow",
      "tallies": [],
      "views": [
        {
          "findings": [],
          "redacted": "",
          "replacements": []
        }
      ]
    }
    "#);
}
