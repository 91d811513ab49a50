//! One integration binary; a module for each concern.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test reads its inputs and fails by panicking, outside its test function too"
)]

use std::sync::LazyLock;

use prompt_dlp::Engine;

mod cases;
mod catalogue;
mod differential;
mod document;
mod evasion;
mod evidence;
mod inputs;
mod inspect;
mod interface;
mod properties;
mod verdict;

/// The engine of every test that needs none of its own: its patterns are compiled once.
static BUILT_IN: LazyLock<Engine> = LazyLock::new(Engine::built_in);
