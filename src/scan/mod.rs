//! How text is scanned.

pub mod candidates;
pub mod detector;
pub mod finding;
