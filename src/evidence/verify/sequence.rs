//! Putting the records in order, and naming the ones that were altered, removed, inserted or moved.
//!
//! Each record names the hash of the one before, so a file holds most hashes twice. Where the two
//! differ, the hash that the *next* record names is the one that was logged: put in its place it
//! must lead to the signed root again ([`super::tree`] tries), which tells an altered record from an
//! altered link.

use super::super::merkle::Hash;
use super::file::RecordLine;
use super::report::{Problem, ProblemCode};

/// The log as it was, as far as the file tells.
pub(super) struct Sequence {
    /// By number: the hash that was logged, from 0 up to the first that nothing tells.
    pub(super) leaves: Vec<Hash>,
    /// The first number whose record in the file is not the one logged, if any is.
    pub(super) first_bad: Option<u64>,
    /// One past the highest number.
    pub(super) size: u64,
    /// Records whose alteration only a root can confirm.
    pub(super) suspects: Vec<Suspect>,
}

/// A record that is not the one the next record names.
pub(super) struct Suspect {
    pub(super) seq: u64,
    pub(super) line: u64,
    /// Number and line of the next record, if nothing but a root can tell which of the two it is.
    pub(super) or_next: Option<(u64, u64)>,
}

/// One number of the log and the line that holds its record.
#[derive(Clone, Copy)]
struct Slot<'f> {
    seq: u64,
    record: &'f RecordLine,
    /// Already known, and reported, not to be as logged.
    known_bad: bool,
}

/// Orders the records. O(n log n), O(n) for a file in order.
pub(super) fn order(records: &[RecordLine], problems: &mut Vec<Problem>) -> Sequence {
    let mut slots = number(records, problems);
    report_moved(&slots, problems);
    slots.sort_by_key(|slot| slot.seq);
    let slots = drop_inserted(&slots, problems);
    report_removed(&slots, problems);
    let suspects = suspect(&slots);
    reconstruct(&slots, suspects)
}

/// Gives each line its number: the one it says, unless its place in the file says otherwise.
fn number<'f>(records: &'f [RecordLine], problems: &mut Vec<Problem>) -> Vec<Slot<'f>> {
    let mut slots = Vec::with_capacity(records.len());
    let mut before: Option<(u64, Hash)> = None;
    for record in records {
        let expected = before.map_or(0, |(seq, _)| seq + 1);
        let hash_before = before.map(|(_, hash)| hash);
        let (seq, wrong) = match &record.place {
            Err(error) => (expected, Some((ProblemCode::Malformed, error.to_string()))),
            Ok(place) if place.seq != expected && place.prev == hash_before => {
                let detail = format!("it says that it is record {}", place.seq);
                (expected, Some((ProblemCode::Altered, detail)))
            }
            Ok(place) if place.seq == 0 && place.prev.is_some() => {
                let detail = "it says that it is the first record, and names one before it";
                (0, Some((ProblemCode::Altered, detail.to_owned())))
            }
            Ok(place) => (place.seq, None),
        };
        let slot = Slot {
            seq,
            record,
            known_bad: wrong.is_some(),
        };
        problems.extend(wrong.map(|(code, detail)| slot.problem(code, detail)));
        slots.push(slot);
        before = Some((seq, record.hash));
    }
    slots
}

/// Reports runs of records that stand after one with a higher number.
fn report_moved(slots: &[Slot<'_>], problems: &mut Vec<Problem>) {
    let mut highest = 0;
    let mut in_run = false;
    for slot in slots {
        let moved = slot.seq < highest;
        if moved && !in_run {
            let detail = format!("record {} stands after record {highest}", slot.seq);
            problems.push(slot.problem(ProblemCode::Moved, detail));
        }
        in_run = moved;
        highest = highest.max(slot.seq);
    }
}

/// Leaves one line for each number: the one that the next record names, else the one that follows
/// the record before, else the first.
fn drop_inserted<'f>(slots: &[Slot<'f>], problems: &mut Vec<Problem>) -> Vec<Slot<'f>> {
    let mut kept: Vec<Slot<'f>> = Vec::with_capacity(slots.len());
    let mut groups = slots.chunk_by(|a, b| a.seq == b.seq).peekable();
    while let Some(claimants) = groups.next() {
        let named = |slot: &Slot<'_>| {
            let next = groups.peek().copied().unwrap_or_default();
            next.iter().any(|next| next.follows(slot))
        };
        let follows = |slot: &Slot<'_>| kept.last().is_some_and(|before| slot.follows(before));
        let chosen = claimants
            .iter()
            .position(named)
            .or_else(|| claimants.iter().position(follows))
            .unwrap_or_default();
        let Some(slot) = claimants.get(chosen) else {
            continue;
        };
        for (index, other) in claimants.iter().enumerate() {
            if index != chosen {
                let copy = other.record.hash == slot.record.hash;
                let what = if copy { "a copy of" } else { "not" };
                let detail = format!(
                    "{what} record {}, which is on line {}",
                    slot.seq, slot.record.line
                );
                problems.push(
                    slot.problem(ProblemCode::Inserted, detail)
                        .on_line(other.record.line),
                );
            }
        }
        kept.push(*slot);
    }
    kept
}

/// Reports numbers that no line has.
fn report_removed(slots: &[Slot<'_>], problems: &mut Vec<Problem>) {
    let mut expected = 0;
    for slot in slots {
        let missing = slot.seq - expected;
        let detail = match missing {
            0 => None,
            1 => Some(format!("record {expected} is missing before this line")),
            _ => Some(format!(
                "records {expected} to {} are missing before this line",
                slot.seq - 1
            )),
        };
        if let Some(detail) = detail {
            problems.push(
                slot.problem(ProblemCode::Removed, detail)
                    .of_record(expected),
            );
        }
        expected = slot.seq + 1;
    }
}

/// Finds records that the next record does not name.
///
/// A link that breaks alone speaks against the record before it. Two in a row speak against the
/// record between them: its own link was altered, too.
fn suspect(slots: &[Slot<'_>]) -> Vec<Suspect> {
    let links: Vec<Link> = slots.windows(2).map(Link::between).collect();
    let mut suspects = Vec::new();
    let mut before = Link::Unknown;
    for ((index, link), slot) in links.iter().enumerate().zip(slots) {
        if *link == Link::Broken {
            let alternative = match (before, links.get(index + 1)) {
                (Link::Broken, _) | (_, Some(Link::Whole)) => Some(None),
                (_, Some(Link::Broken)) => None,
                _ => Some(slots.get(index + 1)),
            };
            if let Some(next) = alternative {
                let (seq, line) = (slot.seq, slot.record.line);
                let or_next = next.map(|next| (next.seq, next.record.line));
                suspects.push(Suspect { seq, line, or_next });
            }
        }
        before = *link;
    }
    suspects
}

/// The hashes that were logged, as far as the file tells without gap.
fn reconstruct(slots: &[Slot<'_>], suspects: Vec<Suspect>) -> Sequence {
    let mut leaves = Vec::with_capacity(slots.len());
    let mut first_bad = None;
    let mut doubted = suspects.iter().map(|suspect| suspect.seq).peekable();
    for (index, slot) in slots.iter().enumerate() {
        let named_by = |next: Option<&Slot<'_>>, seq: u64| {
            let next = next.filter(|next| next.seq == seq + 1)?;
            next.record.place.as_ref().ok()?.prev
        };
        let mut logged = Some(slot.record.hash);
        if slot.seq > leaves.len() as u64 {
            first_bad.get_or_insert(leaves.len() as u64);
            // One missing record is known by its hash, more are not.
            match named_by(Some(slot), leaves.len() as u64) {
                Some(hash) => leaves.push(hash),
                None => break,
            }
        }
        if doubted.next_if_eq(&slot.seq).is_some() || slot.known_bad {
            first_bad.get_or_insert(slot.seq);
            logged = named_by(slots.get(index + 1), slot.seq);
        }
        match logged {
            Some(hash) => leaves.push(hash),
            None => break,
        }
    }
    let size = slots.last().map_or(0, |slot| slot.seq + 1);
    Sequence {
        leaves,
        first_bad,
        size,
        suspects,
    }
}

/// Whether a record names the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Whole,
    Broken,
    /// One of the two is missing, unreadable or already known not to be as logged.
    Unknown,
}

impl Link {
    fn between(pair: &[Slot<'_>]) -> Self {
        match pair {
            [a, b] if b.seq == a.seq + 1 && !a.known_bad && b.record.place.is_ok() => {
                if b.follows(a) {
                    Self::Whole
                } else {
                    Self::Broken
                }
            }
            _ => Self::Unknown,
        }
    }
}

impl Slot<'_> {
    /// Whether its record names that of `before`.
    fn follows(&self, before: &Slot<'_>) -> bool {
        let place = self.record.place.as_ref();
        place.is_ok_and(|place| place.prev == Some(before.record.hash))
    }

    fn problem(&self, code: ProblemCode, detail: String) -> Problem {
        Problem::new(code, detail)
            .on_line(self.record.line)
            .of_record(self.seq)
    }
}
