//! The writer: appends records, and puts checkpoints and exports together.
//!
//! The caller stores the state with the record in one transaction, signs, and keeps the key.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::base64::Base64;
use super::checkpoint::{Checkpoint, CheckpointError, SignedNote, VerifierKey};
use super::entry::{Entry, Export, FalseAlarm, Justification};
use super::export::{CheckpointLine, ExportHeader};
use super::merkle::{Frontier, Hash, leaf_hash};
use super::record::{Record, RecordError, SCHEMA};

/// All that a writer must keep of the log: O(log n) hashes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LogState {
    /// How many records it has.
    pub size: u64,
    /// The roots of its complete subtrees, largest first.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub frontier: Vec<Hash>,
    /// The leaf hash of the last record; absent when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "string"))]
    pub prev: Option<Hash>,
}

/// What the caller adds to an entry: who, when, and random bits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Stamp {
    /// The device's pseudonym.
    pub device: String,
    /// Milliseconds since 1970-01-01 UTC.
    pub time: u64,
    /// Base64 of 16 bytes from a cryptographic random source.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub salt: Base64<16>,
}

/// A record, and the log with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Appended {
    /// The log's state from now on.
    pub state: LogState,
    /// The record's bytes, as hashed.
    pub record: String,
    /// Its leaf hash.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub leaf: Hash,
}

/// Adds a record. O(log n); the state given stays as it is, so that a failed transaction loses nothing.
///
/// # Errors
/// [`EvidenceError`] where the state is not one that this module made, the record exceeds a limit,
/// or the entry contradicts the log.
pub fn append(state: &LogState, entry: Entry, stamp: Stamp) -> Result<Appended, EvidenceError> {
    let mut frontier = state.frontier()?;
    let seq = frontier.size();
    match &entry {
        Entry::Justification(Justification { decision, .. })
        | Entry::FalseAlarm(FalseAlarm { decision, .. })
            if *decision >= seq =>
        {
            return Err(EvidenceError::Reference {
                decision: *decision,
                size: seq,
            });
        }
        Entry::Export(export) if export.tree_size != seq => {
            return Err(EvidenceError::TreeSize {
                said: export.tree_size,
                size: seq,
            });
        }
        _ => {}
    }
    let Stamp { device, time, salt } = stamp;
    let schema = SCHEMA.to_owned();
    let record = Record {
        schema,
        seq,
        prev: state.prev,
        time,
        salt,
        device,
        entry,
    }
    .canonical()?;
    let leaf = leaf_hash(record.as_bytes());
    frontier.push(leaf);
    let state = LogState {
        size: frontier.size(),
        frontier: frontier.roots().to_vec(),
        prev: Some(leaf),
    };
    Ok(Appended {
        state,
        record,
        leaf,
    })
}

/// The body of a checkpoint over the log as it is: the UTF-8 bytes to sign.
///
/// # Errors
/// [`EvidenceError`] where the state or the origin cannot be used.
pub fn checkpoint_body(state: &LogState, origin: &str) -> Result<String, EvidenceError> {
    let frontier = state.frontier()?;
    let checkpoint = Checkpoint::new(origin, frontier.size(), frontier.root())?;
    Ok(checkpoint.to_string())
}

/// The signed note of a checkpoint's body and a signature made over it elsewhere.
///
/// # Errors
/// [`EvidenceError`] where the signature is not by that key over that body.
pub fn signed_note(
    body: &str,
    key_name: &str,
    public_key: &[u8],
    signature: &[u8],
) -> Result<String, EvidenceError> {
    let key = VerifierKey::new(key_name, public_key)?;
    Ok(SignedNote::new(body, &key, signature)?.to_string())
}

/// The whole log as one file of JSON Lines: header, records byte for byte, checkpoints, and last the
/// closing record under the final checkpoint.
///
/// # Errors
/// [`EvidenceError::Closing`] unless the last record is of kind `export` and the last checkpoint
/// covers it; [`EvidenceError`] where either cannot be read.
pub fn export_file(
    header: &ExportHeader,
    records: &[String],
    checkpoints: &[String],
) -> Result<String, EvidenceError> {
    let (Some((closing, records)), Some((last, checkpoints))) =
        (records.split_last(), checkpoints.split_last())
    else {
        return Err(EvidenceError::Closing);
    };
    let size = Checkpoint::parse(SignedNote::parse(last)?.text())?.size;
    let expected = records.len() as u64;
    match Record::parse(closing.as_bytes())?.entry {
        Entry::Export(Export { tree_size }) if tree_size == expected && size == expected + 1 => {}
        _ => return Err(EvidenceError::Closing),
    }
    let mut file = String::new();
    let mut line = |text: &str| {
        file.push_str(text);
        file.push('\n');
    };
    line(&canonical(header)?);
    for record in records {
        line(record);
    }
    for checkpoint in checkpoints {
        line(&canonical(&CheckpointLine::new(checkpoint))?);
    }
    line(closing);
    line(&canonical(&CheckpointLine::new(last))?);
    Ok(file)
}

/// Why the log cannot be written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EvidenceError {
    /// The state's parts do not belong together.
    #[error("a log of {size} records with {roots} subtree roots cannot be")]
    State {
        /// The size it says.
        size: u64,
        /// The roots it has.
        roots: usize,
    },
    /// The record cannot be written.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// The checkpoint, key or signature cannot be used.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// A justification of a decision that is not in the log.
    #[error("decision {decision} is not in a log of {size} records")]
    Reference {
        /// The decision's `seq`.
        decision: u64,
        /// The log's size.
        size: u64,
    },
    /// A closing record with another size than the log's.
    #[error("the closing record says {said} records, the log has {size}")]
    TreeSize {
        /// The size it says.
        said: u64,
        /// The log's size.
        size: u64,
    },
    /// An export must end with a closing record under a checkpoint.
    #[error("the last record must be of kind `export` and the last checkpoint must cover it")]
    Closing,
}

impl EvidenceError {
    /// A stable name of the error, in kebab case.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::State { .. } => "log-state",
            Self::Record(_) => "record",
            Self::Checkpoint(_) => "checkpoint",
            Self::Reference { .. } => "unknown-decision",
            Self::TreeSize { .. } => "tree-size",
            Self::Closing => "closing",
        }
    }
}

fn canonical(value: &impl Serialize) -> Result<String, EvidenceError> {
    serde_json_canonicalizer::to_string(value)
        .map_err(|error| EvidenceError::Record(RecordError::Shape(error)))
}

impl LogState {
    fn frontier(&self) -> Result<Frontier, EvidenceError> {
        Frontier::new(self.size, self.frontier.clone())
            .filter(|_| self.prev.is_some() == (self.size > 0))
            .ok_or(EvidenceError::State {
                size: self.size,
                roots: self.frontier.len(),
            })
    }
}
