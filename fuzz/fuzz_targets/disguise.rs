//! Any text, nominated whole for every reader: what is read lies on character boundaries and says no
//! more than it is long.
#![no_main]

use libfuzzer_sys::fuzz_target;
use prompt_dlp::text::disguise::{Cue, Disguises};

fuzz_target!(|text: &str| {
    let disguises = Disguises::new(["strictly confidential", "secret", "internal use only"]);
    let windows = Cue::ALL.map(|cue| (cue, 0..text.len()));
    for read in disguises.read(text, &windows) {
        assert!(text.get(read.span.range()).is_some());
        assert!(read.text.len() <= read.span.range().len());
    }
});
