//! The requirements of the built-in patterns, read beforehand.
//!
//! To read them from a pattern takes as long as to compile it, and a first scan would do so for
//! hundreds. `cargo xtask codegen` writes what `write` gives; a pattern that is not in it, since it
//! is new, is read when it is needed.
//!
//! The file: the number of sets of bytes, two bytes; the sets, 32 bytes each; and a record for each
//! pattern, ascending by key: the first bytes of all of them, the second ones, and so on, which can be
//! compressed best. Numbers are little-endian.

#[cfg(any(test, feature = "examples"))]
pub(super) mod write;

use std::cmp::Ordering;

use super::holds::{Holds, STEP};
use super::starts::{ALL, Bytes, DEPTH, Starts};
use super::{Alphabet, Digits, Requirements};

static PACKED: &[u8] = include_bytes!("requirements.bin");

const SET: usize = 32;
const RECORD: usize = 58;
/// Bytes of a key.
const KEY: usize = 3;
/// Bits of a record's flags that are no kinds of separators.
const FLAGS: u32 = 3;

/// What every match of a built-in pattern holds.
pub(super) fn requirements(pattern: &str) -> Option<Requirements> {
    let record = find(PACKED, pattern)?;
    let mut record = Fields(record.get(KEY..)?);
    let [flags, run, digits, mark, longest] = record.take()?;
    let least = u16::from_le_bytes(record.take()?);
    let mut sets = [Bytes::default(); DEPTH + 2];
    for bytes in &mut sets {
        *bytes = set(PACKED, u16::from_le_bytes(record.take()?))?;
    }
    let [behind, alphabet, places @ ..] = sets;
    let mut kinds = [0; 3];
    for some in &mut kinds {
        *some = u64::from_le_bytes(record.take()?);
    }
    let [all, any @ ..] = kinds;
    Some(Requirements {
        run: run.into(),
        all,
        any,
        holds: Holds {
            digits: digits.into(),
            mark,
            behind,
            longest: usize::from(longest) * STEP,
        },
        starts: Starts {
            places,
            least: least.into(),
            boundary: flags & 1 != 0,
            edge: flags & 2 != 0,
            any: places[0] == ALL,
        },
        alphabet: Alphabet(alphabet),
        digits_alike: flags & 4 != 0,
    })
}

/// What [`Digits`] says of a built-in pattern.
pub(super) fn digits(pattern: &str) -> Option<Digits> {
    let record = find(PACKED, pattern)?;
    Some(Digits {
        counts: u64::from_le_bytes(*record.last_chunk()?),
        separators: record[KEY] >> FLAGS,
    })
}

/// What is left of a record.
struct Fields<'f>(&'f [u8]);

impl Fields<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (field, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*field)
    }
}

fn find(file: &[u8], pattern: &str) -> Option<[u8; RECORD]> {
    let (sets, rest) = file.split_first_chunk()?;
    let columns = rest.get(usize::from(u16::from_le_bytes(*sets)) * SET..)?;
    let count = columns.len() / RECORD;
    let byte = |at: usize, column: usize| columns.get(column * count + at).copied();
    let (wanted, mut from, mut to) = (key(pattern), 0, count);
    while from < to {
        let middle = from.midpoint(to);
        let key = [byte(middle, 0)?, byte(middle, 1)?, byte(middle, 2)?];
        match key.cmp(&wanted) {
            Ordering::Less => from = middle + 1,
            Ordering::Equal => {
                let record = std::array::from_fn(|column| byte(middle, column));
                return record.map(Option::unwrap_or_default).into();
            }
            Ordering::Greater => to = middle,
        }
    }
    None
}

fn set(file: &[u8], at: u16) -> Option<Bytes> {
    let mut set = Fields(file.get(2 + usize::from(at) * SET..)?);
    let mut bytes = Bytes::default();
    for part in &mut bytes {
        *part = u64::from_le_bytes(set.take()?);
    }
    Some(bytes)
}

/// FNV-1a, folded; the most significant byte first. No two built-in patterns share one.
fn key(pattern: &str) -> [u8; KEY] {
    let hash = pattern.bytes().fold(0x811C_9DC5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    let [_, key @ ..] = (hash ^ hash >> 24).to_be_bytes();
    key
}

#[cfg(test)]
mod tests {
    use super::write::write;
    use super::*;
    use crate::detectors::catalogue;
    use crate::scan::pattern::Pattern;

    #[test]
    fn the_file_says_of_every_built_in_pattern_what_the_pattern_says() {
        for detector in catalogue() {
            let pattern = &*Pattern::source_of(detector);
            let mut said = Requirements::of_declaration(detector, pattern);
            said.run = said.run.min(u8::MAX.into());
            let read = requirements(pattern).map(|read| format!("{read:?}"));
            assert_eq!(read, Some(format!("{said:?}")), "{}", detector.id);
            assert_eq!(
                digits(pattern),
                Some(Digits::of(pattern)),
                "{}",
                detector.id
            );
        }
        assert_eq!(write(catalogue()).as_deref(), Some(PACKED));
    }

    #[test]
    fn a_pattern_that_is_not_in_the_file_is_not_taken_for_another() {
        assert!(requirements(r"\bno built-in pattern is like this\b").is_none());
    }
}
