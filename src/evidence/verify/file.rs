//! Reading an export: bytes to header, records and checkpoints, each with its line.

use super::super::checkpoint::{Checkpoint, CheckpointError, SignedNote};
use super::super::entry::{Entry, KeyEvent};
use super::super::export::{CheckpointLine, ExportHeader};
use super::super::merkle::{Hash, leaf_hash};
use super::super::record::{Record, RecordError, SCHEMA, without_line};
use super::report::{Problem, ProblemCode};

/// What a file holds, as far as it can be read.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) header: Option<ExportHeader>,
    pub(super) records: Vec<RecordLine>,
    pub(super) checkpoints: Vec<SignedCheckpoint>,
    pub(super) lines: u64,
    pub(super) problems: Vec<Problem>,
}

/// A line that holds a record, or what should be one.
pub(super) struct RecordLine {
    pub(super) line: u64,
    /// The leaf hash of its bytes as they are.
    pub(super) hash: Hash,
    /// What it says, or why it is not a record in canonical form.
    pub(super) place: Result<Place, RecordError>,
}

/// What a record says about itself.
pub(super) struct Place {
    pub(super) seq: u64,
    pub(super) prev: Option<Hash>,
    pub(super) time: u64,
    pub(super) device: String,
    pub(super) kind: Kind,
}

/// What the checks need of a record's entry.
pub(super) enum Kind {
    Decision,
    Key(KeyEvent),
    Export { tree_size: u64 },
    Other,
}

/// A checkpoint that can be read; its signatures are not checked yet.
pub(super) struct SignedCheckpoint {
    pub(super) line: u64,
    pub(super) note: SignedNote,
    pub(super) checkpoint: Checkpoint,
}

impl Contents {
    /// Reads a whole file. O(bytes).
    ///
    /// # Errors
    /// The problem, if there is nothing to check.
    pub(super) fn read(file: &[u8]) -> Result<Self, Problem> {
        if file.is_empty() {
            return Err(Problem::new(ProblemCode::Empty, "the file is empty"));
        }
        let mut contents = Self::default();
        for (line, number) in file.split_inclusive(|&byte| byte == b'\n').zip(1..) {
            contents.lines = number;
            if let Some(text) = line.strip_suffix(b"\n") {
                contents.read_line(number, text);
            } else {
                let detail = "the file ends in the middle of this line";
                contents
                    .problems
                    .push(Problem::new(ProblemCode::Truncated, detail).on_line(number));
            }
        }
        let readable = contents.records.iter().any(|record| record.place.is_ok());
        if contents.header.is_none() && !readable {
            let detail = format!("no header and no record of {SCHEMA} in the file");
            return Err(Problem::new(ProblemCode::NotEvidence, detail));
        }
        Ok(contents)
    }

    fn read_line(&mut self, line: u64, text: &[u8]) {
        if line == 1 {
            match parse_header(text) {
                Ok(header) => return self.header = Some(header),
                Err(detail) => {
                    self.problems
                        .push(Problem::new(ProblemCode::Header, detail).on_line(line));
                    if Record::parse(text).is_err() {
                        return;
                    }
                }
            }
        }
        if looks_like_checkpoint(text) {
            match parse_checkpoint(text) {
                Ok((note, checkpoint)) => {
                    self.checkpoints.push(SignedCheckpoint {
                        line,
                        note,
                        checkpoint,
                    });
                }
                Err(detail) => {
                    let detail = format!("not a checkpoint: {detail}");
                    self.problems
                        .push(Problem::new(ProblemCode::Malformed, detail).on_line(line));
                }
            }
            return;
        }
        let hash = leaf_hash(text);
        let place = Record::parse(text).map(Place::of);
        self.records.push(RecordLine { line, hash, place });
    }
}

impl Place {
    fn of(record: Record) -> Self {
        let kind = match record.entry {
            Entry::Decision(_) => Kind::Decision,
            Entry::Key(key) => Kind::Key(key),
            Entry::Export(export) => Kind::Export {
                tree_size: export.tree_size,
            },
            _ => Kind::Other,
        };
        Self {
            seq: record.seq,
            device: record.device,
            prev: record.prev,
            time: record.time,
            kind,
        }
    }
}

fn parse_header(text: &[u8]) -> Result<ExportHeader, String> {
    let header: ExportHeader = serde_json::from_slice(text)
        .map_err(|error| format!("the first line is not a header: {}", without_line(&error)))?;
    if header.schema != SCHEMA {
        return Err(format!("the header's schema is not {SCHEMA}"));
    }
    let canonical = serde_json_canonicalizer::to_vec(&header).map_err(|error| error.to_string())?;
    if canonical != text {
        return Err("the header is not in canonical form (RFC 8785)".to_owned());
    }
    Ok(header)
}

fn parse_checkpoint(text: &[u8]) -> Result<(SignedNote, Checkpoint), String> {
    let line: CheckpointLine<'_> =
        serde_json::from_slice(text).map_err(|error| without_line(&error))?;
    let canonical = serde_json_canonicalizer::to_vec(&line).map_err(|error| error.to_string())?;
    if canonical != text {
        return Err("not in canonical form (RFC 8785)".to_owned());
    }
    let parse = || {
        let note = SignedNote::parse(&line.checkpoint)?;
        let checkpoint = Checkpoint::parse(note.text())?;
        Ok::<_, CheckpointError>((note, checkpoint))
    };
    parse().map_err(|error| error.to_string())
}

/// Whether a line is a checkpoint, or was one before something in it was changed: it begins like
/// one, or has the start of a signature line where a record has none.
fn looks_like_checkpoint(text: &[u8]) -> bool {
    const SIGNATURES: &[u8] = "\\n\\n— ".as_bytes();
    text.starts_with(br#"{"checkpoint""#)
        || (memchr::memmem::find(text, SIGNATURES).is_some() && Record::parse(text).is_err())
}
