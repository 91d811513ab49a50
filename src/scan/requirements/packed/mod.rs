//! The requirements of the built-in patterns, read beforehand.
//!
//! To read them from a pattern takes as long as to compile it, and a first scan would do so for
//! hundreds. `cargo xtask codegen` writes what `write` gives; a pattern that is not in it, since it
//! is new, is read when it is needed.
//!
//! The file: the number of sets of bytes, two bytes; the sets, 32 bytes each; and a record for each
//! pattern, ascending by key. Numbers are little-endian.

#[cfg(any(test, feature = "examples"))]
pub(super) mod write;

use super::starts::{Bytes, Starts};
use super::{Digits, Requirements};

static PACKED: &[u8] = include_bytes!("requirements.bin");

const SET: usize = 32;
const RECORD: usize = 48;
/// Bits of a record's eighth byte that are flags; the kinds of separators are behind them.
const FLAGS: u32 = 3;

/// What every match of a built-in pattern holds.
pub(super) fn requirements(pattern: &str) -> Option<Requirements> {
    let record = find(PACKED, pattern)?;
    let place = |at: usize| {
        set(
            PACKED,
            u16::from_le_bytes([*record.get(8 + 2 * at)?, *record.get(9 + 2 * at)?]),
        )
    };
    Some(Requirements {
        run: record.get(4).copied()?.into(),
        all: number(record, 16)?,
        any: [number(record, 24)?, number(record, 32)?],
        starts: Starts {
            places: [place(0)?, place(1)?, place(2)?, place(3)?],
            least: u16::from_le_bytes([*record.get(5)?, *record.get(6)?]).into(),
            boundary: record.get(7)? & 1 != 0,
            any: record.get(7)? & 2 != 0,
        },
        digits_alike: record.get(7)? & 4 != 0,
    })
}

/// What [`Digits`] says of a built-in pattern.
pub(super) fn digits(pattern: &str) -> Option<Digits> {
    let record = find(PACKED, pattern)?;
    Some(Digits {
        counts: number(record, 40)?,
        separators: record.get(7)? >> FLAGS,
    })
}

fn find<'f>(file: &'f [u8], pattern: &str) -> Option<&'f [u8; RECORD]> {
    let (sets, rest) = file.split_first_chunk()?;
    let sets = usize::from(u16::from_le_bytes(*sets));
    let (records, _) = rest.get(sets * SET..)?.as_chunks::<RECORD>();
    let key = key(pattern);
    let at = records.binary_search_by_key(&key, key_of);
    records.get(at.ok()?)
}

fn set(file: &[u8], at: u16) -> Option<Bytes> {
    let start = 2 + usize::from(at) * SET;
    let part = |at: usize| number(file, start + at * 8);
    Some([part(0)?, part(1)?, part(2)?, part(3)?])
}

fn number(bytes: &[u8], at: usize) -> Option<u64> {
    let bytes = bytes.get(at..at + 8)?;
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
}

const fn key_of(record: &[u8; RECORD]) -> u32 {
    u32::from_le_bytes([record[0], record[1], record[2], record[3]])
}

/// FNV-1a; no two built-in patterns share one.
fn key(pattern: &str) -> u32 {
    pattern.bytes().fold(0x811C_9DC5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
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
