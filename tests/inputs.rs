//! Inputs that break careless programs.

use prompt_dlp::redact::Conversation;

use crate::BUILT_IN;

fn detectors(text: &str) -> Vec<String> {
    BUILT_IN
        .scan(text)
        .unwrap()
        .iter()
        .map(|finding| finding.detector.to_string())
        .collect()
}

#[test]
fn nothing_is_found_in_nothing() {
    assert_eq!(detectors(""), [""; 0]);
    assert_eq!(
        BUILT_IN
            .redact("", &mut Conversation::new(b"k"))
            .unwrap()
            .redacted,
        ""
    );
}

#[test]
fn nuls_and_replacement_characters_are_ordinary_characters() {
    assert_eq!(
        detectors("\0\0 4012 8888 8888 1881 \0\u{FFFD}"),
        ["credit-card"]
    );
}

#[test]
fn fifty_megabytes_are_scanned_and_the_last_value_is_found() {
    let line = "The quick brown fox jumps over the lazy dog, 2024 times in 12 ways.\n";
    let mut text = line.repeat(50_000_000 / line.len());
    text.push_str("card 4012 8888 8888 1881");
    assert_eq!(detectors(&text), ["credit-card"]);
}
