//! Bodies as chat pages send them: which texts are found in them, and which bytes an edit changes.

mod attachments;
mod site_rules;

use prompt_dlp::body::{Edit, apply};
use prompt_dlp::policy::model::{Action, Channel};
use prompt_dlp::policy::site_rules::Carries;
use prompt_dlp::policy::verdict::Situation;
use prompt_dlp::redact::Conversation;
use prompt_dlp::{Destination, Engine, Inspection, Part};

/// Passes Luhn and is no published test number.
const CARD: &str = "4539 5787 6362 1486";

fn policy() -> String {
    r#"{
        "schema": "prompt-dlp/policy/v1", "id": "t", "version": 1,
        "rules": [
            {"id": "cards", "action": "redact", "when": {"detectors": ["credit-card"]}},
            {"id": "unreadable", "action": "warn", "when": {"detectors": ["unreadable-body"]}}
        ],
        "siteRules": [{
            "id": "ours", "matches": ["https://chat.example/*"],
            "endpoints": [
                {"url": "/prompt", "texts": ["/messages/*/content", "/params/text", "/f.req/1/0/0", "/data/inputs", "/7/2"]},
                {"url": "/last", "texts": ["/messages/-1/content"]},
                {"url": "/signed", "texts": ["/query"], "signed": true},
                {"url": "/suggest", "texts": ["/q"], "carries": "draft"},
                {"url": "/file", "carries": "file"}
            ]
        }]
    }"#
    .to_owned()
}

fn inspect(path: &str, content_type: &str, body: &[u8]) -> Inspection {
    inspect_part(path, Part::Body, content_type, body)
}

fn inspect_part(path: &str, part: Part, content_type: &str, body: &[u8]) -> Inspection {
    inspect_under(&policy(), path, part, content_type, body)
}

fn inspect_under(
    policy: &str,
    path: &str,
    part: Part,
    content_type: &str,
    body: &[u8],
) -> Inspection {
    let destination = Destination {
        url: format!("https://chat.example{path}"),
        content_type: Some(content_type.to_owned()),
        part,
        attachments: Vec::new(),
    };
    inspect_at(policy, &destination, body)
}

fn inspect_at(policy: &str, destination: &Destination, body: &[u8]) -> Inspection {
    let engine = Engine::new(policy).unwrap();
    let situation = Situation {
        host: "chat.example".to_owned(),
        channel: Channel::Network,
        groups: Vec::new(),
        unread: Vec::new(),
        fixed: Vec::new(),
    };
    engine
        .inspect(
            destination,
            body,
            &situation,
            &mut Conversation::new(b"key"),
        )
        .unwrap()
}

/// The body as it would be sent redacted.
fn redacted(path: &str, content_type: &str, body: &[u8]) -> Vec<u8> {
    carried_out(inspect(path, content_type, body), body)
}

fn carried_out(inspection: Inspection, body: &[u8]) -> Vec<u8> {
    assert_eq!(inspection.verdict.unwrap().action, Action::Redact);
    let edits: Vec<Edit> = inspection
        .edits
        .unwrap()
        .into_iter()
        .map(|edit| Edit {
            range: edit.start as usize..edit.end as usize,
            bytes: edit.bytes,
        })
        .collect();
    apply(body, &edits)
}

fn redacted_text(path: &str, content_type: &str, body: &str) -> String {
    String::from_utf8(redacted(path, content_type, body.as_bytes())).unwrap()
}

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded;charset=utf-8";

#[test]
fn of_json_only_the_bytes_of_the_value_change() {
    let body = format!(
        r#"{{ "id":1e2, "messages" : [{{"role":"user","content":"gr\u00fcn \"{CARD}\" \ud83d\ude00\/"}}], "z":null }}"#
    );
    assert_eq!(
        redacted_text("/prompt", JSON, &body),
        body.replace(CARD, "[CREDIT_CARD_1]")
    );
}

#[test]
fn an_escape_inside_of_the_value_goes_with_it() {
    let body = r#"{"messages":[{"content":"card 4539\u00a05787\u00a06362\u00a01486 ok"}]}"#;
    assert_eq!(
        redacted_text("/prompt", JSON, body),
        r#"{"messages":[{"content":"card [CREDIT_CARD_1] ok"}]}"#
    );
}

#[test]
fn two_fields_that_say_the_same_stay_the_same() {
    let body = format!(
        r#"{{"params":{{"text":"card {CARD}"}},"messages":[{{"content":"card {CARD}"}}]}}"#
    );
    assert_eq!(
        redacted_text("/prompt", JSON, &body),
        r#"{"params":{"text":"card [CREDIT_CARD_1]"},"messages":[{"content":"card [CREDIT_CARD_1]"}]}"#
    );
}

#[test]
fn members_of_the_same_name_are_all_read() {
    let body = format!(r#"{{"params":{{"text":"nothing"}},"params":{{"text":"card {CARD}"}}}}"#);
    assert!(redacted_text("/prompt", JSON, &body).ends_with(r#""card [CREDIT_CARD_1]"}}"#));
}

#[test]
fn json_in_a_string_in_a_form_changes_by_the_bytes_of_the_value() {
    let inner = serde_json::to_string(&[[format!("Card {CARD} & \"more\"")]]).unwrap();
    let outer = serde_json::to_string(&serde_json::json!([null, inner])).unwrap();
    let encode = |text: &str| {
        text.bytes().fold(String::new(), |mut out, byte| {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(byte.into()),
                b' ' => out.push('+'),
                _ => out.extend(format!("%{byte:02x}").chars()),
            }
            out
        })
    };
    let body = format!("at=x%3a1&f.req={}&", encode(&outer));
    assert_eq!(
        redacted_text("/prompt", FORM, &body),
        body.replace(&encode(CARD), "%5BCREDIT_CARD_1%5D")
    );
}

#[test]
fn a_multipart_field_changes_and_its_files_do_not() {
    let part = |disposition: &str, content: &str| {
        format!("--B7\r\nContent-Disposition: form-data; {disposition}\r\n\r\n{content}\r\n")
    };
    let data = format!(r#"{{"inputs":"card {CARD}"}}"#);
    let mut body = (part(r#"name="data""#, &data) + "--B7\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n").into_bytes();
    body.extend([0x89, b'P', 0xff, 0, 1]);
    body.extend(b"\r\n--B7--\r\n");
    let sent = redacted("/prompt", "multipart/form-data; boundary=B7", &body);
    let at = String::from_utf8_lossy(&body).find(CARD).unwrap();
    assert_eq!(sent[..at], body[..at]);
    assert!(sent[at..].starts_with(b"[CREDIT_CARD_1]\"}"));
    assert!(sent.ends_with(&body[at + CARD.len()..]));
    assert_eq!(
        inspect("/prompt", "multipart/form-data; boundary=B7", &body).files,
        1
    );
}

#[test]
fn frames_are_read_one_by_one() {
    let frame = |text: &str| format!("{{\"messages\":[{{\"content\":\"{text}\"}}]}}\u{1e}");
    let body = format!("{{\"type\":6}}\u{1e}{}", frame(&format!("card {CARD}")));
    assert_eq!(
        redacted_text("/prompt", "", &body),
        body.replace(CARD, "[CREDIT_CARD_1]")
    );
    let packet = format!(r#"42["client_message",{{"output":"pay my card {CARD}"}}]"#);
    assert_eq!(
        redacted_text("/unknown", "", &packet),
        packet.replace(CARD, "[CREDIT_CARD_1]")
    );
}

#[test]
fn lengths_in_protocol_buffers_are_right_after_an_edit() {
    let field = |number: u8, bytes: &[u8]| {
        let mut out = vec![number << 3 | 2, u8::try_from(bytes.len()).unwrap()];
        out.extend(bytes);
        out
    };
    let message = |text: &str| {
        let mut inner = vec![1 << 3, 0x96, 1];
        inner.extend(field(2, text.as_bytes()));
        inner.extend(field(3, b"\xff\xfe"));
        let mut outer = field(7, &inner);
        outer.extend([9 << 3, 1]);
        outer
    };
    let body = message(&format!("pay my card {CARD} now"));
    assert_eq!(
        redacted("/prompt", "", &body),
        message("pay my card [CREDIT_CARD_1] now")
    );
    let framed =
        |payload: &[u8]| [&[0, 0, 0, 0, u8::try_from(payload.len()).unwrap()], payload].concat();
    assert_eq!(
        redacted("/unknown", "", &framed(&body)),
        framed(&message("pay my card [CREDIT_CARD_1] now"))
    );
    let json = framed(format!(r#"{{"m":"pay my card {CARD}"}}"#).as_bytes());
    assert_eq!(
        redacted("/unknown", "", &json),
        framed(br#"{"m":"pay my card [CREDIT_CARD_1]"}"#)
    );
}

#[test]
fn unknown_bodies_are_searched_for_what_people_write() {
    let found = |body: &str| inspect("/unknown", "", body.as_bytes()).texts;
    assert_eq!(
        found(r#"{"a":{"b":["please help me"]},"id":"a-b-c"}"#),
        ["please help me"]
    );
    assert_eq!(found("just some plain text"), ["just some plain text"]);
    assert_eq!(
        found(r#"{"q":"我的身份证号码是多少"}"#),
        ["我的身份证号码是多少"]
    );
    assert_eq!(
        found(r#"{"session":"eyJhbGciOi","events":[{"t":1}]}"#),
        [""; 0]
    );
    assert!(
        inspect("/unknown", "", br#"{"id":"4539578763621486"}"#)
            .verdict
            .is_none()
    );
}

#[test]
fn a_body_that_its_rule_does_not_fit_is_searched_and_said_to_be_so() {
    let inspection = inspect(
        "/prompt",
        JSON,
        format!(r#"{{"input":"pay my card {CARD}"}}"#).as_bytes(),
    );
    assert!(!inspection.endpoint.unwrap().fits);
    assert_eq!(inspection.verdict.unwrap().action, Action::Redact);
    let start = inspect("/prompt", JSON, br#"{"mode":"start","id":"a-b"}"#);
    assert!(start.endpoint.unwrap().fits && start.verdict.is_none());
}

#[test]
fn an_unreadable_prompt_is_a_finding_and_an_unreadable_rest_is_none() {
    let noise: Vec<u8> = (0..200_u8).map(|n| n.wrapping_mul(37) | 0x80).collect();
    let inspection = inspect("/prompt", "application/octet-stream", &noise);
    let verdict = inspection.verdict.unwrap();
    assert!(inspection.unreadable && inspection.edits.is_none());
    assert_eq!(
        (verdict.action, verdict.rule.as_deref()),
        (Action::Warn, Some("unreadable"))
    );
    assert_eq!(verdict.tallies[0].detector, "unreadable-body");
    for path in ["/file", "/unknown"] {
        assert!(inspect(path, "", &noise).verdict.is_none(), "{path}");
    }
}

#[test]
fn text_between_unknown_bytes_is_read_but_never_rewritten() {
    let mut body = vec![0xff, 0xfe, 0x80];
    body.extend(format!("pay my card {CARD}").bytes());
    body.extend([0x00, 0xff]);
    let inspection = inspect("/prompt", "", &body);
    assert_eq!(inspection.verdict.unwrap().action, Action::Redact);
    assert_eq!(inspection.edits, None);
}

#[test]
fn a_signed_body_is_never_rewritten() {
    let inspection = inspect(
        "/signed",
        JSON,
        format!(r#"{{"query":"{CARD}"}}"#).as_bytes(),
    );
    assert_eq!(inspection.verdict.unwrap().action, Action::Redact);
    assert_eq!(inspection.edits, None);
}

#[test]
fn a_draft_is_known_as_one_and_the_last_message_is_the_new_one() {
    let draft = inspect("/suggest", JSON, br#"{"q":"hi"}"#);
    assert_eq!(draft.endpoint.unwrap().carries, Carries::Draft);
    let history = format!(r#"{{"messages":[{{"content":"card {CARD}"}},{{"content":"thanks"}}]}}"#);
    assert_eq!(inspect("/last", JSON, history.as_bytes()).texts, ["thanks"]);
}

#[test]
fn of_a_query_only_the_characters_of_the_value_change() {
    let query = |path: &str, query: &str| inspect_part(path, Part::Query, "", query.as_bytes());
    let words = "id=a%2Fb&q=please+pay+card%204539+5787+6362+1486%21&&z";
    assert_eq!(
        carried_out(query("/unknown", words), words.as_bytes()),
        b"id=a%2Fb&q=please+pay+card%20%5BCREDIT_CARD_1%5D%21&&z"
    );
    let named = query("/suggest", "q=4539578763621486&v=2");
    assert_eq!(named.endpoint.unwrap().carries, Carries::Draft);
    assert_eq!(named.verdict.unwrap().action, Action::Redact);
    let nameless = query("/unknown", "pay+my+card+4539+5787+6362+1486");
    assert_eq!(nameless.verdict.unwrap().action, Action::Redact);
    assert!(query("/unknown", "id=4539578763621486").verdict.is_none());
    let beside = query("/prompt", "trace=abc");
    assert!(beside.endpoint.unwrap().fits && beside.verdict.is_none() && !beside.unreadable);
}

#[test]
fn what_a_site_rule_blocks_is_blocked_whatever_is_in_it() {
    let policy = policy().replace(
        r#""matches": ["https://chat.example/*"],"#,
        r#""matches": ["https://chat.example/*"], "network": "block","#,
    );
    let noise: Vec<u8> = (0..200_u8).map(|n| n.wrapping_mul(37) | 0x80).collect();
    let card = format!(r#"{{"messages":[{{"content":"card {CARD}"}}]}}"#);
    for body in [&noise[..], br#"{"mode":"start"}"#, card.as_bytes()] {
        let inspection = inspect_under(&policy, "/prompt", Part::Body, JSON, body);
        let verdict = inspection.verdict.unwrap();
        assert_eq!(verdict.action, Action::Block);
        assert_eq!(verdict.rule.as_deref(), Some("ours"));
        assert_eq!(inspection.edits, None);
    }
    let rest = inspect_under(&policy, "/unknown", Part::Body, JSON, b"{}");
    assert!(rest.verdict.is_none());
    let filters = |policy: &str| Engine::new(policy).unwrap().blocked_requests();
    assert_eq!(filters(&policy).len(), 5);
    assert_eq!(filters(&self::policy()), []);
    let all = Engine::new(&self::policy()).unwrap();
    assert_eq!(all.requests_of("chat.example").len(), 5);
    assert_eq!(all.requests_of("other.example"), []);
}

#[test]
fn an_answer_covers_the_same_values_in_other_words() {
    let engine = Engine::new(&policy().replace(r#""redact""#, r#""warn""#)).unwrap();
    let situation = Situation {
        host: "chat.example".to_owned(),
        channel: Channel::Paste,
        groups: Vec::new(),
        unread: Vec::new(),
        fixed: Vec::new(),
    };
    let mut conversation = Conversation::new(b"key");
    let first = engine
        .decide(&[&format!("card {CARD}")], &situation, &mut conversation)
        .unwrap();
    assert!(!first.answered && first.values.len() == 1);
    conversation.answer(first.values);
    let mut kept = Conversation::resume(b"key", &conversation.snapshot()).unwrap();
    let mut again = |text: &str| engine.decide(&[text], &situation, &mut kept).unwrap();
    assert!(again("please charge card 4539-5787-6362-1486").answered);
    assert!(!again(&format!("card {CARD}, card 5400 1234 0056 0780")).answered);
    assert!(!again("nothing").answered);
}

#[test]
fn hostile_bodies_are_read_in_time_and_without_a_panic() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let nested = (0..12).fold("pay my card".to_owned(), |inner, _| {
        serde_json::to_string(&[inner]).unwrap()
    });
    let bodies = [
        deep.as_str(),
        &nested,
        &"a=%41&".repeat(100_000),
        "{\"a\":\"\\ud800\\udc\"}",
        "\u{1e}\u{1e}42[",
        "a=%",
        "=&=&",
        "--B7\r\n\r\n--B7",
    ];
    for body in bodies {
        for content_type in ["", FORM, "multipart/form-data; boundary=B7"] {
            inspect("/prompt", content_type, body.as_bytes());
        }
    }
}
