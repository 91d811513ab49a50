//! How text is scanned.

mod believed;
pub mod candidate;
pub(crate) mod constant;
mod contender;
pub mod context;
pub mod detector;
pub mod finding;
mod focus;
pub(crate) mod groups;
mod indices;
mod label;
mod matching;
mod member;
mod nominate;
pub(crate) mod pattern;
mod place;
pub mod recognize;
mod recollection;
pub mod record_set;
#[cfg(feature = "reference")]
pub mod reference;
pub mod requirements;
mod resolve;
pub(crate) mod set;
pub(crate) mod table;
mod whole;
