//! How often a scan asks for memory: it must grow with what is found, not with the text.
//!
//! A binary of its own, because it counts the allocations of the whole process.

use allocation_counter::measure;
use prompt_dlp::Engine;

/// Allocations for each megabyte of the texts, at most. What is found costs some each; text in which
/// nothing is found costs few.
const PROSE: u64 = 6_000;
const CODE: u64 = 16_000;
const MIXED: u64 = 11_500;
const RECORDS: u64 = 850_000;

#[test]
fn a_scan_allocates_little() {
    let engine = Engine::built_in();
    let corpora = [
        ("prose", include_str!("corpus/prose.txt"), PROSE),
        ("code", include_str!("corpus/code.txt"), CODE),
        ("mixed", include_str!("corpus/mixed.txt"), MIXED),
        ("records", include_str!("corpus/records.txt"), RECORDS),
    ];
    let too_many: Vec<String> = corpora
        .into_iter()
        .filter_map(|(name, text, most)| {
            // What is compiled at first need is not counted.
            engine.scan(text).unwrap();
            let counted = measure(|| drop(engine.scan(text).unwrap())).count_total;
            let each = counted * 1_000_000 / text.len() as u64;
            (each > most).then(|| format!("{name}: {each} for each MB, {most} are the most"))
        })
        .collect();
    assert!(too_many.is_empty(), "{}", too_many.join("; "));
}
