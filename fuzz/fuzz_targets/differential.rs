//! Any text: the engine finds exactly what the slow, obvious one finds.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use prompt_dlp::Engine;
use prompt_dlp::scan::reference::{Reference, difference};

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::built_in);
static REFERENCE: LazyLock<Reference> = LazyLock::new(|| Reference::new(ENGINE.policy()));

fuzz_target!(|text: &str| {
    let fast = ENGINE.scan(text).expect("short enough");
    assert_eq!(difference(&fast, &REFERENCE.scan(text)), None);
});
