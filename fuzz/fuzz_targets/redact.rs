//! Any text: what is redacted leads back to what was there.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use prompt_dlp::Engine;
use prompt_dlp::redact::Conversation;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::built_in);

fuzz_target!(|text: &str| {
    let mut conversation = Conversation::new(b"fuzz");
    let view = ENGINE.redact(text, &mut conversation).expect("short enough");
    assert_eq!(conversation.restore(&view.redacted), text);
});
