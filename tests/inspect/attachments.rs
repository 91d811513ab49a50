//! Files in bodies, whose texts were read elsewhere.

use prompt_dlp::policy::model::Action;
use prompt_dlp::{Destination, Part};

use super::{CARD, inspect_at, policy};

#[test]
fn attachments_are_decided_about_with_the_body_and_cannot_be_changed() {
    let about = |path: &str, attachments: &[&str]| {
        let destination = Destination {
            url: format!("https://chat.example{path}"),
            content_type: None,
            part: Part::Body,
            attachments: attachments.iter().map(ToString::to_string).collect(),
        };
        let prompt = format!(r#"{{"messages":[{{"content":"card {CARD}"}}]}}"#);
        inspect_at(&policy(), &destination, prompt.as_bytes())
    };
    let secret = format!("letter about card {CARD}");
    let harmless = about("/prompt", &["a harmless letter"]);
    let verdict = harmless.verdict.unwrap();
    assert_eq!((verdict.action, verdict.views.len()), (Action::Redact, 2));
    assert!(harmless.edits.is_some());

    let held = about("/prompt", &["a harmless letter", &secret]);
    let verdict = held.verdict.unwrap();
    assert_eq!(
        (verdict.action, verdict.unredactable),
        (Action::Block, true)
    );
    assert_eq!(held.texts[2], secret);
    assert!(held.edits.is_none());
}
