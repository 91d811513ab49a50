//! One record of the evidence log, `prompt-dlp/evidence/v1`.
//!
//! A record says what was decided, by which rule, under which policy and engine, and what became of
//! it. It never holds content, matched text or a snippet of either.
//!
//! Its bytes are those of RFC 8785 (JSON Canonicalization Scheme); they are what is hashed, stored
//! and exported. Values are strings and integers from 0 to 2^53 − 1 only, where every JSON
//! implementation agrees, and an absent value is absent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::base64::Base64;
use super::entry::Entry;
use super::merkle::Hash;

/// The value of `schema` in every record and in the header of an export.
pub const SCHEMA: &str = "prompt-dlp/evidence/v1";

/// Most bytes of one record: what a length prefix of 16 bits can say (C2SP tlog-tiles).
pub const MAX_RECORD: usize = 65_535;

/// Most bytes of a note that an employee writes.
pub const MAX_NOTE: usize = 4_096;

/// Most bytes of any other string.
pub const MAX_STRING: usize = 512;

/// Largest integer on which every JSON implementation agrees: 2^53 − 1.
pub const MAX_INTEGER: u64 = (1 << 53) - 1;

/// One record: its place in the log, then what happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
// TypeScript has a `Record` of its own.
#[cfg_attr(feature = "wasm", tsify(rename = "EvidenceRecord"))]
#[schemars(rename = "EvidenceRecord")]
pub struct Record {
    /// `prompt-dlp/evidence/v1`.
    #[schemars(extend("const" = SCHEMA))]
    pub schema: String,
    /// Its index in the log, from 0.
    #[schemars(range(max = MAX_INTEGER))]
    pub seq: u64,
    /// The leaf hash of the record before; absent in the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "string"))]
    pub prev: Option<Hash>,
    /// Milliseconds since 1970-01-01 UTC, by the device's clock.
    #[schemars(range(max = MAX_INTEGER))]
    pub time: u64,
    /// 128 random bits, so that a record cannot be guessed from its hash after its body is disposed of.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub salt: Base64<16>,
    /// The device's pseudonym.
    #[schemars(length(max = MAX_STRING))]
    pub device: String,
    /// What happened.
    #[serde(flatten)]
    #[cfg_attr(feature = "wasm", tsify(type = "Entry"))]
    pub entry: Entry,
}

/// Why some bytes are no record.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RecordError {
    /// Not JSON, or not of the shape of a record.
    #[error("not a record of {SCHEMA}: {}", without_line(.0))]
    Shape(#[from] serde_json::Error),
    /// A record of another version.
    #[error("the schema is not {SCHEMA}")]
    Schema,
    /// The same values in other bytes: order, spaces, escapes, number forms.
    #[error("not in canonical form (RFC 8785)")]
    NotCanonical,
    /// The record as a whole is too long.
    #[error("{0} bytes, and a record has at most {MAX_RECORD}")]
    TooLong(usize),
    /// One string is too long.
    #[error("`{field}` has {bytes} bytes, at most {limit} are allowed")]
    StringTooLong {
        /// The field's name.
        field: &'static str,
        /// The length found.
        bytes: usize,
        /// The length allowed.
        limit: usize,
    },
    /// An integer is too large for JSON.
    #[error("`{field}` is {value}, at most {MAX_INTEGER} is allowed")]
    IntegerTooLarge {
        /// The field's name.
        field: &'static str,
        /// The value found.
        value: u64,
    },
}

impl Record {
    /// The record's bytes, as hashed, stored and exported.
    ///
    /// # Errors
    /// [`RecordError`] names the limit that it exceeds.
    pub fn canonical(&self) -> Result<String, RecordError> {
        self.check_limits()?;
        let json = serde_json_canonicalizer::to_string(self)?;
        if json.len() > MAX_RECORD {
            return Err(RecordError::TooLong(json.len()));
        }
        Ok(json)
    }

    /// Reads a record; only its canonical bytes are accepted. O(length).
    ///
    /// # Errors
    /// [`RecordError`] says in what the bytes are not those of a record.
    pub fn parse(bytes: &[u8]) -> Result<Self, RecordError> {
        if bytes.len() > MAX_RECORD {
            return Err(RecordError::TooLong(bytes.len()));
        }
        let record: Self = serde_json::from_slice(bytes)?;
        if record.schema != SCHEMA {
            return Err(RecordError::Schema);
        }
        if record.canonical()?.as_bytes() != bytes {
            return Err(RecordError::NotCanonical);
        }
        Ok(record)
    }

    fn check_limits(&self) -> Result<(), RecordError> {
        integer("seq", self.seq)?;
        integer("time", self.time)?;
        string("device", &self.device)?;
        match &self.entry {
            Entry::Decision(decision) => {
                string("host", &decision.host)?;
                string("site", decision.site.as_deref().unwrap_or_default())?;
                string("rule", decision.rule.as_deref().unwrap_or_default())?;
                string("policy.id", &decision.policy.id)?;
                string("policy.hash", &decision.policy.hash)?;
                string("engine.version", &decision.engine.version)?;
                string("engine.detectors", &decision.engine.detectors)?;
                decision
                    .tallies
                    .iter()
                    .try_for_each(|tally| string("tallies.detector", &tally.detector))
            }
            Entry::Justification(justification) => {
                integer("decision", justification.decision)?;
                let note = justification.note.as_deref().unwrap_or_default();
                limited("note", note, MAX_NOTE)?;
                strings("kept", &justification.kept)
            }
            Entry::FalseAlarm(alarm) => {
                integer("decision", alarm.decision)?;
                strings("detectors", &alarm.detectors)
            }
            Entry::Policy(policy) => {
                string("id", &policy.id)?;
                string("hash", &policy.hash)?;
                string("refused", policy.refused.as_deref().unwrap_or_default())
            }
            Entry::Engine(engine) => {
                string("version", &engine.version)?;
                string("detectors", &engine.detectors)
            }
            Entry::Guard(guard) => {
                string("host", &guard.host)?;
                string("siteRule", guard.site_rule.as_deref().unwrap_or_default())
            }
            Entry::Key(key) => {
                string("verifierKey", &key.verifier_key)?;
                string("previous", key.previous.as_deref().unwrap_or_default())
            }
            Entry::Export(export) => integer("treeSize", export.tree_size),
        }
    }
}

fn string(field: &'static str, text: &str) -> Result<(), RecordError> {
    limited(field, text, MAX_STRING)
}

fn strings(field: &'static str, texts: &[String]) -> Result<(), RecordError> {
    texts.iter().try_for_each(|text| string(field, text))
}

fn limited(field: &'static str, text: &str, limit: usize) -> Result<(), RecordError> {
    if text.len() > limit {
        let bytes = text.len();
        return Err(RecordError::StringTooLong {
            field,
            bytes,
            limit,
        });
    }
    Ok(())
}

fn integer(field: &'static str, value: u64) -> Result<(), RecordError> {
    if value > MAX_INTEGER {
        return Err(RecordError::IntegerTooLarge { field, value });
    }
    Ok(())
}

/// What JSON is wrong with, by column alone: records are single lines.
pub(super) fn without_line(error: &serde_json::Error) -> String {
    let (text, line, column) = (error.to_string(), error.line(), error.column());
    match text.strip_suffix(&format!(" at line {line} column {column}")) {
        Some(reason) => format!("{reason} at column {column}"),
        None => text,
    }
}
