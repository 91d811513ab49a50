//! How text is scanned.

pub mod candidates;
pub mod context;
pub mod detector;
pub mod finding;
mod nominate;
mod resolve;
mod runs;
pub(crate) mod set;
