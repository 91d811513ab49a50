//! Inputs that break careless programs.

use std::time::{Duration, Instant};

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

/// The least of a few measurements: what else the machine does only ever adds.
fn time_of_scan(text: &str) -> Duration {
    let measure = |_| {
        let start = Instant::now();
        BUILT_IN.scan(text).unwrap();
        start.elapsed()
    };
    (0..4).map(measure).min().unwrap()
}

/// Labels with nothing behind them: each begins a match that each of the others could end. A busy machine may
/// be slow by a factor of `SLACK`; time that grows with the square of the text is ten times as much.
#[test]
fn time_grows_with_the_text_where_everything_nominates() {
    const SHORT: usize = 8_000;
    const TIMES: u32 = 32;
    const SLACK: u32 = 3;
    for label in ["key=", "token: ", "auth \""] {
        let short = label.repeat(SHORT / label.len());
        let long = short.repeat(TIMES as usize);
        let [short, long] = [short, long].map(|text| time_of_scan(&text));
        assert!(
            long < SLACK * TIMES * short,
            "{label:?}: {SHORT} bytes in {short:?}, {TIMES} times as many in {long:?}"
        );
    }
}
