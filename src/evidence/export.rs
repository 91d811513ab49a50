//! The file that a log is exported to: JSON Lines, UTF-8, each line ended by a line feed.
//!
//! In this order: the header, the records byte for byte as hashed, the checkpoints, and last the
//! closing record (kind `export`) under the final checkpoint. A file without that closing is
//! incomplete.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{MAX_INTEGER, SCHEMA};

/// The first line of an export: whose log it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportHeader {
    /// `prompt-dlp/evidence/v1`.
    #[schemars(extend("const" = SCHEMA))]
    pub schema: String,
    /// The origin line of its checkpoints.
    pub origin: String,
    /// The verifier key that signs now.
    pub verifier_key: String,
    /// Keys that signed before, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub earlier_keys: Vec<EarlierKey>,
}

/// A key that signed before, and where the log says that another took over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EarlierKey {
    /// The verifier key.
    pub verifier_key: String,
    /// `seq` of the record with the rotation.
    #[schemars(range(max = MAX_INTEGER))]
    pub rotation: u64,
}

/// How a checkpoint stands in an export: its signed note as the one value of an object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckpointLine<'t> {
    /// The signed note.
    pub checkpoint: Cow<'t, str>,
}

impl<'t> CheckpointLine<'t> {
    /// Of this signed note.
    pub const fn new(note: &'t str) -> Self {
        Self {
            checkpoint: Cow::Borrowed(note),
        }
    }
}
