//! One integration binary; a module for each concern.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test reads its inputs and fails by panicking, outside its test function too"
)]

mod cases;
mod catalogue;
mod evasion;
mod evidence;
mod inputs;
mod properties;
mod verdict;
