//! A log that other verifiers can be tried on, byte for byte as the writer writes it.

use std::path::Path;

use super::sample::day;

/// Regenerate with `UPDATE_GOLDEN=1 cargo test golden`, and say in the changelog why the format changed.
#[test]
fn the_golden_log_is_what_the_writer_writes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/evidence/golden.jsonl");
    let written = day().export();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &written).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap();
    assert!(
        golden == written,
        "the log's bytes changed: {}",
        path.display()
    );
}
