//! What the shell is handed, as a whole: the shape that everything outside the core builds on.

use prompt_dlp::policy::model::{Action, Channel};
use prompt_dlp::policy::verdict::Situation;
use prompt_dlp::redact::Conversation;

use crate::BUILT_IN;

fn situation(channel: Channel) -> Situation {
    Situation {
        host: "chat.example".to_owned(),
        channel,
        groups: Vec::new(),
        unread: Vec::new(),
        fixed: Vec::new(),
    }
}

fn verdict(text: &str) -> String {
    let mut conversation = Conversation::new(b"key");
    let verdict = BUILT_IN
        .decide(&[text], &situation(Channel::Paste), &mut conversation)
        .unwrap();
    serde_json::to_string_pretty(&verdict).unwrap()
}

#[test]
fn what_cannot_be_written_again_is_kept_back_where_a_rule_redacts() {
    let views = ["SSN 536-22-8145", "What is the tallest mountain?"];
    let action = |fixed: &[u32]| {
        let mut upload = situation(Channel::Upload);
        upload.fixed = fixed.to_vec();
        BUILT_IN
            .decide(&views, &upload, &mut Conversation::new(b"key"))
            .unwrap()
            .action
    };
    assert_eq!(action(&[]), Action::Redact);
    assert_eq!(action(&[0]), Action::Block);
    assert_eq!(action(&[1]), Action::Redact);
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
      "answered": false,
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

#[test]
fn many_records_are_counted_and_warned_of_though_no_cell_is_more_than_a_figure() {
    let rows: Vec<String> = (0..25)
        .map(|n| format!("K-{}\t{}.500,00 EUR", 40_000 + n, 40 + n))
        .collect();
    let verdict = verdict(&format!("Contract no.\tSaldo\n{}", rows.join("\n")));
    let verdict: serde_json::Value = serde_json::from_str(&verdict).unwrap();
    assert_eq!(verdict["action"], "warn");
    assert_eq!(verdict["rule"], "bulk-records-warn");
    let set = &verdict["views"][0]["recordSets"][0];
    assert_eq!(set["records"], 25);
    assert_eq!(set["columns"][0]["kind"], "identifiers");
    let tallies = verdict["tallies"].as_array().unwrap();
    let tally = tallies
        .iter()
        .find(|tally| tally["detector"] == "record-set");
    assert_eq!(tally.unwrap()["count"], 25);
}
