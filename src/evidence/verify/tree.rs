//! Checkpoints against records: whether the signed roots are those of the log in the file.

use super::super::merkle::Tree;
use super::file::SignedCheckpoint;
use super::report::{Problem, ProblemCode};
use super::sequence::Sequence;

/// How many roots were compared, and how many are those of the file.
#[derive(Default)]
pub(super) struct Roots {
    pub(super) compared: u64,
    pub(super) matching: u64,
}

/// Compares every root with the records, and names the suspects. O(n + checkpoints · log n).
pub(super) fn compare(
    sequence: Sequence,
    checkpoints: &[SignedCheckpoint],
    problems: &mut Vec<Problem>,
) -> Roots {
    let tree = Tree::new(sequence.leaves);
    let mut roots = Roots::default();
    // Sizes up to which roots are right, once what was altered is put back.
    let mut confirmed = 0;
    for SignedCheckpoint {
        line, checkpoint, ..
    } in checkpoints
    {
        let size = checkpoint.size;
        if size > sequence.size {
            let missing = sequence.size;
            let detail = format!("the checkpoint covers {size} records, the file has {missing}");
            let problem = Problem::new(ProblemCode::Removed, detail);
            problems.push(problem.on_line(*line).of_record(missing));
            continue;
        }
        // Unknown where several records are missing or unreadable: reported there.
        let Some(root) = tree.root(size) else {
            continue;
        };
        roots.compared += 1;
        if root == checkpoint.root {
            confirmed = confirmed.max(size);
            roots.matching += u64::from(sequence.first_bad.is_none_or(|bad| size <= bad));
        } else if sequence.suspects.iter().all(|suspect| suspect.seq >= size) {
            problems.push(mismatch(*line, size, confirmed));
        }
    }
    for suspect in sequence.suspects {
        let sure = confirmed > suspect.seq;
        let (seq, line, detail) = match suspect.or_next {
            _ if sure => (
                suspect.seq,
                suspect.line,
                "the next record names another hash, and with that one the signed root is right"
                    .to_owned(),
            ),
            None => (
                suspect.seq,
                suspect.line,
                "the next record names another hash".to_owned(),
            ),
            Some((seq, line)) => (
                seq,
                line,
                format!(
                    "it does not name record {}: either of the two was altered",
                    suspect.seq
                ),
            ),
        };
        problems.push(
            Problem::new(ProblemCode::Altered, detail)
                .on_line(line)
                .of_record(seq),
        );
    }
    roots
}

/// The records that a checkpoint covers are not those that were signed, though every link holds.
fn mismatch(line: u64, size: u64, confirmed: u64) -> Problem {
    let Some(last) = size.checked_sub(1) else {
        return Problem::new(ProblemCode::Root, "the root of an empty log is another")
            .on_line(line);
    };
    let detail = if confirmed >= last {
        format!("record {last} is not the one that was signed")
    } else {
        format!(
            "the {size} records are not those that were signed: record {last} was altered, or all \
             from one of {confirmed} to {last} on were written anew"
        )
    };
    Problem::new(ProblemCode::Root, detail)
        .on_line(line)
        .of_record(last)
}
