//! Any file: a report, never a panic, and never "verified" for what is no log.
#![no_main]

use libfuzzer_sys::fuzz_target;
use prompt_dlp::evidence::verify::{Conclusion, verify};

fuzz_target!(|file: &[u8]| {
    let report = verify(file, None);
    if report.outcome == Conclusion::Verified {
        assert!(file.starts_with(b"{") && file.ends_with(b"\n"));
    }
});
