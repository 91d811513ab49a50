//! What the company has decided, and what follows from it for one piece of content.

mod built_in;
pub mod decide;
pub mod error;
pub mod interface;
pub mod model;
mod parse;
pub mod request_filter;
pub mod site_rules;
pub mod unread;
pub mod verdict;

/// The policy of a company that configures nothing.
pub const BUILT_IN: &str = include_str!("default.json");

/// The same as [`Policy::canonical`](model::Policy::canonical) gives it, and a line break. Written by `cargo xtask codegen`.
pub(crate) const BUILT_IN_CANONICAL: &str = include_str!("default.canonical.json");
