//! What a verification reports.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What can be said about an exported log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The gravest thing that was found.
    pub outcome: Conclusion,
    /// Every check, in the order of the file format.
    pub checks: Vec<Check>,
    /// What the file holds.
    pub counts: Counts,
    /// Seconds from the first to the last record that no anchor outside the device bears witness to.
    pub unanchored_seconds: u64,
    /// Everything that is wrong: tampering first, then the first bad record first.
    pub problems: Vec<Problem>,
    /// What must be known to read the outcome rightly.
    pub notes: Vec<String>,
}

/// What a log is found to be, gravest last.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// All holds.
    Verified,
    /// What is there holds, but something is missing at the end.
    Incomplete,
    /// Something that is needed to decide is missing or unreadable.
    Undecidable,
    /// Something was changed.
    Tampered,
}

/// One check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// What was checked.
    pub name: CheckName,
    /// How it went.
    pub status: Status,
    /// In figures or words.
    pub detail: String,
}

/// What is checked.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CheckName {
    /// Every line is what it should be, in canonical form, in its place.
    Format,
    /// Records are numbered from 0 without gap, in order.
    Sequence,
    /// Every record names the hash of the one before.
    Links,
    /// Every checkpoint's root is that of the records in the file.
    Tree,
    /// Every checkpoint is signed by a key of the log.
    Signatures,
    /// Checkpoints never go back and never disagree.
    History,
    /// The keys are the ones expected, each handed over by the one before.
    Keys,
    /// One device, one origin.
    Origin,
    /// The file ends with a closing record under a checkpoint.
    Closing,
    /// Someone outside the device bears witness.
    Anchor,
}

impl CheckName {
    /// In the order of a report.
    pub const ALL: [Self; 10] = [
        Self::Format,
        Self::Sequence,
        Self::Links,
        Self::Tree,
        Self::Signatures,
        Self::History,
        Self::Keys,
        Self::Origin,
        Self::Closing,
        Self::Anchor,
    ];
}

/// How a check went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It holds.
    Ok,
    /// It does not.
    Fail,
    /// There is nothing to check.
    #[serde(rename = "n/a")]
    NotApplicable,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Lines.
    pub lines: u64,
    /// Readable records.
    pub records: u64,
    /// Among them, decisions.
    pub decisions: u64,
    /// Checkpoints with a right signature.
    pub checkpoints: u64,
    /// Records after the last such checkpoint.
    pub unsigned_records: u64,
    /// Time of the earliest record, milliseconds since 1970-01-01 UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub from: Option<u64>,
    /// Time of the latest record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub to: Option<u64>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What kind of thing.
    pub code: ProblemCode,
    /// Line of the file, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub line: Option<u64>,
    /// The record's number in the log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub seq: Option<u64>,
    /// For people.
    pub detail: String,
}

/// Kinds of things that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ProblemCode {
    /// The file has no bytes.
    Empty,
    /// The file is not an export of this version at all.
    NotEvidence,
    /// The first line is not a header.
    Header,
    /// The file ends in the middle of a line.
    Truncated,
    /// A line holds no record and no checkpoint, or not in canonical form.
    Malformed,
    /// A line stands where its kind has no place.
    Misplaced,
    /// A record is not the one that was logged.
    Altered,
    /// A record is missing.
    Removed,
    /// A record was added.
    Inserted,
    /// A record stands in another place.
    Moved,
    /// A checkpoint's root is not that of the records.
    Root,
    /// A checkpoint covers fewer records than one before it.
    Rollback,
    /// Two checkpoints of one size have different roots.
    Split,
    /// A signature is wrong.
    Signature,
    /// A checkpoint is signed by no key of the log.
    UnknownKey,
    /// The key given by the caller is not one of the file's.
    KeyMismatch,
    /// A key took over and the log does not show it.
    Rotation,
    /// Origin or device differ within the file.
    Origin,
    /// There is no valid closing record under a final checkpoint.
    Closing,
}

impl ProblemCode {
    /// What a file with this problem is.
    pub const fn outcome(self) -> Conclusion {
        match self {
            Self::Truncated | Self::Closing => Conclusion::Incomplete,
            Self::Empty
            | Self::NotEvidence
            | Self::Header
            | Self::UnknownKey
            | Self::KeyMismatch => Conclusion::Undecidable,
            _ => Conclusion::Tampered,
        }
    }

    /// The check that fails with it.
    pub const fn check(self) -> CheckName {
        match self {
            Self::Empty
            | Self::NotEvidence
            | Self::Header
            | Self::Truncated
            | Self::Malformed
            | Self::Misplaced => CheckName::Format,
            Self::Removed | Self::Inserted | Self::Moved => CheckName::Sequence,
            Self::Altered => CheckName::Links,
            Self::Root => CheckName::Tree,
            Self::Rollback | Self::Split => CheckName::History,
            Self::Signature | Self::UnknownKey => CheckName::Signatures,
            Self::KeyMismatch | Self::Rotation => CheckName::Keys,
            Self::Origin => CheckName::Origin,
            Self::Closing => CheckName::Closing,
        }
    }
}

impl Problem {
    /// A problem of the file as a whole.
    pub(super) fn new(code: ProblemCode, detail: impl Into<String>) -> Self {
        Self {
            code,
            line: None,
            seq: None,
            detail: detail.into(),
        }
    }

    pub(super) const fn on_line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    pub(super) const fn of_record(mut self, seq: u64) -> Self {
        self.seq = Some(seq);
        self
    }
}
