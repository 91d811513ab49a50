//! Any text: findings ascend, do not overlap, and lie on character boundaries.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use prompt_dlp::Engine;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::built_in);

fuzz_target!(|text: &str| {
    let mut end = 0;
    for finding in ENGINE.scan(text).expect("short enough") {
        let range = finding.span.range();
        assert!(range.start >= end && range.start < range.end);
        assert!(text.get(range.clone()).is_some());
        end = range.end;
    }
});
