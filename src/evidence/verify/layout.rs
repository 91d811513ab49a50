//! The file as a whole: every line in its place, one origin, a history that only grows, an end.

use std::collections::BTreeMap;

use super::file::{Contents, Kind, RecordLine, SignedCheckpoint};
use super::report::{Problem, ProblemCode};

/// How origins begin that the device chose itself; the device's pseudonym follows.
const LOCAL_ORIGIN: &str = "prompt-dlp.local/";

/// Checks the order of lines and the origin.
pub(super) fn check(contents: &Contents, problems: &mut Vec<Problem>) {
    check_places(contents, problems);
    check_devices(contents, problems);
    check_origin(contents, problems);
}

/// Checks whether the last two lines are a closing record and a checkpoint over all records.
pub(super) fn check_closing(contents: &Contents, problems: &mut Vec<Problem>) -> bool {
    let closed = is_closed(contents);
    if !closed {
        let detail =
            "no closing record under a final checkpoint: the end of the log may be missing";
        problems.push(Problem::new(ProblemCode::Closing, detail));
    }
    closed
}

/// Checks that checkpoints never go back and never disagree.
pub(super) fn check_history(checkpoints: &[SignedCheckpoint], problems: &mut Vec<Problem>) {
    for pair in checkpoints.windows(2) {
        let [before, after] = pair else { continue };
        let (from, to) = (before.checkpoint.size, after.checkpoint.size);
        if to < from {
            let detail = format!("a checkpoint of {to} records after one of {from}");
            problems.push(Problem::new(ProblemCode::Rollback, detail).on_line(after.line));
        } else if to == from && before.checkpoint.root != after.checkpoint.root {
            let detail = format!("another root for {to} records than on line {}", before.line);
            problems.push(Problem::new(ProblemCode::Split, detail).on_line(after.line));
        }
    }
}

/// Records come before checkpoints, but for the closing one at the end.
fn check_places(contents: &Contents, problems: &mut Vec<Problem>) {
    let first = contents
        .checkpoints
        .first()
        .map_or(u64::MAX, |checkpoint| checkpoint.line);
    for record in &contents.records {
        if record.line > first && record.line + 1 < contents.lines {
            let detail = "a record among the checkpoints";
            problems.push(Problem::new(ProblemCode::Misplaced, detail).on_line(record.line));
        }
    }
}

/// All records are of one device: the one that most of them name.
fn check_devices(contents: &Contents, problems: &mut Vec<Problem>) {
    let Some(device) = device(contents) else {
        return;
    };
    for record in &contents.records {
        if let Ok(place) = &record.place
            && place.device != device
        {
            let problem = Problem::new(ProblemCode::Origin, "the record is of another device");
            problems.push(problem.on_line(record.line).of_record(place.seq));
        }
    }
}

/// The header's origin is that of every checkpoint, and names the device if the device chose it.
fn check_origin(contents: &Contents, problems: &mut Vec<Problem>) {
    let Some(header) = &contents.header else {
        return;
    };
    for SignedCheckpoint {
        line, checkpoint, ..
    } in &contents.checkpoints
    {
        if checkpoint.origin != header.origin {
            let detail = "the checkpoint has another origin than the header";
            problems.push(Problem::new(ProblemCode::Origin, detail).on_line(*line));
        }
    }
    let named = header.origin.strip_prefix(LOCAL_ORIGIN);
    if let (Some(named), Some(device)) = (named, device(contents))
        && named != device
    {
        let detail = "the origin names another device than the records";
        problems.push(Problem::new(ProblemCode::Origin, detail).on_line(1));
    }
}

/// The device that most records name.
fn device(contents: &Contents) -> Option<&str> {
    let mut tally = BTreeMap::<&str, u64>::new();
    for place in contents.records.iter().flat_map(|record| &record.place) {
        *tally.entry(&place.device).or_default() += 1;
    }
    let (device, _) = tally.into_iter().max_by_key(|(_, count)| *count)?;
    Some(device)
}

/// Whether the last two lines are a closing record and a checkpoint over all records.
fn is_closed(contents: &Contents) -> bool {
    let (Some(closing), Some(last)) = (contents.records.last(), contents.checkpoints.last()) else {
        return false;
    };
    let RecordLine {
        line,
        place: Ok(place),
        ..
    } = closing
    else {
        return false;
    };
    let closes = matches!(place.kind, Kind::Export { tree_size } if tree_size == place.seq);
    closes
        && *line + 1 == last.line
        && last.line == contents.lines
        && last.checkpoint.size == place.seq + 1
}
