//! Writes the file that the requirements of the built-in patterns are read from.

use super::{FLAGS, KEY, RECORD, key};
use crate::scan::detector::Detector;
use crate::scan::pattern::Pattern;
use crate::scan::requirements::holds::STEP;
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
            holds,
            starts,
            alphabet,
            digits_alike,
        } = Requirements::of_declaration(detector, pattern);
        let mut record = Vec::with_capacity(RECORD);
        record.extend(key(pattern));
        let Digits { counts, separators } = Digits::of(pattern);
        let flags =
            u8::from(starts.boundary) | u8::from(starts.edge) << 1 | u8::from(digits_alike) << 2;
        // To require less than every match holds is allowed.
        let byte = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
        let run = u8::try_from(run).unwrap_or(u8::MAX);
        record.extend([
            flags | separators << FLAGS,
            run,
            byte(holds.digits),
            holds.mark,
            byte(holds.longest / STEP),
        ]);
        record.extend(
            u16::try_from(starts.least)
                .unwrap_or(u16::MAX)
                .to_le_bytes(),
        );
        let some = [holds.behind, alphabet.0].into_iter().chain(starts.places);
        for bytes in some {
            let at = sets.iter().position(|set| *set == bytes);
            let at = at.unwrap_or_else(|| {
                sets.push(bytes);
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
    let unique = records.is_sorted_by(|a, b| a[..KEY] < b[..KEY]);
    let mut file = u16::try_from(sets.len()).ok()?.to_le_bytes().to_vec();
    let sets = sets.into_iter().flatten();
    file.extend(sets.flat_map(u64::to_le_bytes));
    for column in 0..RECORD {
        file.extend(records.iter().map(|record| record[column]));
    }
    unique.then_some(file)
}
