//! How text is scanned.

pub mod candidate;
pub mod context;
pub mod detector;
pub mod finding;
mod nominate;
pub(crate) mod pattern;
mod place;
mod resolve;
mod runs;
pub(crate) mod set;
