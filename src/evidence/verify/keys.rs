//! Whose log it is: keys, signatures, and each key handed over by the one before.

use std::str::FromStr;

use super::super::checkpoint::{CheckpointError, VerifierKey};
use super::super::entry::{KeyChange, KeyEvent};
use super::super::export::ExportHeader;
use super::file::{Contents, Kind, SignedCheckpoint};
use super::report::{Problem, ProblemCode};

/// The keys of a log: earlier ones, oldest first, then the one that signs now.
pub(super) fn read(
    contents: &Contents,
    trusted: Option<&VerifierKey>,
    problems: &mut Vec<Problem>,
) -> Vec<VerifierKey> {
    let mut keys = Vec::new();
    for text in contents.header.iter().flat_map(spelt) {
        match VerifierKey::from_str(text) {
            Ok(key) => keys.push(key),
            Err(error) => {
                let detail = format!("the header's key: {error}");
                problems.push(Problem::new(ProblemCode::Header, detail).on_line(1));
            }
        }
    }
    match trusted {
        Some(trusted) if keys.is_empty() => keys.push(trusted.clone()),
        Some(trusted) if !keys.contains(trusted) => {
            let detail =
                "the key given is not one of this log's: another device, or a log begun anew";
            problems.push(Problem::new(ProblemCode::KeyMismatch, detail).on_line(1));
        }
        _ => {}
    }
    keys
}

/// A checkpoint that keys of the log signed.
pub(super) struct Signed {
    pub(super) size: u64,
    keys: Vec<VerifierKey>,
}

/// Checks every signature; checkpoints whose signature is wrong are dropped.
pub(super) fn check_signatures(
    checkpoints: &mut Vec<SignedCheckpoint>,
    keys: &[VerifierKey],
    problems: &mut Vec<Problem>,
) -> Vec<Signed> {
    let mut signed = Vec::new();
    checkpoints.retain(
        |SignedCheckpoint {
             line,
             note,
             checkpoint,
         }| {
            let (code, error) = match note.verify(keys) {
                Ok(signers) => {
                    let keys = signers.into_iter().cloned().collect();
                    signed.push(Signed {
                        size: checkpoint.size,
                        keys,
                    });
                    return true;
                }
                Err(error @ CheckpointError::UnknownKey) => (ProblemCode::UnknownKey, error),
                Err(error) => (ProblemCode::Signature, error),
            };
            problems.push(Problem::new(code, error.to_string()).on_line(*line));
            code == ProblemCode::UnknownKey
        },
    );
    signed
}

/// Checks that the log says of each key that it took over from the one before, that the one before
/// signed this, and that the last to take over is the one that signs now. Only a whole log can show
/// that. Returns how many keys handed over.
pub(super) fn check_rotations(
    contents: &Contents,
    signed: &[Signed],
    problems: &mut Vec<Problem>,
) -> usize {
    let Some(header) = &contents.header else {
        return 0;
    };
    let takes_over = |event: &KeyEvent| event.event != KeyChange::Retire;
    let last = key_events(contents)
        .filter(|(_, event)| takes_over(event))
        .last();
    if let Some((_, event)) = last
        && event.verifier_key != header.verifier_key
    {
        let detail = "the log's last key is not the header's";
        problems.push(Problem::new(ProblemCode::Rotation, detail).on_line(1));
    }
    let next_keys = spelt(header).skip(1);
    for (earlier, next) in header.earlier_keys.iter().zip(next_keys) {
        let recorded = key_events(contents).any(|(seq, event)| {
            seq == earlier.rotation
                && event.event == KeyChange::Rotate
                && event.verifier_key == next
                && event.previous.as_ref() == Some(&earlier.verifier_key)
        });
        let covered = signed.iter().any(|signed| {
            let by_it = |key: &VerifierKey| key.to_string() == earlier.verifier_key;
            signed.size > earlier.rotation && signed.keys.iter().any(by_it)
        });
        if !(recorded && covered) {
            let detail = format!(
                "record {} does not say, under a checkpoint of the earlier key, that the next took over",
                earlier.rotation
            );
            problems.push(Problem::new(ProblemCode::Rotation, detail).on_line(1));
        }
    }
    header.earlier_keys.len()
}

/// The verifier keys of a header as it spells them, oldest first.
fn spelt(header: &ExportHeader) -> impl Iterator<Item = &str> {
    let earlier = header
        .earlier_keys
        .iter()
        .map(|earlier| earlier.verifier_key.as_str());
    earlier.chain([header.verifier_key.as_str()])
}

/// Number and event of every record about a key.
fn key_events(contents: &Contents) -> impl Iterator<Item = (u64, &KeyEvent)> {
    contents.records.iter().filter_map(|record| {
        let place = record.place.as_ref().ok()?;
        match &place.kind {
            Kind::Key(event) => Some((place.seq, event)),
            _ => None,
        }
    })
}
