//! Writes the file that the requirements of the built-in patterns are read from.

use super::{FLAGS, RECORD, key, key_of};
use crate::scan::detector::Detector;
use crate::scan::pattern::Pattern;
use crate::scan::requirements::starts::Bytes;
use crate::scan::requirements::{Digits, Requirements};

/// The file's content for these detectors. `None` if it does not suffice for them.
pub(in crate::scan::requirements) fn write(
    detectors: impl IntoIterator<Item = &'static Detector>,
) -> Option<Vec<u8>> {
    let mut sets: Vec<Bytes> = Vec::new();
    let mut records: Vec<[u8; RECORD]> = Vec::new();
    for detector in detectors {
        let pattern = &*Pattern::source_of(detector);
        let Requirements {
            run,
            all,
            any,
            starts,
            digits_alike,
        } = Requirements::of_declaration(detector, pattern);
        let mut record = Vec::with_capacity(RECORD);
        record.extend(key(pattern).to_le_bytes());
        // To require less than every match holds is allowed.
        record.push(u8::try_from(run).unwrap_or(u8::MAX));
        record.extend(
            u16::try_from(starts.least)
                .unwrap_or(u16::MAX)
                .to_le_bytes(),
        );
        let Digits { counts, separators } = Digits::of(pattern);
        let flags =
            u8::from(starts.boundary) | u8::from(starts.any) << 1 | u8::from(digits_alike) << 2;
        record.push(flags | separators << FLAGS);
        for place in starts.places {
            let at = sets.iter().position(|set| *set == place);
            let at = at.unwrap_or_else(|| {
                sets.push(place);
                sets.len() - 1
            });
            record.extend(u16::try_from(at).ok()?.to_le_bytes());
        }
        for bits in [all, any[0], any[1], counts] {
            record.extend(bits.to_le_bytes());
        }
        records.push(record.try_into().ok()?);
    }
    records.sort_unstable();
    records.dedup();
    records.sort_unstable_by_key(key_of);
    let unique = records.is_sorted_by(|a, b| key_of(a) < key_of(b));
    let mut file = u16::try_from(sets.len()).ok()?.to_le_bytes().to_vec();
    let sets = sets.into_iter().flatten();
    file.extend(sets.flat_map(u64::to_le_bytes));
    file.extend(records.into_iter().flatten());
    unique.then_some(file)
}
