//! The verifier: says of an exported log whether it is the one that was written.
//!
//! It rebuilds everything from the file's bytes and shares the formats with the writer, nothing
//! else. It goes on after the first problem and reports them all.
//!
//! What no file can show by itself: that the key is the device's (compare it with one noted at
//! enrolment), and that nothing was cut off before it was exported or signed anew with the same key
//! (a witness outside the device shows that).

mod file;
mod keys;
mod layout;
mod report;
mod sequence;
mod summary;
mod tree;

pub use report::{Check, CheckName, Conclusion, Counts, Problem, ProblemCode, Report, Status};

use self::file::Contents;
use self::summary::Summary;
use super::checkpoint::VerifierKey;

/// Checks an exported log. `trusted` is the device's verifier key, if the caller knows it from
/// elsewhere than the file.
///
/// Cost: O(bytes), and one Ed25519 verification a checkpoint.
pub fn verify(file: &[u8], trusted: Option<&VerifierKey>) -> Report {
    let mut contents = match Contents::read(file) {
        Ok(contents) => contents,
        Err(problem) => return Summary::default().report(vec![problem]),
    };
    let mut problems = std::mem::take(&mut contents.problems);
    let mut summary = Summary::of(&contents, trusted.is_some());

    let sequence = sequence::order(&contents.records, &mut problems);
    layout::check(&contents, &mut problems);
    let closed = layout::check_closing(&contents, &mut problems);
    let keys = keys::read(&contents, trusted, &mut problems);
    let signed = keys::check_signatures(&mut contents.checkpoints, &keys, &mut problems);
    if closed && sequence.first_bad.is_none() {
        summary.rotations = keys::check_rotations(&contents, &signed, &mut problems);
    }
    layout::check_history(&contents.checkpoints, &mut problems);
    summary.signed(&signed, sequence.size);
    summary.roots = tree::compare(sequence, &contents.checkpoints, &mut problems);
    summary.report(problems)
}
