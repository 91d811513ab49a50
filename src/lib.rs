//! Data-loss prevention for AI chat: one pure core.
//!
//! `text → normalise → candidates → validate → score in context → resolve → findings → policy →
//! verdict → evidence record`. The folders are those stages.
#![warn(clippy::disallowed_methods)]

pub mod body;
pub mod detectors;
mod digest;
pub mod document;
mod engine;
pub mod evidence;
mod inspect;
pub mod policy;
pub mod redact;
pub mod scan;
pub mod text;
pub mod validators;

pub use engine::{Engine, EngineIdentity, LONGEST_TEXT, ScanError};
pub use inspect::{BodyEdit, Destination, Inspection, Named, Part};

#[cfg(feature = "wasm")]
pub mod wasm;
