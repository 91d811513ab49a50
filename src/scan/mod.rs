//! How text is scanned.

pub mod candidate;
mod contender;
pub mod context;
pub mod detector;
pub mod finding;
pub(crate) mod groups;
mod headers;
mod label;
mod literals;
mod member;
mod nearby;
mod nominate;
mod numbers;
mod parts;
pub(crate) mod pattern;
mod phrase;
mod place;
pub mod recognize;
pub mod record_set;
#[cfg(feature = "reference")]
pub mod reference;
pub mod requirements;
mod resolve;
mod runs;
pub(crate) mod set;
mod sieve;
pub(crate) mod table;
mod vocabulary;
mod windows;
mod words;
