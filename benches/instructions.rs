//! Scans the texts of `tests/corpus`, for `cargo xtask instructions`, which runs it under callgrind.
//!
//! Usage: `instructions [CORPUS]`: every text once, so that what is compiled at first need is, and then
//! the one that is named once more.
#![expect(
    clippy::disallowed_methods,
    reason = "the list is for the core; this program reads its arguments"
)]

use std::env;
use std::error::Error;
use std::hint::black_box;

use prompt_dlp::Engine;

const CORPORA: [(&str, &str); 4] = [
    ("prose", include_str!("../tests/corpus/prose.txt")),
    ("code", include_str!("../tests/corpus/code.txt")),
    ("mixed", include_str!("../tests/corpus/mixed.txt")),
    ("records", include_str!("../tests/corpus/records.txt")),
];

fn main() -> Result<(), Box<dyn Error>> {
    let engine = Engine::built_in();
    for (_, text) in CORPORA {
        black_box(engine.scan(black_box(text))?);
    }
    let named = env::args().nth(1);
    for (_, text) in CORPORA
        .iter()
        .filter(|(name, _)| Some(*name) == named.as_deref())
    {
        black_box(engine.scan(black_box(text))?);
    }
    Ok(())
}
