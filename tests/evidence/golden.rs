//! A log that other verifiers can be tried on, byte for byte as the writer writes it, and the two
//! damaged copies that the documentation shows.

use std::path::Path;

use super::sample::day;

/// Regenerate with `UPDATE_GOLDEN=1 cargo test golden`, and say in the changelog why the format
/// changed.
#[test]
fn the_golden_logs_are_what_the_writer_writes() {
    let whole = day().export();
    let altered = whole.replacen("\"outcome\":\"blocked\"", "\"outcome\":\"released\"", 1);
    let (cut, _) = whole.split_once("\"kind\":\"justification\"").unwrap();
    for (path, written) in [
        ("tests/evidence/golden.jsonl", whole.as_str()),
        ("docs/cli.in/log.jsonl", &whole),
        ("docs/cli.in/altered.jsonl", &altered),
        ("docs/cli.in/cut.jsonl", cut),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, written).unwrap();
        }
        let golden = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            golden == written,
            "not what the writer writes: {}",
            path.display()
        );
    }
}
