//! What the company has decided, and what follows from it for one piece of content.

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
